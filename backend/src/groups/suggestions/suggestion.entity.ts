import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../../accounts/index.js';
import type { GroupSuggestionState } from '../../generated/graphql.js';
import { GroupEntity } from '../group.entity.js';

/** Another text that somebody in a group suggests for one of its questions. */
@Entity('groups_suggestion')
@Check('groups_suggestion_state_check', `state IN ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')`)
@Index('groups_suggestion_group_idx', ['groupId', 'state', 'createdAt'])
@Index('groups_suggestion_question_idx', ['questionId'])
@Index('groups_suggestion_author_idx', ['authorId'], { where: 'author_id IS NOT NULL' })
@Index('groups_suggestion_answered_by_idx', ['answeredBy'], { where: 'answered_by IS NOT NULL' })
export class GroupSuggestionEntity {
  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'groups_suggestion_pkey' })
  id: string;

  @Column('uuid', { name: 'group_id' })
  groupId: string;

  @ManyToOne(() => GroupEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'groups_suggestion_group_id_fkey' })
  group?: Relation<GroupEntity>;

  @Column('uuid', { name: 'question_id' })
  questionId: string;

  /** Null when their account is gone. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'groups_suggestion_author_id_fkey' })
  author?: Relation<UserEntity> | null;

  /** The revision that it was written on, and its text, which revisions may be thinned out of. */
  @Column('integer', { name: 'base_revision' })
  baseRevision: number;

  @Column('text')
  base: string;

  @Column('text')
  markdown: string;

  @Column('text')
  why: string;

  @Column('text')
  state: GroupSuggestionState;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'answered_by', foreignKeyConstraintName: 'groups_suggestion_answered_by_fkey' })
  answerer?: Relation<UserEntity> | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;
}
