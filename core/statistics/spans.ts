import type { DayFigures, RecallCount } from './figures.js';
import { dateAfter } from './frame.js';

export const steps = ['DAY', 'WEEK', 'MONTH'] as const;
export type Step = (typeof steps)[number];

/** True retention of a day, of a week from Monday on, or of a month. */
export interface RecallOfSpan {
  /** Its first day, YYYY-MM-DD, also when that lies before the period. */
  from: string;
  young: RecallCount;
  mature: RecallCount;
}

/** @param days in order. Spans without a day of study are left out */
export function recallBy(step: Step, days: readonly DayFigures[]): RecallOfSpan[] {
  const spans = new Map<string, RecallOfSpan>();
  for (const { date, young, mature } of days) {
    const from = startOf(step, date);
    const span = spans.get(from) ?? { from, young: { passed: 0, total: 0 }, mature: { passed: 0, total: 0 } };
    spans.set(from, { from, young: add(span.young, young), mature: add(span.mature, mature) });
  }
  return [...spans.values()];
}

/** What was done in a day, a week from Monday on, or a month. */
export interface WorkOfSpan {
  from: string;
  reviews: number;
  newCards: number;
  seconds: number;
}

/** @param from the first day, @param to the last, YYYY-MM-DD. Spans without a day of study are there too. */
export function workBy(step: Step, days: readonly DayFigures[], from: string, to: string): WorkOfSpan[] {
  const spans = new Map<string, WorkOfSpan>();
  for (let date = from; date <= to; date = dateAfter(date, 1)) {
    const start = startOf(step, date);
    if (!spans.has(start)) spans.set(start, { from: start, reviews: 0, newCards: 0, seconds: 0 });
  }
  for (const { date, reviews, newCards, seconds } of days) {
    const span = spans.get(startOf(step, date));
    if (!span || date < from || date > to) continue;
    span.reviews += reviews;
    span.newCards += newCards;
    span.seconds += seconds;
  }
  return [...spans.values()];
}

/** The days of a period. */
export function daysWithin(days: readonly DayFigures[], from: string, to: string): DayFigures[] {
  return days.filter(({ date }) => date >= from && date <= to);
}

/** Grades of several counts together. */
export function add(...counts: readonly RecallCount[]): RecallCount {
  const sum = (of: (count: RecallCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  return { passed: sum(({ passed }) => passed), total: sum(({ total }) => total) };
}

/** 0 to 1; null when there is none. */
export function shareOf({ passed, total }: RecallCount): number | null {
  return total === 0 ? null : passed / total;
}

function startOf(step: Step, date: string): string {
  if (step === 'DAY') return date;
  if (step === 'MONTH') return `${date.slice(0, 7)}-01`;
  return dateAfter(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}
