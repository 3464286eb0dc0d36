import { Injectable } from '@nestjs/common';
import { LONGEST_STUDY_SECONDS } from '@kkori/core/scheduling';
import {
  BOUNDS,
  forgettingCurve,
  MATURE_DAYS,
  offsetsOf,
  spanOf,
  type Frame,
  type Prior,
  type Statistics,
} from '@kkori/core/statistics';
import { Database } from '../platform/index.js';

const counting = 'NOT EXISTS (SELECT FROM study_undo AS u WHERE u.user_id = r.user_id AND u.review_id = r.id)';
const asJson = (query: string) => `(SELECT coalesce(json_agg(rows), '[]') FROM (${query}) AS rows)`;
const recall = (condition: string) =>
  `json_build_object('passed', count(*) FILTER (WHERE trial AND ${condition} AND rating > 1),
    'total', count(*) FILTER (WHERE trial AND ${condition}))`;
const histogram = (column: string, bounds: readonly number[]) =>
  `SELECT width_bucket(${column}::double precision, ARRAY[${bounds.join()}]::double precision[]) AS bin,
    count(*)::integer AS count FROM held GROUP BY 1`;
const median = (column: string) => `(SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ${column}) FROM held)`;

type Bins = { bin: number; count: number }[];

/**
 * A person's statistics in plain SQL, one pass over the reviews of the days that are shown (`study_review_time_idx`) and
 * one over the person's memories. Days and hours come as instants from core, so that they are the learner's whatever
 * the database knows of time zones.
 */
@Injectable()
export class StatisticsStore {
  constructor(private readonly database: Database) {}

  /** Epoch ms; null when there is no review. */
  async firstReviewAt(userId: string): Promise<number | null> {
    const [row] = await this.database.query<{ at: Date | null }>(
      'SELECT min(reviewed_at) AS at FROM study_review WHERE user_id = $1',
      [userId],
    );
    return row?.at?.getTime() ?? null;
  }

  /** Cards with a review of which it is not known yet what the card was. */
  async cardsWithoutPriors(userId: string): Promise<string[]> {
    const rows = await this.database.query<{ cardId: string }>(
      `SELECT DISTINCT r.card_id AS "cardId" FROM study_review AS r
      WHERE r.user_id = $1 AND r.prior_state IS NULL AND ${counting}`,
      [userId],
    );
    return rows.map(({ cardId }) => cardId);
  }

  async savePriors(userId: string, priors: ReadonlyMap<string, Prior>): Promise<void> {
    await this.database.query(
      `UPDATE study_review AS r SET prior_state = p.state, prior_interval_days = p."intervalDays"
      FROM json_to_recordset($2) AS p (id uuid, state text, "intervalDays" integer)
      WHERE r.user_id = $1 AND r.id = p.id
        AND (r.prior_state, r.prior_interval_days) IS DISTINCT FROM (p.state, p."intervalDays")`,
      [userId, JSON.stringify([...priors].map(([id, prior]) => ({ id, ...prior })))],
    );
  }

  /** @param cardIds of these cards alone; of all when null */
  async ofReviews(
    userId: string,
    frame: Frame,
    cardIds: readonly string[] | null,
  ): Promise<Pick<Statistics, 'days' | 'hours' | 'answers'>> {
    const { past, periodStart } = frame;
    const offsets = offsetsOf(frame);
    const iso = (instant: number) => new Date(instant).toISOString();
    const [row] = await this.database.query<{
      days: (Omit<Statistics['days'][number], 'date'> & { day: number })[];
      hours: Statistics['hours'];
      answers: Statistics['answers'];
    }>(
      `WITH told AS MATERIALIZED (
        SELECT rating, least(duration_ms, ${LONGEST_STUDY_SECONDS * 1000}) AS ms, prior_state = 'NEW' AS is_new, day,
          CASE WHEN prior_state <> 'REVIEW' THEN 'LEARNING' WHEN prior_interval_days < ${MATURE_DAYS} THEN 'YOUNG'
            ELSE 'MATURE' END AS kind,
          prior_state = 'REVIEW' AND row_number() OVER (PARTITION BY card_id, day ORDER BY reviewed_at, id) = 1 AS trial,
          ((extract(epoch FROM reviewed_at)::bigint + ($5::integer[])[width_bucket(reviewed_at, $4::timestamptz[])])
            / 3600 % 24)::integer AS hour
        FROM (
          SELECT r.*, width_bucket(r.reviewed_at, $2::timestamptz[]) - 1 AS day FROM study_review AS r
          WHERE r.user_id = $1 AND r.reviewed_at >= $6 AND r.reviewed_at < $7 AND r.prior_state IS NOT NULL
            AND ($8::uuid[] IS NULL OR r.card_id = ANY ($8)) AND ${counting}
        ) AS r
      )
      SELECT ${asJson(`SELECT day, count(*)::integer AS reviews, count(*) FILTER (WHERE is_new)::integer AS "newCards",
          sum(ms) / 1000.0 AS seconds, ${recall(`kind = 'YOUNG'`)} AS young, ${recall(`kind = 'MATURE'`)} AS mature
          FROM told GROUP BY day ORDER BY day`)} AS days,
        ${asJson(`SELECT hour, count(*)::integer AS reviews, ${recall('true')} AS recall FROM told
          WHERE day >= $3 GROUP BY hour`)} AS hours,
        ${asJson(`SELECT kind AS cards, count(*) FILTER (WHERE rating = 1)::integer AS again,
          count(*) FILTER (WHERE rating = 2)::integer AS hard, count(*) FILTER (WHERE rating = 3)::integer AS good,
          count(*) FILTER (WHERE rating = 4)::integer AS easy FROM told WHERE day >= $3 GROUP BY kind`)} AS answers`,
      [
        userId,
        past.map(({ start }) => iso(start)),
        periodStart,
        offsets.map(({ from }) => iso(from)),
        offsets.map(({ offset }) => offset / 1000),
        iso(past[0]!.start),
        iso(past.at(-1)!.end),
        cardIds,
      ],
    );
    const { days, hours, answers } = row!;
    return {
      days: days.map(({ day, ...figures }) => ({ date: past[day]!.date, ...figures })),
      hours: Array.from(
        { length: 24 },
        (_, hour) => hours.find((one) => one.hour === hour) ?? { hour, reviews: 0, recall: { passed: 0, total: 0 } },
      ),
      answers: (['LEARNING', 'YOUNG', 'MATURE'] as const).map(
        (cards) => answers.find((one) => one.cards === cards) ?? { cards, again: 0, hard: 0, good: 0, easy: 0 },
      ),
    };
  }

