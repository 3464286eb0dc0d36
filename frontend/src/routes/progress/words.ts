import { shareOf, type RecallCount } from '@kkori/core/statistics';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';

const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);
const by = (options: Intl.DateTimeFormatOptions) => (date: string) =>
  new Intl.DateTimeFormat(getLocale(), { ...options, timeZone: 'UTC' }).format(utc(date));

const inThisYear = by({ month: 'short', day: 'numeric', weekday: 'short' });
const inAnother = by({ year: 'numeric', month: 'short', day: 'numeric' });
const withYear = by({ year: 'numeric', month: 'numeric', day: 'numeric' });
const isSameYear = (date: string, today: string) => date.slice(0, 4) === today.slice(0, 4);

/** Dates given as YYYY-MM-DD: 6월 1일 (월), or 2025년 6월 1일. */
export const sayDay = (date: string, today: string) => (isSameYear(date, today) ? inThisYear : inAnother)(date);
/** 6. 1., or 2025. 6. 1. */
export const sayDate = (date: string, today: string) => (isSameYear(date, today) ? tickDay : withYear)(date);
/** 6. 1. */
export const tickDay = by({ month: 'numeric', day: 'numeric' });
/** 2026년 6월 */
export const sayMonth = by({ year: 'numeric', month: 'long' });
/** 6월 */
export const tickMonth = by({ month: 'short' });

export const count = (value: number) => new Intl.NumberFormat(getLocale()).format(value);
export const percent = (share: number) => Math.round(share * 100);

/** 1시간 20분 */
export function sayDuration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return seconds > 0 ? m.progress_duration_seconds() : m.progress_duration_minutes({ minutes: 0 });
  if (minutes < 60) return m.progress_duration_minutes({ minutes });
  return m.progress_duration_hours({ hours: count(Math.floor(minutes / 60)), minutes: minutes % 60 });
}

/** 92% (46/50) */
export function sayRecall(recall: RecallCount): string {
  const share = shareOf(recall);
  if (share === null) return m.progress_nothing();
  return m.progress_of_total({ percent: percent(share), passed: count(recall.passed), total: count(recall.total) });
}

/** With one digit after the point where that says something. */
export function sayFigure(value: number): string {
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: value < 100 ? 1 : 0 }).format(value);
}
