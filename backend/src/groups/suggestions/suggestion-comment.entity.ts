import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../../accounts/index.js';
import { GroupSuggestionEntity } from './suggestion.entity.js';

/** What somebody in the group said of a suggestion. */
@Entity('groups_suggestion_comment')
@Index('groups_suggestion_comment_suggestion_idx', ['suggestionId', 'createdAt'])
@Index('groups_suggestion_comment_author_idx', ['authorId'], { where: 'author_id IS NOT NULL' })
export class GroupSuggestionCommentEntity {
  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'groups_suggestion_comment_pkey' })
  id: string;

  @Column('uuid', { name: 'suggestion_id' })
  suggestionId: string;

  @ManyToOne(() => GroupSuggestionEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'suggestion_id', foreignKeyConstraintName: 'groups_suggestion_comment_suggestion_id_fkey' })
  suggestion?: Relation<GroupSuggestionEntity>;

  /** Null when their account is gone. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'groups_suggestion_comment_author_id_fkey' })
  author?: Relation<UserEntity> | null;

  @Column('text')
  text: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;
}
