import { mentionedIn, talkLimits } from '@kkori/core/groups';
import type { CommentInput } from '../../generated/graphql.js';
import { invalidInput, isUnstorable, isUuid7, limitReached, rateLimited, type Locale } from '../../platform/index.js';

const { text, mentions, ofQuestion } = talkLimits;
const [textKo, textEn] = [text.toLocaleString('ko'), text.toLocaleString('en')];
const messages = {
  id: { ko: '화면을 새로 고친 뒤 다시 보내 주세요.', en: 'Please reload the page and send it again.' },
  missing: { ko: '하고 싶은 말을 적어 주세요.', en: 'Please write something.' },
  long: { ko: `${textKo}자까지 쓸 수 있습니다.`, en: `At most ${textEn} characters.` },
  unfit: { ko: '저장할 수 없는 문자가 있습니다.', en: 'It contains a character that cannot be stored.' },
  manyNamed: { ko: `한 번에 ${mentions}명까지 부를 수 있습니다.`, en: `At most ${mentions} people can be named.` },
  strangers: {
    ko: '이제 모임에 없는 사람을 부르고 있습니다. 그 이름을 지우고 다시 보내 주세요.',
    en: 'It names somebody who is not in the group any more. Please take the name out and send it again.',
  },
  costly: {
    ko: '인용이나 목록이 너무 깊거나 기호가 너무 많아 보여 드릴 수 없습니다. 빈 줄로 나누거나 줄여 주세요.',
    en: 'It is nested too deeply or has too many marks to be shown. Please divide it by blank lines, or shorten it.',
  },
} as const;

/** As it is kept. */
export const tidiedText = (markdown: string): string => markdown.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** @param markdown tidied @returns null when nothing is wrong */
export function commentProblem(locale: Locale, { id, markdown }: CommentInput) {
  if (!isUuid7(id)) return invalidInput(locale, { id: messages.id });
  const wrong = problemOf(markdown);
  return wrong ? invalidInput(locale, { markdown: messages[wrong] }) : null;
}

function problemOf(markdown: string): keyof typeof messages | null {
  if (!/[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(markdown)) return 'missing';
  if ([...markdown].length > text) return 'long';
  if (isUnstorable(markdown)) return 'unfit';
  return mentionedIn(markdown).length > mentions ? 'manyNamed' : null;
}

export const invalidText = (locale: Locale, why: 'strangers' | 'costly') =>
  invalidInput(locale, { markdown: messages[why] });

export const takenId = (locale: Locale) => invalidInput(locale, { id: messages.id });

export const tooMuchSaid = (locale: Locale) =>
  limitReached(locale, ofQuestion, {
    ko: `한 질문에는 이야기를 ${ofQuestion}개까지, 모임 전체에는 ${talkLimits.ofGroup.toLocaleString('ko')}개까지 남길 수 있습니다.`,
    en: `A group keeps up to ${ofQuestion} comments on a question, and ${talkLimits.ofGroup.toLocaleString('en')} in all.`,
  });

export const saidTooFast = (locale: Locale, seconds: number) =>
  rateLimited(locale, seconds, {
    ko: `이야기가 한꺼번에 너무 많이 올라왔습니다. ${seconds}초 뒤에 다시 보내 주세요. 쓴 글은 그대로 있습니다.`,
    en: `That was a lot at once. Please send it again in ${seconds} seconds; what you wrote is still there.`,
  });
