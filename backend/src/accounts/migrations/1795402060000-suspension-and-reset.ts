import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SuspensionAndReset1795402060000 implements MigrationInterface {
  name = 'SuspensionAndReset1795402060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE accounts_user ADD suspended_at timestamp(3) with time zone, ADD suspension_reason text,
        ADD CONSTRAINT accounts_user_suspension_check CHECK ((suspended_at IS NULL) = (suspension_reason IS NULL))`);
    await runner.query(`
      CREATE TABLE accounts_password_reset (
        user_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        expires_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT accounts_password_reset_pkey PRIMARY KEY (user_id),
        CONSTRAINT accounts_password_reset_token_hash_key UNIQUE (token_hash),
        CONSTRAINT accounts_password_reset_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE accounts_password_reset');
    await runner.query('ALTER TABLE accounts_user DROP suspended_at, DROP suspension_reason');
  }
}
