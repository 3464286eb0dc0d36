export type Locale = 'ko' | 'en';

/** Picks the viewer's language out of a bilingual message. */
export function say(locale: Locale, text: { ko: string; en: string }): string {
  return text[locale];
}

/** The first of our languages that an Accept-Language header asks for; Korean when it asks for neither. */
export function localeFrom(acceptLanguage: string | undefined): Locale {
  for (const part of (acceptLanguage ?? '').slice(0, 200).split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (tag === 'ko' || tag === 'en') return tag;
  }
  return 'ko';
}
