import { Injectable } from '@nestjs/common';
import { dayOffsetAt } from '@kkori/core/scheduling';
import { streakOf, type StreakSoFar, type StudyDay } from '@kkori/core/streaks';
import { AccountsService } from '../accounts/index.js';
import { Clock, Database } from '../platform/index.js';

const ms = (instant: string) => `(extract(epoch FROM ${instant}) * 1000)::double precision`;

/** For how many days a person has studied in a row: always the fold of all their reviews, so one that comes late mends it. */
@Injectable()
export class StreakService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  async of(userId: string): Promise<StreakSoFar> {
    const unsaid = dayOffsetAt(this.clock.now().getTime(), await this.accounts.preferencesOf(userId));
    return streakOf(await this.daysOf(userId, unsaid));
  }

  /** As `studyDays` of core gives them, one row a day. */
  private async daysOf(userId: string, unsaid: number): Promise<StudyDay[]> {
    type Row = Omit<StudyDay, 'offsets'> & { least: number; greatest: number };
    const rows = await this.database.query<Row>(
      `SELECT (date '1970-01-01' + day)::text AS date, ${ms('min(reviewed_at)')} AS first, ${ms('max(reviewed_at)')} AS last,
        min("offset") AS least, max("offset") AS greatest
      FROM (
        SELECT reviewed_at, "offset", floor((date_part('epoch', reviewed_at) + "offset" * 60) / 86400)::integer AS day
        FROM study_review AS r, LATERAL (SELECT coalesce(day_offset, $2::smallint) AS "offset") AS told
        WHERE user_id = $1
          AND NOT EXISTS (SELECT FROM study_undo AS u WHERE u.user_id = r.user_id AND u.review_id = r.id)
      ) AS reviews
      GROUP BY day ORDER BY day`,
      [userId, unsaid],
    );
    return rows.map(({ least, greatest, ...day }) => ({ ...day, offsets: [...new Set([least, greatest])] }));
  }
}
