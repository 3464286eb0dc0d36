import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** A link that sets a person's password, of which each has one at most. Used, it is deleted. */
@Entity('accounts_password_reset')
@Unique('accounts_password_reset_token_hash_key', ['tokenHash'])
export class PasswordResetEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'accounts_password_reset_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'accounts_password_reset_user_id_fkey' })
  user?: Relation<UserEntity>;

  /** The admin who made it: it is good no longer than they are one. */
  @Index('accounts_password_reset_made_by_idx')
  @Column('uuid', { name: 'made_by' })
  madeBy: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'made_by', foreignKeyConstraintName: 'accounts_password_reset_made_by_fkey' })
  maker?: Relation<UserEntity>;

  /** SHA-256 of the token in the link. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 })
  expiresAt: Date;
}
