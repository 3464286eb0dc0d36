/** Parts of a day as people greet each other in them. */
export type PartOfDay = 'dawn' | 'morning' | 'afternoon' | 'evening' | 'night';

/** @param instant epoch ms; @param timeZone IANA */
export function partOfDay(instant: number, timeZone: string): PartOfDay {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(instant),
  );
  if (hour < 4 || hour >= 22) return 'night';
  if (hour < 7) return 'dawn';
  if (hour < 12) return 'morning';
  if (hour < 18) return 'afternoon';
  return 'evening';
}

/** A new card takes about this long to think about and read, a known one about half of it, s. */
const SECONDS_NEW = 50;
const SECONDS_KNOWN = 25;

/** About how many minutes those cards take, at least 1. */
export function minutesFor(counts: { learning: number; review: number; new: number }): number {
  const seconds = counts.new * SECONDS_NEW + (counts.learning + counts.review) * SECONDS_KNOWN;
  return Math.max(1, Math.round(seconds / 60));
}
