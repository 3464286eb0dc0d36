import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is in a group already reads its questions. */
export class ReadersOfGroups1795442200000 implements MigrationInterface {
  name = 'ReadersOfGroups1795442200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('INSERT INTO questions_reader (user_id, scope_id) SELECT user_id, group_id FROM groups_member');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM questions_reader');
  }
}
