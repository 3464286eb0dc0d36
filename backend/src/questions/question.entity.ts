import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import type { PublishedContent } from './published-content.js';

export type OwnerScope = 'site' | 'person' | 'group';
export type QuestionStatus = 'draft' | 'published' | 'archived';

/**
 * A question with the view of it that readers get. What readers get follows from the published revision and the
 * renderer alone, so it can always be made again.
 */
@Entity('questions_question')
@Check(
  'questions_question_owner_check',
  `CASE owner_scope
    WHEN 'site' THEN owner_id IS NULL AND group_id IS NULL
    WHEN 'person' THEN owner_id IS NOT NULL AND group_id IS NULL
    WHEN 'group' THEN owner_id IS NULL AND group_id IS NOT NULL ELSE false END`,
)
@Check('questions_question_status_check', `status IN ('draft', 'published', 'archived')`)
@Index('questions_question_slug_idx', ['slug'], { unique: true, where: `owner_scope = 'site'` })
@Index('questions_question_owner_idx', ['ownerId', 'publishedAt'], { where: 'owner_id IS NOT NULL' })
@Index('questions_question_group_idx', ['groupId', 'publishedAt'], { where: 'group_id IS NOT NULL' })
@Index('questions_question_author_idx', ['authorId'], { where: 'author_id IS NOT NULL' })
@Index('questions_question_meaning_idx', ['meaningChangedAt'], { where: 'meaning_changed_at IS NOT NULL' })
@Index('questions_question_browse_idx', ['subjectId', 'importance', 'title'], {
  where: `owner_scope = 'site' AND status = 'published'`,
})
export class QuestionEntity {
  /** UUIDv5 of the front matter's id for the site's questions, UUIDv7 for others. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'questions_question_pkey' })
  id: string;

  @Column('text', { name: 'owner_scope' })
  ownerScope: OwnerScope;

  /** The person; null for the site and for groups. */
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'questions_question_owner_id_fkey' })
  owner?: Relation<UserEntity> | null;

  /** The group; null for others. Its room says when the group is gone: see `GroupQuestionsService`. */
  @Column('uuid', { name: 'group_id', nullable: true })
  groupId: string | null;

  /** Who wrote a group's question first, until their account goes; null for others. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'questions_question_author_id_fkey' })
  author?: Relation<UserEntity> | null;

  /** Of a question that is not the site's its id, which no question of the site is named by. */
  @Column('text')
  slug: string;

  @Column('text')
  status: QuestionStatus;

  /** The revision that readers see; 0 before the first. */
  @Column('integer', { name: 'published_revision' })
  publishedRevision: number;

  @Column({ type: 'timestamptz', name: 'published_at', precision: 3, nullable: true })
  publishedAt: Date | null;

  /** When it was taken from readers; null while they see it, and where nobody wrote it down. */
  @Column({ type: 'timestamptz', name: 'archived_at', precision: 3, nullable: true })
  archivedAt: Date | null;

  /** When its answer last came to mean something else: what was learned before then is learned of the old one. */
  @Column({ type: 'timestamptz', name: 'meaning_changed_at', precision: 3, nullable: true })
  meaningChangedAt: Date | null;

  @Column('text', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  title: string;

  @Column('text')
  level: string;

  @Column('smallint')
  importance: number;

  @Column('text', { array: true })
  tags: string[];

  @Column('boolean', { name: 'has_demo' })
  hasDemo: boolean;

  /** The published revision, rendered. */
  @Column('jsonb')
  content: PublishedContent;

  /** Which renderer made `content`. */
  @Column('text', { name: 'rendered_by' })
  renderedBy: string;
}
