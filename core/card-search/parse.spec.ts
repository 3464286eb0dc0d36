import fc from 'fast-check';
import {
  completionsAt,
  exampleOf,
  keyNames,
  LONGEST_QUERY,
  parseCardQuery,
  sayProblem,
  type CardQuery,
} from './index.js';

/** A query as a shape to compare: without its spans. */
function shape(text: string): unknown {
  const { query, problem } = parseCardQuery(text);
  if (problem) throw new Error(`${text}: ${sayProblem(problem, 'en')}`);
  return strip(query);
}

function strip(query: CardQuery): unknown {
  if (query.type === 'text') return query.text;
  if (query.type === 'not') return { not: strip(query.of) };
  if (query.type === 'and' || query.type === 'or') return { [query.type]: query.of.map(strip) };
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'at'));
}

const problemOf = (text: string) => {
  const { problem } = parseCardQuery(text);
  return problem && { code: problem.code, at: text.slice(problem.at.from, problem.at.to) };
};

describe('parseCardQuery', () => {
  it('reads the example of the guide', () => {
    expect(shape('subject:network is:due difficulty>7 tag:http -is:suspended')).toEqual({
      and: [
        { type: 'name', key: 'subject', values: ['network'] },
        { type: 'is', values: ['due'] },
        { type: 'number', key: 'difficulty', comparison: '>', value: 7 },
        { type: 'name', key: 'tag', values: ['http'] },
        { not: { type: 'is', values: ['suspended'] } },
      ],
    });
  });

  it.each([
    ['상태:복습', 'is:review'],
    ['과목:네트워크 -상태:보류', 'subject:네트워크 -is:suspended'],
    ['깃발:빨강|3', 'flag:1|green'],
    ['종류:꼬리 수준:신입', 'kind:followup level:entry'],
    ['난이도>7 또는 기억률<80%', 'difficulty>7 or retrievability<0.8'],
    ['채점:7:다시', 'rated:7:1'],
    ['IS:DUE Or Is:New', 'is:due or is:new'],
    ['상태：오늘 （예정<=3）', 'is:due (due<=3)'],
    ['과목:네트워크'.normalize('NFD'), 'subject:네트워크'.normalize('NFD')],
  ])('understands %j as %j', (korean, english) => {
    expect(shape(korean)).toEqual(shape(english));
  });

  it.each([
    ['a b or c', { or: [{ and: ['a', 'b'] }, 'c'] }],
    ['a (b or c)', { and: ['a', { or: ['b', 'c'] }] }],
    ['-(a b) c', { and: [{ not: { and: ['a', 'b'] } }, 'c'] }],
    ['a and b | c', { or: [{ and: ['a', 'b'] }, 'c'] }],
    ['tcp-ip - a', null],
    ['"로드 밸런싱" b', { and: ['로드 밸런싱', 'b'] }],
    ['tcp-ip', 'tcp-ip'],
    ['C++ Node.js!', { and: ['C++', 'Node.js!'] }],
    ['deck:"신입 백엔드"', { type: 'name', key: 'deck', values: ['신입 백엔드'] }],
    ['due:0', { type: 'number', key: 'due', comparison: '=', value: 0 }],
    ['due<-2', { type: 'number', key: 'due', comparison: '<', value: -2 }],
    ['stability!=3.5', { type: 'number', key: 'stability', comparison: '!=', value: 3.5 }],
    ['added:30', { type: 'since', key: 'added', days: 30 }],
    ['', { type: 'all' }],
    ['   ', { type: 'all' }],
  ])('reads %j', (text, expected) => {
    if (expected === null) expect(parseCardQuery(text).problem).not.toBeNull();
    else expect(shape(text)).toEqual(expected);
  });

  it.each([
    ['a "b c', 'UNCLOSED_QUOTE', '"b c'],
    ['(a b', 'UNCLOSED_GROUP', '('],
    ['a b)', 'UNOPENED_GROUP', ')'],
    ['a ()', 'EMPTY_GROUP', '()'],
    ['a or', 'NOTHING_JOINED', 'or'],
    ['or a', 'NOTHING_JOINED', 'or'],
    ['a or or b', 'NOTHING_JOINED', 'or'],
    ['a and or b', 'NOTHING_JOINED', 'and'],
    ['a …', 'NO_LETTERS', '…'],
    ['http://a', 'UNKNOWN_KEY', 'http'],
    ['constructor:a', 'UNKNOWN_KEY', 'constructor'],
    ['x is:', 'NO_VALUE', 'is:'],
    ['is:due| ', 'NO_VALUE', 'is:due|'],
    ['is>due', 'NOT_COMPARED', 'is>due'],
    ['is:offen', 'UNKNOWN_VALUE', 'offen'],
    ['is:__proto__', 'UNKNOWN_VALUE', '__proto__'],
    ['flag:red|8', 'UNKNOWN_VALUE', '8'],
    ['difficulty>hard', 'NO_NUMBER', 'difficulty>hard'],
    ['difficulty>11', 'NO_NUMBER', 'difficulty>11'],
    ['lapses>1.5', 'NO_NUMBER', 'lapses>1.5'],
    ['lapses>50%', 'NO_NUMBER', 'lapses>50%'],
    ['r<80', 'NO_NUMBER', 'r<80'],
    ['rated:0', 'NO_DAYS', 'rated:0'],
    ['rated:7:9', 'NO_DAYS', 'rated:7:9'],
    ['added:later', 'NO_DAYS', 'added:later'],
    ['('.repeat(11) + 'a', 'TOO_DEEP', '('],
    ['-'.repeat(20) + 'a', 'TOO_DEEP', '-'],
    ['a '.repeat(41), 'TOO_MANY_TERMS', 'a'],
    ['a'.repeat(LONGEST_QUERY + 1), 'TOO_LONG', 'a'],
  ])('of %j says %s at %j', (text, code, at) => {
    expect(problemOf(text)).toEqual({ code, at });
  });

  it('says what is wrong and what is allowed, in both languages', () => {
    const { problem } = parseCardQuery('상태:열림');
    expect(sayProblem(problem!, 'ko')).toContain('쓸 수 있는 값: 오늘, 새카드');
    expect(sayProblem(problem!, 'en')).toContain('There are: due, new');
    expect(sayProblem(parseCardQuery('http://a').problem!, 'ko')).toContain('따옴표');
  });

  it('understands every example it gives', () => {
    for (const [key] of keyNames) {
      for (const locale of ['ko', 'en'] as const) expect(parseCardQuery(exampleOf(key, locale)).problem).toBeNull();
    }
  });

  it('answers whatever is typed, with places that are in the text', () => {
    const scraps = fc.constantFrom(
      ...'()"-:<>=!|%',
      ' ',
      'or',
      'and',
      '또는',
      'is',
      '상태',
      'due',
      '난이도',
      '7',
      '로드',
      'ㄹㄷ',
      'rated',
      '\0',
      '\ud83d',
    );
    const typed = fc.oneof(
      fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 600 }),
    );
    fc.assert(
      fc.property(typed, fc.nat(600), (text, caret) => {
        const { query, problem } = parseCardQuery(text);
        expect(query === null).toBe(problem !== null);
        if (problem) {
          expect(problem.at.from).toBeGreaterThanOrEqual(0);
          expect(problem.at.to).toBeGreaterThanOrEqual(problem.at.from);
          expect(problem.at.to).toBeLessThanOrEqual(text.length);
          expect(sayProblem(problem, 'ko')).not.toBe('');
        }
        expect(
          Array.isArray(completionsAt(text, Math.min(caret, text.length), 'ko', { subjects: [], decks: [], tags: [] })),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('completionsAt', () => {
  const names = {
    subjects: [{ id: 'network', names: ['네트워크', 'Network'] }],
    decks: [{ id: 'd', names: ['신입 백엔드'] }],
    tags: ['http', 'http-cache'],
  };
  const at = (text: string, locale: 'ko' | 'en' = 'ko') =>
    completionsAt(text, text.length, locale, names).map(
      ({ at: { from, to }, insert }) => text.slice(0, from) + insert + text.slice(to),
    );

  it.each([
    ['상', ['상태:']],
    ['x -상', ['x -상태:']],
    ['상태:복', ['상태:복습 ', '상태:오늘 ']],
    ['상태:보', ['상태:보류 ', '상태:오늘 ', '상태:복습 ']],
    ['상태:오늘|잠', ['상태:오늘|잠김 ']],
    ['과목:', ['과목:네트워크 ']],
    ['덱:', ['덱:"신입 백엔드" ']],
    ['덱:"신', ['덱:"신입 백엔드" ']],
    ['tag:ca', ['tag:http-cache ']],
    ['난', ['난이도']],
    ['', []],
  ])('of %j offers %j', (text, offered) => {
    expect(at(text)).toEqual(offered);
  });

  it('offers them in the person’s language, found in either and in the wrong input mode', () => {
    expect(at('상태', 'en')).toEqual(['is:']);
    expect(at('tkdxo')).toEqual(['상태:']);
    expect(at('is:due', 'ko')).toEqual(['is:오늘 ']);
  });
});
