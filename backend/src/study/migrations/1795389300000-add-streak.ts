import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddStreak1795389300000 implements MigrationInterface {
  name = 'AddStreak1795389300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE study_settings ADD show_streak boolean NOT NULL DEFAULT false');
    await runner.query(`
      ALTER TABLE study_review
        ADD day_offset smallint,
        ADD CONSTRAINT study_review_day_offset_check CHECK (day_offset BETWEEN -2280 AND 900)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE study_review DROP day_offset');
    await runner.query('ALTER TABLE study_settings DROP show_streak');
  }
}
