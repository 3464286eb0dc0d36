import { firstAt } from './day.js';

/**
 * When the clocks of a zone show that; when they jump over it, at the jump; when they show it twice, the first time.
 * @param text as browsers' fields write it: 2026-11-23T09:00, or 2026-11-23 for when that day begins
 * @param timeZone IANA
 * @returns epoch ms; null for what is no time
 */
export function wallClock(text: string, timeZone: string): number | null {
  const [, day, time = '00:00'] = /^(\d{4,6}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(text) ?? [];
  const wall = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(wall) ? null : firstAt(wall, timeZone);
}
