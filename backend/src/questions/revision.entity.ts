import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { QuestionEntity } from './question.entity.js';

/** What an author wrote, never rewritten. */
@Entity('questions_revision')
export class RevisionEntity {
  @PrimaryColumn('uuid', { name: 'question_id', primaryKeyConstraintName: 'questions_revision_pkey' })
  questionId: string;

  @ManyToOne(() => QuestionEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'question_id', foreignKeyConstraintName: 'questions_revision_question_id_fkey' })
  question?: Relation<QuestionEntity>;

  /** Counts from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'questions_revision_pkey' })
  number: number;

  /** Markdown in the format of content/README.md. */
  @Column('text')
  source: string;

  /** Null when it came from a content file. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;
}
