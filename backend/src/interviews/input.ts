import { interviewLimits, isScore } from '@kkori/core/interviews';
import type { MockInterviewInput, MockScoreInput } from '../generated/graphql.js';
import { invalidInput, isUnstorable, isUuid7, type Locale } from '../platform/index.js';

type Words = { ko: string; en: string };

const between = ({ min, max }: { min: number; max: number }, unit: Words): Words => ({
  ko: `${min}${unit.ko}에서 ${max}${unit.ko}까지 정할 수 있습니다.`,
  en: `From ${min} to ${max} ${unit.en}.`,
});
const seconds = { ko: '초', en: 'seconds' };

const messages = {
  id: { ko: '번호가 잘못되었습니다.', en: 'The id must be a UUIDv7.' },
  titleMissing: { ko: '면접방의 이름을 적어 주세요.', en: 'Please name the room.' },
  titleLong: {
    ko: `이름은 ${interviewLimits.title}자까지 쓸 수 있습니다.`,
    en: `At most ${interviewLimits.title} characters.`,
  },
  unfit: { ko: '쓸 수 없는 글자가 있습니다.', en: 'There is a character that cannot be used.' },
  subjects: { ko: '과목을 다시 골라 주세요.', en: 'Please choose the subjects again.' },
  questionCount: between(interviewLimits.questions, { ko: '개', en: 'questions' }),
  prepareSeconds: between(interviewLimits.prepareSeconds, seconds),
  answerSeconds: between(interviewLimits.answerSeconds, seconds),
  score: { ko: '1점에서 5점까지 줄 수 있습니다.', en: 'From 1 to 5.' },
  note: {
    ko: `메모는 ${interviewLimits.note.toLocaleString('ko')}자까지 쓸 수 있습니다.`,
    en: `At most ${interviewLimits.note.toLocaleString('en')} characters.`,
  },
} satisfies Record<string, Words>;

/** Controls, unpaired surrogates and what turns the direction of a line around. */
const UNFIT = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** As it is kept. */
export const tidied = (input: MockInterviewInput): MockInterviewInput => ({
  ...input,
  title: input.title.normalize('NFC').replace(/\s+/g, ' ').trim(),
  subjectIds: [...new Set(input.subjectIds)],
});

/** @param input tidied @returns null when nothing is wrong */
export function roomProblem(locale: Locale, input: MockInterviewInput) {
  const wrong: Record<string, Words> = {};
  const { id, title, subjectIds } = input;
  if (!isUuid7(id)) wrong['id'] = messages.id;
  if (!VISIBLE.test(title)) wrong['title'] = messages.titleMissing;
  else if ([...title].length > interviewLimits.title) wrong['title'] = messages.titleLong;
  else if (UNFIT.test(title)) wrong['title'] = messages.unfit;
  if (
    subjectIds.length > interviewLimits.subjects ||
    subjectIds.some((subject) => subject.length > 60 || UNFIT.test(subject))
  )
    wrong['subjectIds'] = messages.subjects;
  const bounds = {
    questionCount: interviewLimits.questions,
    prepareSeconds: interviewLimits.prepareSeconds,
    answerSeconds: interviewLimits.answerSeconds,
  };
  for (const field of ['questionCount', 'prepareSeconds', 'answerSeconds'] as const) {
    if (input[field] < bounds[field].min || input[field] > bounds[field].max) wrong[field] = messages[field];
  }
  return problem(locale, wrong);
}

export function scoreProblem(locale: Locale, input: MockScoreInput) {
  const wrong: Record<string, Words> = {};
  for (const field of ['knowledge', 'delivery'] as const) {
    const value = input[field] ?? null;
    if (value !== null && !isScore(value)) wrong[field] = messages.score;
  }
  return problem(locale, wrong);
}

export function noteProblem(locale: Locale, text: string) {
  const wrong: Record<string, Words> = {};
  if ([...text].length > interviewLimits.note) wrong['text'] = messages.note;
  else if (isUnstorable(text)) wrong['text'] = messages.unfit;
  return problem(locale, wrong);
}

export const idTaken = (locale: Locale) => invalidInput(locale, { id: messages.id });

function problem(locale: Locale, wrong: Record<string, Words>) {
  return Object.keys(wrong).length > 0 ? invalidInput(locale, wrong) : null;
}
