import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The next start reads the files of the content folder as their first revisions. */
export class CreateSiteLists1795431000000 implements MigrationInterface {
  name = 'CreateSiteLists1795431000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE questions_site_list (
        key text NOT NULL,
        revision integer NOT NULL,
        archived boolean NOT NULL,
        CONSTRAINT questions_site_list_pkey PRIMARY KEY (key)
      )`);
    await runner.query(`
      CREATE TABLE questions_site_list_revision (
        key text NOT NULL,
        number integer NOT NULL,
        source text NOT NULL,
        origin text NOT NULL,
        author_id uuid,
        created_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT questions_site_list_revision_pkey PRIMARY KEY (key, number),
        CONSTRAINT questions_site_list_revision_origin_check CHECK (origin IN ('FILE', 'EDIT')),
        CONSTRAINT questions_site_list_revision_key_fkey FOREIGN KEY (key)
          REFERENCES questions_site_list (key) ON DELETE CASCADE,
        CONSTRAINT questions_site_list_revision_author_id_fkey FOREIGN KEY (author_id)
          REFERENCES accounts_user (id) ON DELETE SET NULL
      )`);
    await runner.query(`
      CREATE INDEX questions_site_list_revision_author_idx ON questions_site_list_revision (author_id)
      WHERE author_id IS NOT NULL`);
    await runner.query(`
      CREATE TABLE questions_site_list_file (
        path text NOT NULL,
        key text NOT NULL,
        digest text,
        revision integer NOT NULL,
        CONSTRAINT questions_site_list_file_pkey PRIMARY KEY (path)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE questions_site_list_file');
    await runner.query('DROP TABLE questions_site_list_revision');
    await runner.query('DROP TABLE questions_site_list');
  }
}
