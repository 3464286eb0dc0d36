import { nicknameProblem, quizLimits } from '@kkori/core/live-quiz';
import type { LiveQuizInput } from '../generated/graphql.js';
import { invalidInput, isUuid7, type Locale } from '../platform/index.js';

type Words = { ko: string; en: string };
const { questions, seconds, nickname } = quizLimits;

const messages = {
  id: { ko: '번호가 잘못되었습니다.', en: 'The id must be a UUIDv7.' },
  questions: { ko: `문제는 1개에서 ${questions}개까지입니다.`, en: `From 1 to ${questions} questions.` },
  seconds: {
    ko: `시간은 ${seconds.min}초에서 ${seconds.max}초까지입니다.`,
    en: `From ${seconds.min} to ${seconds.max} seconds.`,
  },
  token: { ko: '브라우저가 보낸 값이 잘못되었습니다.', en: 'The token must be 22 to 64 letters, digits, - and _.' },
  answer: { ko: '이 문제의 답으로 쓸 수 없습니다.', en: 'This is no answer to the question.' },
} satisfies Record<string, Words>;

const nicknames = {
  missing: { ko: '별명을 적어 주세요.', en: 'Please choose a nickname.' },
  long: { ko: `별명은 ${nickname}자까지 쓸 수 있습니다.`, en: `At most ${nickname} characters.` },
  unfit: { ko: '쓸 수 없는 글자가 있습니다.', en: 'There is a character that cannot be used.' },
} satisfies Record<string, Words>;

/** Null when nothing is wrong. */
export function quizProblem(locale: Locale, input: LiveQuizInput) {
  const wrong: Record<string, Words> = {};
  if (!isUuid7(input.id)) wrong['id'] = messages.id;
  if (input.questions < 1 || input.questions > questions) wrong['questions'] = messages.questions;
  if (input.seconds < seconds.min || input.seconds > seconds.max) wrong['seconds'] = messages.seconds;
  return Object.keys(wrong).length > 0 ? invalidInput(locale, wrong) : null;
}

/** @param name tidied @param token of a guest; null for whoever is signed in */
export function joinProblem(locale: Locale, name: string, token: string | null) {
  const wrong: Record<string, Words> = {};
  const problem = nicknameProblem(name);
  if (problem) wrong['nickname'] = nicknames[problem];
  if (token !== null && !/^[\w-]{22,64}$/.test(token)) wrong['token'] = messages.token;
  return Object.keys(wrong).length > 0 ? invalidInput(locale, wrong) : null;
}

export const idTaken = (locale: Locale) => invalidInput(locale, { id: messages.id });

export const noAnswer = (locale: Locale) => invalidInput(locale, { chosen: messages.answer });
