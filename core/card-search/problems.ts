import type { Span } from './query.js';
import {
  keyIn,
  keyNames,
  LONGEST_BACK,
  nameIn,
  numberRanges,
  valueNames,
  type ChoiceKey,
  type KeyName,
} from './vocabulary.js';
import type { NumberKey } from './query.js';

export const LONGEST_QUERY = 500;
export const MOST_TERMS = 40;
export const DEEPEST_GROUP = 10;

/** Why a query cannot be understood, and where. */
export type Problem = { at: Span } & (
  | { code: 'TOO_LONG' | 'TOO_MANY_TERMS' | 'TOO_DEEP' }
  | { code: 'UNCLOSED_QUOTE' | 'UNCLOSED_GROUP' | 'UNOPENED_GROUP' | 'EMPTY_GROUP' | 'NOTHING_JOINED' }
  | { code: 'NO_LETTERS'; text: string }
  | { code: 'UNKNOWN_KEY'; text: string }
  | { code: 'NO_VALUE'; key: KeyName }
  | { code: 'NOT_COMPARED'; key: KeyName }
  | { code: 'UNKNOWN_VALUE'; key: ChoiceKey; text: string }
  | { code: 'NO_NUMBER'; key: NumberKey; text: string }
  | { code: 'NO_DAYS'; key: 'rated' | 'added' | 'introduced'; text: string }
);

type Locale = 'ko' | 'en';

/** What is wrong and what would be right, for the person who typed it. */
export function sayProblem(problem: Problem, locale: Locale): string {
  const ko = locale === 'ko';
  const key = (name: KeyName) => keyIn(name, locale);
  switch (problem.code) {
    case 'TOO_LONG':
      return ko
        ? `검색어는 ${LONGEST_QUERY}자까지 쓸 수 있어요.`
        : `A search may have at most ${LONGEST_QUERY} characters.`;
    case 'TOO_MANY_TERMS':
      return ko ? `조건은 ${MOST_TERMS}개까지 쓸 수 있어요.` : `A search may have at most ${MOST_TERMS} conditions.`;
    case 'TOO_DEEP':
      return ko
        ? `괄호는 ${DEEPEST_GROUP}겹까지 쓸 수 있어요.`
        : `Parentheses may be nested ${DEEPEST_GROUP} deep at most.`;
    case 'UNCLOSED_QUOTE':
      return ko ? '따옴표(")가 닫히지 않았어요.' : 'A quotation mark (") is not closed.';
    case 'UNCLOSED_GROUP':
      return ko ? '괄호가 닫히지 않았어요. )를 붙여 주세요.' : 'A parenthesis is not closed: add ).';
    case 'UNOPENED_GROUP':
      return ko ? '여는 괄호 없이 )만 있어요.' : 'There is a ) without its (.';
    case 'EMPTY_GROUP':
      return ko ? '괄호 안이 비었어요.' : 'There is nothing between the parentheses.';
    case 'NOTHING_JOINED':
      return ko ? 'or와 -에는 이어지는 조건이 있어야 해요.' : 'or and - need a condition beside them.';
    case 'NO_LETTERS':
      return ko
        ? `‘${problem.text}’에는 찾을 글자가 없어요. 한글, 영문, 숫자로 찾아 주세요.`
        : `There are no letters to look for in ‘${problem.text}’. Use Korean or Latin letters, or digits.`;
    case 'UNKNOWN_KEY': {
      const names = keyNames.map(([name]) => key(name)).join(', ');
      return ko
        ? `‘${problem.text}’라는 조건은 없어요. 쓸 수 있는 조건: ${names}. 글자 그대로 찾으려면 따옴표로 묶어 주세요.`
        : `There is no condition ‘${problem.text}’. There are: ${names}. To look for it as text, put it in quotation marks.`;
    }
    case 'NO_VALUE':
      return ko
        ? `‘${key(problem.key)}’ 뒤에 값이 없어요. ${exampleOf(problem.key, locale)}처럼 써 주세요.`
        : `‘${key(problem.key)}’ has no value. Write it like ${exampleOf(problem.key, locale)}.`;
    case 'NOT_COMPARED':
      return ko
        ? `‘${key(problem.key)}’에는 크고 작음을 쓸 수 없어요. ${exampleOf(problem.key, locale)}처럼 써 주세요.`
        : `‘${key(problem.key)}’ cannot be compared that way. Write it like ${exampleOf(problem.key, locale)}.`;
    case 'UNKNOWN_VALUE': {
      const names = valueNames[problem.key].map(([value]) =>
        nameIn<string | number>(valueNames[problem.key], value, locale),
      );
      return ko
        ? `‘${key(problem.key)}’에 ‘${problem.text}’는 쓸 수 없어요. 쓸 수 있는 값: ${names.join(', ')}.`
        : `‘${problem.text}’ is no value of ‘${key(problem.key)}’. There are: ${names.join(', ')}.`;
    }
    case 'NO_NUMBER':
      return ko
        ? `‘${key(problem.key)}’에는 ${rangeOf(problem.key, locale)} 써 주세요. 보기: ${exampleOf(problem.key, locale)}`
        : `‘${key(problem.key)}’ takes ${rangeOf(problem.key, locale)}, such as ${exampleOf(problem.key, locale)}.`;
    case 'NO_DAYS':
      return ko
        ? `‘${key(problem.key)}’에는 지난 날수(1~${LONGEST_BACK})를 써 주세요. 보기: ${exampleOf(problem.key, locale)}`
        : `‘${key(problem.key)}’ takes a number of days back, 1 to ${LONGEST_BACK}, such as ${exampleOf(problem.key, locale)}.`;
  }
}

function rangeOf(key: NumberKey, locale: Locale): string {
  const { min, max, whole } = numberRanges[key];
  if (key === 'retrievability')
    return locale === 'ko' ? '0에서 1까지의 수나 퍼센트를' : 'a number from 0 to 1, or per cent';
  const range = `${min}~${max}`;
  if (locale === 'ko') return `${range} 사이의 ${whole ? '정수를' : '수를'}`;
  return `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
}

const examples: Record<KeyName, readonly [ko: string, en: string]> = {
  is: ['상태:오늘', 'is:due'],
  subject: ['과목:네트워크', 'subject:network'],
  deck: ['덱:"신입 백엔드"', 'deck:"junior backend"'],
  tag: ['태그:http', 'tag:http'],
  kind: ['종류:꼬리', 'kind:followup'],
  level: ['수준:신입', 'level:entry'],
  flag: ['깃발:빨강', 'flag:red'],
  note: ['메모:예제', 'note:example'],
  due: ['예정<=3', 'due<=3'],
  difficulty: ['난이도>7', 'difficulty>7'],
  stability: ['안정도<10', 'stability<10'],
  retrievability: ['기억률<80%', 'retrievability<80%'],
  interval: ['간격>30', 'interval>30'],
  lapses: ['잊은횟수>=3', 'lapses>=3'],
  reps: ['복습횟수>=5', 'reps>=5'],
  rated: ['채점:7:다시', 'rated:7:again'],
  added: ['추가:30', 'added:30'],
  introduced: ['처음:7', 'introduced:7'],
};

/** A term as one would write it. */
export function exampleOf(key: KeyName, locale: Locale): string {
  return examples[key][locale === 'ko' ? 0 : 1];
}
