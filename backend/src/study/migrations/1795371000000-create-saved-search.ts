import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSavedSearch1795371000000 implements MigrationInterface {
  name = 'CreateSavedSearch1795371000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE study_saved_search (
        user_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        query text NOT NULL,
        CONSTRAINT study_saved_search_pkey PRIMARY KEY (user_id, id),
        CONSTRAINT study_saved_search_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE,
        CONSTRAINT study_saved_search_name_check CHECK (char_length(name) BETWEEN 1 AND 40),
        CONSTRAINT study_saved_search_query_check CHECK (char_length(query) <= 500)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE study_saved_search');
  }
}
