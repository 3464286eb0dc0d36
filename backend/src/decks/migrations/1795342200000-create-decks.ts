import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDecks1795342200000 implements MigrationInterface {
  name = 'CreateDecks1795342200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE decks_deck (
        id uuid NOT NULL,
        slug text NOT NULL,
        origin text NOT NULL,
        title_ko text NOT NULL,
        title_en text NOT NULL,
        description_ko text NOT NULL,
        description_en text NOT NULL,
        ordinal integer NOT NULL,
        archived_at timestamp(3) with time zone,
        CONSTRAINT decks_deck_pkey PRIMARY KEY (id),
        CONSTRAINT decks_deck_slug_key UNIQUE (slug),
        CONSTRAINT decks_deck_origin_check CHECK (origin IN ('content', 'notes'))
      )`);
    await runner.query(`
      CREATE TABLE decks_deck_question (
        deck_id uuid NOT NULL,
        question_id uuid NOT NULL,
        position integer NOT NULL,
        CONSTRAINT decks_deck_question_pkey PRIMARY KEY (deck_id, question_id),
        CONSTRAINT decks_deck_question_deck_id_fkey FOREIGN KEY (deck_id) REFERENCES decks_deck (id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE decks_enrolment (
        user_id uuid NOT NULL,
        deck_id uuid NOT NULL,
        enrolled_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT decks_enrolment_pkey PRIMARY KEY (user_id, deck_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE decks_enrolment');
    await runner.query('DROP TABLE decks_deck_question');
    await runner.query('DROP TABLE decks_deck');
  }
}
