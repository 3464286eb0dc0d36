import {
  cardsOf,
  emptyOwnForm,
  fieldAt,
  ownForm,
  parseOwnQuestion,
  writeOwnForm,
  type OwnQuestionForm,
} from './index.js';

const id = '0197b1c0-0000-7000-8000-000000000001';
const read = (source: string) => parseOwnQuestion(source, id);

const simple = `# 커넥션 풀은 왜 쓰나요?

## 30초 답변

- 연결을 만드는 값이 비쌉니다.
- 그래서 **빌려** 씁니다.

\`\`\`
getConnection()
\`\`\`

## 꼬리 질문

### 크기는 어떻게 정하나요?

재어 봅니다.

### 크기는 어떻게 정하나요?

다시 재어 봅니다.
`;

describe('an own question', () => {
  it('needs but a question and an answer, which may be any Markdown', () => {
    const { question, problems } = read('# 무엇인가요?\n\n## 30초 답변\n\n그렇다.\n');
    expect(problems).toEqual([]);
    expect(question).toMatchObject({ id, title: '무엇인가요?', answer: '그렇다.', followUps: [], quiz: [] });
    expect(read('# 무엇인가요?\n').problems).toMatchObject([{ line: 1, code: 'part-missing', severity: 'error' }]);
    expect(read('').problems).toMatchObject([{ line: 1, code: 'title' }]);
  });

  it('gets keys from its titles once, and keeps them when the titles change', () => {
    const first = read(simple);
    expect(first.problems).toEqual([]);
    const keys = first.question?.followUps.map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(2);
    expect(read(simple).text).toBe(first.text);
    const renamed = read(first.text.replace('### 크기는 어떻게', '### 풀의 크기는 어떻게'));
    expect(renamed.question?.followUps[0]).toMatchObject({ key: keys[0], title: '풀의 크기는 어떻게 정하나요?' });
    expect(renamed.question && cardsOf(renamed.question, id)).toEqual(first.question && cardsOf(first.question, id));
    expect(read(`${first.text}\n### 크기는 어떻게 정하나요? ###\n\n셋째.\n`).question?.followUps).toHaveLength(3);
  });

  it('says by line what cannot be shown, and lets pass what is a matter of taste', () => {
    const { question, problems } = read('---\nid: taken\n---\n# 가\n\n## 30초 답변\n\n<b>나</b>\n\n![](x.png)\n');
    expect(question).toBeNull();
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'unknown-key'],
      [8, 'html'],
      [8, 'html'],
      [10, 'image'],
    ]);
    expect(read('# 가\n\n## 30초 답변\n\n---\n\n    code\n').question).not.toBeNull();
    expect(read(`# 가\n\n## 30초 답변\n\n${'나'.repeat(50_000)}`).problems).toMatchObject([{ code: 'length' }]);
  });
});

