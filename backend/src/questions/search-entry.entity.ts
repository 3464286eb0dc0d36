import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { QuestionEntity } from './question.entity.js';

/** One phrase by which a published question can be found. */
@Entity('questions_search_entry')
@Index('questions_search_entry_owner_idx', ['ownerId'], { where: 'owner_id IS NOT NULL' })
@Index('questions_search_entry_key_idx', { synchronize: false })
@Index('questions_search_entry_initials_idx', { synchronize: false })
export class SearchEntryEntity {
  @PrimaryColumn('uuid', { name: 'question_id', primaryKeyConstraintName: 'questions_search_entry_pkey' })
  questionId: string;

  @ManyToOne(() => QuestionEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'question_id', foreignKeyConstraintName: 'questions_search_entry_question_id_fkey' })
  question?: Relation<QuestionEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'questions_search_entry_pkey' })
  ordinal: number;

  /** The person or the group whose question it is; null for the site's, which alone the trigram indexes hold. */
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  /** What it is of the question: see SearchEntryKind. */
  @Column('text')
  kind: string;

  /** How much a hit counts. */
  @Column('real')
  weight: number;

  /** As people read it. */
  @Column('text')
  phrase: string;

  /** The phrase's words in keyboard letters with a space before each, then all of them without spaces. */
  @Column('text')
  key: string;

  /** The initial consonants of the words in the same way; empty for running text. */
  @Column('text')
  initials: string;
}
