import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';

/** A person's deck as stored. */
export interface StoredOwnDeck {
  id: string;
  title: string;
  description: string;
  createdAt: Date;
  /** In deck order. */
  questionIds: string[];
}

/** People's own decks in plain SQL: every statement names the person. */
@Injectable()
export class OwnDeckStore {
  constructor(private readonly database: Database) {}

  /** In the person's order; of guests, who have none, nothing. */
  async named(
    userId: string | null,
    ids: readonly string[] | null = null,
  ): Promise<Pick<StoredOwnDeck, 'id' | 'title' | 'description'>[]> {
    if (userId === null) return [];
    return this.database.query(
      `SELECT d.id, d.title, d.description FROM decks_own_deck d
       WHERE d.user_id = $1 AND ($2::uuid[] IS NULL OR d.id = ANY ($2)) ORDER BY d.ordinal, d.created_at, d.id`,
      [userId, ids],
    );
  }

  /** With what is in them. */
  async of(userId: string, ids: readonly string[] | null = null): Promise<StoredOwnDeck[]> {
    return this.database.query<StoredOwnDeck>(
      `SELECT d.id, d.title, d.description, d.created_at AS "createdAt",
         ARRAY(SELECT q.question_id FROM decks_own_deck_question q
               WHERE q.user_id = d.user_id AND q.deck_id = d.id ORDER BY q.position, q.question_id) AS "questionIds"
       FROM decks_own_deck d WHERE d.user_id = $1 AND ($2::uuid[] IS NULL OR d.id = ANY ($2))
       ORDER BY d.ordinal, d.created_at, d.id`,
      [userId, ids],
    );
  }

  /** Lets the person's changes of their decks and questions happen one after the other; to be taken before any row. */
  async lock(userId: string): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`own decks ${userId}`]);
  }

  /** A new deck stands after the others. */
  async save(userId: string, deck: { id: string; title: string; description: string }, at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO decks_own_deck (user_id, id, title, description, ordinal, created_at)
       SELECT $1, $2, $3, $4, coalesce(max(ordinal) + 1, 0), $5 FROM decks_own_deck WHERE user_id = $1
       ON CONFLICT (user_id, id) DO UPDATE SET title = excluded.title, description = excluded.description`,
      [userId, deck.id, deck.title, deck.description, at],
    );
  }

  async delete(userId: string, id: string): Promise<boolean> {
    const gone = await this.database.query(
      `WITH gone AS (DELETE FROM decks_own_deck WHERE user_id = $1 AND id = $2 RETURNING 1) SELECT * FROM gone`,
      [userId, id],
    );
    return gone.length > 0;
  }

  /** @param ids in their new order; others of the person's keep their places after them */
  async arrange(userId: string, ids: readonly string[]): Promise<void> {
    await this.database.query(
      `UPDATE decks_own_deck d SET ordinal = placed.place FROM (
         SELECT o.id, row_number() OVER (ORDER BY w.place NULLS LAST, o.ordinal, o.created_at) - 1 AS place
         FROM decks_own_deck o LEFT JOIN unnest($2::uuid[]) WITH ORDINALITY AS w (id, place) ON w.id = o.id
         WHERE o.user_id = $1
       ) AS placed WHERE d.user_id = $1 AND d.id = placed.id`,
      [userId, ids],
    );
  }

  /** Makes the deck's questions exactly these, in this order. */
  async setQuestions(userId: string, deckId: string, questionIds: readonly string[]): Promise<void> {
    await this.database.query(
      'DELETE FROM decks_own_deck_question WHERE user_id = $1 AND deck_id = $2 AND NOT question_id = ANY ($3)',
      [userId, deckId, questionIds],
    );
    await this.database.query(
      `INSERT INTO decks_own_deck_question (user_id, deck_id, question_id, position)
       SELECT $1, $2, q.id, q.place - 1 FROM unnest($3::uuid[]) WITH ORDINALITY AS q (id, place)
       ON CONFLICT (user_id, deck_id, question_id) DO UPDATE SET position = excluded.position
       WHERE decks_own_deck_question.position <> excluded.position`,
      [userId, deckId, questionIds],
    );
  }

  /** Takes a question out of all the person's decks. */
  async forget(userId: string, questionId: string): Promise<void> {
    await this.database.query('DELETE FROM decks_own_deck_question WHERE user_id = $1 AND question_id = $2', [
      userId,
      questionId,
    ]);
  }
}
