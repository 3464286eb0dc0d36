import { getLocale } from '$lib/paraglide/runtime.js';

/** A day as it was where the viewer is: 11월 3일, Nov 3. @param at an instant as the API writes it */
export function sayDate(at: string, { preferences }: { preferences: { timeZone: string } }): string {
  return new Intl.DateTimeFormat(getLocale(), {
    month: 'short',
    day: 'numeric',
    timeZone: preferences.timeZone,
  }).format(new Date(at));
}
