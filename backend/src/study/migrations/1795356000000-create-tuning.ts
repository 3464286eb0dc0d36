import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTuning1795356000000 implements MigrationInterface {
  name = 'CreateTuning1795356000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE study_tuning (
        user_id uuid NOT NULL,
        id uuid NOT NULL,
        started_at timestamptz(3) NOT NULL,
        state text NOT NULL,
        progress double precision NOT NULL,
        weights double precision[],
        report jsonb,
        in_force boolean NOT NULL,
        CONSTRAINT study_tuning_pkey PRIMARY KEY (user_id, id),
        CONSTRAINT study_tuning_state_check CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
        CONSTRAINT study_tuning_done_check CHECK (state <> 'DONE' OR (weights IS NOT NULL AND report IS NOT NULL)),
        CONSTRAINT study_tuning_in_force_check CHECK (state = 'DONE' OR NOT in_force)
      )`);
    await runner.query('CREATE UNIQUE INDEX study_tuning_in_force_idx ON study_tuning (user_id) WHERE in_force');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE study_tuning');
  }
}
