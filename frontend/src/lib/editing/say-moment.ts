import { getLocale } from '$lib/paraglide/runtime.js';
import { sayTime } from '$lib/ui/say-time.js';

/**
 * An instant where the viewer is: 2026년 11월 3일 오후 9:10.
 * @param at as the API writes it; @param dateStyle `full` says the day of the week as well
 */
export function sayMoment(
  at: string,
  { preferences: { timeZone } }: { preferences: { timeZone: string } },
  dateStyle: 'long' | 'full' = 'long',
): string {
  const locale = getLocale();
  const date = new Intl.DateTimeFormat(locale, { dateStyle, timeZone }).format(new Date(at));
  return `${date} ${sayTime(Date.parse(at), timeZone, locale)}`;
}
