import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** The interview that a person prepares for, one at a time. */
@Entity('study_interview')
@Check('study_interview_minutes_a_day_check', 'minutes_a_day BETWEEN 5 AND 600')
export class InterviewEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_interview_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'study_interview_user_id_fkey' })
  user?: Relation<UserEntity>;

  /** In the person's time zone. */
  @Column('date')
  date: string;

  @Column('uuid', { name: 'deck_ids', array: true })
  deckIds: string[];

  @Column('integer', { name: 'minutes_a_day' })
  minutesADay: number;

  @Column('text', { nullable: true })
  title: string | null;
}
