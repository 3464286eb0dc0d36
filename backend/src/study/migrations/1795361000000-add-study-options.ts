import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddStudyOptions1795361000000 implements MigrationInterface {
  name = 'AddStudyOptions1795361000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE study_settings
        ADD review_order text NOT NULL DEFAULT 'DUE',
        ADD new_order text NOT NULL DEFAULT 'MIXED',
        ADD spread_siblings boolean NOT NULL DEFAULT true,
        ADD learn_ahead_minutes smallint NOT NULL DEFAULT 20,
        ADD learning_steps smallint[] NOT NULL DEFAULT '{1,10}',
        ADD relearning_steps smallint[] NOT NULL DEFAULT '{10}',
        ADD weekdays text[] NOT NULL DEFAULT '{NORMAL,NORMAL,NORMAL,NORMAL,NORMAL,NORMAL,NORMAL}',
        ADD deck_limits jsonb NOT NULL DEFAULT '[]',
        ADD extra_today jsonb,
        ADD CONSTRAINT study_settings_review_order_check CHECK (review_order IN ('DUE', 'RETRIEVABILITY', 'RANDOM')),
        ADD CONSTRAINT study_settings_new_order_check CHECK (new_order IN ('FIRST', 'LAST', 'MIXED'))`);
    await runner.query(`
      ALTER TABLE study_review
        ADD fuzz smallint,
        ADD steps jsonb,
        ADD CONSTRAINT study_review_fuzz_check CHECK (fuzz BETWEEN 0 AND 9999)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE study_review DROP fuzz, DROP steps');
    await runner.query(`
      ALTER TABLE study_settings DROP review_order, DROP new_order, DROP spread_siblings, DROP learn_ahead_minutes,
        DROP learning_steps, DROP relearning_steps, DROP weekdays, DROP deck_limits, DROP extra_today`);
  }
}
