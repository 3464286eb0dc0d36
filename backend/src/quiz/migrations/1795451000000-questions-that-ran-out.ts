import type { MigrationInterface, QueryRunner } from 'typeorm';

export class QuestionsThatRanOut1795451000000 implements MigrationInterface {
  name = 'QuestionsThatRanOut1795451000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE quiz_item ADD COLUMN ran_out boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE quiz_item ALTER COLUMN ran_out DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE quiz_item DROP COLUMN ran_out');
  }
}
