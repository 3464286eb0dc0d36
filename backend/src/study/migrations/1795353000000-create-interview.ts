import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInterview1795353000000 implements MigrationInterface {
  name = 'CreateInterview1795353000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE study_interview (
        user_id uuid NOT NULL,
        date date NOT NULL,
        deck_ids uuid[] NOT NULL,
        minutes_a_day integer NOT NULL,
        title text,
        CONSTRAINT study_interview_pkey PRIMARY KEY (user_id),
        CONSTRAINT study_interview_minutes_a_day_check CHECK (minutes_a_day BETWEEN 5 AND 600)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE study_interview');
  }
}