  /** @param suspended cards that do not come due */
  async ofMemories(
    userId: string,
    { now, ahead, ...frame }: Frame,
    cardIds: readonly string[] | null,
    suspended: readonly string[],
    weights: number[] | null,
  ): Promise<Omit<Statistics, 'days' | 'hours' | 'answers'>> {
    const { factor, decay } = forgettingCurve(weights ? { weights } : {});
    const [row] = await this.database.query<
      Pick<Statistics, 'cards'> & {
        due: Bins;
        bins: Record<keyof typeof BOUNDS, Bins>;
        medians: Record<keyof typeof BOUNDS, number | null>;
      }
    >(
      `WITH held AS MATERIALIZED (
        SELECT state, stability, difficulty, CASE WHEN state = 'REVIEW' THEN interval_days END AS days,
          power(1 + $4::double precision * greatest(0, extract(epoch FROM $3 - last_reviewed_at)::double precision)
            / 86400 / stability, -$5::double precision) AS recall,
          CASE WHEN card_id = ANY ($7) THEN NULL ELSE width_bucket(due, $6::timestamptz[]) END AS due
        FROM study_memory WHERE user_id = $1 AND ($2::uuid[] IS NULL OR card_id = ANY ($2))
      )
      SELECT ${asJson('SELECT due AS bin, count(*)::integer AS count FROM held WHERE due IS NOT NULL GROUP BY due')} AS due,
        (SELECT json_build_object('learning', count(*) FILTER (WHERE state <> 'REVIEW'),
          'young', count(*) FILTER (WHERE days < ${MATURE_DAYS}), 'mature', count(*) FILTER (WHERE days >= ${MATURE_DAYS}))
          FROM held) AS cards,
        json_build_object('intervals', ${asJson(histogram('days', BOUNDS.intervals))},
          'stability', ${asJson(histogram('stability', BOUNDS.stability))},
          'difficulty', ${asJson(histogram('difficulty', BOUNDS.difficulty))},
          'retrievability', ${asJson(histogram('recall', BOUNDS.retrievability))}) AS bins,
        json_build_object('intervals', ${median('days')}, 'stability', ${median('stability')},
          'difficulty', ${median('difficulty')}, 'retrievability', ${median('recall')}) AS medians`,
      [
        userId,
        cardIds,
        new Date(now),
        factor,
        decay,
        [...ahead.map(({ start }) => start), ahead.at(-1)!.end].map((instant) => new Date(instant).toISOString()),
        suspended,
      ],
    );
    const { due, cards, bins, medians } = row!;
    const inBin = (list: Bins, bin: number) => list.find((one) => one.bin === bin)?.count ?? 0;
    const distribution = (name: keyof typeof BOUNDS) => ({
      bounds: BOUNDS[name],
      // What lies below the first bound, if anything, belongs to it.
      counts: BOUNDS[name].map((_, i) => inBin(bins[name], i + 1) + (i === 0 ? inBin(bins[name], 0) : 0)),
      median: medians[name],
    });
    return {
      ...spanOf({ now, ahead, ...frame }),
      due: { overdue: inBin(due, 0), days: ahead.map((_, i) => inBin(due, i + 1)) },
      cards,
      intervals: distribution('intervals'),
      stability: distribution('stability'),
      difficulty: distribution('difficulty'),
      retrievability: distribution('retrievability'),
    };
  }
}
