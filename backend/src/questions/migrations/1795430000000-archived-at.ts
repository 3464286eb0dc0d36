import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a question was taken away, so that taking back one archiving undoes no later one. */
export class ArchivedAt1795430000000 implements MigrationInterface {
  name = 'ArchivedAt1795430000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE questions_question ADD COLUMN archived_at timestamptz(3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE questions_question DROP COLUMN archived_at');
  }
}
