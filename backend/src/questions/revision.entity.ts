import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import type { RevisionOrigin } from '../generated/graphql.js';
import { QuestionEntity } from './question.entity.js';

/** What an author wrote, never rewritten. */
@Entity('questions_revision')
@Check('questions_revision_origin_check', `origin IN ('FILE', 'EDIT', 'RESTORE')`)
@Index('questions_revision_author_idx', ['authorId'], { where: 'author_id IS NOT NULL' })
@Index('questions_revision_credited_idx', ['creditedTo'], { where: 'credited_to IS NOT NULL' })
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

  @Column('text')
  origin: RevisionOrigin;

  /** Null when it came from a content file, and when they have left. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'questions_revision_author_id_fkey' })
  author?: Relation<UserEntity> | null;

  /** Who suggested it. */
  @Column('uuid', { name: 'credited_to', nullable: true })
  creditedTo: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'credited_to', foreignKeyConstraintName: 'questions_revision_credited_to_fkey' })
  credited?: Relation<UserEntity> | null;

  /** What was changed and why. */
  @Column('text', { nullable: true })
  why: string | null;

  /** Whether the answer means something else since. */
  @Column('boolean', { name: 'changed_meaning' })
  changedMeaning: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;
}
