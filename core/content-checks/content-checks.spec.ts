import { readFileSync } from 'node:fs';
import { renderMarkdown } from '../markdown/index.js';
import {
  MAX_LENGTH,
  parseGlossary,
  parseQuestion,
  problemWords,
  type PlacedQuestion,
  type Problem,
} from '../question-format/index.js';
import { checkQuestion, checkTogether, OtherQuestions, type CheckContext, type KnownQuestion } from './index.js';

const source = readFileSync(new URL('../question-format/fixtures/hash-table-collision.md', import.meta.url), 'utf8');
const known: KnownQuestion[] = [
  { id: 'hash-table-collision', title: '해시 테이블에서 충돌이 나면 어떻게 하나요?', place: 'a.md', keys: [] },
  { id: 'array-vs-linked-list', title: '배열과 연결 리스트는 무엇이 다른가요?', place: 'b.md', keys: ['locality'] },
];
const { terms } = parseGlossary('- { term: 해시 테이블, en: hash table, not: [해시테이블, 해쉬] }\n', 'g.yaml');

type Change = (text: string) => string;
const same: Change = (text) => text;

function check(change: Change = same, context: Partial<CheckContext> = {}) {
  return checkQuestion(change(source), {
    file: 'a.md',
    subjects: new Set(['data-structure']),
    glossary: terms,
    others: new OtherQuestions(known),
    demos: {
      names: ['hash-ring'],
      wrong: (_, { buckets }) =>
        buckets === 8 || buckets === undefined ? null : { parameter: 'buckets', message: 'at most 8' },
    },
    render: (markdown) =>
      renderMarkdown(markdown, { resolveImage: (path) => (path === 'images/buckets.png' ? '/media/b.png' : null) }),
    ...context,
  });
}

/** The severity and code of each problem with the text of the line that it names. */
const found = (change: Change = same, context: Partial<CheckContext> = {}) =>
  check(change, context).problems.map(({ severity, code, line }) => [
    severity,
    code,
    change(source).split('\n')[line - 1],
  ]);
const put =
  (...pairs: [string | RegExp, string][]): Change =>
  (text) =>
    pairs.reduce((all, [from, to]) => {
      if (all.replace(from, to) === all) throw new Error(`the fixture has no ${String(from)}`);
      return all.replace(from, to);
    }, text);

it('has nothing to say of what is right', () => {
  expect(check().problems).toEqual([]);
  expect(check().question?.id).toBe('hash-table-collision');
});

it('says all at once, in the order of the lines, even where the format is wrong', () => {
  const change = put(
    ['## 설명', '## 풀이'],
    ['두는 체이닝입니다', '두는 것입니다'],
    ['### 적재율이', '### 해쉬의 적재율이'],
  );
  expect(found(change)).toEqual([
    ['error', 'part-missing', '# 해시 테이블에서 충돌이 나면 어떻게 하나요?'],
    ['error', 'part-unknown', '## 풀이'],
    ['warning', 'keywords', '- **체이닝** | chaining | 분리 연결법'],
    ['warning', 'term', '### 해쉬의 적재율이 높으면 왜 느려지나요? {#load-factor}'],
  ]);
  expect(check(change).question).toBeNull();
});

describe('the answer to be spoken', () => {
  const long = (times: number) => put([/(가장 흔한 해결 방법은 )/, `$1${'아주 '.repeat(times)}`]);

  it('is warned of beyond what can be said fast in 30 seconds, and refused beyond the limit', () => {
    expect(found(long(60))).toEqual([['warning', 'length', expect.stringContaining('서로 다른 키가')]]);
    expect(found(long(150))).toEqual([['error', 'length', expect.stringContaining('서로 다른 키가')]]);
  });
});

describe('keywords', () => {
  it('may be said in whatever spacing or case', () => {
    expect(found(put(['- **체이닝**', '- **체 이 닝**'], ['load factor', 'LoadFactor']))).toEqual([]);
  });

  it('are named when an essential one is not spoken, or another is said nowhere', () => {
    expect(found(put(['- 적재율 | load factor', '- 선형 탐사\n- 로빈 후드 해싱 | robin hood']))).toEqual([
      ['warning', 'keywords', '- 로빈 후드 해싱 | robin hood'],
    ]);
  });
});

describe('terms', () => {
  it('are named at the line of each other name in titles and prose', () => {
    const change = put(
      ['# 해시 테이블에서', '# 해시테이블에서'],
      ['평균이 그렇습니다.', '평균이\n  해쉬에서 그렇습니다.'],
      ['### 적재율이', '### 해쉬의 적재율이'],
    );
    expect(found(change).map(([, code, line]) => [code, line])).toEqual([
      ['term', '# 해시테이블에서 충돌이 나면 어떻게 하나요?'],
      ['term', '  해쉬에서 그렇습니다.'],
      ['term', '### 해쉬의 적재율이 높으면 왜 느려지나요? {#load-factor}'],
    ]);
    expect(check(change).problems[0]).toMatchObject({ message: "'해시테이블' 대신 '해시 테이블'(으)로 적어 주세요." });
  });

  it('are named in what else is read: the topic, titles of demos, diagrams', () => {
    const change = put(
      [/^topic: .*$/m, 'topic: 해쉬'],
      ['## 흔한 오해', '```mermaid\nflowchart LR\n  A[키] --> B[해쉬 값]\n```\n\n## 흔한 오해'],
    );
    expect(found(change)).toEqual([
      ['warning', 'term', 'topic: 해쉬'],
      ['warning', 'term', '  A[키] --> B[해쉬 값]'],
    ]);
  });

  it('are left alone in code and keywords', () => {
    expect(found(put(['`probe`', '`해쉬`'], ['| chaining', '| 해쉬 체인']))).toEqual([]);
  });
});

