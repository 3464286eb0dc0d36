import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../../accounts/index.js';
import { GroupEntity } from '../group.entity.js';

/** What a member said about a question. Whoever writes one holds the group's row. */
@Entity('groups_comment')
@Index('groups_comment_number_idx', ['groupId', 'number'], { unique: true })
@Index('groups_comment_question_idx', ['groupId', 'questionId', 'number'])
@Index('groups_comment_thread_idx', ['threadId'])
@Index('groups_comment_author_idx', ['authorId'])
@Index('groups_comment_resolved_by_idx', ['resolvedBy'])
export class CommentEntity {
  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'groups_comment_pkey' })
  id: string;

  @Column('uuid', { name: 'group_id' })
  groupId: string;

  @ManyToOne(() => GroupEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'groups_comment_group_id_fkey' })
  group?: Relation<GroupEntity>;

  /** Of the room of questions. */
  @Column('uuid', { name: 'question_id' })
  questionId: string;

  /** In the order of writing within the group, from 1: what was read is all up to one of these. */
  @Column('integer')
  number: number;

  /** The comment that it answers; null where it begins a thread. */
  @Column('uuid', { name: 'thread_id', nullable: true })
  threadId: string | null;

  @ManyToOne(() => CommentEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'groups_comment_thread_id_fkey' })
  thread?: Relation<CommentEntity> | null;

  /** Null once they have no account any more: what they said stays. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'groups_comment_author_id_fkey' })
  author?: Relation<UserEntity> | null;

  @Column('text')
  markdown: string;

  /** Rendered when it was written; people stand in it by their ids. */
  @Column('text')
  html: string;

  /** The beginning of its words. */
  @Column('text')
  excerpt: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'edited_at', precision: 3, nullable: true })
  editedAt: Date | null;

  /** Its words are gone then. */
  @Column({ type: 'timestamptz', name: 'deleted_at', precision: 3, nullable: true })
  deletedAt: Date | null;

  /** Whether somebody else than its author deleted it. */
  @Column('boolean')
  moderated: boolean;

  @Column({ type: 'timestamptz', name: 'resolved_at', precision: 3, nullable: true })
  resolvedAt: Date | null;

  @Column('uuid', { name: 'resolved_by', nullable: true })
  resolvedBy: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'resolved_by', foreignKeyConstraintName: 'groups_comment_resolved_by_fkey' })
  resolver?: Relation<UserEntity> | null;
}
