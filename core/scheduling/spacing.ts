import { dayOf, type DayBoundary } from './day.js';
import { FUZZ_STEPS, fuzzRange } from './fuzz.js';
import { applyReview, elapsedDays, type FsrsParameters, type Memory } from './memory.js';
import type { ReviewFact } from './review.js';
import { chanceOf } from './seeded.js';

/** How much of the usual is studied on a weekday. */
export const dayLoads = ['NORMAL', 'LESS', 'NONE'] as const;
export type DayLoad = (typeof dayLoads)[number];
const shares: Record<DayLoad, number> = { NORMAL: 1, LESS: 0.5, NONE: 0 };

/** How strongly a day is avoided on which much is due: the exponent of Anki's load balancer. */
const AVOIDANCE = 2.15;
const DAY = 86_400_000;

/** What a device knows when it chooses a day. */
export interface Spacing extends DayBoundary {
  /** Monday first. */
  weekdays: readonly DayLoad[];
  /** How many cards are due on the coming days, tomorrow's first, as far as that is known. */
  dueByDay?: readonly number[];
}

/**
 * The `fuzz` of a review that is about to be made: of two days the one on which less is due is more likely, one with less
 * study half as likely, one without is taken only when there is no other. It hangs on the card, its number of reviews
 * and what is given, on nothing else. Null when there is nothing to choose.
 */
export function chooseFuzz(
  memory: Memory | null,
  review: ReviewFact,
  { weekdays, dueByDay = [], ...boundary }: Spacing,
  parameters: FsrsParameters = {},
): number | null {
  const { state, intervalDays, reps } = applyReview(memory, { ...review, fuzz: null }, parameters);
  if (state !== 'REVIEW') return null;
  const elapsed = memory ? elapsedDays(memory.lastReviewedAt, review.reviewedAt) : 0;
  const { min, max } = fuzzRange(intervalDays, elapsed);
  const count = max - min + 1;
  if (count < 2) return null;
  // Monday is 0; 1 January 1970 was a Thursday.
  const first = dayOf(review.reviewedAt + min * DAY, boundary).date;
  const weekday = (Date.parse(first) / DAY + 3) % 7;
  const share = (i: number) => shares[weekdays[(weekday + i) % 7] ?? 'NORMAL'];
  const weights = Array.from({ length: count }, (_, i) => {
    const due = (dueByDay[min + i - 1] ?? 0) / (share(i) || 1);
    return share(i) * Math.max(1, due) ** -AVOIDANCE;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = chanceOf(`${review.cardId} ${reps}`) * (total || count);
  let day = total > 0 ? weights.findIndex((weight) => (left -= weight) < 0) : Math.floor(left);
  if (day < 0) day = weights.findLastIndex((weight) => weight > 0); // by rounding alone
  return Math.floor(((day + 0.5) * FUZZ_STEPS) / count);
}
