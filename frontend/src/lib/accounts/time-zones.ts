export interface TimeZoneChoice {
  /** IANA, such as Asia/Seoul. */
  zone: string;
  /** Such as `서울 (GMT+9)`. */
  label: string;
  /** What it is found by, in lower case. */
  searched: string;
}

/** Browsers do not tell what cities are called: those that Korean speakers look for most. */
const KOREAN_CITIES: Record<string, string> = {
  'Asia/Seoul': '서울',
  'Asia/Pyongyang': '평양',
  'Asia/Tokyo': '도쿄',
  'Asia/Shanghai': '상하이 베이징',
  'Asia/Hong_Kong': '홍콩',
  'Asia/Taipei': '타이베이',
  'Asia/Singapore': '싱가포르',
  'Asia/Bangkok': '방콕',
  'Asia/Ho_Chi_Minh': '호찌민',
  'Asia/Saigon': '호찌민',
  'Asia/Manila': '마닐라',
  'Asia/Jakarta': '자카르타',
  'Asia/Kolkata': '콜카타 인도',
  'Asia/Calcutta': '콜카타 인도',
  'Asia/Dubai': '두바이',
  'Asia/Tashkent': '타슈켄트',
  'Asia/Almaty': '알마티',
  'Europe/London': '런던',
  'Europe/Paris': '파리',
  'Europe/Berlin': '베를린',
  'Europe/Amsterdam': '암스테르담',
  'Europe/Madrid': '마드리드',
  'Europe/Rome': '로마',
  'Europe/Zurich': '취리히',
  'Europe/Stockholm': '스톡홀름',
  'Europe/Moscow': '모스크바',
  'America/New_York': '뉴욕',
  'America/Chicago': '시카고',
  'America/Denver': '덴버',
  'America/Los_Angeles': '로스앤젤레스 샌프란시스코 시애틀',
  'America/Vancouver': '밴쿠버',
  'America/Toronto': '토론토',
  'America/Mexico_City': '멕시코시티',
  'America/Sao_Paulo': '상파울루',
  'Pacific/Honolulu': '호놀룰루 하와이',
  'Pacific/Auckland': '오클랜드 뉴질랜드',
  'Australia/Sydney': '시드니',
  'Australia/Melbourne': '멜버른',
};

/** Every zone the browser knows, the given one first even when it is none of them. */
export function timeZoneChoices(
  zones: readonly string[],
  current: string,
  locale: string,
  now: number,
): TimeZoneChoice[] {
  const all = [current, ...zones.filter((zone) => zone !== current)];
  return all.map((zone) => {
    const english = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
    const korean = KOREAN_CITIES[zone] ?? '';
    const city = locale === 'ko' && korean ? (korean.split(' ')[0] ?? english) : english;
    const name = part(zone, locale, now, 'longGeneric');
    const offset = part(zone, locale, now, 'shortOffset');
    return {
      zone,
      label: `${city} · ${offset}`,
      searched: `${zone} ${english} ${korean} ${name} ${offset}`.toLowerCase(),
    };
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
