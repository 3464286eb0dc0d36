import { say, type Locale } from '../../platform/index.js';
import type { GroupQuestionText } from '../../questions/index.js';

const movedOn = {
  ko: '그 사이 다른 멤버가 이 질문을 고쳤습니다. 두 글을 견주어 보고 다시 저장해 주세요.',
  en: 'Another member changed this question meanwhile. Please compare the two texts and save again.',
};
const missing = { ko: '모임에 그런 질문이 없습니다.', en: 'The group has no such question.' };

/** @param now what the group sees by now */
export const questionMovedOn = (locale: Locale, { markdown, revision }: GroupQuestionText) => ({
  __typename: 'GroupQuestionMovedOn' as const,
  message: say(locale, movedOn),
  markdown,
  revision,
});

export const questionNotFound = (locale: Locale) => ({
  __typename: 'QuestionNotFound' as const,
  message: say(locale, missing),
});
