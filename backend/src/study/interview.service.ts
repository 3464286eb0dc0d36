import { Injectable } from '@nestjs/common';
import {
  dayOf,
  goalProblems,
  isSetAside,
  LONGEST_STUDY_SECONDS,
  paceFrom,
  parametersOf,
  type CardMarks,
  type InterviewGoal,
  type LearnerDay,
  type Pace,
  type PaceSums,
  type PlanInput,
  type QueueCard,
} from '@kkori/core/scheduling';
import { AccountsService } from '../accounts/index.js';
import { DecksService } from '../decks/index.js';
import type { InterviewGoalInput } from '../generated/graphql.js';
import { Clock, Database, type SignedInViewer } from '../platform/index.js';
import { invalidInput, type InvalidInput, type MessageName } from './messages.js';
import { ReviewStore, type CardDone } from './review-store.js';

const DAY = 86_400_000;
const MOST_DECKS = 20;
const problems = { date: 'interviewDate', minutesADay: 'interviewMinutes', title: 'interviewTitle' } as const;
/** A person's pace is that of the last days. */
const PACE_DAYS = 30;

/** The interview that a person prepares for, and what its plan is made of. */
@Injectable()
export class InterviewService {
  constructor(
    private readonly database: Database,
    private readonly store: ReviewStore,
    private readonly decks: DecksService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  async goalOf(userId: string): Promise<InterviewGoal | null> {
    const [goal] = await this.database.query<InterviewGoal>(
      `SELECT date::text AS date, deck_ids AS "deckIds", minutes_a_day AS "minutesADay", title
      FROM study_interview WHERE user_id = $1`,
      [userId],
    );
    return goal ?? null;
  }

  async set(
    viewer: SignedInViewer,
    input: InterviewGoalInput,
  ): Promise<(InterviewGoal & { __typename: 'InterviewGoal' }) | InvalidInput> {
    const today = dayOf(this.clock.now().getTime(), await this.accounts.preferencesOf(viewer.userId)).date;
    const few = input.deckIds.length <= MOST_DECKS;
    const decks = few ? await this.decks.byIds(input.deckIds, viewer) : [];
    const goal: InterviewGoal = {
      date: input.date,
      deckIds: decks.map(({ id }) => id),
      minutesADay: input.minutesADay,
      title: input.title?.trim() || null,
    };
    const wrong: Record<string, MessageName> = decks.length === 0 ? { deckIds: 'interviewDecks' } : {};
    for (const field of goalProblems(goal, today)) wrong[field] = problems[field];
    if (Object.keys(wrong).length > 0) return invalidInput(viewer.locale, wrong);
    await this.database.query(
      `INSERT INTO study_interview (user_id, date, deck_ids, minutes_a_day, title) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (user_id) DO UPDATE SET date = excluded.date, deck_ids = excluded.deck_ids,
        minutes_a_day = excluded.minutes_a_day, title = excluded.title`,
      [viewer.userId, goal.date, goal.deckIds, goal.minutesADay, goal.title],
    );
    return { __typename: 'InterviewGoal', ...goal };
  }

  /** @returns whether there was one */
  async clear({ userId }: SignedInViewer): Promise<boolean> {
    const cleared = await this.database.query(
      'WITH cleared AS (DELETE FROM study_interview WHERE user_id = $1 RETURNING 1) SELECT * FROM cleared',
      [userId],
    );
    return cleared.length > 0;
  }

  /**
   * What the plan of today is made of.
   * @param cards of the decks that matter, set-aside ones too
   * @param done today, of whatever cards
   */
  async planInput<C extends QueueCard>(
    { userId }: SignedInViewer,
    goal: InterviewGoal,
    daysLeft: number,
    { day, cards, marks, done }: { day: LearnerDay; cards: C[]; marks: Map<string, CardMarks>; done: CardDone[] },
  ): Promise<PlanInput<C>> {
    const asked = cards.filter(({ id }) => !isSetAside(marks.get(id), day));
    const ids = new Set(asked.map(({ id }) => id));
    const [memories, pace, weights] = await Promise.all([
      this.store.memoriesOf(userId, [...ids]),
      this.paceOf(userId, day),
      this.store.weightsOf(userId),
    ]);
    const spent = done.reduce((sum, { cardId, seconds }) => sum + (ids.has(cardId) ? seconds : 0), 0);
    const secondsADay = goal.minutesADay * 60;
    return {
      cards: asked,
      memories: new Map(memories.map((memory) => [memory.cardId, memory])),
      day,
      daysLeft,
      secondsADay,
      secondsToday: Math.max(0, secondsADay - spent),
      pace,
      parameters: parametersOf(weights),
    };
  }

  /** All seconds of a card in a day count together, by how the card was met or first graded that day. */
  async paceOf(userId: string, today: LearnerDay): Promise<Pace> {
    const rows = await this.database.query<{ kind: keyof Pace; count: number; seconds: number }>(
      `WITH studied AS (
        SELECT least(sum(r.duration_ms) / 1000.0, ${LONGEST_STUDY_SECONDS}) AS seconds,
          min(r.reviewed_at) = m.first_reviewed_at AS is_new,
          (array_agg(r.rating ORDER BY r.reviewed_at, r.id))[1] AS rating
        FROM study_review AS r
        JOIN study_memory AS m ON m.user_id = r.user_id AND m.card_id = r.card_id
        WHERE r.user_id = $1 AND r.reviewed_at >= $2
          AND NOT EXISTS (SELECT FROM study_undo AS u WHERE u.user_id = r.user_id AND u.review_id = r.id)
        GROUP BY r.card_id, m.first_reviewed_at, floor(extract(epoch FROM r.reviewed_at - $3::timestamptz) / 86400)
      )
      SELECT CASE WHEN is_new THEN 'new' WHEN rating = 1 THEN 'fail' ELSE 'pass' END AS kind,
        count(*)::integer AS count, sum(seconds)::double precision AS seconds
      FROM studied GROUP BY 1`,
      [userId, new Date(today.start - PACE_DAYS * DAY), new Date(today.start)],
    );
    const of = (kind: keyof Pace) => rows.find((row) => row.kind === kind) ?? { count: 0, seconds: 0 };
    return paceFrom({ new: of('new'), pass: of('pass'), fail: of('fail') } satisfies PaceSums);
  }
}
