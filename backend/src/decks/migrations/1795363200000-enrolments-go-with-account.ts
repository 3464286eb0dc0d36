import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EnrolmentsGoWithAccount1795363200000 implements MigrationInterface {
  name = 'EnrolmentsGoWithAccount1795363200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DELETE FROM decks_enrolment AS t WHERE NOT EXISTS (SELECT FROM accounts_user AS u WHERE u.id = t.user_id)',
    );
    await runner.query(`
      ALTER TABLE decks_enrolment ADD CONSTRAINT decks_enrolment_user_id_fkey
      FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE decks_enrolment DROP CONSTRAINT decks_enrolment_user_id_fkey');
  }
}
