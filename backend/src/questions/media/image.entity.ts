import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A picture that the store keeps. */
@Entity('questions_image')
@Index('questions_image_path_idx', ['path'])
@Index('questions_image_named_idx', ['namedAt'])
export class ImageEntity {
  /** SHA-256 of the bytes, in hex. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_image_pkey' })
  digest: string;

  /** Such as image/png. */
  @Column('text', { name: 'media_type' })
  mediaType: string;

  /** Null once the store has them. */
  @Column('bytea', { nullable: true })
  bytes: Buffer | null;

  /** In bytes. */
  @Column('integer')
  size: number;

  /** What Markdown names it by when it was uploaded: `images/`, the first 16 digits of the digest, the extension. */
  @Column('text')
  path: string;

  /** When it was last stored, or found to be named somewhere. */
  @Column({ type: 'timestamptz', name: 'named_at', precision: 3 })
  namedAt: Date;
}
