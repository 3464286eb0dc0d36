import type { LearnerDay } from './day.js';
import type { Pace } from './interview-memory.js';
import { compareReviews, type ReviewFact } from './review.js';

const DAY = 86_400_000;
const none = { count: 0, seconds: 0 };

/** Of a newcomer: about what reading a question, saying an answer and comparing it takes, steps of the day included. */
export const DEFAULT_PACE: Pace = { new: 50, pass: 20, fail: 45 };

/** No card is worth longer, s: the screen was left open. */
export const LONGEST_STUDY_SECONDS = 180;

/** A default counts as much as this many days of a card. */
const PRIOR = 20;

/** How long cards took on the days they were studied: how many there were of a kind, and their seconds together. */
export type PaceSums = Record<keyof Pace, { count: number; seconds: number }>;

/** A person's own pace; the less is known of it, the nearer to the default. */
export function paceFrom(sums: PaceSums): Pace {
  const of = (kind: keyof Pace) => {
    const { count, seconds } = sums[kind];
    return (DEFAULT_PACE[kind] * PRIOR + seconds) / (PRIOR + count);
  };
  return { new: of('new'), pass: of('pass'), fail: of('fail') };
}

/** What a guest's reviews say of their pace. `reviews` are those that count; days are told apart by when today began. */
export function paceOf(reviews: Iterable<ReviewFact>, today: Pick<LearnerDay, 'start'>): Pace {
  const studies = new Map<string, { kind: keyof Pace; seconds: number }>();
  const met = new Set<string>();
  for (const { cardId, rating, reviewedAt, durationMs } of [...reviews].sort(compareReviews)) {
    const key = `${cardId} ${Math.floor((reviewedAt - today.start) / DAY)}`;
    const study = studies.get(key);
    const kind = !met.has(cardId) ? 'new' : rating === 'AGAIN' ? 'fail' : 'pass';
    met.add(cardId);
    if (study) study.seconds += durationMs / 1000;
    else studies.set(key, { kind, seconds: durationMs / 1000 });
  }
  const sums: PaceSums = { new: { ...none }, pass: { ...none }, fail: { ...none } };
  for (const { kind, seconds } of studies.values()) {
    sums[kind].count++;
    sums[kind].seconds += Math.min(seconds, LONGEST_STUDY_SECONDS);
  }
  return paceFrom(sums);
}

/** Seconds that a day's reviews of these cards took. `reviews` are those that count. */
export function secondsSpent(
  reviews: Iterable<ReviewFact>,
  cardIds: ReadonlySet<string>,
  day: Pick<LearnerDay, 'start' | 'end'>,
): number {
  let seconds = 0;
  for (const { cardId, reviewedAt, durationMs } of reviews) {
    if (!cardIds.has(cardId) || reviewedAt < day.start || reviewedAt >= day.end) continue;
    seconds += Math.min(durationMs / 1000, LONGEST_STUDY_SECONDS);
  }
  return seconds;
}
