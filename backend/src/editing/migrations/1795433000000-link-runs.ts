import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinkRuns1795433000000 implements MigrationInterface {
  name = 'LinkRuns1795433000000';

  async up(runner: QueryRunner): Promise<void> {
    // Where they were found is not known of what was asked before: the next check tells.
    await runner.query('DELETE FROM editing_link');
    await runner.query('ALTER TABLE editing_link ADD COLUMN question_ids uuid[] NOT NULL');
    await runner.query(`
      CREATE TABLE editing_link_run (
        id boolean NOT NULL DEFAULT true,
        remaining integer NOT NULL,
        alive_until timestamp(3) with time zone NOT NULL,
        CONSTRAINT editing_link_run_pkey PRIMARY KEY (id),
        CONSTRAINT editing_link_run_id_check CHECK (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE editing_link_run');
    await runner.query('ALTER TABLE editing_link DROP COLUMN question_ids');
  }
}
