import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import { RoundEntity } from './round.entity.js';

/** What an interviewer or observer says of an answer. */
@Entity('interviews_assessment')
@Check('interviews_assessment_knowledge_check', 'knowledge BETWEEN 1 AND 5')
@Check('interviews_assessment_delivery_check', 'delivery BETWEEN 1 AND 5')
@Index('interviews_assessment_round_idx', ['roundId'])
export class AssessmentEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'interviews_assessment_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'interviews_assessment_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'interviews_assessment_pkey' })
  roundId: string;

  @ManyToOne(() => RoundEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'interviews_assessment_round_id_fkey' })
  round?: Relation<RoundEntity>;

  /** Of the question in its round. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'interviews_assessment_pkey' })
  ordinal: number;

  @Column('smallint', { nullable: true })
  knowledge: number | null;

  @Column('smallint', { nullable: true })
  delivery: number | null;

  @Column('text')
  note: string;

  /** Counts the saves of the note. */
  @Column('integer', { name: 'note_version' })
  noteVersion: number;
}
