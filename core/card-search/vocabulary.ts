import { FLAGS, ratings, type Flag, type Rating } from '../scheduling/index.js';
import type { CardStanding, NumberKey } from './query.js';

export type KeyName =
  'subject' | 'deck' | 'tag' | 'kind' | 'level' | 'is' | 'flag' | 'note' | 'rated' | 'added' | 'introduced' | NumberKey;

/** What a word can mean, with all that it may be called: the English name first, then the Korean one, then others. */
type Names<Meaning extends string | number> = readonly (readonly [Meaning, ...string[]])[];

const keys: Names<KeyName> = [
  ['is', 'is', '상태'],
  ['subject', 'subject', '과목', '주제'],
  ['deck', 'deck', '덱'],
  ['tag', 'tag', '태그'],
  ['kind', 'kind', '종류'],
  ['level', 'level', '수준', '레벨'],
  ['flag', 'flag', '깃발'],
  ['note', 'note', '메모'],
  ['due', 'due', '예정'],
  ['difficulty', 'difficulty', '난이도', '난도', 'd'],
  ['stability', 'stability', '안정도', '안정성', 's'],
  ['retrievability', 'retrievability', '기억률', '기억율', 'r'],
  ['interval', 'interval', '간격', 'ivl'],
  ['lapses', 'lapses', '잊은횟수', '망각'],
  ['reps', 'reps', '복습횟수', '횟수'],
  ['rated', 'rated', '채점'],
  ['added', 'added', '추가'],
  ['introduced', 'introduced', '처음'],
];

const standings: Names<CardStanding> = [
  ['due', 'due', '오늘', '예정', '복습할'],
  ['new', 'new', '새카드', '새', '신규'],
  ['learning', 'learning', '학습중', '학습', 'relearning'],
  ['review', 'review', '복습', '복습중'],
  ['suspended', 'suspended', '보류'],
  ['buried', 'buried', '오늘그만', '그만'],
  ['flagged', 'flagged', '깃발'],
  ['noted', 'noted', '메모'],
  ['leech', 'leech', '자주잊음', '거머리'],
  ['locked', 'locked', '잠김', '잠금'],
  ['interview', 'interview', '면접'],
];

const kinds: Names<'RECALL' | 'FOLLOW_UP'> = [
  ['RECALL', 'recall', '질문', '본질문'],
  ['FOLLOW_UP', 'followup', '꼬리', '꼬리질문', 'follow-up', 'follow_up'],
];

const levels: Names<'ENTRY' | 'JUNIOR' | 'SENIOR'> = [
  ['ENTRY', 'entry', '신입'],
  ['JUNIOR', 'junior', '주니어'],
  ['SENIOR', 'senior', '경력', '시니어'],
];

const colours: Record<Flag, readonly [string, string]> = {
  1: ['red', '빨강'],
  2: ['orange', '주황'],
  3: ['green', '초록'],
  4: ['blue', '파랑'],
  5: ['pink', '분홍'],
  6: ['cyan', '청록'],
  7: ['purple', '보라'],
};
const flags: Names<Flag> = FLAGS.map((flag) => [flag, ...colours[flag], String(flag)]);

const grades: Names<Rating> = ratings.map((rating, index) => [
  rating,
  rating.toLowerCase(),
  ['다시', '어려움', '알맞음', '쉬움'][index]!,
  String(index + 1),
]);

/** The values that a key can have, where they are words of ours. */
export const valueNames = { is: standings, kind: kinds, level: levels, flag: flags, rated: grades } as const;
export const keyNames = keys;

export type ChoiceKey = 'is' | 'kind' | 'level' | 'flag';
export type ChoiceOf<Key extends ChoiceKey | 'rated'> = (typeof valueNames)[Key][number][0];

/** Keys whose terms compare numbers, and from where to where those go. */
export const numberRanges: Record<NumberKey, { min: number; max: number; whole: boolean }> = {
  difficulty: { min: 1, max: 10, whole: false },
  stability: { min: 0, max: 36_500, whole: false },
  retrievability: { min: 0, max: 1, whole: false },
  interval: { min: 0, max: 36_500, whole: true },
  lapses: { min: 0, max: 10_000, whole: true },
  reps: { min: 0, max: 100_000, whole: true },
  due: { min: -36_500, max: 36_500, whole: true },
};

/** The longest that `rated`, `added` and `introduced` look back, days. */
export const LONGEST_BACK = 3_650;

export function keyCalled(name: string): KeyName | null {
  return meaningOf(keys, name);
}

export function choiceCalled<Key extends ChoiceKey | 'rated'>(key: Key, name: string): ChoiceOf<Key> | null {
  return meaningOf<ChoiceOf<Key>>(valueNames[key] as Names<ChoiceOf<Key>>, name);
}

/** A name as it is written in that language. */
export function nameIn<Meaning extends string | number>(
  names: Names<Meaning>,
  meaning: Meaning,
  locale: 'ko' | 'en',
): string {
  const entry = names.find(([one]) => one === meaning);
  return String(entry?.[locale === 'ko' ? 2 : 1] ?? meaning);
}

export function keyIn(key: KeyName, locale: 'ko' | 'en'): string {
  return nameIn(keys, key, locale);
}

function meaningOf<Meaning extends string | number>(names: Names<Meaning>, name: string): Meaning | null {
  const wanted = name.normalize('NFC').toLowerCase();
  return names.find(([, ...called]) => called.includes(wanted))?.[0] ?? null;
}
