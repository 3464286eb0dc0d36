import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../../accounts/index.js';
import { ImageEntity } from './image.entity.js';

/** Who uploaded a picture, and so may use it and has it counted. */
@Entity('questions_upload')
@Index('questions_upload_digest_idx', ['digest'])
export class UploadEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'questions_upload_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'questions_upload_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_upload_pkey' })
  digest: string;

  @ManyToOne(() => ImageEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'digest', foreignKeyConstraintName: 'questions_upload_digest_fkey' })
  image?: Relation<ImageEntity>;

  @Column({ type: 'timestamptz', name: 'uploaded_at', precision: 3 })
  uploadedAt: Date;
}
