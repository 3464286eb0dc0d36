import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isQuestionFile, markdownParts, parseQuestion, type ProblemCode } from './index.js';

const fixture = readFileSync(new URL('./fixtures/hash-table-collision.md', import.meta.url), 'utf8');

/** The problems of the fixture after one change, as `severity code line`, with the line's distance to the changed one. */
function problemsAfter(from: string | RegExp, to: string) {
  const changed = fixture.replace(from, () => to);
  expect(changed).not.toBe(fixture);
  const { question, problems } = parseQuestion(changed, 'a.md');
  const failed = problems.some(({ severity }) => severity === 'error');
  expect(question === null).toBe(failed);
  for (const { file, message, line } of problems) {
    expect(file).toBe('a.md');
    expect(message).toMatch(/[가-힣]/);
    expect(line).toBeLessThanOrEqual(changed.split('\n').length);
  }
  return problems;
}

const lineOf = (text: string, source = fixture) => source.slice(0, source.indexOf(text)).split('\n').length;

describe('parseQuestion', () => {
  it.each([
    ['topic: 해시 테이블', 'topic: "해시\\0"', 'character'],
    ['buckets: 8', 'buckets: "\\uD800"', 'character'],
    ['buckets: 8', 'buckets: [1, "\\e"]', 'character'],
    ['buckets: 8', '"buck\\0ets": 8', 'wrong-type'],
  ])('refuses what no database holds: %j → %j', (from, to, code) => {
    expect(problemsAfter(from, to).map((problem) => problem.code)).toContain(code);
  });

  it.each([
    ['topic: 해시 테이블', 'topic: ""', '주제(topic)가 비었습니다.'],
    [/^level: .*$/m, 'level: expert', '수준(level)은 '],
    ['buckets: 8', 'buckets: {}', 'buckets에는 '],
    [/^topic: .*\n/m, '', "머리말에 '주제(topic)'"],
  ])('calls what is wrong by its name in the form, and as the file has it: %s → %j', (from, to, words) => {
    expect(problemsAfter(from, to).map(({ message }) => message)).toContainEqual(
      expect.stringContaining(words) as string,
    );
  });

  it('knows one of its files by the id and subject in its front matter, and nothing below', () => {
    expect(isQuestionFile('\uFEFF' + fixture.replace(/\n/g, '\r\n'))).toBe(true);
    expect(isQuestionFile('---\ntags: [a]\n---\n\nid: 1\nsubject: network\n')).toBe(false);
    expect(isQuestionFile('---\nid: a\n---\n')).toBe(false);
    expect(isQuestionFile('# 노트\n\n---\nid: a\nsubject: b\n---\n')).toBe(false);
  });

  it('reads every part of a whole file', () => {
    const { question, problems, lines } = parseQuestion(fixture, 'a.md');
    expect(problems).toEqual([]);
    expect(question).toEqual({
      id: 'hash-table-collision',
      subject: 'data-structure',
      topic: '해시 테이블',
      tags: ['hash-table', 'collision'],
      level: 'entry',
      importance: 3,
      related: ['array-vs-linked-list'],
      demos: [
        {
          demo: 'hash-ring',
          title: '버킷이 넘칠 때',
          with: { buckets: 8, keys: [3, 11, '19'], resize: true, '0.5': 'slow' },
        },
        { demo: 'hash-ring', title: '주석 # 아님', with: {} },
      ],
      sources: [
        {
          title: 'Cormen et al.: Introduction to Algorithms, 11장',
          url: 'https://mitpress.mit.edu/9780262046305/introduction-to-algorithms/',
        },
      ],
      title: '해시 테이블에서 충돌이 나면 어떻게 하나요?',
      answer: expect.stringMatching(/^서로 다른 키가 .* 다시 배치합니다\.$/),
      explanation: expect.stringMatching(/^### 체이닝\n[\s\S]*images\/buckets\.png\)$/),
      misconception: '- "해시 테이블의 조회는 언제나 O(1)입니다." 평균이 그렇습니다.',
      keywords: [
        { terms: ['체이닝', 'chaining', '분리 연결법'], essential: true },
        { terms: ['개방 주소법', 'open addressing'], essential: true },
        { terms: ['적재율', 'load factor'], essential: false },
      ],
      followUps: [
        {
          key: 'load-factor',
          title: '적재율이 높으면 왜 느려지나요?',
          answer:
            '한 번 찾을 때 살펴볼 항목이 많아집니다.\n\n- 체이닝은 목록이 길어집니다.\n- 개방 주소법은 탐사가 길어집니다.',
        },
        { key: 'which-is-faster', title: 'C*와 _C_ 가운데 무엇이 빠른가요?', answer: '상황에 따라 다릅니다.' },
      ],
      quiz: [
        {
          kind: 'choice',
          key: 'choice-chaining',
          prompt: '체이닝에서 한 버킷에 있는 것은 무엇인가요?',
          options: [
            { text: '항목 하나', correct: false },
            { text: '`목록`', correct: true },
            { text: '항목 여럿', correct: true },
          ],
          explanation: '여러 항목을 잇습니다.\n\n```java\nList<Entry> bucket;\n```',
        },
        {
          kind: 'true-false',
          key: 'ox-resize',
          statement: '배열을 늘리면 항목의 자리가 그대로입니다.',
          answer: false,
          explanation: '나머지가 달라집니다.',
        },
        {
          kind: 'cloze',
          key: 'cloze-load-factor',
          text: '항목 수를 버킷 수로 나눈 값을 {{1}}이라고 하고, **{{2}}** 가능성과 함께 커집니다.',
          blanks: [
            { answer: '적재율', accepted: ['load factor'] },
            { answer: '충돌', accepted: [] },
          ],
          explanation: '보통 0.75에서 배열을 늘립니다.',
        },
      ],
    });
    expect(lines).toMatchObject({
      id: lineOf('id: hash'),
      'related.0': lineOf('related:'),
      'demos.1': lineOf('title: "주석 #') - 1,
      title: lineOf('# 해시'),
      explanation: lineOf('### 체이닝'),
      'keywords.2': lineOf('- 적재율'),
      'followUps.1.answer': lineOf('상황에 따라'),
      'quiz.0.explanation': lineOf('> 여러 항목'),
      'quiz.2.text': lineOf('항목 수를'),
    });
  });

  it('knows the line of every Markdown part', () => {
    const { question, lines } = parseQuestion(fixture, 'a.md');
    const parts = question ? markdownParts(question) : [];
    expect(parts.map(({ path }) => path)).toContain('quiz.0.options.1');
    const starts = fixture.split('\n');
    for (const { path, markdown } of parts.filter(({ path }) => !path.endsWith('.text') && !path.includes('options'))) {
      expect(starts[(lines[path] ?? 0) - 1]?.replace(/^> /, '')).toBe(markdown.split('\n')[0]);
    }
  });

  it.each(['\uFEFF' + fixture, fixture.replace(/\n/g, '\r\n'), fixture.trimEnd(), fixture.replace(/\n/g, '  \n')])(
    'does not mind a byte order mark, line ends or spaces at them (%#)',
    (source) => {
      const strip = (text: string) => text.replace(/ +\n/g, '\n').replace(/\n> *\n/g, '\n>\n');
      const clean = parseQuestion(fixture, 'a.md').question;
      const read = parseQuestion(source, 'a.md');
      expect(read.problems).toEqual([]);
      expect(strip(JSON.stringify(read.question, null, 1)).replace(/ +\\n/g, '\\n')).toBe(
        JSON.stringify(clean, null, 1),
      );
    },
  );

  const cases: [what: string, from: string | RegExp, to: string, code: ProblemCode, at: string][] = [
    ['no front matter', /^---\n/, '', 'front-matter', 'id: hash'],
    ['an unknown key', 'level: entry', 'level: entry\nauthor: me', 'unknown-key', 'author'],
    ['a missing key', 'level: entry\n', '', 'missing-key', 'id: hash'],
    ['a key twice', 'level: entry', 'level: entry\nlevel: entry', 'duplicate', 'level: entry\nimp'],
    ['YAML that is none', 'tags: [hash-table, collision]', 'tags: [hash-table', 'yaml', 'level: entry'],
    ['an id that is no name', 'id: hash-table-collision', 'id: Hash Table', 'wrong-value', 'id: Hash'],
    ['a number for a text', 'topic: 해시 테이블', 'topic: 2024', 'wrong-type', 'topic'],
    ['no tags', '[hash-table, collision]', '[]', 'length', 'tags'],
    ['seven tags', '[hash-table, collision]', '[a, b, c, d, e, f, g]', 'length', 'tags'],
    ['a tag twice', '[hash-table, collision]', '[a, a]', 'duplicate', 'tags'],
    ['a level that is none', 'level: entry', 'level: expert', 'wrong-value', 'level'],
    ['an importance that is none', 'importance: 3', 'importance: 4', 'wrong-value', 'importance'],
    ['a question related to itself', '[array-vs-linked-list]', '[hash-table-collision]', 'wrong-value', 'related'],
    ['a demo without a title', '    title: 버킷이 넘칠 때\n', '', 'missing-key', '  - demo'],
    ['a nested parameter', 'buckets: 8', 'buckets: { a: 1 }', 'wrong-type', 'with: { buckets'],
    ['no source', /sources:\n.*\n.*\n/, 'sources: []\n', 'length', 'sources'],
    [
      'an address that is none',
      'url: https://mitpress',
      'url: javascript://mitpress',
      'wrong-value',
      'url: javascript',
    ],
    ['an alias', 'topic: 해시 테이블', 'topic: &a 해시\nlevel2: *a', 'unknown-key', 'level2'],
    ['no title', /# 해시.*\n/, '', 'title', '## 30초'],
    ['two titles', '## 흔한 오해', '# 흔한 오해', 'title', '# 흔한'],
    ['a long title', '# 해시', `# ${'해'.repeat(120)}`, 'title', '# 해해'],
    ['markup in the title', '# 해시 테이블', '# `해시` 테이블', 'title', '# `해시'],
    ['text under the title', '## 30초 답변', '안녕하세요.\n\n## 30초 답변', 'stray-text', '안녕'],
    ['text above the title', '# 해시', '안녕하세요.\n\n# 해시', 'stray-text', '안녕'],
    ['a part missing', '## 설명\n\n', '', 'heading', '### 체이닝'],
    ['a part unknown', '## 흔한 오해', '## 오해', 'part-unknown', '## 오해'],
    ['a part twice', '## 흔한 오해', '## 설명', 'duplicate', '## 설명\n\n- "'],
    ['a part out of order', /## 흔한 오해\n\n.*\n\n([\s\S]*?)## 꼬리/, '## 꼬리', 'part-missing', '# 해시'],
    ['an empty part', /(## 흔한 오해\n\n).*\n/, '## 흔한 오해\n', 'part-missing', '## 흔한'],
    ['a list in the answer', '## 30초 답변\n\n', '## 30초 답변\n\n- 목록입니다.\n\n', 'answer-form', '- 목록'],
    ['a heading in the answer', '## 30초 답변\n\n', '## 30초 답변\n\n### 제목\n\n', 'heading', '### 제목'],
    ['a short answer', / 가장 흔한 해결[\s\S]*?(?=\n\n## 설명)/, '', 'length', '서로 다른 키'],
    ['a long answer', '서로 다른', '아'.repeat(300) + '. 서로 다른', 'length', '아아'],
    ['HTML', '버킷마다', '버킷<br>마다', 'html', '버킷<br>'],
    ['a block of HTML', '버킷마다', '<div>\n버킷마다', 'html', '<div>'],
    ['a comment', '버킷마다', '<!-- 나중에 -->\n\n버킷마다', 'html', '<!--'],
    ['code without a language', '```java\nMap', '```\nMap', 'code-language', '```\nMap'],
    ['code that is indented', '버킷마다', '    int x;\n\n버킷마다', 'unsupported-markdown', '    int'],
    ['a diagram of another kind', 'flowchart LR', 'gantt', 'diagram-type', '```mermaid'],
    ['a picture without words', '![버킷 여덟 개가 나란히 있는 그림]', '![]', 'image', '![]'],
    ['a picture above the folder', '(images/buckets.png)', '(images/../../x.png)', 'image', '![버킷'],
    ['a picture in the address', '(images/buckets.png)', '(data:image/png;base64,AA)', 'image', '![버킷'],
    ['a script as a link', '버킷마다', '[버킷](javascript:alert)마다', 'link', '[버킷]'],
    ['a link by reference', '버킷마다', '[버킷][b]마다\n\n[b]: https://a.example\n\n버킷마다', 'link', '[버킷]'],
    ['a link to nowhere', '버킷마다', '[버킷][b]마다', 'link', '[버킷]'],
    ['a footnote unexplained', '버킷마다', '버킷[^2]마다', 'reference', '버킷[^2]'],
    ['a footnote unused', '[^1]: 트', '[^2]: 남습니다.\n\n[^1]: 트', 'reference', '[^2]'],
    ['bold that does not close', '버킷마다', '**버킷(bucket)**마다', 'emphasis', '**버킷'],
    ['a rule', '버킷마다', '---\n\n버킷마다', 'unsupported-markdown', '---\n\n버킷'],
    ['a formula', '버킷마다', '$$x$$ 버킷마다', 'unsupported-markdown', '$$x'],
    ['an alert', '버킷마다', '> [!NOTE]\n> 버킷마다', 'unsupported-markdown', '> [!NOTE]'],
    ['a heading in a list', '- "해시', '- ### 해시', 'heading', '- ### 해시'],
    ['a blank outside a cloze', '버킷마다', '{{버킷}}마다', 'blank', '{{버킷}}마다'],
    ['two keywords', '- 적재율 | load factor\n', '', 'keywords', '## 키워드'],
    ['a keyword in code', '- 적재율 |', '- `적재율` |', 'keywords', '- `적재율'],
    ['a keyword half bold', '- **체이닝** |', '- **체이**닝 |', 'keywords', '- **체이**닝'],
    ['a keyword left out', '- 적재율 |', '- 적재율 | |', 'keywords', '- 적재율 |'],
    ['a keyword twice', '- 적재율 | load factor', '- 적재율 | Chaining', 'duplicate', '- 적재율 |'],
    ['a keyword of two lines', '- 적재율', '그리고\n- 적재율', 'keywords', '- **개방'],
    ['numbered keywords', '- **체이닝**', '1. **체이닝**', 'keywords', '1. **체'],
    ['text among the keywords', '- 적재율', '\n그리고\n\n- 적재율', 'keywords', '그리고'],
    ['a follow-up without a key', ' {#load-factor}', '', 'heading', '### 적재율이'],
    ['a key that is no name', '{#load-factor}', '{#적재율}', 'heading', '### 적재율이'],
    ['a key twice', '{#which-is-faster}', '{#load-factor}', 'duplicate', '### C'],
    ['the key of the question', '{#ox-resize}', '{#recall}', 'heading', '### OX'],
    ['a heading in a follow-up', '상황에 따라', '#### 하나\n\n상황에 따라', 'heading', '#### 하나'],
    ['one follow-up', /### C\\\*[\s\S]*?(?=## 퀴즈)/, '', 'follow-up', '## 꼬리'],
    ['text above the follow-ups', '### 적재율이', '먼저\n\n### 적재율이', 'stray-text', '먼저'],
    ['a quiz of an unknown kind', '### OX', '### 주관식', 'quiz', '### 주관식'],
    ['a quiz without explanation', '\n> 나머지가 달라집니다.\n', '', 'quiz', '### OX'],
    ['a choice without a right answer', /\[x\]/g, '[ ]', 'quiz', '- [ ] 항목 하나'],
    ['a choice of one', /- \[ \] 항목 하나\n- \[x\] `목록`\n/, '', 'quiz', '- [x] 항목 여럿'],
    ['an option twice', '- [x] `목록`', '- [x] 항목 여럿', 'duplicate', '- [ ] 항목 하나'],
    ['an option without a box', '- [ ] 항목 하나', '- 항목 하나', 'quiz', '- 항목 하나'],
    ['an option of two blocks', '- [ ] 항목 하나\n', '- [ ] 항목 하나\n\n  둘\n\n', 'quiz', '- [ ] 항목 하나'],
    ['a choice without a question', '체이닝에서 한 버킷에 있는 것은 무엇인가요?\n', '', 'quiz', '### 선택'],
    ['an answer that is neither', '정답: X', '정답: 아님', 'quiz', '### OX'],
    ['no blank', '{{적재율 | load factor}}이라고 하고, **{{충돌}}**', '적재율', 'blank', '### 빈칸'],
    ['a blank in code', '{{적재율', '`{{코드}}` {{적재율', 'blank', '항목 수를'],
    ['an open blank', '{{충돌}}', '{{충돌', 'blank', '항목 수를'],
    ['an empty synonym', '| load factor}}', '| }}', 'blank', '항목 수를'],
  ];
  it.each(cases)('names %s', (_, from, to, code, at) => {
    const changed = fixture.replace(from, () => to);
    const problems = problemsAfter(from, to);
    const found = problems.filter((problem) => problem.code === code && problem.severity === 'error');
    expect(found.map(({ line }) => line)).toContain(lineOf(at, changed));
  });

  const warnings: [what: string, from: string, to: string, code: ProblemCode, at: string][] = [
    ['a sentence in 해라체', '버킷마다 목록을 둡니다.', '버킷마다 목록을 둔다.', 'plain-style', '버킷마다'],
    ['a language that is not highlighted', '```java\nMap', '```cobol\nMap', 'code-language', '```cobol'],
    ['a picture from elsewhere', '(images/buckets.png)', '(https://a.example/b.png)', 'image', '![버킷'],
    ['an address that swallows a particle', '버킷마다', 'https://a.example를 버킷마다', 'link', 'https://a.example를'],
  ];
  it.each(warnings)('warns of %s and still reads the question', (_, from, to, code, at) => {
    const problems = problemsAfter(from, to);
    expect(problems).toEqual([
      expect.objectContaining({
        code,
        severity: 'warning',
        line: lineOf(
          at,
          fixture.replace(from, () => to),
        ),
      }),
    ]);
  });

  it('wants two kinds of quiz', () => {
    const problems = problemsAfter(/### 선택[\s\S]*?(?=### OX)|### 빈칸[\s\S]*$/g, '');
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['quiz', lineOf('## 퀴즈')]]);
    const two = '### OX {#ox-two}\n\n둘입니다.\n\n정답: O\n\n> 네.\n';
    const same = fixture.replace(/### 선택[\s\S]*?(?=### OX)/, '').replace(/### 빈칸[\s\S]*$/, two);
    expect(parseQuestion(same, 'a.md').problems.map(({ code }) => code)).toEqual(['quiz']);
  });

  it('says everything at once, in the order of the file', () => {
    const broken = fixture
      .replace('level: entry', 'level: guru')
      .replace('### OX', '### XO')
      .replace('[x] `목록`', '`목록`');
    const { problems } = parseQuestion(broken, 'a.md');
    expect(problems.length).toBeGreaterThanOrEqual(3);
    expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).sort((a, b) => a - b));
  });

  it('never throws, and never gives a question beside an error', () => {
    const pieces = fixture.split(/(?<=\n\n)/);
    const shuffled = fc.shuffledSubarray(pieces).map((some) => some.join(''));
    const noise = fc.string({ unit: 'binary' });
    const cut = fc.tuple(fc.nat(fixture.length), fc.nat(40), noise).map(([at, length, text]) => {
      return fixture.slice(0, at) + text + fixture.slice(at + length);
    });
    fc.assert(
      fc.property(fc.oneof(shuffled, noise, cut), (source) => {
        const { question, problems, lines } = parseQuestion(source, 'a.md');
        const last = source.split(/\r\n?|\n/).length;
        for (const line of [...problems.map((problem) => problem.line), ...Object.values(lines)]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
        expect(question === null).toBe(problems.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 300 },
    );
  });
});
