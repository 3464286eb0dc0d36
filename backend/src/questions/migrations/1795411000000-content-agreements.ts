import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file is known by its text alone and by the revision that it agreed with: what was published until now came from it. */
export class ContentAgreements1795411000000 implements MigrationInterface {
  name = 'ContentAgreements1795411000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE questions_content_file
        ALTER COLUMN digest DROP NOT NULL,
        ADD COLUMN revision integer NOT NULL DEFAULT 0,
        ADD COLUMN pictures text NOT NULL DEFAULT ''`);
    await runner.query(`
      UPDATE questions_content_file f
      SET revision = r.number, digest = encode(sha256(convert_to(r.source, 'UTF8')), 'hex')
      FROM questions_question q
      JOIN questions_revision r ON r.question_id = q.id
        AND r.number = (SELECT max(number) FROM questions_revision o WHERE o.question_id = q.id AND o.author_id IS NULL)
      WHERE q.id = f.question_id`);
    await runner.query(`
      ALTER TABLE questions_content_file ALTER COLUMN revision DROP DEFAULT, ALTER COLUMN pictures DROP DEFAULT`);
    await runner.query('CREATE INDEX questions_content_file_question_idx ON questions_content_file (question_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM questions_content_file WHERE digest IS NULL');
    await runner.query('DROP INDEX questions_content_file_question_idx');
    await runner.query(`
      ALTER TABLE questions_content_file
        ALTER COLUMN digest SET NOT NULL, DROP COLUMN revision, DROP COLUMN pictures`);
  }
}
