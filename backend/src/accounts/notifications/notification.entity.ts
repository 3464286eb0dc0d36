import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { NotificationKind } from '../../generated/graphql.js';
import { UserEntity } from '../user.entity.js';

/** What happened to something and concerns a person; when it happens again, the later takes the place of the earlier. */
@Entity('accounts_notification')
@Index('accounts_notification_actor_id_idx', ['actorId'])
@Index('accounts_notification_scope_id_idx', ['scopeId'])
@Index('accounts_notification_subject_id_idx', ['subjectId'])
export class NotificationEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'accounts_notification_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'accounts_notification_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'accounts_notification_pkey' })
  kind: NotificationKind;

  /** What it happened to, as the room calls it that told of it. */
  @PrimaryColumn('uuid', { name: 'subject_id', primaryKeyConstraintName: 'accounts_notification_pkey' })
  subjectId: string;

  /** Null once they have left. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'accounts_notification_actor_id_fkey' })
  actor?: Relation<UserEntity> | null;

  /** Whoever may not look into it any more, such as a group, hears no more of it either. */
  @Column('uuid', { name: 'scope_id' })
  scopeId: string;

  @Column('text')
  place: string;

  @Column('text')
  title: string;

  @Column('text')
  path: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'seen_at', precision: 3, nullable: true })
  seenAt: Date | null;
}
