import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTally1795400200000 implements MigrationInterface {
  name = 'CreateTally1795400200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE study_tally (
        scope text NOT NULL,
        id text NOT NULL,
        learners integer NOT NULL,
        reviews integer NOT NULL,
        trials integer NOT NULL,
        passed integer NOT NULL,
        wanted double precision NOT NULL,
        leeches integer NOT NULL,
        times integer[] NOT NULL,
        CONSTRAINT study_tally_pkey PRIMARY KEY (scope, id),
        CONSTRAINT study_tally_scope_check CHECK (scope IN ('SUBJECT', 'QUESTION', 'CARD'))
      )`);
    await runner.query(`
      CREATE TABLE study_tally_count (
        id boolean NOT NULL DEFAULT true,
        counting_since timestamp(3) with time zone,
        counted_at timestamp(3) with time zone,
        CONSTRAINT study_tally_count_pkey PRIMARY KEY (id),
        CONSTRAINT study_tally_count_id_check CHECK (id)
      )`);
    await runner.query('INSERT INTO study_tally_count DEFAULT VALUES');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE study_tally_count');
    await runner.query('DROP TABLE study_tally');
  }
}
