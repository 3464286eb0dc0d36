import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import type { ChangeStepKind } from '../generated/graphql.js';
import { ChangeEntity } from './change.entity.js';

/** Who did what with a change, and when; never rewritten. */
@Entity('editing_step')
@Index('editing_step_change_idx', ['changeId', 'at', 'id'])
@Index('editing_step_actor_idx', ['actorId'])
export class StepEntity {
  /** UUIDv7. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'editing_step_pkey' })
  id: string;

  @Column('uuid', { name: 'change_id' })
  changeId: string;

  @ManyToOne(() => ChangeEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'change_id', foreignKeyConstraintName: 'editing_step_change_id_fkey' })
  change?: Relation<ChangeEntity>;

  @Column('text')
  kind: ChangeStepKind;

  /** Null when they have left, and when the site did it by itself. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'editing_step_actor_id_fkey' })
  actor?: Relation<UserEntity> | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}
