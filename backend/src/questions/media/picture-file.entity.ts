import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ImageEntity } from './image.entity.js';

/** A picture that stands beside the files of a subject, so that a question edited here finds it as its file did. */
@Entity('questions_picture_file')
@Index('questions_picture_file_digest_idx', ['digest'])
export class PictureFileEntity {
  /** The subject's. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_picture_file_pkey' })
  folder: string;

  /** As Markdown names it, such as images/flow.png. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_picture_file_pkey' })
  path: string;

  @Column('text')
  digest: string;

  @ManyToOne(() => ImageEntity, { nullable: false })
  @JoinColumn({ name: 'digest', foreignKeyConstraintName: 'questions_picture_file_digest_fkey' })
  image?: Relation<ImageEntity>;
}
