import { invalidInput as invalid, type Locale } from '../platform/index.js';

/** What this room says to people. */
export const messages = {
  tooMany: { ko: '한 번에 1,000개까지 보낼 수 있습니다.', en: 'At most 1,000 can be sent at once.' },
  newPerDay: { ko: '하루에 새로 배울 카드는 0장에서 999장까지입니다.', en: 'New cards a day: 0 to 999.' },
  reviewsPerDay: { ko: '하루에 복습할 카드는 0장에서 9,999장까지입니다.', en: 'Reviews a day: 0 to 9,999.' },
  reviewOrder: { ko: '그런 순서는 없습니다.', en: 'There is no such order.' },
  learnAhead: { ko: '미리 보기는 0분에서 240분까지입니다.', en: 'Learn ahead: 0 to 240 minutes.' },
  steps: {
    ko: '단계는 1분에서 12시간까지, 여섯 개까지 정할 수 있습니다.',
    en: 'Up to six steps, of 1 minute to 12 hours each.',
  },
  weekdays: { ko: '일곱 요일을 모두 정해 주세요.', en: 'Say it for all seven weekdays.' },
  deckLimits: {
    ko: '덱별 한도는 새 카드 0~999장, 복습 0~9,999장이고, 덱마다 하나씩 200개까지 정할 수 있습니다.',
    en: 'Limits of a deck: 0 to 999 new cards and 0 to 9,999 reviews; one for each of at most 200 decks.',
  },
  extraToday: {
    ko: '오늘만 늘리는 수는 새 카드 999장, 복습 9,999장까지입니다.',
    en: 'For today alone: up to 999 new cards and 9,999 reviews more.',
  },
  comeback: {
    ko: '다시 시작하는 기간은 3일, 7일, 14일 가운데 하나이고, 하루 복습은 0장에서 9,999장까지입니다.',
    en: 'Coming back takes 3, 7 or 14 days, with 0 to 9,999 reviews a day.',
  },
  desiredRetention: { ko: '목표 기억률은 70%에서 99%까지입니다.', en: 'Desired retention: 70 % to 99 %.' },
  interviewDate: {
    ko: '면접일은 오늘부터 2년 안의 날짜여야 합니다.',
    en: 'The date must be today or within two years.',
  },
  interviewDecks: { ko: '덱을 한 개에서 스무 개까지 골라 주세요.', en: 'Choose 1 to 20 decks.' },
  interviewMinutes: { ko: '하루 시간은 5분에서 600분까지입니다.', en: 'Minutes a day: 5 to 600.' },
  interviewTitle: { ko: '이름은 60자까지 쓸 수 있습니다.', en: 'The name: at most 60 characters.' },
  trainedOften: {
    ko: '방금 여러 번 학습했어요. 한 시간쯤 뒤에 다시 시도해 주세요.',
    en: 'It was trained several times just now. Please try again in an hour.',
  },
  tooFewReviews: {
    ko: '학습하기에는 아직 복습 기록이 모자라요.',
    en: 'There are too few reviews to train on yet.',
  },
  notBetter: {
    ko: '기본값보다 더 잘 맞힌 모형만 쓸 수 있어요.',
    en: 'Only a model that predicts better than the default can be used.',
  },
  searchName: { ko: '이름은 1자에서 40자까지 써 주세요.', en: 'The name: 1 to 40 characters.' },
  manySearches: {
    ko: '검색은 50개까지 저장할 수 있어요. 쓰지 않는 것을 지워 주세요.',
    en: 'At most 50 searches can be saved. Please delete one you do not use.',
  },
  invalidInput: { ko: '입력한 내용을 다시 확인해 주세요.', en: 'Please check what you entered.' },
  notThatPerson: {
    ko: '다른 계정으로 로그인되어 있어 기록을 저장하지 않았습니다.',
    en: 'Somebody else is signed in, so nothing was stored.',
  },
  UNKNOWN_CARD: { ko: '공부할 수 있는 카드가 아닙니다.', en: 'That is not a card you can study.' },
  MALFORMED: { ko: '기록의 형식이 잘못되었습니다.', en: 'The record is not well-formed.' },
  ID_TAKEN: {
    ko: '같은 번호로 저장된 다른 기록이 있습니다.',
    en: 'Another record is stored under the same id.',
  },
  TOO_MANY_WAITING: {
    ko: '아직 도착하지 않은 기록의 취소가 너무 많습니다.',
    en: 'Too much was taken back that has not arrived yet.',
  },
} as const;

export type MessageName = keyof typeof messages;

export interface InvalidInput {
  __typename: 'InvalidInput';
  message: string;
  fields: { field: string; message: string }[];
}

/** @param fields what is wrong with each field */
export function invalidInput(locale: Locale, fields: Readonly<Record<string, MessageName>>): InvalidInput {
  return invalid(locale, Object.fromEntries(Object.entries(fields).map(([field, name]) => [field, messages[name]])));
}
