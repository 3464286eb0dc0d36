import type { TrainingReport } from '@kkori/core/scheduling';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** A training of the memory model on a person's reviews, and what came of it. */
@Entity('study_tuning')
@Check('study_tuning_state_check', `state IN ('RUNNING', 'DONE', 'FAILED')`)
@Check('study_tuning_done_check', `state <> 'DONE' OR (weights IS NOT NULL AND report IS NOT NULL)`)
@Check('study_tuning_in_force_check', `state = 'DONE' OR NOT in_force`)
@Index('study_tuning_in_force_idx', ['userId'], { unique: true, where: 'in_force' })
export class TuningEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_tuning_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'study_tuning_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'study_tuning_pkey' })
  id: string;

  @Column({ type: 'timestamptz', name: 'started_at', precision: 3 })
  startedAt: Date;

  @Column('text')
  state: string;

  /** 0 to 1. */
  @Column('double precision')
  progress: number;

  @Column('double precision', { array: true, nullable: true })
  weights: number[] | null;

  @Column('jsonb', { nullable: true })
  report: TrainingReport | null;

  /** Whether the person's memories are folded with these weights; of at most one. */
  @Column('boolean', { name: 'in_force' })
  inForce: boolean;
}
