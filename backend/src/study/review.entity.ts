import type { Steps } from '@kkori/core/scheduling';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** A fact: a person graded a card. Never changed, never deleted while the person is here; what is derived of it may be. */
@Entity('study_review')
@Check('study_review_rating_check', 'rating BETWEEN 1 AND 4')
@Check('study_review_prior_check', `prior_state IN ('NEW', 'LEARNING', 'REVIEW', 'RELEARNING')`)
@Index('study_review_no_prior_idx', ['userId', 'cardId'], { where: 'prior_state IS NULL' })
@Check('study_review_fuzz_check', 'fuzz BETWEEN 0 AND 9999')
@Check('study_review_day_offset_check', 'day_offset BETWEEN -2280 AND 900')
@Index('study_review_card_idx', ['userId', 'cardId'])
@Index('study_review_time_idx', ['userId', 'reviewedAt'])
export class ReviewEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_review_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'study_review_user_id_fkey' })
  user?: Relation<UserEntity>;

  /** UUIDv7 made by the device; unique among the person's own. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'study_review_pkey' })
  id: string;

  @Column('uuid', { name: 'card_id' })
  cardId: string;

  /** 1 다시, 2 어려움, 3 알맞음, 4 쉬움. */
  @Column('smallint')
  rating: number;

  @Column({ type: 'timestamptz', name: 'reviewed_at', precision: 3 })
  reviewedAt: Date;

  @Column('integer', { name: 'duration_ms' })
  durationMs: number;

  /** In full precision: a fold of the same facts gives the same memory on every device. */
  @Column('double precision', { name: 'desired_retention' })
  desiredRetention: number;

  /** What the card was before, derived for statistics when somebody looks at them; null until then. */
  @Column('text', { name: 'prior_state', nullable: true })
  priorState: string | null;

  /** Days; with `priorState`. */
  @Column('integer', { name: 'prior_interval_days', nullable: true })
  priorIntervalDays: number | null;
  /** Where in the range of its interval the device put the next review; none: as calculated. */
  @Column('smallint', { nullable: true })
  fuzz: number | null;

  /** The steps in force on the device, unless they were the default ones. */
  @Column('jsonb', { nullable: true })
  steps: Steps | null;

  /** Minutes: see `dayOffsetAt`; none from devices that do not say it. */
  @Column('smallint', { name: 'day_offset', nullable: true })
  dayOffset: number | null;
}
