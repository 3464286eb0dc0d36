import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserEntity } from './user.entity.js';

@Entity('accounts_session')
@Unique('accounts_session_token_hash_key', ['tokenHash'])
export class SessionEntity {
  /** UUIDv7; says which device is meant and opens nothing. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'accounts_session_pkey' })
  id: string;

  @Index('accounts_session_user_id_idx')
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'accounts_session_user_id_fkey' })
  user?: Relation<UserEntity>;

  /** SHA-256 of the token. The token itself is only in the cookie, so that a leaked table opens no session. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  /** Right to a few minutes. */
  @Column({ type: 'timestamptz', name: 'last_seen_at', precision: 3 })
  lastSeenAt: Date;

  @Index('accounts_session_expires_at_idx')
  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 })
  expiresAt: Date;

  @Column('text', { name: 'user_agent' })
  userAgent: string;
}
