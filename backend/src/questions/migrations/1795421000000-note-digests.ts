import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a file last said is known, so that it does not undo what was edited or archived in the app since. */
export class NoteDigests1795421000000 implements MigrationInterface {
  name = 'NoteDigests1795421000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE questions_note ADD COLUMN digest text NOT NULL DEFAULT ''`);
    await runner.query(`
      UPDATE questions_note n SET digest = encode(sha256(convert_to(r.source, 'UTF8')), 'hex')
      FROM questions_revision r
      WHERE r.question_id = n.question_id
        AND r.number = (SELECT max(number) FROM questions_revision o WHERE o.question_id = n.question_id AND o.author_id IS NULL)`);
    await runner.query('ALTER TABLE questions_note ALTER COLUMN digest DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE questions_note DROP COLUMN digest');
  }
}
