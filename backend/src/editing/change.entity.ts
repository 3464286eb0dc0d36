import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import type { ChangeKind, ChangeState } from '../generated/graphql.js';

/** A proposed text of a question of the site, from its first word to its publication. */
@Entity('editing_change')
@Check('editing_change_kind_check', `kind IN ('EDIT', 'SUGGESTION')`)
@Check(
  'editing_change_state_check',
  `state IN ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')`,
)
@Check('editing_change_publish_at_check', `(state = 'SCHEDULED') = (publish_at IS NOT NULL)`)
@Index('editing_change_list_idx', ['state', 'changedAt', 'id'])
@Index('editing_change_question_idx', ['questionId'])
@Index('editing_change_author_idx', ['authorId'])
@Index('editing_change_reviewer_idx', ['reviewerId'])
@Index('editing_change_due_idx', ['publishAt'], { where: 'publish_at IS NOT NULL' })
export class ChangeEntity {
  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'editing_change_pkey' })
  id: string;

  @Column('text')
  kind: ChangeKind;

  @Column('text')
  state: ChangeState;

  /** UUIDv5 of the slug; there may be no such question yet. */
  @Column('uuid', { name: 'question_id' })
  questionId: string;

  @Column('text')
  slug: string;

  /** The revision that it was written on, or merged with; 0 for a new question. */
  @Column('integer', { name: 'base_revision' })
  baseRevision: number;

  @Column('text')
  markdown: string;

  @Column('text', { nullable: true })
  why: string | null;

  @Column('boolean', { name: 'changed_meaning' })
  changedMeaning: boolean;

  /** The number of the revision whose text it brings back, while nobody wrote in it. */
  @Column('integer', { nullable: true })
  restores: number | null;

  /** Counts its saves. */
  @Column('integer')
  version: number;

  /** Null when they have left, as with the reviewer. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'editing_change_author_id_fkey' })
  author?: Relation<UserEntity> | null;

  @Column('uuid', { name: 'reviewer_id', nullable: true })
  reviewerId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'reviewer_id', foreignKeyConstraintName: 'editing_change_reviewer_id_fkey' })
  reviewer?: Relation<UserEntity> | null;

  @Column({ type: 'timestamptz', name: 'publish_at', precision: 3, nullable: true })
  publishAt: Date | null;

  /** The revision that it became. */
  @Column('integer', { name: 'published_revision', nullable: true })
  publishedRevision: number | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'changed_at', precision: 3 })
  changedAt: Date;
}
