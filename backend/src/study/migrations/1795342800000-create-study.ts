import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStudy1795342800000 implements MigrationInterface {
  name = 'CreateStudy1795342800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE study_review (
        user_id uuid NOT NULL,
        id uuid NOT NULL,
        card_id uuid NOT NULL,
        rating smallint NOT NULL,
        reviewed_at timestamp(3) with time zone NOT NULL,
        duration_ms integer NOT NULL,
        desired_retention double precision NOT NULL,
        CONSTRAINT study_review_pkey PRIMARY KEY (user_id, id),
        CONSTRAINT study_review_rating_check CHECK (rating BETWEEN 1 AND 4)
      )`);
    await runner.query('CREATE INDEX study_review_card_idx ON study_review (user_id, card_id)');
    await runner.query('CREATE INDEX study_review_time_idx ON study_review (user_id, reviewed_at)');
    await runner.query(`
      CREATE TABLE study_undo (
        user_id uuid NOT NULL,
        review_id uuid NOT NULL,
        undone_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT study_undo_pkey PRIMARY KEY (user_id, review_id)
      )`);
    await runner.query(`
      CREATE TABLE study_memory (
        user_id uuid NOT NULL,
        card_id uuid NOT NULL,
        state text NOT NULL,
        stability double precision NOT NULL,
        difficulty double precision NOT NULL,
        due timestamp(3) with time zone NOT NULL,
        first_reviewed_at timestamp(3) with time zone NOT NULL,
        last_reviewed_at timestamp(3) with time zone NOT NULL,
        reps integer NOT NULL,
        lapses integer NOT NULL,
        step smallint NOT NULL,
        interval_days integer NOT NULL,
        CONSTRAINT study_memory_pkey PRIMARY KEY (user_id, card_id),
        CONSTRAINT study_memory_state_check CHECK (state IN ('LEARNING', 'REVIEW', 'RELEARNING'))
      ) WITH (fillfactor = 80)`);
    await runner.query(`
      CREATE TABLE study_settings (
        user_id uuid NOT NULL,
        new_per_day integer NOT NULL,
        reviews_per_day integer NOT NULL,
        desired_retention double precision NOT NULL,
        CONSTRAINT study_settings_pkey PRIMARY KEY (user_id),
        CONSTRAINT study_settings_new_per_day_check CHECK (new_per_day BETWEEN 0 AND 999),
        CONSTRAINT study_settings_reviews_per_day_check CHECK (reviews_per_day BETWEEN 0 AND 9999),
        CONSTRAINT study_settings_desired_retention_check CHECK (desired_retention BETWEEN 0.7 AND 0.99)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE study_settings');
    await runner.query('DROP TABLE study_memory');
    await runner.query('DROP TABLE study_undo');
    await runner.query('DROP TABLE study_review');
  }
}
