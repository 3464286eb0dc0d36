import { tzOffset } from '@date-fns/tz/tzOffset';

export interface DayBoundary {
  /** IANA, such as Asia/Seoul. */
  timeZone: string;
  /** The hour of the wall clock, 0 to 23, at which the day begins. */
  dayStartHour: number;
}

/** A learner's day: the instants from `start` up to, not including, `end` (epoch ms). */
export interface LearnerDay {
  /** YYYY-MM-DD: at 03:00 on the 2nd, with days that begin at 04:00, it is still the 1st. */
  date: string;
  start: number;
  end: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The learner's day that an instant (epoch ms) belongs to.
 *
 * A day begins at the first instant at which the wall clock has reached its start hour: when clocks jump over that hour,
 * at the jump; when they show it twice, the first time. So days follow each other without gaps or overlaps in every
 * zone. One that changed its side of the date line never had some date: that date's day is shorter, or skipped.
 *
 * Throws a RangeError for a time zone that does not exist or an hour outside 0 to 23.
 */
export function dayOf(instant: number, boundary: DayBoundary): LearnerDay {
  const { timeZone, dayStartHour } = boundary;
  if (!Number.isInteger(dayStartHour) || dayStartHour < 0 || dayStartHour > 23)
    throw new RangeError(`no hour of the day: ${dayStartHour}`);
  const local = instant + offsetAt(timeZone, instant) - dayStartHour * HOUR;
  // The date as the wall clock has it, as a day number; a jump of the clocks can put it off by one.
  let day = Math.floor(local / DAY);
  let start = startOf(day, boundary);
  while (start > instant) start = startOf(--day, boundary);
  let end = startOf(day + 1, boundary);
  while (end <= instant) {
    start = end;
    day++;
    end = startOf(day + 1, boundary);
  }
  return { date: new Date(day * DAY).toISOString().slice(0, 10), start, end };
}

/**
 * What to add to UTC, minutes, so that midnight is where the learner's days begin at that instant. It travels in a review:
 * whoever knows it knows the day that the review was made on, wherever its learner lives later.
 */
export function dayOffsetAt(instant: number, { timeZone, dayStartHour }: DayBoundary): number {
  return offsetAt(timeZone, instant) / MINUTE - dayStartHour * 60;
}

/** Of `dayOffsetAt`, minutes, inclusive. */
export const DAY_OFFSETS = { min: -38 * 60, max: 15 * 60 } as const;

/** When the day ends that comes so many days after that one (0: that day itself), epoch ms. */
export function endOfDayAfter({ date }: Pick<LearnerDay, 'date'>, days: number, boundary: DayBoundary): number {
  return startOf(Date.parse(`${date}T00:00:00Z`) / DAY + days + 1, boundary);
}

/** The first instant at which the wall clock has reached the start hour of a day, given as days since 1970-01-01. */
function startOf(day: number, { timeZone, dayStartHour }: DayBoundary): number {
  return firstAt(day * DAY + dayStartHour * HOUR, timeZone);
}

/** The first instant at which the wall clock shows `wall` or later, given as if it were UTC. */
export function firstAt(wall: number, timeZone: string): number {
  // No zone is further from UTC than 15 hours, so the offset in force is one of these two.
  const offsets = [offsetAt(timeZone, wall - 15 * HOUR), offsetAt(timeZone, wall + 15 * HOUR)];
  const found = offsets.map((offset) => wall - offset).filter((at) => at + offsetAt(timeZone, at) === wall);
  if (found.length > 0) return Math.min(...found);
  // The hour was jumped over: the jump lies between what the two offsets would make of it.
  let before = wall - Math.max(...offsets) - 1;
  let after = wall - Math.min(...offsets);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (middle + offsetAt(timeZone, middle) >= wall) after = middle;
    else before = middle;
  }
  return after;
}

/** What to add to UTC to get the wall clock, ms. */
function offsetAt(timeZone: string, instant: number): number {
  const minutes = tzOffset(timeZone, new Date(instant));
  if (Number.isNaN(minutes)) throw new RangeError(`no such time zone: ${timeZone}`);
  return Math.round(minutes * MINUTE);
}