describe('an own question that would keep the parser busy', () => {
  it.each([
    ['quotes', '>'.repeat(39_000), 'nesting'],
    ['list items', '1. '.repeat(13_000), 'nesting'],
    ['footnotes', '[^a]: '.repeat(6_000), 'nesting'],
    ['emphasis', '**a'.repeat(13_000), 'density'],
    ['emphasis in many paragraphs', `${'**a '.repeat(700)}\n\n`.repeat(12), 'density'],
    ['headings', '### a\n\nb\n\n'.repeat(3_500), 'density'],
    ['brackets', '['.repeat(39_000), 'density'],
    ['addresses', 'www.a.b '.repeat(4_800), 'density'],
    ['short lines', '- a\n'.repeat(9_700), 'density'],
    ['diagrams', '```mermaid\nflowchart LR\n  A --> B\n```\n\n'.repeat(9), 'density'],
    ['many deep quotes', `${'> '.repeat(29)}a\n\n`.repeat(600), 'density'],
    ['short paragraphs', 'a\n\n'.repeat(9_700), 'density'],
    ['a table', `|a|\n|-|\n${'|x|\n'.repeat(9_000)}`, 'density'],
  ])('is refused for its %s without being parsed', (_, markdown, code) => {
    const { question, problems } = read(`# 가?\n\n## 30초 답변\n\n${markdown}\n`);
    expect(question).toBeNull();
    expect(problems).toMatchObject([{ code, severity: 'error' }]);
  });

  it('is refused for diagrams that are much to lay out together, at the one that is too much', () => {
    const lines = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, n) => line(n));
    const drawing = (...statements: string[]) => ['```mermaid', ...statements, '```', ''].join('\n');
    const chain = drawing('flowchart LR', ...lines(6, (n) => `  a${n} --> a${n + 1}`));
    const all = drawing('flowchart LR', '  a & b & c & d & e --> f & g & h & i & j & k');
    const states = drawing('stateDiagram-v2', ...lines(30, (n) => `  s${n} --> s${n + 1}`));
    const sequence = drawing('sequenceDiagram', ...lines(90, () => '  a-->>b: c'));
    const withDrawings = (...drawings: string[]) =>
      read(`# 가?\n\n## 30초 답변\n\n나\n\n## 설명\n\n${drawings.join('\n')}`);
    expect(withDrawings(chain, all, sequence).problems).toEqual([]);
    const dots = drawing('flowchart LR', `  ${'.'.repeat(30_000)}`, ...lines(9, (n) => `  a${n} -.-> a${n + 1}`));
    expect(withDrawings(dots).problems).toEqual([]);
    const words = ['  %% 세지 않는 줄', ...lines(36, (n) => `  a${n} -- ${n}번 --> a${n + 1}`), '  direction LR'];
    expect(withDrawings(drawing('flowchart LR', ...words)).problems).toEqual([]);
    expect(withDrawings(drawing('flowchart LR', ...words, '  b')).problems).toMatchObject([{ code: 'density' }]);
    expect(withDrawings(chain, all, states).problems).toMatchObject([{ code: 'density', severity: 'error', line: 24 }]);
  });

  it('may be long all the same', () => {
    const table = `|a|b|\n|-|-|\n${'| `x` | **y** |\n'.repeat(100)}`;
    const lists = `${'> - 1. **가** [나](https://example.com/)\n'.repeat(100)}\n`;
    expect(read(`# 가?\n\n## 30초 답변\n\n${[table, lists, table].join('\n\n')}\n`).problems).toEqual([]);
  });
});

it('is refused with half of a surrogate pair, which no database holds', () => {
  expect(read('# 가?\n\n## 30초 답변\n\n\ud83d\n').problems).toMatchObject([{ line: 5, code: 'character' }]);
  expect(read('# 가?\n\n## 30초 답변\n\n\u{1f600}\n').problems).toEqual([]);
});

describe('the form of an own question', () => {
  const form: OwnQuestionForm = {
    ...emptyOwnForm,
    title: 'C++의 `auto` *란*?',
    answer: '하나.\n\n둘.',
    keywords: '추론 | deduction, 형,',
    topic: '언어: C++',
    followUps: [{ key: '', title: '왜요?', answer: '그래서요.' }],
  };

  it('comes back from its Markdown', () => {
    const { question, text } = read(writeOwnForm(form).markdown);
    expect(question && ownForm(question)).toEqual({
      ...form,
      keywords: '추론 | deduction, 형',
      followUps: [{ ...form.followUps[0], key: expect.stringMatching(/^k-/) as string }],
    });
    expect(question && writeOwnForm(ownForm(question)).markdown).toBe(text);
  });

  it('leaves alone what it does not show', () => {
    const full = `---\ntags: [http]\nlevel: senior\nsources:\n  - title: RFC\n    url: https://example.com/\n---\n\n# 가?\n
## 30초 답변\n\n나.\n\n## 흔한 오해\n\n다.\n\n## 키워드\n\n- **라** | la\n\n## 퀴즈\n\n### OX {#ox}\n\n마.\n\n정답: O\n\n> 바.\n`;
    const { question } = read(full);
    expect(question && writeOwnForm(ownForm(question)).markdown).toBe(full);
  });

  it('knows which field a line belongs to', () => {
    const { markdown, fields } = writeOwnForm({
      ...form,
      answer: '가\n\n<i>',
      followUps: [{ key: '', title: '', answer: '' }],
    });
    const wrong = read(markdown).problems.map(({ line }) => fieldAt(fields, line));
    expect(new Set(wrong.map(({ field }) => field))).toEqual(new Set(['answer', 'followUps.0.title']));
    expect(wrong[0]).toEqual({ field: 'answer', line: 3 });
  });
});
