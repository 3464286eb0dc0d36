import type { Problem } from '@kkori/core/question-format';
import { limitReached, say, type Locale } from '../platform/index.js';
import { presentProblem } from '../questions/index.js';
import type { ChangeRecord } from './change-store.js';

const messages = {
  movedOn: {
    ko: '다른 사람이 먼저 저장했습니다. 두 글을 합친 뒤 다시 저장해 주세요.',
    en: 'Somebody else saved first. Please merge the two texts and save again.',
  },
  questionMovedOn: {
    ko: '그 사이 이 질문이 새로 게시되었습니다. 두 글을 합친 뒤 다시 게시해 주세요.',
    en: 'The question was published anew meanwhile. Please merge the texts, then publish.',
  },
  PUBLISHED: {
    ko: '이미 게시된 변경안입니다. 더 고치려면 새 변경안을 만들어 주세요.',
    en: 'This change is published already. Please begin a new one.',
  },
  SCHEDULED: {
    ko: '예약된 변경안입니다. 고치려면 먼저 예약을 취소해 주세요.',
    en: 'This change is scheduled. Please take its hour away first.',
  },
  DRAFT: { ko: '아직 초안입니다. 먼저 검토를 요청해 주세요.', en: 'This is a draft. Please send it to review first.' },
  IN_REVIEW: { ko: '검토를 기다리는 변경안입니다.', en: 'This change waits for review.' },
  DECLINED: {
    ko: '반려된 변경안입니다. 고쳐서 저장하면 다시 초안이 됩니다.',
    en: 'This change was declined. Saving it makes it a draft again.',
  },
  WITHDRAWN: {
    ko: '거둔 변경안입니다. 고쳐서 저장하면 다시 초안이 됩니다.',
    en: 'This change was withdrawn. Saving it makes it a draft again.',
  },
  answered: {
    ko: '이미 답한 제안입니다. 더 고치려면 새 변경안을 만들어 주세요.',
    en: 'This suggestion is answered already. Please begin a change of your own.',
  },
  author: { ko: '이 변경안을 쓴 사람만 할 수 있습니다.', en: 'Only its author may do that.' },
  reviewer: {
    ko: '직접 쓴 변경안은 다른 편집자가 검토해야 게시할 수 있습니다.',
    en: 'What you wrote in must be reviewed and published by another editor.',
  },
  admin: { ko: '바로 되돌리기는 관리자만 할 수 있습니다.', en: 'Only an admin may restore at once.' },
  archived: {
    ko: '보관한 질문입니다. 관리자가 보관을 풀면 게시할 수 있습니다.',
    en: 'This question is archived. It can be published once an admin has unarchived it.',
  },
  ChangeNotFound: { ko: '그런 변경안이 없습니다.', en: 'There is no such change.' },
  QuestionNotFound: { ko: '그런 질문이 없습니다.', en: 'There is no such question.' },
  RevisionNotFound: { ko: '그런 개정이 없습니다.', en: 'There is no such revision.' },
  invalidQuestion: {
    ko: '게시하기 전에 고칠 곳이 있습니다.',
    en: 'Please correct what is marked first.',
  },
} as const;

export const changeMovedOn = (locale: Locale, change: ChangeRecord) => ({
  __typename: 'ChangeMovedOn' as const,
  message: say(locale, messages.movedOn),
  change,
});

const isAnswered = ({ kind, state }: ChangeRecord) =>
  kind === 'SUGGESTION' && (state === 'DECLINED' || state === 'WITHDRAWN');

export const changeNotOpen = (locale: Locale, change: ChangeRecord) => ({
  __typename: 'ChangeNotOpen' as const,
  message: say(locale, isAnswered(change) ? messages.answered : messages[change.state]),
  change,
});

export const notYours = (locale: Locale, reason: 'author' | 'reviewer' | 'admin' | 'archived') => ({
  __typename: 'NotYours' as const,
  message: say(locale, messages[reason]),
});

export const notFound = <Name extends 'ChangeNotFound' | 'QuestionNotFound' | 'RevisionNotFound'>(
  locale: Locale,
  name: Name,
) => ({ __typename: name, message: say(locale, messages[name]) });

export const questionMovedOn = (
  locale: Locale,
  texts: { base: string; theirs: string; mine: string; revision: number },
) => ({ __typename: 'QuestionMovedOn' as const, message: say(locale, messages.questionMovedOn), ...texts });

export const invalidQuestion = (locale: Locale, problems: Problem[]) => ({
  __typename: 'InvalidQuestion' as const,
  message: say(locale, messages.invalidQuestion),
  problems: problems.map((problem) => presentProblem(problem, locale)),
});

export const tooManyOpen = (locale: Locale, limit: number) =>
  limitReached(locale, limit, {
    ko: `끝나지 않은 변경안은 ${limit}개까지 가질 수 있습니다. 쓰지 않는 것을 거두어 주세요.`,
    en: `You can have up to ${limit} changes that are not done. Please withdraw some first.`,
  });
