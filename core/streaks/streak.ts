import type { DayBoundary } from '../scheduling/index.js';
import { missedBetween, studyDayAt, together, type StudyDay } from './study-day.js';

/** Days of study that earn a freeze, which a missed day costs. */
export const DAYS_A_FREEZE = 7;
/** A person holds no more freezes than that. */
export const MOST_FREEZES = 2;

/** What the days of study add up to, as of the last of them. */
export interface StreakSoFar {
  /** Days of study in the run that the last one belongs to; days that a freeze saved are not counted. */
  current: number;
  /** Of the longest run, this one or an earlier. */
  longest: number;
  /** Days studied towards freezes, 0 to `DAYS_A_FREEZE * MOST_FREEZES`. */
  credit: number;
  /** Days of this run that a freeze saved. */
  frozen: number;
  /** Null when nothing was ever studied. */
  lastDay: StudyDay | null;
}

export const NO_STREAK: StreakSoFar = { current: 0, longest: 0, credit: 0, frozen: 0, lastDay: null };

/**
 * One day of study more. A missed day takes a freeze; when there are too few, the run is over and a new one begins.
 * Credit never falls by studying, so a day that arrives late can only mend: no run is shorter for it.
 * @param day not before the last one of `soFar`, else nothing changes: days that come late are folded with all the others
 */
export function withStudyDay(soFar: StreakSoFar, day: StudyDay): StreakSoFar {
  const { lastDay, current, longest, credit, frozen } = soFar;
  if (lastDay && day.date < lastDay.date) return soFar;
  if (lastDay?.date === day.date) return { ...soFar, lastDay: together(lastDay, day) };
  const missed = lastDay ? missedBetween(lastDay, day) : 0;
  const left = credit - missed * DAYS_A_FREEZE;
  if (left < 0) return { current: 1, longest: Math.max(1, longest), credit: 1, frozen: 0, lastDay: day };
  return {
    current: current + 1,
    longest: Math.max(current + 1, longest),
    credit: Math.min(DAYS_A_FREEZE * MOST_FREEZES, left + 1),
    frozen: frozen + missed,
    lastDay: day,
  };
}

/** @param days of study, in order */
export function streakOf(days: readonly StudyDay[], soFar: StreakSoFar = NO_STREAK): StreakSoFar {
  return days.reduce(withStudyDay, soFar);
}

/** How a streak stands today. */
export interface Streak {
  /** Days studied in a row; 0 when it is over, or has not begun. */
  current: number;
  longest: number;
  /** Freezes left, 0 to `MOST_FREEZES`. */
  freezes: number;
  /** Days of study until the next one; null while no more can be held. */
  untilFreeze: number | null;
  /** Days that a freeze saved: of the streak in all, and since the last day of study. */
  frozen: number;
  frozenLately: number;
  studiedToday: boolean;
}

/** Throws a RangeError for a time zone that does not exist. Today itself is not missed before it is over. */
export function streakAt(soFar: StreakSoFar, now: number, boundary: DayBoundary): Streak {
  const { current, longest, credit, frozen, lastDay } = soFar;
  const today = studyDayAt(now, boundary);
  const frozenLately = lastDay ? missedBetween(lastDay, today) : 0;
  const left = credit - frozenLately * DAYS_A_FREEZE;
  const goesOn = lastDay !== null && left >= 0;
  if (!goesOn) {
    const over = { current: 0, freezes: 0, untilFreeze: DAYS_A_FREEZE, frozen: 0, frozenLately: 0 };
    return { ...over, longest, studiedToday: false };
  }
  const freezes = Math.floor(left / DAYS_A_FREEZE);
  return {
    current,
    longest,
    freezes,
    untilFreeze: freezes < MOST_FREEZES ? DAYS_A_FREEZE - (left % DAYS_A_FREEZE) : null,
    frozen: frozen + frozenLately,
    frozenLately,
    studiedToday: lastDay.date >= today.date,
  };
}
