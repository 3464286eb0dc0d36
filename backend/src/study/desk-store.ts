import type { MemoryState, Standing } from '@kkori/core/scheduling';
import { Injectable } from '@nestjs/common';
import { placesInDecks } from '../decks/index.js';
import { Database } from '../platform/index.js';
import { studiableCards } from '../questions/index.js';

/** Which of a person's cards are wanted. */
export interface Wanted {
  /** Known cards that are due before then, epoch ms. */
  dueBefore: number;
  /** The first so many new cards of each deck; null for all of them. */
  newCards: number | null;
  /** Cards that are wanted whatever they are. */
  also: string[];
  /** With what tells how likely they are to be recalled. */
  recall: boolean;
}

/** A card in a deck; one that is in two decks comes twice. */
export interface DeskCard {
  deckId: string;
  id: string;
  questionId: string;
  isRecall: boolean;
  /** Null when the card is new. */
  standing: Standing | null;
}

type Row = [
  deckId: string,
  id: string,
  questionId: string,
  isRecall: boolean,
  state: MemoryState | null,
  due: number,
  stability?: number,
  lastReviewedAt?: number,
  difficulty?: number,
];

const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::bigint`;
/**
 * What a day's queue is made of, out of all that a person studies. Whoever has tens of thousands of cards has a few hundred
 * that matter today: the database finds them, and only they leave it.
 */
@Injectable()
export class DeskStore {
  constructor(private readonly database: Database) {}

  /**
   * In deck order, with the cards that new follow-ups open after.
   * @param deckIds in their order
   * @returns also the decks that have more new cards than were wanted
   */
  async cards(userId: string, deckIds: string[], wanted: Wanted): Promise<{ cards: DeskCard[]; more: Set<string> }> {
    const recall = wanted.recall ? `, stability, ${ms('last_reviewed_at')}, difficulty` : '';
    const standing = 'state, due, stability, last_reviewed_at, difficulty';
    const placed = 'id, question_id, kind, ordinal, deck_id, position';
    const [row] = await this.database.query<{ rows: Row[]; more: string[] }>(
      `WITH places AS NOT MATERIALIZED (SELECT * FROM ${placesInDecks('$1', '$2::uuid[]')} AS p),
      cards AS NOT MATERIALIZED (SELECT id, question_id, kind, ordinal FROM ${studiableCards('$1')} AS c),
      -- Learned before the answer came to mean something else: due at once.
      changed AS MATERIALIZED (
        SELECT m.card_id, c.meaning_changed_at FROM ${studiableCards('$1')} AS c
        JOIN study_memory AS m ON m.user_id = $1 AND m.card_id = c.id AND m.last_reviewed_at < c.meaning_changed_at
        WHERE c.meaning_changed_at IS NOT NULL
      ),
      memory AS NOT MATERIALIZED (
        SELECT card_id, state, least(due, meaning_changed_at) AS due, due AS own_due, stability, last_reviewed_at, difficulty
        FROM study_memory LEFT JOIN changed USING (card_id) WHERE user_id = $1
      ),
      known AS MATERIALIZED (
        SELECT card_id, ${standing} FROM memory
        WHERE own_due < $3 OR card_id = ANY ($5::uuid[] || ARRAY(SELECT card_id FROM changed))
      ),
      fresh AS MATERIALIZED (
        SELECT ${placed}, row_number() OVER (PARTITION BY deck_id ORDER BY position, question_id, ordinal) AS nth
        FROM cards JOIN places USING (question_id)
        WHERE NOT EXISTS (SELECT FROM study_memory AS m WHERE m.user_id = $1 AND m.card_id = cards.id)
      ),
      chosen AS MATERIALIZED (
        SELECT ${placed} FROM fresh WHERE $4::integer IS NULL OR nth <= $4 OR id = ANY ($5::uuid[])
      ),
      opening AS (
        SELECT DISTINCT question_id, deck_id, position FROM chosen WHERE kind = 'FOLLOW_UP'
      ),
      found AS (
        SELECT ${placed}, ${standing} FROM known
        -- One by one, by their key: with OFFSET it is not made one join with all cards there are.
        CROSS JOIN LATERAL (SELECT * FROM cards WHERE id = known.card_id OFFSET 0) AS c JOIN places USING (question_id)
        UNION
        SELECT ${placed}, NULL, NULL, NULL, NULL, NULL FROM chosen
        UNION
        SELECT ${placed}, ${standing} FROM opening JOIN cards USING (question_id)
        LEFT JOIN memory ON memory.card_id = cards.id WHERE kind = 'RECALL'
      )
      SELECT coalesce(json_agg(json_build_array(deck_id, id, question_id, kind = 'RECALL', state, ${ms('due')} ${recall})
          ORDER BY array_position($2::uuid[], deck_id), position, question_id, ordinal), '[]') AS rows,
        ARRAY(SELECT DISTINCT deck_id FROM fresh WHERE nth = $4 + 1) AS more
      FROM found`,
      [userId, deckIds, new Date(wanted.dueBefore), wanted.newCards, wanted.also],
    );
    const cards = row!.rows.map(
      ([deckId, id, questionId, isRecall, state, due, stability, lastReviewedAt, difficulty]) => {
        const standing = state && { state, due, ...(wanted.recall ? { stability, lastReviewedAt, difficulty } : {}) };
        return { deckId, id, questionId, isRecall, standing };
      },
    );
    return { cards, more: new Set(row!.more) };
  }

  /**
   * Of the known cards that are due from then on, the ones that are due first: in review, and in steps.
   * @param except ids of cards that do not count
   */
  async firstDue(userId: string, deckIds: string[], from: number, except: string[]): Promise<Standing[]> {
    return this.database.query<Standing>(
      `SELECT min(m.state) AS state, min(${ms('m.due')})::double precision AS due
      FROM study_memory AS m JOIN ${studiableCards('$1')} AS c ON c.id = m.card_id
      WHERE m.user_id = $1 AND m.due >= $3 AND NOT m.card_id = ANY ($4::uuid[])
        AND c.question_id IN (SELECT question_id FROM ${placesInDecks('$1', '$2::uuid[]')} AS p)
      GROUP BY m.state = 'REVIEW'`,
      [userId, deckIds, new Date(from), except],
    );
  }

  /**
   * How many of all the person's cards in review are due in each of the spans between these instants (epoch ms), without
   * the last spans if nothing is due in them.
   */
  async dueBetween(userId: string, bounds: number[]): Promise<number[]> {
    const rows = await this.database.query<{ span: number; due: number }>(
      `SELECT width_bucket(due, $2::timestamptz[]) AS span, count(*)::integer AS due FROM study_memory
      WHERE user_id = $1 AND state = 'REVIEW' AND due >= $3 AND due < $4 GROUP BY 1`,
      [userId, bounds.map((at) => new Date(at)), new Date(bounds[0]!), new Date(bounds.at(-1)!)],
    );
    const counts = new Map(rows.map(({ span, due }) => [span, due]));
    return Array.from({ length: Math.max(0, ...counts.keys()) }, (_, span) => counts.get(span + 1) ?? 0);
  }

  /** The cards that the person has met, and how many there are yet to meet; these ones left out. */
  async met(userId: string, deckIds: string[], except: string[]): Promise<{ met: string[]; newCards: number }> {
    const [row] = await this.database.query<{ met: string[]; newCards: number }>(
      `SELECT coalesce(json_agg(c.id) FILTER (WHERE m.card_id IS NOT NULL), '[]') AS met,
        count(*) FILTER (WHERE m.card_id IS NULL)::integer AS "newCards"
      FROM ${studiableCards('$1')} AS c LEFT JOIN study_memory AS m ON m.user_id = $1 AND m.card_id = c.id
      WHERE NOT c.id = ANY ($3::uuid[])
        AND c.question_id IN (SELECT question_id FROM ${placesInDecks('$1', '$2::uuid[]')} AS p)`,
      [userId, deckIds, except],
    );
    return row!;
  }
}
