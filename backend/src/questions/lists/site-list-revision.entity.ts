import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../../accounts/index.js';
import { SiteListEntity } from './site-list.entity.js';

/** What a list said, never rewritten. */
@Entity('questions_site_list_revision')
@Check('questions_site_list_revision_origin_check', `origin IN ('FILE', 'EDIT')`)
@Index('questions_site_list_revision_author_idx', ['authorId'], { where: 'author_id IS NOT NULL' })
export class SiteListRevisionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_site_list_revision_pkey' })
  key: string;

  @ManyToOne(() => SiteListEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'key', foreignKeyConstraintName: 'questions_site_list_revision_key_fkey' })
  list?: Relation<SiteListEntity>;

  /** Counts from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'questions_site_list_revision_pkey' })
  number: number;

  /** The text of its file, byte for byte. */
  @Column('text')
  source: string;

  @Column('text')
  origin: 'FILE' | 'EDIT';

  /** Null when it came from a file, and when they have left. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'questions_site_list_revision_author_id_fkey' })
  author?: Relation<UserEntity> | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;
}
