import { say, type Locale } from './say.js';

type Words = Parameters<typeof say>[1];

/** @param fields what is wrong with each field */
export const invalidInput = (locale: Locale, fields: Readonly<Record<string, Words>>) => ({
  __typename: 'InvalidInput' as const,
  message: say(locale, { ko: '입력한 내용을 다시 확인해 주세요.', en: 'Please check what you entered.' }),
  fields: Object.entries(fields).map(([field, words]) => ({ field, message: say(locale, words) })),
});

export const rateLimited = (
  locale: Locale,
  retryAfterSeconds: number,
  words: Words = { ko: '잠시 뒤에 다시 시도해 주세요.', en: 'Please try again in a moment.' },
) => ({ __typename: 'RateLimited' as const, retryAfterSeconds, message: say(locale, words) });

/** @param words how many there may be, and what to do */
export const limitReached = (locale: Locale, limit: number, words: Words) => ({
  __typename: 'LimitReached' as const,
  limit,
  message: say(locale, words),
});

/** What no database holds: U+0000 and halves of surrogate pairs. */
export function isUnstorable(text: string): boolean {
  return /\0|\p{Surrogate}/u.test(text);
}
