import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccounts1795341600000 implements MigrationInterface {
  name = 'CreateAccounts1795341600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts_user (
        id uuid NOT NULL,
        email text NOT NULL,
        email_key text NOT NULL,
        name text NOT NULL,
        password_hash text NOT NULL,
        role text NOT NULL,
        locale text NOT NULL,
        theme text NOT NULL,
        time_zone text NOT NULL,
        day_start_hour smallint NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT accounts_user_pkey PRIMARY KEY (id),
        CONSTRAINT accounts_user_email_key_key UNIQUE (email_key),
        CONSTRAINT accounts_user_role_check CHECK (role IN ('LEARNER', 'EDITOR', 'ADMIN')),
        CONSTRAINT accounts_user_locale_check CHECK (locale IN ('ko', 'en')),
        CONSTRAINT accounts_user_theme_check CHECK (theme IN ('SYSTEM', 'LIGHT', 'DARK')),
        CONSTRAINT accounts_user_day_start_hour_check CHECK (day_start_hour BETWEEN 0 AND 23)
      )`);
    await runner.query(`
      CREATE TABLE accounts_session (
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        last_seen_at timestamp(3) with time zone NOT NULL,
        expires_at timestamp(3) with time zone NOT NULL,
        user_agent text NOT NULL,
        CONSTRAINT accounts_session_pkey PRIMARY KEY (id),
        CONSTRAINT accounts_session_token_hash_key UNIQUE (token_hash),
        CONSTRAINT accounts_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX accounts_session_user_id_idx ON accounts_session (user_id)');
    await runner.query('CREATE INDEX accounts_session_expires_at_idx ON accounts_session (expires_at)');
    await runner.query(`
      CREATE TABLE accounts_setup (
        token_hash bytea NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        used_at timestamp(3) with time zone,
        CONSTRAINT accounts_setup_pkey PRIMARY KEY (token_hash)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE accounts_setup');
    await runner.query('DROP TABLE accounts_session');
    await runner.query('DROP TABLE accounts_user');
  }
}
