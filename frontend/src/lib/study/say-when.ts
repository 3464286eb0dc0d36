import type { Locale } from '$lib/api/generated/graphql.js';
import { sayTime } from '../ui/say-time.js';

const DAY_MS = 86_400_000;

/**
 * When something comes or was, as one would say it: the time for today and the days beside it, the weekday within the
 * coming six days, else the date.
 * Both instants are epoch ms; `timeZone` is IANA.
 */
export function sayWhen(at: number, now: number, timeZone: string, locale: Locale): string {
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  const time = sayTime(at, timeZone, locale);
  if (days === 0) return time;
  if (Math.abs(days) === 1)
    return `${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')} ${time}`;
  if (days > 0 && days < 7) return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(at);
  return new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone }).format(at);
}

/** Days since 1970-01-01 of the wall calendar in that zone. */
function dayNumber(instant: number, timeZone: string): number {
  const date = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(instant);
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}