describe('links', () => {
  const link = (address: string) => put(['버킷마다 목록을', `[여기](${address})처럼 버킷마다 목록을`]);

  it.each([
    '/q/array-vs-linked-list',
    '/q/array-vs-linked-list#locality',
    '#load-factor',
    '/lab/hash-ring?buckets=4',
    '/decks',
  ])('to %s lead somewhere', (address) => {
    expect(found(link(address))).toEqual([]);
  });

  it.each([
    ['/q/linked-list', 'error'],
    ['/q/array-vs-linked-list#nowhere', 'warning'],
    ['#nowhere', 'warning'],
    ['/lab/hash-rings', 'error'],
    ['/question/1', 'warning'],
    ['https://', 'error'],
    ['/q/%E0%A4%A', 'error'],
  ])('to %s: %s', (address, severity) => {
    expect(found(link(address))).toEqual([[severity, 'link', expect.stringContaining('버킷마다')]]);
  });

  it('to other questions are checked in the front matter too', () => {
    expect(found(put(['[array-vs-linked-list]', '[array]']))).toEqual([
      ['error', 'unknown-reference', 'related: [array]'],
    ]);
  });
});

describe('pictures', () => {
  it.each([
    ['![](images/buckets.png)', 'error'],
    ['![버킷](images/bucket.png)', 'error'],
    ['![buckets.png](images/buckets.png)', 'warning'],
    ['![buckets](images/buckets.png)', 'warning'],
    ['![그림 1](images/buckets.png)', 'warning'],
    ['![버킷 그림](../buckets.png)', 'error'],
  ])('written as %s: %s', (picture, severity) => {
    expect(found(put([/!\[.*\]\(.*\)/, picture]))).toEqual([[severity, 'image', picture]]);
  });
});

describe('demos', () => {
  it('are in the catalogue and get parameters that they take', () => {
    expect(found(put(['buckets: 8', 'buckets: 80']))).toEqual([['error', 'unknown-reference', '  - demo: hash-ring']]);
    const unknown = check(
      put(['- demo: hash-ring\n    title: "주석', '- demo: hash-rings\n    title: "주석']),
    ).problems;
    expect(unknown).toEqual([
      expect.objectContaining({ line: 13, message: expect.stringContaining('hash-ring'), severity: 'error' }),
    ]);
  });
});

describe('code', () => {
  const block = (opening: string) => put(['## 흔한 오해', `\`\`\`${opening}\nx();\n\`\`\`\n\n## 흔한 오해`]);

  it.each([
    ['js', true],
    ['js run', true],
    ['sql run', true],
    ['python run', true],
    ['js run with a-frame', true],
    ['js run with A frame', false],
    ['kotlin run', false],
    ['js runs', false],
    ['js title="a.js"', false],
  ])('that begins with %s has a mark that is understood: %s', (opening, understood) => {
    expect(found(block(opening))).toEqual(understood ? [] : [['warning', 'code-language', `\`\`\`${opening}`]]);
  });
});

