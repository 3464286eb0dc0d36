import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OwnDecks1795359060000 implements MigrationInterface {
  name = 'OwnDecks1795359060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE decks_own_deck (
        user_id uuid NOT NULL,
        id uuid NOT NULL,
        title text NOT NULL,
        description text NOT NULL,
        ordinal integer NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT decks_own_deck_pkey PRIMARY KEY (user_id, id),
        CONSTRAINT decks_own_deck_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE decks_own_deck_question (
        user_id uuid NOT NULL,
        deck_id uuid NOT NULL,
        question_id uuid NOT NULL,
        position integer NOT NULL,
        CONSTRAINT decks_own_deck_question_pkey PRIMARY KEY (user_id, deck_id, question_id),
        CONSTRAINT decks_own_deck_question_deck_fkey FOREIGN KEY (user_id, deck_id)
          REFERENCES decks_own_deck (user_id, id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE decks_own_deck_question');
    await runner.query('DROP TABLE decks_own_deck');
  }
}
