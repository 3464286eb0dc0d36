import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link is good only as long as its maker is an admin. Of the links there are, nobody knows the maker. */
export class ResetLinkMaker1795420000000 implements MigrationInterface {
  name = 'ResetLinkMaker1795420000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM accounts_password_reset');
    await runner.query(`
      ALTER TABLE accounts_password_reset ADD made_by uuid NOT NULL,
        ADD CONSTRAINT accounts_password_reset_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts_user (id) ON DELETE CASCADE`);
    await runner.query('CREATE INDEX accounts_password_reset_made_by_idx ON accounts_password_reset (made_by)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE accounts_password_reset DROP made_by');
  }
}
