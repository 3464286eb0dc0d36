import { wallClock } from '@kkori/core/scheduling';

/**
 * When a day begins, as an instant.
 * @param day as the browser's own field writes it, such as 2026-11-23; empty for none
 * @param timeZone of whoever asks, IANA
 * @param later how many days after it
 */
export function startOfDay(day: string, timeZone: string, later = 0): string | null {
  const date = new Date(`${day}T00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  date.setUTCDate(date.getUTCDate() + later);
  const at = wallClock(date.toISOString().slice(0, 10), timeZone);
  return at === null ? null : new Date(at).toISOString();
}
