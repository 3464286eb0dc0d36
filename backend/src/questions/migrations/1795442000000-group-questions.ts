import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions of groups, which those read who are in the group. */
export class GroupQuestions1795442000000 implements MigrationInterface {
  name = 'GroupQuestions1795442000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE questions_reader (
        user_id uuid NOT NULL,
        scope_id uuid NOT NULL,
        CONSTRAINT questions_reader_pkey PRIMARY KEY (user_id, scope_id),
        CONSTRAINT questions_reader_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX questions_reader_scope_idx ON questions_reader (scope_id)');
    await runner.query(`
      ALTER TABLE questions_question
        ADD COLUMN group_id uuid,
        ADD COLUMN author_id uuid,
        ADD CONSTRAINT questions_question_author_id_fkey
          FOREIGN KEY (author_id) REFERENCES accounts_user (id) ON DELETE SET NULL,
        DROP CONSTRAINT questions_question_owner_check,
        ADD CONSTRAINT questions_question_owner_check CHECK (CASE owner_scope
          WHEN 'site' THEN owner_id IS NULL AND group_id IS NULL
          WHEN 'person' THEN owner_id IS NOT NULL AND group_id IS NULL
          WHEN 'group' THEN owner_id IS NULL AND group_id IS NOT NULL ELSE false END)`);
    await runner.query(
      'CREATE INDEX questions_question_group_idx ON questions_question (group_id, published_at) WHERE group_id IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX questions_question_author_idx ON questions_question (author_id) WHERE author_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM questions_question WHERE owner_scope = 'group'`);
    await runner.query(`
      ALTER TABLE questions_question
        DROP CONSTRAINT questions_question_owner_check,
        ADD CONSTRAINT questions_question_owner_check CHECK ((owner_scope = 'site') = (owner_id IS NULL)),
        DROP COLUMN author_id,
        DROP COLUMN group_id`);
    await runner.query('DROP TABLE questions_reader');
  }
}
