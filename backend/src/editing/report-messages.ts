import { invalidInput, isUnstorable, type Locale, say } from '../platform/index.js';

/** What is said to those who report, and to those who settle reports. */
export const reportMessages = {
  id: { ko: '화면을 새로 고친 뒤 다시 보내 주세요.', en: 'Please reload the page and send it again.' },
  part: {
    ko: '그 부분은 방금 바뀌었어요. 화면을 새로 고친 뒤 다시 골라 주세요.',
    en: 'That part was changed just now. Please reload the page and choose again.',
  },
  wordsMissing: { ko: '무엇이 문제인지 적어 주세요.', en: 'Please say what is wrong.' },
  wordsLength: { ko: '1,000자까지 쓸 수 있어요.', en: 'At most 1,000 characters.' },
  textUnfit: { ko: '저장할 수 없는 문자가 있어요.', en: 'It contains a character that cannot be stored.' },
  archived: {
    ko: '이 질문은 더 이상 공개하지 않아요. 알려 주셔서 고마워요.',
    en: 'That question is not shown any more. Thank you for telling us.',
  },
  questionGone: {
    ko: '지금은 공개되어 있지 않은 질문이에요.',
    en: 'That question is not published any more.',
  },
  alreadyReported: {
    ko: '이 부분은 이미 신고하셨어요. 확인하는 대로 결과를 알려 드릴게요.',
    en: 'You have reported this part already. You will see here what comes of it.',
  },
  manyOpen: {
    ko: '확인을 기다리는 신고가 50개예요. 먼저 보내신 것부터 살펴볼게요.',
    en: '50 of your reports are waiting. Let us look at those first.',
  },
  rateLimited: {
    ko: '신고가 한꺼번에 많이 왔어요. 잠시 뒤에 다시 보내 주세요.',
    en: 'That was a lot at once. Please send it again in a while.',
  },
  partMovedOn: {
    ko: '그사이 이 부분이 새로 고쳐졌어요. 지금 글을 보고 다시 보내 주세요.',
    en: 'This part was changed meanwhile. Please look at what it says now, and send yours again.',
  },
  partLength: { ko: '20,000자까지 쓸 수 있어요.', en: 'At most 20,000 characters.' },
  unchanged: { ko: '아직 바꾼 곳이 없어요.', en: 'Nothing is changed yet.' },
  manySuggestions: {
    ko: '확인을 기다리는 제안이 20개예요. 먼저 보내신 것부터 살펴볼게요.',
    en: '20 of your suggestions are waiting. Let us look at those first.',
  },
  noReports: { ko: '처리할 신고를 골라 주세요.', en: 'Choose the reports to settle.' },
  manyReports: { ko: '한 번에 100개까지 처리할 수 있어요.', en: 'At most 100 at once.' },
  reasonMissing: {
    ko: '고치지 않는 까닭을 적어 주세요. 신고한 사람이 읽어요.',
    en: 'Say why it stays as it is: the reporter reads it.',
  },
  reasonLength: { ko: '500자까지 쓸 수 있어요.', en: 'At most 500 characters.' },
  fixedIn: {
    ko: '신고한 뒤에 공개된 글이 아니에요. 고친 글을 먼저 공개해 주세요.',
    en: 'That revision was not published after the report. Publish the corrected text first.',
  },
  duplicateOf: {
    ko: '같은 질문에 들어온 다른 신고를 골라 주세요.',
    en: 'Choose another report of the same question.',
  },
} as const;

export type ReportMessage = keyof typeof reportMessages;

export const tell = (locale: Locale, name: ReportMessage): string => say(locale, reportMessages[name]);

/** @param fields what is wrong with each field */
export function invalidReport(locale: Locale, fields: Readonly<Record<string, ReportMessage>>) {
  const words = Object.entries(fields).map(([field, name]) => [field, reportMessages[name]] as const);
  return invalidInput(locale, Object.fromEntries(words));
}

export const questionGone = (locale: Locale) => ({
  __typename: 'QuestionNotFound' as const,
  message: tell(locale, 'questionGone'),
});

/** What is wrong with a text of so many characters at most; null when nothing is. */
export function textProblem<Name extends ReportMessage>(text: string, most: number, tooLong: Name) {
  if ([...text].length > most) return tooLong;
  return isUnstorable(text) ? ('textUnfit' as const) : null;
}
