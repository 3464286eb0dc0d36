export interface TimeZoneChoice {
  /** IANA, such as Asia/Seoul. */
  zone: string;
  /** Such as `서울 (GMT+9)`. */
  label: string;
  /** What it is found by, in lower case. */
  searched: string;
}

/** Every zone the browser knows, the given one first even when it is none of them. */
export function timeZoneChoices(
  zones: readonly string[],
  current: string,
  locale: string,
  now: number,
): TimeZoneChoice[] {
  const all = [current, ...zones.filter((zone) => zone !== current)];
  return all.map((zone) => {
    const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
    const name = part(zone, locale, now, 'longGeneric');
    const offset = part(zone, locale, now, 'shortOffset');
    return { zone, label: `${city} · ${offset}`, searched: `${zone} ${city} ${name} ${offset}`.toLowerCase() };
  });
}

/** Those that have all the words of the query in them, at most `limit`. */
export function findTimeZones(choices: readonly TimeZoneChoice[], query: string, limit: number): TimeZoneChoice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: TimeZoneChoice[] = [];
  for (const choice of choices) {
    if (found.length >= limit) break;
    if (words.every((word) => choice.searched.includes(word))) found.push(choice);
  }
  return found;
}

function part(timeZone: string, locale: string, now: number, timeZoneName: 'longGeneric' | 'shortOffset'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
