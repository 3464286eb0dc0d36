import type { DeckInput } from '../generated/graphql.js';
import { invalidInput, isUuid7, type Locale } from '../platform/index.js';

const LONGEST_TITLE = 60;
const LONGEST_DESCRIPTION = 300;

type Words = { ko: string; en: string };

const messages = {
  id: { ko: '덱의 번호가 잘못되었습니다.', en: 'The id must be a UUIDv7.' },
  titleMissing: { ko: '덱의 이름을 적어 주세요.', en: 'Please name the deck.' },
  titleLong: { ko: `이름은 ${LONGEST_TITLE}자까지 쓸 수 있습니다.`, en: `At most ${LONGEST_TITLE} characters.` },
  descriptionLong: {
    ko: `설명은 ${LONGEST_DESCRIPTION}자까지 쓸 수 있습니다.`,
    en: `At most ${LONGEST_DESCRIPTION} characters.`,
  },
  unfit: { ko: '쓸 수 없는 글자가 있습니다.', en: 'There is a character that cannot be used.' },
} satisfies Record<string, Words>;

/** PostgreSQL holds no NUL, and nobody sees the other control characters. */
const UNFIT = /[^\P{Cc}\n\t]|\p{Cs}/u;

/** As it is kept. */
export function tidied({ id, title, description }: DeckInput): DeckInput {
  return { id, title: title.replace(/\s+/g, ' ').trim(), description: description.trim() };
}

/** What is wrong with a deck of a person or a group; null when nothing is. */
export function deckProblem(input: DeckInput, locale: Locale) {
  const { id, title, description } = tidied(input);
  const wrong: Record<string, Words> = {};
  // Ids of the site's decks are of version 5.
  if (!isUuid7(id)) wrong['id'] = messages.id;
  if (title === '') wrong['title'] = messages.titleMissing;
  else if ([...title].length > LONGEST_TITLE) wrong['title'] = messages.titleLong;
  else if (UNFIT.test(title)) wrong['title'] = messages.unfit;
  if ([...description].length > LONGEST_DESCRIPTION) wrong['description'] = messages.descriptionLong;
  else if (UNFIT.test(description)) wrong['description'] = messages.unfit;
  return Object.keys(wrong).length > 0 ? invalidInput(locale, wrong) : null;
}

export const deckIdTaken = (locale: Locale) => invalidInput(locale, { id: messages.id });
