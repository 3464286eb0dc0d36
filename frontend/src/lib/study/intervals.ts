import type { Locale } from '$lib/api/generated/graphql.js';

const UNITS = {
  ko: { minute: '분', hour: '시간', day: '일', month: '개월', year: '년', less: '1분 미만' },
  en: { minute: ' min', hour: ' h', day: ' d', month: ' mo', year: ' yr', less: '<1 min' },
} as const;

const DAYS_A_MONTH = 365.25 / 12;

/**
 * How long until a card comes back, short enough for a button.
 * @param interval days, and for steps within a day (`intervalDays` 0) seconds
 */
export function sayInterval(
  { intervalDays, seconds }: { intervalDays: number; seconds: number },
  locale: Locale,
): string {
  const unit = UNITS[locale];
  if (intervalDays <= 0) {
    if (seconds < 60) return unit.less;
    const minutes = Math.round(seconds / 60);
    return minutes < 60 ? `${minutes}${unit.minute}` : `${shortNumber(minutes / 60)}${unit.hour}`;
  }
  if (intervalDays < 31) return `${intervalDays}${unit.day}`;
  if (intervalDays < 365) return `${shortNumber(intervalDays / DAYS_A_MONTH)}${unit.month}`;
  return `${shortNumber(intervalDays / 365.25)}${unit.year}`;
}

/** One decimal below ten, none above; none where it would be 0. */
function shortNumber(value: number): string {
  const rounded = value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value);
  return String(rounded);
}
