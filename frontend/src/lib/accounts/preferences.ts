import type { Locale, Theme } from '$lib/api/generated/graphql.js';

/** How the product shows itself, on this device: an account's, or a guest's own. */
export type Preferences = { locale: Locale; theme: Theme; timeZone: string; dayStartHour: number };

export const DEFAULT_DAY_START_HOUR = 4;

/** Reads what was stored; whatever does not fit takes its default. */
export function parsePreferences(stored: string | null, defaults: Preferences): Preferences {
  let read: Partial<Preferences> = {};
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    if (typeof value === 'object' && value !== null) read = value;
  } catch {
    // Somebody else wrote there: the defaults stand.
  }
  const { theme, timeZone, dayStartHour } = read;
  return {
    locale: read.locale === 'ko' || read.locale === 'en' ? read.locale : defaults.locale,
    theme: theme === 'SYSTEM' || theme === 'LIGHT' || theme === 'DARK' ? theme : defaults.theme,
    timeZone: isTimeZone(timeZone) ? timeZone : defaults.timeZone,
    dayStartHour: isHour(dayStartHour) ? dayStartHour : defaults.dayStartHour,
  };
}

function isHour(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 23;
}

/** Whether it is an IANA time zone that this browser knows. */
function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
