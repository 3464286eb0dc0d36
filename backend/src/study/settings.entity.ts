import type { Comeback, DeckLimit, ExtraToday } from '@kkori/core/scheduling';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** How much a person wants to study; who never changed anything has no row. */
@Entity('study_settings')
@Check('study_settings_new_per_day_check', 'new_per_day BETWEEN 0 AND 999')
@Check('study_settings_reviews_per_day_check', 'reviews_per_day BETWEEN 0 AND 9999')
@Check('study_settings_review_order_check', `review_order IN ('DUE', 'RETRIEVABILITY', 'RANDOM')`)
@Check('study_settings_new_order_check', `new_order IN ('FIRST', 'LAST', 'MIXED')`)
@Check('study_settings_desired_retention_check', 'desired_retention BETWEEN 0.7 AND 0.99')
export class SettingsEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_settings_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'study_settings_user_id_fkey' })
  user?: Relation<UserEntity>;

  @Column('integer', { name: 'new_per_day' })
  newPerDay: number;

  @Column('integer', { name: 'reviews_per_day' })
  reviewsPerDay: number;

  @Column('double precision', { name: 'desired_retention' })
  desiredRetention: number;

  @Column('text', { name: 'review_order', default: 'DUE' })
  reviewOrder: string;

  @Column('text', { name: 'new_order', default: 'MIXED' })
  newOrder: string;

  @Column('boolean', { name: 'spread_siblings', default: true })
  spreadSiblings: boolean;

  @Column('smallint', { name: 'learn_ahead_minutes', default: 20 })
  learnAheadMinutes: number;

  /** Minutes each. */
  @Column('smallint', { name: 'learning_steps', array: true, default: '{1,10}' })
  learningSteps: number[];

  @Column('smallint', { name: 'relearning_steps', array: true, default: '{10}' })
  relearningSteps: number[];

  /** How much is studied on each weekday, Monday first. */
  @Column('text', { array: true, default: '{NORMAL,NORMAL,NORMAL,NORMAL,NORMAL,NORMAL,NORMAL}' })
  weekdays: string[];

  @Column('jsonb', { name: 'deck_limits', default: [] })
  deckLimits: DeckLimit[];

  /** Of the last day that it was asked for. */
  @Column('jsonb', { name: 'extra_today', nullable: true })
  extraToday: ExtraToday | null;

  /** The last way back after missed days. */
  @Column('jsonb', { nullable: true })
  comeback: Comeback | null;

  @Column('boolean', { name: 'show_streak', default: false })
  showStreak: boolean;
}
