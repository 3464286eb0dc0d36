import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/**
 * The fold of a person's reviews of a card, kept so that it need not be folded for every question. Each review updates
 * it, so no column but the key is indexed: the update then stays on its page and touches no index.
 */
@Entity('study_memory')
@Check('study_memory_state_check', `state IN ('LEARNING', 'REVIEW', 'RELEARNING')`)
export class MemoryEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_memory_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'study_memory_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('uuid', { name: 'card_id', primaryKeyConstraintName: 'study_memory_pkey' })
  cardId: string;

  @Column('text')
  state: string;

  /** Days. */
  @Column('double precision')
  stability: number;

  /** 1 to 10. */
  @Column('double precision')
  difficulty: number;

  @Column({ type: 'timestamptz', precision: 3 })
  due: Date;

  @Column({ type: 'timestamptz', name: 'first_reviewed_at', precision: 3 })
  firstReviewedAt: Date;

  @Column({ type: 'timestamptz', name: 'last_reviewed_at', precision: 3 })
  lastReviewedAt: Date;

  @Column('integer')
  reps: number;

  @Column('integer')
  lapses: number;

  @Column('smallint')
  step: number;

  @Column('integer', { name: 'interval_days' })
  intervalDays: number;
}
