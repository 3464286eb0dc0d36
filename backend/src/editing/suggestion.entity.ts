import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import type { QuestionPart } from '../generated/graphql.js';
import { ChangeEntity } from './change.entity.js';

/** What a change of kind SUGGESTION is to the learner who made it. */
@Entity('editing_suggestion')
@Index('editing_suggestion_user_idx', ['userId'])
export class SuggestionEntity {
  @PrimaryColumn('uuid', { name: 'change_id', primaryKeyConstraintName: 'editing_suggestion_pkey' })
  changeId: string;

  @OneToOne(() => ChangeEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'change_id', foreignKeyConstraintName: 'editing_suggestion_change_id_fkey' })
  change?: Relation<ChangeEntity>;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'editing_suggestion_user_id_fkey' })
  user?: Relation<UserEntity>;

  @Column('text')
  part: QuestionPart;

  @Column('text', { name: 'part_key', nullable: true })
  partKey: string | null;

  /** Whether the question's page is to name them. */
  @Column('boolean')
  named: boolean;

  /** When they saw what came of it. */
  @Column({ type: 'timestamptz', name: 'seen_at', precision: 3, nullable: true })
  seenAt: Date | null;
}
