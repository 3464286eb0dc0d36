import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a card was at a review is worked out when somebody looks at their statistics; the index finds what is missing. */
export class AddReviewPriors1795359600000 implements MigrationInterface {
  name = 'AddReviewPriors1795359600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE study_review ADD COLUMN prior_state text, ADD COLUMN prior_interval_days integer,
        ADD CONSTRAINT study_review_prior_check CHECK (prior_state IN ('NEW', 'LEARNING', 'REVIEW', 'RELEARNING'))`);
    await runner.query(`
      CREATE INDEX study_review_no_prior_idx ON study_review (user_id, card_id) WHERE prior_state IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX study_review_no_prior_idx');
    await runner.query('ALTER TABLE study_review DROP COLUMN prior_state, DROP COLUMN prior_interval_days');
  }
}