describe('what is said twice', () => {
  const choice = (...options: string[]) =>
    put([/### 선택 \{#([^}]+)\}\n[\s\S]*?\n> /, `### 선택 {#$1}\n\n무엇인가요?\n\n${options.join('\n')}\n\n> `]);

  it('is a source with the same address', () => {
    const { question } = parseQuestion(source, '');
    const url = question?.sources[0]?.url ?? '';
    const change = put([/^sources:\n/m, `sources:\n  - title: 또\n    url: ${url}\n`]);
    expect(found(change).map(([severity, code]) => [severity, code])).toEqual([['warning', 'duplicate']]);
  });

  it.each([
    [['- [x] 버킷', '- [ ] 슬롯'], []],
    [['- [x] 버킷', '- [ ] 버 킷'], ['duplicate']],
    [['- [x] `a b`', '- [ ] `ab`'], []],
    [['- [x] 버킷', '- [x] 슬롯', '- [ ] 키'], []],
    [['- [x] 버킷', '- [x] 슬롯'], ['quiz']],
  ])('or missing among the options %j: %j', (options, codes) => {
    expect(found(choice(...options)).map(([, code]) => code)).toEqual(codes);
  });
});

describe('checkTogether', () => {
  const placed = (file: string, change: Change) => {
    const { draft: question, lines } = parseQuestion(change(source), file);
    if (!question) throw new Error('the fixture cannot be read');
    return { file, question, lines };
  };
  const id = 'hash-table-collision';
  const list = placed('b.md', put([`id: ${id}`, 'id: array-vs-linked-list'], [/^related: .*$/m, `related: [${id}]`]));
  const deck = { id: 'd', title: { ko: '', en: '' }, description: { ko: '', en: '' } };
  const told = (questions: PlacedQuestion[], ids: string[]) =>
    checkTogether(questions, [{ ...deck, questions: ids }]).map(({ severity, file, line, code }) => [
      severity,
      file,
      line,
      code,
    ]);

  it('has nothing to say of one alone that is in a deck', () => {
    expect(told([list], ['array-vs-linked-list'])).toEqual([]);
  });

  it('names what is in no deck, related one way, and asked again in the same words', () => {
    const table = placed('a.md', put([/^related: .*$/m, 'related: []']));
    const asked = table.question.followUps.length + table.question.quiz.length + 1;
    const found = told([table, list], [id]);
    expect(found.slice(0, 2)).toEqual([
      ['warning', 'a.md', table.lines['related'], 'unknown-reference'],
      ['warning', 'b.md', list.lines['id'], 'unknown-reference'],
    ]);
    expect(found.slice(2).map(([, file, , code]) => [file, code])).toEqual(Array(asked).fill(['b.md', 'alike']));
  });
});

describe('among other questions', () => {
  it.each([
    ['배열과 연결 리스트는 무엇이 다른가요', true],
    ['배열과 연결 리스트는 뭐가 다른가요?', true],
    ['배열은 언제 커지나요?', false],
    ['스택', false],
  ])('%s seems to be asked already: %s', (title, alike) => {
    expect(found(put([/^# .+$/m, `# ${title}`]))).toEqual(alike ? [['warning', 'alike', `# ${title}`]] : []);
  });

  it('an id is taken by the first file that has it', () => {
    expect(found(same, { file: 'c.md' })).toEqual([['error', 'duplicate', 'id: hash-table-collision']]);
  });

  it('a subject is one of those there are', () => {
    expect(found(same, { subjects: new Set() })).toEqual([['error', 'unknown-reference', 'subject: data-structure']]);
  });

  it('a question keeps its id, and loses no card without a word', () => {
    const { question: published } = parseQuestion(source, '');
    const id = 'hash-table-collision';
    expect(found(same, { id, file: '', published })).toEqual([]);
    expect(found(put([`id: ${id}`, 'id: collision']), { id })).toEqual([['error', 'wrong-value', 'id: collision']]);
    const renamed = check(put(['{#load-factor}', '{#density}']), { id, published });
    expect(renamed.problems.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'card-gone']]);
    expect(renamed.question).not.toBeNull();
  });
});

it('refuses at once what is too much to be read', () => {
  const codes = (text: string) => checkQuestion(text, { ...context }).problems.map(({ code }) => code);
  expect(codes('가'.repeat(MAX_LENGTH + 1))).toEqual(['length']);
  expect(codes(`---\n---\n# a\n\n${'>'.repeat(2_000)} b`)).toEqual(['nesting']);
});

it('draws nothing where that takes too long', () => {
  const lines = Array.from({ length: 46 }, (_, n) => `  a --> b${n}`).join('\n');
  const change: Change = (text) =>
    text.replace('## 설명\n', `## 설명\n\n\`\`\`mermaid\nflowchart LR\n${lines}\n\`\`\`\n`);
  const render = () => {
    throw new Error('drawn');
  };
  expect(check(change, { render }).problems.map(({ code }) => code)).toContain('density');
});

const context: CheckContext = {
  file: '',
  subjects: new Set(),
  glossary: [],
  others: new OtherQuestions([]),
  demos: { names: [], wrong: () => null },
  render: () => ({ problems: [] }),
};

it('says it in English where Korean is not read', () => {
  const english = (problems: readonly Problem[]) => problems.map((problem) => problemWords(problem, 'en'));
  const change = put(['[array-vs-linked-list]', '[array]'], [/!\[.*\]\(.*\)/, '![버킷](images/bucket.png)']);
  expect(english(check(change).problems)).toEqual([
    "There is no question 'array' to relate to: correct the id, or remove it.",
    'This picture is not there: check its name, or upload it.',
  ]);
});

describe('parseGlossary', () => {
  it.each([
    ['- { term: 해시, en: hash, not: [] }', 'length'],
    ['- { term: 해시, not: [해쉬] }', 'missing-key'],
    ['- { term: 해시, en: hash, not: [해쉬, 해쉬] }', 'duplicate'],
    ['- { term: 해시 테이블, en: hash table, not: [해시] }', 'duplicate'],
    ['term: 해시', 'wrong-type'],
  ])('does not take %s', (text, code) => {
    expect(parseGlossary(text, 'glossary.yaml').problems).toEqual([
      expect.objectContaining({ file: 'glossary.yaml', line: 1, code, severity: 'error' }),
    ]);
  });
});
