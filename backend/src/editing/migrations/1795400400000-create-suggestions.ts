import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSuggestions1795400400000 implements MigrationInterface {
  name = 'CreateSuggestions1795400400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE editing_suggestion (
        change_id uuid NOT NULL,
        user_id uuid NOT NULL,
        part text NOT NULL,
        part_key text,
        named boolean NOT NULL,
        seen_at timestamp(3) with time zone,
        CONSTRAINT editing_suggestion_pkey PRIMARY KEY (change_id),
        CONSTRAINT editing_suggestion_change_id_fkey
          FOREIGN KEY (change_id) REFERENCES editing_change (id) ON DELETE CASCADE,
        CONSTRAINT editing_suggestion_user_id_fkey
          FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX editing_suggestion_user_idx ON editing_suggestion (user_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE editing_suggestion');
  }
}
