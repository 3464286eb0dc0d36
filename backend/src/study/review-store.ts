import { LONGEST_STUDY_SECONDS, ratings, type Memory, type ReviewFact, type UndoFact } from '@kkori/core/scheduling';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { resetsOfCards } from './mark-store.js';

/** What is known already of what a batch touches. */
export interface Known {
  /** Stored reviews with an id of the batch. */
  reviews: ReviewFact[];
  /** Ids of the batch that are undone. */
  undoneIds: string[];
  /** Memories of the cards of the batch, and of the stored reviews' cards. */
  memories: Memory[];
  /** Which of those cards were started anew, and when (epoch ms). */
  resets: { cardId: string; at: number }[];
  /** What the person's memories are folded with; null for the defaults. */
  weights: number[] | null;
}

/** What a batch changes. */
export interface Changes {
  reviews: ReviewFact[];
  undos: UndoFact[];
  memories: Memory[];
  forgotten: string[];
}

/** Columns as core's types have them: times as epoch milliseconds, ratings by number. */
const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::bigint`;
const reviewColumns = `id, card_id AS "cardId", rating, ${ms('reviewed_at')} AS "reviewedAt",
  duration_ms AS "durationMs", desired_retention AS "desiredRetention", fuzz, steps,
  day_offset AS "dayOffset"`;
const memoryColumns = `card_id AS "cardId", state, stability, difficulty, ${ms('due')} AS due,
  ${ms('first_reviewed_at')} AS "firstReviewedAt", ${ms('last_reviewed_at')} AS "lastReviewedAt",
  reps, lapses, step, interval_days AS "intervalDays"`;
const weightsInForce = 'SELECT weights FROM study_tuning WHERE user_id = $1 AND in_force';
const asJson = (query: string) => `(SELECT coalesce(json_agg(rows), '[]') FROM (${query}) AS rows)`;

/**
 * A person's reviews, undos and memories in plain SQL. A batch takes a fixed number of statements however long it is;
 * rows travel as JSON, which keeps every digit of a double and costs one parameter a table.
 */
@Injectable()
export class ReviewStore {
  constructor(private readonly database: Database) {}

  /**
   * Makes other transactions that record reviews of the same person wait for the end of this one. Without it two
   * devices that send at once could each fold without the other's reviews, and the later writer would win.
   */
  async lock(userId: string): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`study ${userId}`]);
  }

  /** @param ids of reviews that are sent or undone */
  async known(userId: string, ids: string[], cardIds: string[]): Promise<Known> {
    const touched = '$3::uuid[] || ARRAY(SELECT "cardId" FROM stored)';
    const [row] = await this.database.query<Omit<Known, 'reviews'> & { reviews: ReviewRow[] }>(
      `WITH stored AS MATERIALIZED (
        SELECT ${reviewColumns} FROM study_review WHERE user_id = $1 AND id = ANY ($2)
      )
      SELECT ${asJson('SELECT * FROM stored')} AS reviews,
        ARRAY(SELECT review_id FROM study_undo WHERE user_id = $1 AND review_id = ANY ($2)) AS "undoneIds",
        ${asJson(`SELECT ${memoryColumns} FROM study_memory WHERE user_id = $1
          AND card_id = ANY (${touched})`)} AS memories,
        ${asJson(resetsOfCards(touched))} AS resets,
        (${weightsInForce}) AS weights`,
      [userId, ids, cardIds],
    );
    return { ...row!, reviews: row!.reviews.map(toFact) };
  }

  /** How many undos wait for their reviews. */
  async countWaitingUndos(userId: string): Promise<number> {
    const [row] = await this.database.query<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting FROM study_undo AS u WHERE user_id = $1
        AND NOT EXISTS (SELECT FROM study_review AS r WHERE r.user_id = u.user_id AND r.id = u.review_id)`,
      [userId],
    );
    return row!.waiting;
  }

  /** All reviews of these cards that count, in no order. */
  async reviewsOf(userId: string, cardIds: string[]): Promise<ReviewFact[]> {
    const [row] = await this.database.query<{ reviews: ReviewRow[] }>(
      `SELECT ${asJson(`SELECT ${reviewColumns} FROM study_review AS r WHERE user_id = $1 AND card_id = ANY ($2)
        AND NOT EXISTS (SELECT FROM study_undo AS u WHERE u.user_id = r.user_id AND u.review_id = r.id)`)} AS reviews`,
      [userId, cardIds],
    );
    return row!.reviews.map(toFact);
  }

  /** Stores it all at once. Facts that are there already stay as they are. */
  async save(userId: string, { reviews, undos, memories, forgotten }: Changes): Promise<void> {
    await this.database.query(
      `WITH new_reviews AS (
        INSERT INTO study_review (user_id, id, card_id, rating, reviewed_at, duration_ms, desired_retention,
          fuzz, steps, day_offset)
        SELECT $1, r.id, r."cardId", r.rating, to_timestamp(r."reviewedAt" / 1000.0), r."durationMs", r."desiredRetention",
          r.fuzz, r.steps, r."dayOffset"
        FROM json_to_recordset($2) AS r (id uuid, "cardId" uuid, rating smallint, "reviewedAt" bigint,
          "durationMs" integer, "desiredRetention" double precision, fuzz smallint, steps jsonb,
          "dayOffset" smallint)
        ON CONFLICT DO NOTHING
      ), new_undos AS (
        INSERT INTO study_undo (user_id, review_id, undone_at)
        SELECT $1, u."reviewId", to_timestamp(u."undoneAt" / 1000.0)
        FROM json_to_recordset($3) AS u ("reviewId" uuid, "undoneAt" bigint)
        ON CONFLICT DO NOTHING
      ), forgotten AS (
        DELETE FROM study_memory WHERE user_id = $1 AND card_id = ANY ($5)
      )
      INSERT INTO study_memory (user_id, card_id, state, stability, difficulty, due, first_reviewed_at,
        last_reviewed_at, reps, lapses, step, interval_days)
      SELECT $1, m."cardId", m.state, m.stability, m.difficulty, to_timestamp(m.due / 1000.0),
        to_timestamp(m."firstReviewedAt" / 1000.0), to_timestamp(m."lastReviewedAt" / 1000.0), m.reps, m.lapses,
        m.step, m."intervalDays"
      FROM json_to_recordset($4) AS m ("cardId" uuid, state text, stability double precision,
        difficulty double precision, due bigint, "firstReviewedAt" bigint, "lastReviewedAt" bigint, reps integer,
        lapses integer, step smallint, "intervalDays" integer)
      ON CONFLICT (user_id, card_id) DO UPDATE SET state = excluded.state, stability = excluded.stability,
        difficulty = excluded.difficulty, due = excluded.due, first_reviewed_at = excluded.first_reviewed_at,
        last_reviewed_at = excluded.last_reviewed_at, reps = excluded.reps, lapses = excluded.lapses,
        step = excluded.step, interval_days = excluded.interval_days`,
      [
        userId,
        JSON.stringify(reviews.map((review) => ({ ...review, rating: ratings.indexOf(review.rating) + 1 }))),
        JSON.stringify(undos),
        JSON.stringify(memories),
        forgotten,
      ],
    );
  }

  /**
   * What cards were at their reviews (of all cards for null) is not known any more. To be said whenever what follows a
   * review changes without a review: another that comes late tells that by itself.
   */
  async forgetPriors(userId: string, cardIds: string[] | null): Promise<void> {
    await this.database.query(
      `UPDATE study_review SET prior_state = NULL, prior_interval_days = NULL
      WHERE user_id = $1 AND prior_state IS NOT NULL AND ($2::uuid[] IS NULL OR card_id = ANY ($2))`,
      [userId, cardIds],
    );
  }

  /** Differs once a person's facts, or the weights they are folded with, do: facts are only ever added. */
  async factsStamp(userId: string): Promise<string> {
    const tables = ['study_review', 'study_undo', 'study_card_mark', 'study_mark_undo'];
    const counts = tables.map((table) => `(SELECT count(*) FROM ${table} WHERE user_id = $1)`);
    const [row] = await this.database.query<{ stamp: string }>(
      `SELECT concat_ws(' ', ${counts.join(', ')}, (SELECT id FROM study_tuning WHERE user_id = $1 AND in_force)) AS stamp`,
      [userId],
    );
    return row!.stamp;
  }

  /** Every card that was reviewed, undone reviews too. */
  async reviewedCards(userId: string): Promise<string[]> {
    const rows = await this.database.query<{ cardId: string }>(
      'SELECT DISTINCT card_id AS "cardId" FROM study_review WHERE user_id = $1',
      [userId],
    );
    return rows.map(({ cardId }) => cardId);
  }

  /** Reviews after at least a night, which is what a memory can be judged by; resets are not looked at. */
  async countTrials(userId: string): Promise<number> {
    const [row] = await this.database.query<{ trials: number }>(
      `SELECT count(*)::integer AS trials FROM (
        SELECT reviewed_at - lag(reviewed_at) OVER (PARTITION BY card_id ORDER BY reviewed_at, id) AS gap
        FROM study_review AS r WHERE user_id = $1
          AND NOT EXISTS (SELECT FROM study_undo AS u WHERE u.user_id = r.user_id AND u.review_id = r.id)
      ) AS gaps WHERE gap >= interval '8 hours'`,
      [userId],
    );
    return row!.trials;
  }

  /** The FSRS weights that the person's memories are folded with; null for the defaults. */
  async weightsOf(userId: string): Promise<number[] | null> {
    const [row] = await this.database.query<{ weights: number[] }>(weightsInForce, [userId]);
    return row?.weights ?? null;
  }

  /** The memories of these cards, in no order; cards without one are left out. */
  async memoriesOf(userId: string, cardIds: string[]): Promise<Memory[]> {
    const [row] = await this.database.query<{ memories: Memory[] }>(
      `SELECT ${asJson(`SELECT ${memoryColumns} FROM study_memory WHERE user_id = $1 AND card_id = ANY ($2)`)} AS memories`,
      [userId, cardIds],
    );
    return row!.memories;
  }

  /** Cards reviewed on each of the latest `studied` days of study, of the `days` before this one. */
  async cardsByDay(
    userId: string,
    today: { start: number },
    { studied, days }: { studied: number; days: number },
  ): Promise<number[]> {
    const rows = await this.database.query<{ cards: number }>(
      `SELECT count(DISTINCT r.card_id)::integer AS cards FROM study_review AS r
      WHERE r.user_id = $1 AND r.reviewed_at >= $2 AND r.reviewed_at < $3
        AND NOT EXISTS (SELECT FROM study_undo AS u WHERE u.user_id = r.user_id AND u.review_id = r.id)
      GROUP BY floor(extract(epoch FROM r.reviewed_at - $3::timestamptz) / 86400)
      ORDER BY floor(extract(epoch FROM r.reviewed_at - $3::timestamptz) / 86400) DESC LIMIT ${studied}`,
      [userId, new Date(today.start - days * 86_400_000), new Date(today.start)],
    );
    return rows.map(({ cards }) => cards);
  }

  /** What a person reviewed from `start` up to `end` (epoch ms), by card; undone reviews do not count. */
  doneBetween(userId: string, start: number, end: number): Promise<CardDone[]> {
    return this.database.query<CardDone>(
      `SELECT r.card_id AS "cardId", count(*)::integer AS reviews,
        (sum(least(r.duration_ms, ${LONGEST_STUDY_SECONDS * 1000})) / 1000.0)::double precision AS seconds,
        coalesce(m.first_reviewed_at >= $2, false) AS "isNew"
      FROM study_review AS r
      LEFT JOIN study_memory AS m ON m.user_id = r.user_id AND m.card_id = r.card_id
      WHERE r.user_id = $1 AND r.reviewed_at >= $2 AND r.reviewed_at < $3
        AND NOT EXISTS (SELECT FROM study_undo AS u WHERE u.user_id = r.user_id AND u.review_id = r.id)
      GROUP BY r.card_id, m.first_reviewed_at`,
      [userId, new Date(start), new Date(end)],
    );
  }
}

export interface CardDone {
  cardId: string;
  reviews: number;
  /** What they took; a screen left open counts three minutes. */
  seconds: number;
  /** Met for the first time since the start of the span, or for the first time since it was started anew. */
  isNew: boolean;
}

type ReviewRow = Omit<ReviewFact, 'rating'> & { rating: number };

function toFact(row: ReviewRow): ReviewFact {
  return { ...row, rating: ratings[row.rating - 1]! };
}
