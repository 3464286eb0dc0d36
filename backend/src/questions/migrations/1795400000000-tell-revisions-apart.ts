import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a revision: who, why, from where, and whether the answer means something else since. */
export class TellRevisionsApart1795400000000 implements MigrationInterface {
  name = 'TellRevisionsApart1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE questions_revision
        ADD COLUMN origin text NOT NULL DEFAULT 'FILE',
        ADD COLUMN credited_to uuid,
        ADD COLUMN why text,
        ADD COLUMN changed_meaning boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT questions_revision_origin_check CHECK (origin IN ('FILE', 'EDIT', 'RESTORE')),
        ADD CONSTRAINT questions_revision_author_id_fkey
          FOREIGN KEY (author_id) REFERENCES accounts_user (id) ON DELETE SET NULL,
        ADD CONSTRAINT questions_revision_credited_to_fkey
          FOREIGN KEY (credited_to) REFERENCES accounts_user (id) ON DELETE SET NULL`);
    await runner.query(`UPDATE questions_revision SET origin = 'EDIT' WHERE author_id IS NOT NULL`);
    await runner.query(`
      ALTER TABLE questions_revision ALTER COLUMN origin DROP DEFAULT, ALTER COLUMN changed_meaning DROP DEFAULT`);
    await runner.query(
      'CREATE INDEX questions_revision_author_idx ON questions_revision (author_id) WHERE author_id IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX questions_revision_credited_idx ON questions_revision (credited_to) WHERE credited_to IS NOT NULL',
    );
    await runner.query('ALTER TABLE questions_question ADD COLUMN meaning_changed_at timestamp(3) with time zone');
    await runner.query(`
      CREATE INDEX questions_question_meaning_idx ON questions_question (meaning_changed_at)
      WHERE meaning_changed_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE questions_question DROP COLUMN meaning_changed_at');
    await runner.query(`
      ALTER TABLE questions_revision
        DROP CONSTRAINT questions_revision_author_id_fkey, DROP CONSTRAINT questions_revision_credited_to_fkey,
        DROP COLUMN origin, DROP COLUMN credited_to, DROP COLUMN why, DROP COLUMN changed_meaning`);
    await runner.query('DROP INDEX questions_revision_author_idx');
  }
}
