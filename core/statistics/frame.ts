import { dateAfter, dayOf, type DayBoundary, type LearnerDay } from '../scheduling/index.js';
import { FORECAST_DAYS, HEAT_MAP_DAYS, PERIOD_DAYS, type Period } from './figures.js';

/** The days that figures are told by. */
export interface Frame {
  now: number;
  boundary: DayBoundary;
  /** From the first day that is shown to today. */
  past: readonly LearnerDay[];
  /** Where in `past` the period begins. */
  periodStart: number;
  /** The coming days, today first. */
  ahead: readonly LearnerDay[];
}

/**
 * @param now epoch ms
 * @param firstReviewAt of the person, epoch ms; null when there is none. Earlier days are left out of `ALL`
 * Throws a RangeError for a time zone that does not exist.
 */
export function frameOf(now: number, boundary: DayBoundary, period: Period, firstReviewAt: number | null): Frame {
  const today = dayOf(now, boundary);
  const longest = Math.max(PERIOD_DAYS[period], HEAT_MAP_DAYS);
  const past = [today];
  const reachesBack = () =>
    past.length < HEAT_MAP_DAYS || (firstReviewAt !== null && past[0]!.start > firstReviewAt && past.length < longest);
  while (reachesBack()) past.unshift(dayOf(past[0]!.start - 1, boundary));
  const ahead = [today];
  while (ahead.length < FORECAST_DAYS) ahead.push(dayOf(ahead.at(-1)!.end, boundary));
  return { now, boundary, past, ahead, periodStart: Math.max(0, past.length - PERIOD_DAYS[period]) };
}

/** The first and the last date of the frame's period. */
export function spanOf({ past, periodStart }: Frame): { from: string; today: string } {
  return { from: past[periodStart]!.date, today: past.at(-1)!.date };
}

export { dateAfter };
