import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time link that makes the first admin. Several processes that start together print one each; one is used. */
@Entity('accounts_setup')
export class SetupEntity {
  /** SHA-256 of the token in the link. */
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'accounts_setup_pkey' })
  tokenHash: Buffer;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'used_at', precision: 3, nullable: true })
  usedAt: Date | null;
}
