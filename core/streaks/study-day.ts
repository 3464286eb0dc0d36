import { dayOf, dayOffsetAt, type DayBoundary, type ReviewFact } from '../scheduling/index.js';

/** A day of the learner's on which something was reviewed. */
export interface StudyDay {
  /** YYYY-MM-DD, where the learner was. */
  date: string;
  /** The first and the last review of that date, epoch ms. */
  first: number;
  last: number;
  /** The offsets (`dayOffsetAt`, minutes) in force at its reviews: the least and the greatest. */
  offsets: readonly number[];
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The days on which these reviews were made, in order, each once. A review keeps the day that it was made on: moving to
 * another time zone, or to another hour at which days begin, moves no day of the past.
 * @param unsaid the offset of reviews that do not say theirs
 */
export function studyDays(reviews: Iterable<Pick<ReviewFact, 'reviewedAt' | 'dayOffset'>>, unsaid: number): StudyDay[] {
  const days = new Map<string, StudyDay>();
  for (const { reviewedAt, dayOffset } of reviews) {
    const offset = dayOffset ?? unsaid;
    const date = dateOf(dayNumber(reviewedAt, offset));
    const day = { date, first: reviewedAt, last: reviewedAt, offsets: [offset] };
    const known = days.get(date);
    days.set(date, known ? together(known, day) : day);
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Today, as if something were reviewed now. */
export function studyDayAt(now: number, boundary: DayBoundary): StudyDay {
  return { date: dayOf(now, boundary).date, first: now, last: now, offsets: [dayOffsetAt(now, boundary)] };
}

/** What is known of one date from two sides. */
export function together(a: StudyDay, b: StudyDay): StudyDay {
  const offsets = [...a.offsets, ...b.offsets];
  return {
    date: a.date,
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    offsets: [...new Set([Math.min(...offsets), Math.max(...offsets)])],
  };
}

/** Clocks that went forward by so much, minutes, took most of a date away. */
const DATE_LINE = 12 * 60;

/**
 * How many days went by between two of study without any. A flight may skip a date, or leave a few hours of it: what was
 * missed by the dates, but not by the clock of the place that was left or of the one arrived at, was not missed; nor was
 * the date that the date line took.
 */
export function missedBetween(before: StudyDay, after: StudyDay): number {
  const jump = Math.max(...after.offsets) - Math.min(...before.offsets);
  const byDates = (Date.parse(after.date) - Date.parse(before.date)) / DAY - (jump >= DATE_LINE ? 1 : 0);
  const byClocks = [...before.offsets, ...after.offsets].map(
    (offset) => dayNumber(after.first, offset) - dayNumber(before.last, offset),
  );
  return Math.max(0, Math.min(byDates, ...byClocks) - 1);
}

/** Days since 1970-01-01 by a clock so far ahead of UTC. */
function dayNumber(instant: number, offset: number): number {
  return Math.floor((instant + offset * MINUTE) / DAY);
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
