import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { studiableCards } from '../questions/index.js';
import type { DeckOrigin } from './deck.entity.js';
import { placesInDecks } from './question-relation.js';

/** A deck of the site as stored. */
export interface StoredDeck {
  id: string;
  slug: string;
  origin: DeckOrigin;
  titleKo: string;
  titleEn: string;
  descriptionKo: string;
  descriptionEn: string;
  ordinal: number;
  archived: boolean;
  /** In deck order. */
  questionIds: string[];
}

/** What of a deck is studied: published questions, and their cards. */
export interface DeckCounts {
  questions: number;
  cards: number;
}

const named = `d.id, d.slug, d.origin, d.title_ko AS "titleKo", d.title_en AS "titleEn",
  d.description_ko AS "descriptionKo", d.description_en AS "descriptionEn", d.ordinal`;

/** The room's tables in plain SQL. */
@Injectable()
export class DeckStore {
  constructor(private readonly database: Database) {}

  /** Every deck there ever was, in order. There are dozens of them at most. */
  all(): Promise<StoredDeck[]> {
    return this.database.query<StoredDeck>(`
      SELECT ${named}, d.archived_at IS NOT NULL AS archived,
        ARRAY(SELECT q.question_id FROM decks_deck_question q WHERE q.deck_id = d.id ORDER BY q.position) AS "questionIds"
      FROM decks_deck d ORDER BY d.origin, d.ordinal, d.slug`);
  }

  /** The decks a guest or a newcomer may see, in order. */
  current(): Promise<Omit<StoredDeck, 'questionIds' | 'archived'>[]> {
    return this.database.query(
      `SELECT ${named} FROM decks_deck d WHERE d.archived_at IS NULL ORDER BY d.origin, d.ordinal, d.slug`,
    );
  }

  /** The questions of each of these decks, that the person may see, in deck order. */
  async questionsOf(userId: string | null, deckIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.query<{ id: string; questionIds: string[] }>(
      `SELECT deck_id AS id, array_agg(question_id ORDER BY position, question_id) AS "questionIds"
      FROM ${placesInDecks('$1', '$2')} AS places GROUP BY deck_id`,
      [userId, deckIds],
    );
    return new Map(rows.map(({ id, questionIds }) => [id, questionIds]));
  }

  /** In which of these decks, that the person may see, a question stands. */
  async holding(userId: string | null, deckIds: readonly string[], questionId: string): Promise<Set<string>> {
    const sql = `SELECT deck_id AS id FROM ${placesInDecks('$1', '$2')} AS places WHERE question_id = $3`;
    return new Set((await this.database.query<{ id: string }>(sql, [userId, deckIds, questionId])).map(({ id }) => id));
  }

  /** Decks without a question are left out. */
  async countsOf(userId: string | null, deckIds: readonly string[]): Promise<Map<string, DeckCounts>> {
    const rows = await this.database.query<DeckCounts & { id: string }>(
      `SELECT p.deck_id AS id, count(*)::integer AS questions, sum(c.cards)::integer AS cards
      FROM ${placesInDecks('$1', '$2')} AS p
      JOIN (SELECT question_id, count(*) AS cards FROM ${studiableCards('$1')} AS s GROUP BY 1) AS c USING (question_id)
      GROUP BY p.deck_id`,
      [userId, deckIds],
    );
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }

  /** Inserts or overwrites a deck, its questions included. */
  async save({ questionIds, ...deck }: Omit<StoredDeck, 'archived'>): Promise<void> {
    const { id, slug, origin, titleKo, titleEn, descriptionKo, descriptionEn, ordinal } = deck;
    await this.database.query(
      `INSERT INTO decks_deck (id, slug, origin, title_ko, title_en, description_ko, description_en, ordinal)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, origin = excluded.origin, title_ko = excluded.title_ko, title_en = excluded.title_en,
        description_ko = excluded.description_ko, description_en = excluded.description_en,
        ordinal = excluded.ordinal, archived_at = NULL`,
      [id, slug, origin, titleKo, titleEn, descriptionKo, descriptionEn, ordinal],
    );
    await this.database.query('DELETE FROM decks_deck_question WHERE deck_id = $1 AND NOT question_id = ANY ($2)', [
      id,
      questionIds,
    ]);
    await this.database.query(
      `INSERT INTO decks_deck_question (deck_id, question_id, position)
      SELECT $1, q.id, q.place - 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS q (id, place)
      ON CONFLICT (deck_id, question_id) DO UPDATE SET position = excluded.position
      WHERE decks_deck_question.position <> excluded.position`,
      [id, questionIds],
    );
  }

  async archive(ids: string[], at: Date): Promise<void> {
    await this.database.query('UPDATE decks_deck SET archived_at = $2 WHERE id = ANY ($1)', [ids, at]);
  }

  async enrolled(userId: string): Promise<Set<string>> {
    const sql = 'SELECT deck_id AS id FROM decks_enrolment WHERE user_id = $1';
    return new Set((await this.database.query<{ id: string }>(sql, [userId])).map(({ id }) => id));
  }

  async enrol(userId: string, deckId: string, at: Date): Promise<void> {
    await this.database.query('INSERT INTO decks_enrolment VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      userId,
      deckId,
      at,
    ]);
  }

  async leave(userId: string, deckId: string): Promise<void> {
    await this.database.query('DELETE FROM decks_enrolment WHERE user_id = $1 AND deck_id = $2', [userId, deckId]);
  }
}
