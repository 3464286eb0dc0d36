import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A picture of a question, known by what it is, so that its address can be cached for ever. */
@Entity('questions_image')
export class ImageEntity {
  /** SHA-256 of the bytes, in hex. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_image_pkey' })
  digest: string;

  /** Such as image/png. */
  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('bytea')
  bytes: Buffer;
}
