import { ANSWER_SECONDS, type Tally } from '@kkori/core/harm';
import { LEECH_LAPSES } from '@kkori/core/scheduling';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { siteCards } from '../questions/index.js';
import type { TallyScope } from './tally.entity.js';

export type TallyRow = Tally & { scope: TallyScope; id: string };

const bins = [...ANSWER_SECONDS.keys(), ANSWER_SECONDS.length];
const bounds = ANSWER_SECONDS.map((seconds) => seconds * 1000);
const columns = 'scope, id, learners, reviews, trials, passed, wanted, leeches, times';

/** Adding up what learners did, in plain SQL: a few people at a time, each by the indexes that lead with the person. */
@Injectable()
export class TallyStore {
  constructor(private readonly database: Database) {}

  /** The next people who study, in the order of their ids. Each step looks once into the primary key. */
  async peopleAfter(userId: string, most: number): Promise<string[]> {
    const next = (after: string) =>
      `(SELECT m.user_id FROM study_memory AS m WHERE m.user_id > ${after} ORDER BY m.user_id LIMIT 1)`;
    const rows = await this.database.query<{ userId: string }>(
      `WITH RECURSIVE people (user_id, n) AS (
        SELECT ${next('$1::uuid')}, 1
        UNION ALL
        SELECT ${next('people.user_id')}, n + 1 FROM people WHERE people.user_id IS NOT NULL AND n < $2
      )
      SELECT user_id AS "userId" FROM people WHERE user_id IS NOT NULL`,
      [userId, most],
    );
    return rows.map((row) => row.userId);
  }

  /** What these people did with the site's cards since then; undone reviews left out. */
  async of(userIds: string[], since: Date): Promise<TallyRow[]> {
    return this.database.query<TallyRow>(
      `WITH reviews AS (
        SELECT r.*, width_bucket(r.duration_ms, ARRAY[${bounds.join()}]) AS bin,
          r.reviewed_at - lag(r.reviewed_at) OVER (PARTITION BY r.user_id, r.card_id ORDER BY r.reviewed_at, r.id)
            >= interval '8 hours' AS trial
        FROM study_review AS r
        WHERE r.user_id = ANY ($1) AND r.reviewed_at >= $2
          AND NOT EXISTS (SELECT FROM study_undo AS u WHERE u.user_id = r.user_id AND u.review_id = r.id)
      )
      SELECT
        CASE WHEN c.id IS NOT NULL THEN 'CARD' WHEN c.question_id IS NOT NULL THEN 'QUESTION' ELSE 'SUBJECT' END AS scope,
        coalesce(c.id::text, c.question_id::text, c.subject_id) AS id,
        count(DISTINCT r.user_id)::integer AS learners,
        count(*)::integer AS reviews,
        count(*) FILTER (WHERE trial)::integer AS trials,
        count(*) FILTER (WHERE trial AND rating > 1)::integer AS passed,
        coalesce(sum(desired_retention) FILTER (WHERE trial), 0) AS wanted,
        count(DISTINCT r.user_id) FILTER (WHERE m.lapses >= ${LEECH_LAPSES})::integer AS leeches,
        ARRAY[${bins.map((bin) => `count(*) FILTER (WHERE bin = ${bin})`).join()}]::integer[] AS times
      FROM reviews AS r
      JOIN ${siteCards} AS c ON c.id = r.card_id
      LEFT JOIN study_memory AS m ON m.user_id = r.user_id AND m.card_id = r.card_id
      GROUP BY GROUPING SETS ((c.subject_id), (c.question_id), (c.id))`,
      [userIds, since],
    );
  }

  /** Instead of all that was counted before. */
  async replace(rows: TallyRow[]): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.query('DELETE FROM study_tally');
      await this.database.query(
        `INSERT INTO study_tally (${columns})
        SELECT ${columns} FROM json_to_recordset($1) AS t (scope text, id text, learners integer, reviews integer,
          trials integer, passed integer, wanted double precision, leeches integer, times integer[])`,
        [JSON.stringify(rows)],
      );
    });
  }

  /** @param ids null for all */
  counted(scope: TallyScope, ids: string[] | null): Promise<TallyRow[]> {
    return this.database.query<TallyRow>(
      `SELECT ${columns} FROM study_tally WHERE scope = $1 AND ($2::text[] IS NULL OR id = ANY ($2))`,
      [scope, ids],
    );
  }

  /** @returns whether it is ours to count: nobody else does, or has not said for long that they are done */
  async begin(now: Date, forgottenAt: Date): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE study_tally_count SET counting_since = $1 WHERE counting_since IS NULL OR counting_since < $2 RETURNING 1`,
      [now, forgottenAt],
    );
    return rows.length > 0;
  }

  /** @param countedAt null when nothing came of it */
  async end(countedAt: Date | null): Promise<void> {
    await this.database.query(
      'UPDATE study_tally_count SET counting_since = NULL, counted_at = coalesce($1, counted_at)',
      [countedAt],
    );
  }

  async state(): Promise<{ countingSince: Date | null; countedAt: Date | null }> {
    const [row] = await this.database.query<{ countingSince: Date | null; countedAt: Date | null }>(
      'SELECT counting_since AS "countingSince", counted_at AS "countedAt" FROM study_tally_count',
    );
    return row!;
  }
}
