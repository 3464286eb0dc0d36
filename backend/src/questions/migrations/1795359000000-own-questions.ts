import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = ['revision', 'card', 'search_entry'];

/** Questions of a person go with their account, and all of a question goes with it. */
export class OwnQuestions1795359000000 implements MigrationInterface {
  name = 'OwnQuestions1795359000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE questions_question ADD CONSTRAINT questions_question_owner_id_fkey
      FOREIGN KEY (owner_id) REFERENCES accounts_user (id) ON DELETE CASCADE`);
    for (const part of parts) {
      await runner.query(`
        ALTER TABLE questions_${part} ADD CONSTRAINT questions_${part}_question_id_fkey
        FOREIGN KEY (question_id) REFERENCES questions_question (id) ON DELETE CASCADE`);
    }
    await runner.query('DROP INDEX questions_question_owner_idx');
    await runner.query(
      'CREATE INDEX questions_question_owner_idx ON questions_question (owner_id, published_at) WHERE owner_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX questions_question_owner_idx');
    await runner.query('CREATE INDEX questions_question_owner_idx ON questions_question (owner_id)');
    for (const part of parts) {
      await runner.query(`ALTER TABLE questions_${part} DROP CONSTRAINT questions_${part}_question_id_fkey`);
    }
    await runner.query('ALTER TABLE questions_question DROP CONSTRAINT questions_question_owner_id_fkey');
  }
}
