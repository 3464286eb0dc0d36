import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { clozeSegments, type Keyword, parseQuestion, type QuestionSource, serialiseQuestion } from './index.js';

const fixture = readFileSync(new URL('./fixtures/hash-table-collision.md', import.meta.url), 'utf8');

const kebab = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/).filter((name) => name !== 'recall');
const character = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...'가나다 서버 요청 abc XYZ 019') },
  { weight: 2, arbitrary: fc.constantFrom(...'*_`~#-+.!?:;&<>"\'()$%^=/\\,@') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('[', ']', '&amp;', 'https://a.example', '1. ', '[x] ', '한'.normalize('NFD')),
  },
);
/** One line of plain text, not longer than a keyword may be; anything a person may type but the format's own sign. */
const plain = fc
  .string({ unit: character, minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && text.length <= 60);
const prose = fc
  .array(
    fc.constantFrom(
      '서버를 고르는 기준을 먼저 정합니다.',
      '- 하나입니다.\n- 둘입니다.\n  - 셋입니다.',
      '```js\nconst { a } = b;\n\nfoo();\n```',
      '| 가 | 나 |\n|---|---|\n| 1 | 2 |',
      '각주입니다.[^1]\n\n[^1]: 내용입니다.',
      '> 인용입니다.\n>\n> 두 문단입니다.',
      '**굵게** 적고 `code`도 적습니다. 3~5개에서 7~9개까지입니다.',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => [...new Set(blocks)].join('\n\n'));
const term = plain.filter((text) => !text.includes('|'));
const explanation = prose;

const quizItem = (kind: number, key: string) => {
  const choice = fc.uniqueArray(fc.constantFrom('하나', '`둘`', '**셋**', '[넷](https://a.example)', '다섯 1~2', '6'), {
    minLength: 2,
  });
  if (kind % 3 === 0) {
    return fc.record({
      kind: fc.constant('choice' as const),
      key: fc.constant(key),
      // A list right above the options would swallow them.
      prompt: prose.map((text) => `${text}\n\n무엇인가요?`),
      options: choice.map((texts) => texts.map((text, index) => ({ text, correct: index === texts.length - 1 }))),
      explanation,
    });
  }
  if (kind % 3 === 1) {
    const answer = fc.boolean();
    return fc.record({
      kind: fc.constant('true-false' as const),
      key: fc.constant(key),
      statement: prose,
      answer,
      explanation,
    });
  }
  const names = fc.uniqueArray(
    term.filter((text) => !/[{}]/.test(text) && !text.includes('https')),
    { minLength: 1, maxLength: 3 },
  );
  const blank = names.map(([answer = '', ...accepted]) => ({ answer, accepted }));
  return fc.record({
    kind: fc.constant('cloze' as const),
    key: fc.constant(key),
    text: prose.map((text) => `이것은 {{1}}이고 **{{2}}** 입니다.\n\n${text}`),
    blanks: fc.tuple(blank, blank).map(([one, two]) => [one, two]),
    explanation,
  });
};

const fold = (text: string) => text.normalize('NFKC').toLowerCase();
const keywords: fc.Arbitrary<Keyword[]> = fc
  .uniqueArray(term, { minLength: 6, maxLength: 12, selector: fold })
  .map((terms) => [0, 1, 2].map((n) => ({ terms: terms.slice(n * 2, n * 2 + 2), essential: n === 0 })));

const question: fc.Arbitrary<QuestionSource> = fc
  .uniqueArray(kebab, { minLength: 8, maxLength: 8 })
  .chain(([id = '', subject = '', tag = '', other = '', one = '', two = '', three = '', four = '']) =>
    fc.record(
      {
        id: fc.constant(id),
        subject: fc.constant(subject),
        topic: plain.map((text) => [...text].slice(0, 30).join('').trim() || '가'),
        tags: fc.constant([tag, other]),
        level: fc.constantFrom('entry' as const, 'junior' as const, 'senior' as const),
        importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
        related: fc.subarray([other, one]),
        demos: fc.array(
          fc.record({
            demo: kebab,
            title: plain.map((text) => [...text].slice(0, 60).join('').trim() || '가'),
            with: fc.dictionary(
              fc.constantFrom('a', 'maxAge', '0.5', 'true', 'a b', 'é'),
              fc.oneof(plain, fc.integer(), fc.boolean(), fc.array(fc.oneof(plain, fc.integer()), { maxLength: 3 })),
              { noNullPrototype: true },
            ),
          }),
          { maxLength: 2 },
        ),
        sources: fc.array(
          fc.record({ title: plain, url: fc.constantFrom('https://a.example/b?c=d#e', 'http://한글.example/가 나') }),
          { minLength: 1, maxLength: 2 },
        ),
        title: plain.map((text) => [...text].slice(0, 110).join('').trim() || '가'),
        answer: fc.constant(fixture.match(/서로 다른 키가.*/)?.[0] ?? ''),
        explanation: prose.map((text) => `### 제목\n\n${text}`),
        misconception: prose,
        keywords,
        followUps: fc.tuple(plain, prose, plain).map(([title, answer, second]) => [
          { key: one, title: [...title].slice(0, 90).join('').trim() || '가', answer },
          { key: two, title: [...second].slice(0, 90).join('').trim() || '나', answer },
        ]),
        quiz: fc
          .constantFrom([0, 1], [1, 2], [2, 0])
          .chain(([a = 0, b = 0]) => fc.tuple(quizItem(a, three), quizItem(b, four)).map((items) => [...items])),
      },
      {
        requiredKeys: [
          'id',
          'subject',
          'topic',
          'tags',
          'level',
          'importance',
          'related',
          'demos',
          'sources',
          'title',
          'answer',
          'explanation',
          'keywords',
          'followUps',
          'quiz',
        ],
      },
    ),
  );

describe('serialiseQuestion', () => {
  it('writes a canonical file as it was', () => {
    const { question: read } = parseQuestion(fixture, 'a.md');
    expect(read && serialiseQuestion(read)).toBe(fixture);
  });

  it('writes what reads back as the same question, and the same again', () => {
    fc.assert(
      fc.property(question, (source) => {
        const written = serialiseQuestion(source);
        const { question: read, problems } = parseQuestion(written, 'a.md');
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(read).toEqual(source);
        expect(read && serialiseQuestion(read)).toBe(written);
      }),
      { numRuns: 100 },
    );
  });
});

describe('clozeSegments', () => {
  it('gives the text and the blanks between', () => {
    expect(clozeSegments('{{1}}은 {{2}}입니다.')).toEqual([
      { blank: 0 },
      { text: '은 ' },
      { blank: 1 },
      { text: '입니다.' },
    ]);
    expect(clozeSegments('')).toEqual([]);
  });
});
