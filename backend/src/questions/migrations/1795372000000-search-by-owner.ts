import type { MigrationInterface, QueryRunner } from 'typeorm';

const indexed = ['key', 'initials'];

/** Whoever searches the site's questions does not pass through everybody's own: the trigram indexes leave those out. */
export class SearchByOwner1795372000000 implements MigrationInterface {
  name = 'SearchByOwner1795372000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE questions_search_entry ADD COLUMN owner_id uuid');
    await runner.query(`
      UPDATE questions_search_entry e SET owner_id = q.owner_id
      FROM questions_question q WHERE q.id = e.question_id AND q.owner_id IS NOT NULL`);
    await runner.query(
      'CREATE INDEX questions_search_entry_owner_idx ON questions_search_entry (owner_id) WHERE owner_id IS NOT NULL',
    );
    for (const column of indexed) {
      await runner.query(`DROP INDEX questions_search_entry_${column}_idx`);
      await runner.query(`
        CREATE INDEX questions_search_entry_${column}_idx ON questions_search_entry
        USING gin (${column} gin_trgm_ops) WHERE owner_id IS NULL`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of indexed) {
      await runner.query(`DROP INDEX questions_search_entry_${column}_idx`);
      await runner.query(`
        CREATE INDEX questions_search_entry_${column}_idx ON questions_search_entry USING gin (${column} gin_trgm_ops)`);
    }
    await runner.query('ALTER TABLE questions_search_entry DROP COLUMN owner_id');
  }
}
