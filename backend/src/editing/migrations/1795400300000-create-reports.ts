import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReports1795400300000 implements MigrationInterface {
  name = 'CreateReports1795400300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE editing_report (
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        question_id uuid NOT NULL,
        part text NOT NULL,
        part_key text NOT NULL,
        kind text NOT NULL,
        words text NOT NULL,
        revision integer NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        state text NOT NULL,
        fixed_in integer,
        reason text,
        duplicate_of uuid,
        settled_by uuid,
        settled_at timestamp(3) with time zone,
        seen_at timestamp(3) with time zone,
        CONSTRAINT editing_report_pkey PRIMARY KEY (id),
        CONSTRAINT editing_report_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE,
        CONSTRAINT editing_report_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES accounts_user (id) ON DELETE SET NULL,
        CONSTRAINT editing_report_duplicate_of_fkey
          FOREIGN KEY (duplicate_of) REFERENCES editing_report (id) ON DELETE SET NULL,
        CONSTRAINT editing_report_state_check CHECK (state IN ('OPEN', 'FIXED', 'DECLINED')),
        CONSTRAINT editing_report_settled_check CHECK ((state = 'OPEN') = (settled_at IS NULL)),
        CONSTRAINT editing_report_words_check CHECK (char_length(words) <= 1000)
      )`);
    await runner.query('CREATE INDEX editing_report_user_idx ON editing_report (user_id, created_at)');
    await runner.query('CREATE INDEX editing_report_question_idx ON editing_report (question_id, created_at)');
    await runner.query('CREATE INDEX editing_report_settled_by_idx ON editing_report (settled_by)');
    await runner.query('CREATE INDEX editing_report_duplicate_of_idx ON editing_report (duplicate_of)');
    await runner.query(
      `CREATE UNIQUE INDEX editing_report_open_idx ON editing_report (user_id, question_id, part, part_key)
        WHERE state = 'OPEN'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE editing_report');
  }
}
