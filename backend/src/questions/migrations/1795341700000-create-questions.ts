import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateQuestions1795341700000 implements MigrationInterface {
  name = 'CreateQuestions1795341700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(`
      CREATE TABLE questions_subject (
        id text NOT NULL,
        name_ko text NOT NULL,
        name_en text NOT NULL,
        ordinal integer NOT NULL,
        CONSTRAINT questions_subject_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE questions_question (
        id uuid NOT NULL,
        owner_scope text NOT NULL,
        owner_id uuid,
        slug text NOT NULL,
        status text NOT NULL,
        published_revision integer NOT NULL,
        published_at timestamp(3) with time zone,
        subject_id text NOT NULL,
        title text NOT NULL,
        level text NOT NULL,
        importance smallint NOT NULL,
        tags text[] NOT NULL,
        has_demo boolean NOT NULL,
        content jsonb NOT NULL,
        rendered_by text NOT NULL,
        CONSTRAINT questions_question_pkey PRIMARY KEY (id),
        CONSTRAINT questions_question_owner_check CHECK ((owner_scope = 'site') = (owner_id IS NULL)),
        CONSTRAINT questions_question_status_check CHECK (status IN ('draft', 'published', 'archived'))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX questions_question_slug_idx ON questions_question (slug) WHERE owner_scope = 'site'`,
    );
    await runner.query('CREATE INDEX questions_question_owner_idx ON questions_question (owner_id)');
    await runner.query(`
      CREATE INDEX questions_question_browse_idx ON questions_question (subject_id, importance, title)
      WHERE owner_scope = 'site' AND status = 'published'`);
    await runner.query(`
      CREATE TABLE questions_revision (
        question_id uuid NOT NULL,
        number integer NOT NULL,
        source text NOT NULL,
        author_id uuid,
        created_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT questions_revision_pkey PRIMARY KEY (question_id, number)
      )`);
    await runner.query(`
      CREATE TABLE questions_card (
        id uuid NOT NULL,
        question_id uuid NOT NULL,
        key text NOT NULL,
        kind text NOT NULL,
        ordinal integer NOT NULL,
        retired boolean NOT NULL,
        CONSTRAINT questions_card_pkey PRIMARY KEY (id),
        CONSTRAINT questions_card_kind_check
          CHECK (kind IN ('RECALL', 'FOLLOW_UP', 'CHOICE', 'TRUE_FALSE', 'CLOZE'))
      )`);
    await runner.query('CREATE INDEX questions_card_question_idx ON questions_card (question_id, ordinal)');
    await runner.query(`
      CREATE TABLE questions_search_entry (
        question_id uuid NOT NULL,
        ordinal integer NOT NULL,
        kind text NOT NULL,
        weight real NOT NULL,
        phrase text NOT NULL,
        key text NOT NULL,
        initials text NOT NULL,
        CONSTRAINT questions_search_entry_pkey PRIMARY KEY (question_id, ordinal)
      )`);
    await runner.query(
      'CREATE INDEX questions_search_entry_key_idx ON questions_search_entry USING gin (key gin_trgm_ops)',
    );
    await runner.query(
      'CREATE INDEX questions_search_entry_initials_idx ON questions_search_entry USING gin (initials gin_trgm_ops)',
    );
    await runner.query(`
      CREATE TABLE questions_content_file (
        path text NOT NULL,
        digest text NOT NULL,
        question_id uuid NOT NULL,
        CONSTRAINT questions_content_file_pkey PRIMARY KEY (path)
      )`);
    await runner.query(`
      CREATE TABLE questions_image (
        digest text NOT NULL,
        media_type text NOT NULL,
        bytes bytea NOT NULL,
        CONSTRAINT questions_image_pkey PRIMARY KEY (digest)
      )`);
    await runner.query(`
      CREATE TABLE questions_note (
        question_id uuid NOT NULL,
        file text NOT NULL,
        CONSTRAINT questions_note_pkey PRIMARY KEY (question_id)
      )`);
    await runner.query('CREATE INDEX questions_note_file_idx ON questions_note (file)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['note', 'image', 'content_file', 'search_entry', 'card', 'revision', 'question', 'subject']) {
      await runner.query(`DROP TABLE questions_${table}`);
    }
  }
}
