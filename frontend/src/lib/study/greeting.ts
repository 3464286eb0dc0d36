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

/** About how many minutes those cards take, at least 1. @param pace see `paceBy` */
export function minutesFor(counts: { learning: number; review: number; new: number }, pace = 1): number {
  return Math.max(1, Math.round((usualSeconds(counts.new, counts.learning + counts.review) * pace) / 60));
}

/** How much longer than usual a person's cards take, as the plan of their interview reckons today; 1 where it does not. */
export function paceBy(today: { newCards: number; reviews: number; seconds: number } | undefined): number {
  const usual = today ? usualSeconds(today.newCards, today.reviews) : 0;
  return today && today.seconds > 0 && usual > 0 ? today.seconds / usual : 1;
}

function usualSeconds(fresh: number, known: number): number {
  return fresh * SECONDS_NEW + known * SECONDS_KNOWN;
}
