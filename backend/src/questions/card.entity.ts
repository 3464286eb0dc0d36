import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { CardKind } from '../generated/graphql.js';
import { QuestionEntity } from './question.entity.js';

/** Something to remember of a question. A card whose part is gone is retired, so that its history keeps a meaning. */
@Entity('questions_card')
@Check('questions_card_kind_check', `kind IN ('RECALL', 'FOLLOW_UP', 'CHOICE', 'TRUE_FALSE', 'CLOZE')`)
@Index('questions_card_question_idx', ['questionId', 'ordinal'])
export class CardEntity {
  /** UUIDv5 of `key` in the namespace of the question's id. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'questions_card_pkey' })
  id: string;

  @Column('uuid', { name: 'question_id' })
  questionId: string;

  @ManyToOne(() => QuestionEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'question_id', foreignKeyConstraintName: 'questions_card_question_id_fkey' })
  question?: Relation<QuestionEntity>;

  @Column('text')
  key: string;

  @Column('text')
  kind: CardKind;

  /** Its place in the question, from 0. */
  @Column('integer')
  ordinal: number;

  @Column('boolean')
  retired: boolean;
}
