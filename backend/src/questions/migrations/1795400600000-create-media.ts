import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bytes of pictures are kept in a store of their own; those that are here move there at the next start. */
export class CreateMedia1795400600000 implements MigrationInterface {
  name = 'CreateMedia1795400600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE questions_image
        ALTER COLUMN bytes DROP NOT NULL,
        ADD COLUMN size integer,
        ADD COLUMN path text,
        ADD COLUMN named_at timestamp(3) with time zone`);
    await runner.query(`
      UPDATE questions_image SET size = octet_length(bytes), named_at = now(),
        path = 'images/' || left(digest, 16) || '.' || CASE media_type
          WHEN 'image/jpeg' THEN 'jpg' WHEN 'image/svg+xml' THEN 'svg' ELSE split_part(media_type, '/', 2) END`);
    await runner.query(`
      ALTER TABLE questions_image
        ALTER COLUMN size SET NOT NULL, ALTER COLUMN path SET NOT NULL, ALTER COLUMN named_at SET NOT NULL`);
    await runner.query('CREATE INDEX questions_image_path_idx ON questions_image (path)');
    await runner.query('CREATE INDEX questions_image_named_idx ON questions_image (named_at)');
    await runner.query(`
      CREATE TABLE questions_picture_file (
        folder text NOT NULL,
        path text NOT NULL,
        digest text NOT NULL,
        CONSTRAINT questions_picture_file_pkey PRIMARY KEY (folder, path),
        CONSTRAINT questions_picture_file_digest_fkey FOREIGN KEY (digest) REFERENCES questions_image (digest)
      )`);
    await runner.query('CREATE INDEX questions_picture_file_digest_idx ON questions_picture_file (digest)');
    await runner.query(`
      CREATE TABLE questions_upload (
        user_id uuid NOT NULL,
        digest text NOT NULL,
        uploaded_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT questions_upload_pkey PRIMARY KEY (user_id, digest),
        CONSTRAINT questions_upload_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE,
        CONSTRAINT questions_upload_digest_fkey FOREIGN KEY (digest) REFERENCES questions_image (digest) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX questions_upload_digest_idx ON questions_upload (digest)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE questions_upload');
    await runner.query('DROP TABLE questions_picture_file');
    await runner.query('DROP INDEX questions_image_named_idx');
    await runner.query('DROP INDEX questions_image_path_idx');
    await runner.query('DELETE FROM questions_image WHERE bytes IS NULL');
    await runner.query(`
      ALTER TABLE questions_image
        DROP COLUMN size,
        DROP COLUMN path,
        DROP COLUMN named_at,
        ALTER COLUMN bytes SET NOT NULL`);
  }
}
