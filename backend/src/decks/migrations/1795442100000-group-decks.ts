import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decks of study groups. */
export class GroupDecks1795442100000 implements MigrationInterface {
  name = 'GroupDecks1795442100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE decks_group_deck (
        group_id uuid NOT NULL,
        id uuid NOT NULL,
        title text NOT NULL,
        description text NOT NULL,
        ordinal integer NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT decks_group_deck_pkey PRIMARY KEY (group_id, id),
        CONSTRAINT decks_group_deck_id_key UNIQUE (id)
      )`);
    await runner.query(`
      CREATE TABLE decks_group_deck_question (
        group_id uuid NOT NULL,
        deck_id uuid NOT NULL,
        question_id uuid NOT NULL,
        position integer NOT NULL,
        CONSTRAINT decks_group_deck_question_pkey PRIMARY KEY (group_id, deck_id, question_id),
        CONSTRAINT decks_group_deck_question_deck_fkey FOREIGN KEY (group_id, deck_id)
          REFERENCES decks_group_deck (group_id, id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE decks_group_deck_question');
    await runner.query('DROP TABLE decks_group_deck');
  }
}
