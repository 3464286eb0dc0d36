import { get_fuzz_range } from 'ts-fsrs';

/** Nothing is put off by more, days. */
export const MAXIMUM_INTERVAL_DAYS = 36_500;

/**
 * Intervals of days vary a little, so that cards learned together do not come back together for ever: by 15 % of the part
 * from 2.5 to 7 days, 10 % of that from 7 to 20 and 5 % of the rest, and a day (FUZZ_RANGES of fsrs-rs, py-fsrs and
 * ts-fsrs, as Anki has it). Within that range the device that takes the review chooses the day, and the review says which
 * it was: so the fold needs to know neither what else is due nor which days are easy, and all devices agree.
 */
export const FUZZ_STEPS = 10_000;

/** The days that an interval (days, at least 1) may become; itself alone when it is under three. */
export function fuzzRange(intervalDays: number, elapsed: number): { min: number; max: number } {
  if (intervalDays < 2.5) return { min: intervalDays, max: intervalDays };
  const { min_ivl: min, max_ivl: max } = get_fuzz_range(intervalDays, elapsed, MAXIMUM_INTERVAL_DAYS);
  return { min, max };
}

/** The day of the range that a review's `fuzz` names. */
export function fuzzedInterval(intervalDays: number, elapsed: number, fuzz: number): number {
  const { min, max } = fuzzRange(intervalDays, elapsed);
  return min + Math.floor((fuzz * (max - min + 1)) / FUZZ_STEPS);
}
