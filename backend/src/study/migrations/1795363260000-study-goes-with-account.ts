import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['review', 'undo', 'memory', 'settings', 'card_mark', 'mark_undo', 'interview', 'tuning'];

/** What somebody is still writing while their account is deleted is refused: nothing could ever remove it afterwards. */
export class StudyGoesWithAccount1795363260000 implements MigrationInterface {
  name = 'StudyGoesWithAccount1795363260000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(
        `DELETE FROM study_${table} AS t WHERE NOT EXISTS (SELECT FROM accounts_user AS u WHERE u.id = t.user_id)`,
      );
      await runner.query(`
        ALTER TABLE study_${table} ADD CONSTRAINT study_${table}_user_id_fkey
        FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`ALTER TABLE study_${table} DROP CONSTRAINT study_${table}_user_id_fkey`);
    }
  }
}
