import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file that was given the id of another list is known of both until somebody decides about the old one. */
export class KnowFilesByList1795432000000 implements MigrationInterface {
  name = 'KnowFilesByList1795432000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM questions_site_list_file f USING questions_site_list_file other
      WHERE other.key = f.key AND other.path < f.path`);
    await runner.query(`
      ALTER TABLE questions_site_list_file
        DROP CONSTRAINT questions_site_list_file_pkey,
        ADD CONSTRAINT questions_site_list_file_pkey PRIMARY KEY (key)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM questions_site_list_file f USING questions_site_list_file other
      WHERE other.path = f.path AND other.key < f.key`);
    await runner.query(`
      ALTER TABLE questions_site_list_file
        DROP CONSTRAINT questions_site_list_file_pkey,
        ADD CONSTRAINT questions_site_list_file_pkey PRIMARY KEY (path)`);
  }
}
