import fc from 'fast-check';
import { renderMarkdown } from '../markdown/index.js';
import { parseNotes } from './index.js';
import { readNotes } from './parse-notes.js';

const parse = (source: string) => parseNotes(source, 'a.md');
const titles = (source: string) => parse(source).questions.map(({ title }) => title);

describe('parseNotes', () => {
  it('keeps what is folded inside a list and inside what is folded', () => {
    const source =
      '### 무엇인가요?\n\n- 하나\n  <details><summary>코드</summary>\n\n  ```js\n  x();\n  ```\n\n  </details>\n- 둘';
    const [question] = parse(source).questions;
    expect(question?.answer).toMatch(/^- 하나\n[\s\S]*\*\*코드\*\*[\s\S]*```js\n\s*x\(\);[\s\S]*- 둘$/);
    const nested =
      '<details><summary>왜 그런가요?</summary>\n\n답\n\n<details><summary>예시</summary>\n\n속\n\n</details>\n\n끝\n\n</details>';
    expect(parse(nested).questions[0]?.answer).toBe('답\n\n**예시**\n\n속\n\n끝');
  });

  it.each(['답변', '정답 보기 👀', '접기/펼치기', '👉 Answer', '모범 답안'])(
    'takes what is folded under %j for the answer',
    (summary) => {
      const source = `**Q1. 하나인가요?**\n\n<details><summary>${summary}</summary>\n\n네.\n\n</details>\n\n**Q2. 둘인가요?**\n\n아니요.\n`;
      expect(parse(source).questions.map(({ title, answer }) => [title, answer])).toEqual([
        ['하나인가요?', '네.'],
        ['둘인가요?', '아니요.'],
      ]);
    },
  );

  it('takes several lines above a rule for text, not for a heading', () => {
    const source = 'Q. TCP는?\nA. 연결 지향입니다.\n---\nQ. UDP는?\nA. 비연결입니다.\n';
    expect(parse(source).questions.map(({ title, answer }) => [title, answer])).toEqual([
      ['TCP는?', '연결 지향입니다.'],
      ['UDP는?', '비연결입니다.'],
    ]);
    expect(parse('TCP는 무엇인가요?\n연결 지향입니다.\n---\n').problems.map(({ line }) => line)).toEqual([1]);
  });

  it('opens a chapter folded as a whole', () => {
    const source =
      '<details>\n<summary>네트워크</summary>\n\n### Q. 하나는?\n\n답 하나\n\n### Q. 둘은?\n\n답 둘\n\n</details>\n';
    const { questions, problems } = parse(source);
    expect(problems).toEqual([]);
    expect(questions.map(({ title, answer, tags, source: { line } }) => [title, answer, tags, line])).toEqual([
      ['하나는?', '답 하나', ['네트워크'], 4],
      ['둘은?', '답 둘', ['네트워크'], 8],
    ]);
  });

  it('leaves code alone', () => {
    expect(titles('### 질문인가요?\n\n```html\n<details><summary>무엇인가요?</summary>x</details>\n```\n')).toEqual([
      '질문인가요?',
    ]);
    expect(parse('### 질문인가요?\n\n`<br>`과 `<details>`').questions[0]?.answer).toBe('`<br>`과 `<details>`');
  });

  it('takes a question from a list whose link leads to its answer', () => {
    const source = '# 면접 질문\n\n- [TCP는 무엇인가요?](#tcp)\n\n## 개념\n\n### TCP\n\n연결 지향 규약입니다.\n';
    expect(parse(source).questions.map(({ title, explanation }) => [title, explanation])).toEqual([
      ['TCP는 무엇인가요?', '연결 지향 규약입니다.'],
    ]);
  });

  it('writes HTML as Markdown', () => {
    const source =
      '### 무엇인가요?\n\n<b>굵게</b> <a href="https://a.example">글</a><br>\n<img alt="그림 하나" src="a b.png"/> 끝 [이름][r]\n\n<div align="center">\n<img src="c.png">\n</div>\n\n| 가<br>나 | 다 |\n|---|---|\n\n[r]: https://r.example\n';
    const [question] = parse(source).questions;
    expect(question?.images).toEqual(['a b.png', 'c.png']);
    expect(question?.answer.replace(/\(<[^>]*>\)/g, '')).not.toContain('<');
    expect(question?.answer).toContain('**굵게**');
    expect(question?.answer).toContain('[글](<https://a.example>)');
    expect(question?.answer).toContain('![그림 하나](<a b.png>) 끝 [이름](<https://r.example>)');
    expect(question?.answer).toContain('| 가 나 | 다 |');
  });

  it('keeps every <details> of a line, and tables whole', () => {
    const folded = (name: string) => `<details><summary>${name}</summary>${name}속|속</details>`;
    const source = `### 무엇인가요?\n\n- 앞 ${folded('가')} 사이 ${folded('나')} 뒤\n\n| 표 | 둘 |\n|---|---|\n| 칸 ${folded('다')} ${folded('라')} | 끝 |\n`;
    const answer = parse(source).questions[0]?.answer ?? '';
    for (const word of ['앞', '가속', '사이', '나속', '뒤', '다속', '라속', '끝']) expect(answer).toContain(word);
    const { html } = renderMarkdown(answer);
    expect(html.match(/<td/g)).toHaveLength(2);
    expect(html).toMatch(/<td>[^]*라속[^]*<td>끝/);
  });

  it('keeps what HTML says as text, and code as code', () => {
    const source =
      '### 무엇인가요?\n\n<p>List&lt;String&gt; &amp;lt; 끝</p>\n\n줄 <code>Map&lt;K, V&gt;</code> 안\n\n<pre>a &lt; `b`\n*c*</pre>\n';
    const { html, text, problems } = renderMarkdown(parse(source).questions[0]?.answer ?? '');
    expect(problems).toEqual([]);
    expect(text).toContain('List<String> &lt; 끝');
    expect(text).toContain('줄 Map<K, V> 안');
    expect(text).toContain('a < `b`\n*c*');
    expect(html).toContain('<code>Map');
  });

  it('gives each part the footnotes it refers to, and names those that nothing refers to', () => {
    const source =
      '### 하나는 무엇인가요?\n\n글[^a]\n\n#### 설명\n\n더[^b]\n\n### 둘은 무엇인가요?\n\n끝[^b]\n\n[^a]: 가 각주\n[^b]: 나 각주[^a]\n[^c]: 남은 각주\n';
    const { questions, problems } = parse(source);
    expect(questions.map(({ answer, explanation }) => [answer, explanation])).toEqual([
      ['글[^a]\n\n[^a]: 가 각주', '더[^b]\n\n[^b]: 나 각주[^a]\n\n[^a]: 가 각주'],
      ['끝[^b]\n\n[^b]: 나 각주[^a]\n\n[^a]: 가 각주', ''],
    ]);
    expect(problems.map(({ line }) => line)).toEqual([15]);
  });

  it('knows what a folded chapter refers to outside of it', () => {
    const source =
      '<details>\n<summary>네트워크</summary>\n\n### Q. 하나는?\n\n[글][r]과 각주[^1]\n\n</details>\n\n[r]: https://r.example\n[^1]: 각주 글\n';
    const { questions, problems } = parse(source);
    expect(problems).toEqual([]);
    expect(questions[0]?.answer).toBe('[글](<https://r.example>)과 각주[^1]\n\n[^1]: 각주 글');
  });

  it('takes a rule at the start for a rule, and fields for front matter', () => {
    for (const start of ['---\n\n### Q. 하나는?\n\n답\n\n---\n', '---\n### Q. 하나는?\n\n답\n\n---\n'])
      expect(titles(`${start}\n### Q. 둘은?\n\n답\n`)).toEqual(['하나는?', '둘은?']);
    const { questions } = parse('---\ntags: [os]\n---\n### Q. 하나는?\n\n답\n');
    expect(questions).toEqual([expect.objectContaining({ tags: ['os'], source: { file: 'a.md', line: 4 } })]);
  });

  it('takes the mark off the start of an answer alone', () => {
    const source = '### Q. 하나는?\n\nA. 첫 문단\n\nA: 서버, B: 클라이언트\n';
    expect(parse(source).questions[0]?.answer).toBe('첫 문단\n\nA: 서버, B: 클라이언트');
  });

  it.each(['a', 'A', '**A', 'Q', '태그:', '###', '<p>a'])('reads a long run of blanks after %j', (start) => {
    const source = `### 무엇인가요?\n\n${start}${' '.repeat(100_000)}b\nc\n`;
    expect(parse(source).questions).toHaveLength(1);
  });

  it.each([
    ['a link to no heading', '## 질문\n\n### [무엇](#없음)\n\n답', [3]],
    ['a <details> never closed', '### 무엇인가요?\n\n<details>\n<summary>답</summary>\n\n글', [3]],
    ['an end without a beginning', '### 무엇인가요?\n\n글\n\n</details>', [5]],
    ['sections that no question leads to', '## 개념\n\n글 하나\n\n글 둘\n\n### 무엇인가요?\n\n답', [3]],
  ])('names %s by its line', (_, source, expected) => {
    const { problems } = parse(source);
    expect(problems.map(({ line }) => line)).toEqual(expected);
    for (const { message } of problems) expect(message).toMatch(/[가-힣]/);
  });

  const pieces = [
    ...[
      '# ',
      '## ',
      '### Q. ',
      '### ',
      '#### ',
      '#### 답변 ',
      '### 꼬리 질문\n\n',
      '**Q.** ',
      'A. ',
      '1. ',
      '- ',
      '  - ',
      '> ',
      '태그: #',
      '',
      '',
    ],
    ...[
      '<details><summary>무엇인가요?</summary>\n\n',
      '<details>\n<summary>답변</summary>\n',
      '</details>\n\n',
      '<img src="x.png"> ',
      '---\n',
      '[위로](#a) ',
    ],
    ...[
      '| 가 | 나 |\n|---|---|\n| ',
      '```js\n',
      '```\n\n',
      '[r]: https://',
      '- [ ] ',
      '### [무엇](#w1w) ',
      '   ',
      '<div>\n',
      '<!-- ',
      '![](b.png) ',
      '글[^1] ',
      '[^1]: ',
    ],
  ];
  const note = fc
    .array(
      fc.tuple(
        fc.constantFrom(...pieces),
        fc.constantFrom('인가요?', '설명하시오', '입니다.', ''),
        fc.constantFrom('\n', '\n\n', '\n\n'),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.map(([start, end, gap], index) => `${start}w${index}w ${end}${gap}`).join(''));

  /** Headings, links, definitions, comments, tags, what a chapter is folded under. */
  const ignorable = /^\s*#|\]\(|^\s*\[r\]:|<!--|-->|<summary>|<\/details>|태그:/;

  it('loses no line: each is in a question, ignorable, or a problem', () => {
    fc.assert(
      fc.property(note, (source) => {
        const { questions, problems, fates } = readNotes(source, 'a.md');
        const kept = JSON.stringify(questions);
        source.split('\n').forEach((text, index) => {
          if (text.trim() === '') return;
          const own = fates.filter(({ line, endLine }) => line <= index + 1 && index + 1 <= endLine);
          expect(own.length).toBeGreaterThan(0);
          const word = /w\d+w/.exec(text)?.[0];
          if (word === undefined || own.some(({ as }) => as === 'problem')) return;
          const underlined = /^\s*(?:-+|=+)\s*$/.test(source.split('\n')[index + 1] ?? '');
          if (own.some(({ as }) => as === 'ignored')) return expect(underlined || ignorable.test(text)).toBe(true);
          // Comments, fence names and the names of links are not words anyone reads.
          if (/<!--|```|^\s*\[r\]:|-->/.test(text) || source.includes('<!--')) return;
          if (!/^#+ (?:답변|\[)/.test(text)) expect(kept).toContain(word);
        });
        const last = source.split('\n').length;
        for (const { line } of [...problems, ...questions.map((question) => question.source)]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
        ),
        (source) => {
          for (const { title, source: place } of parse(source).questions) {
            expect(title).not.toBe('');
            expect(place.file).toBe('a.md');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
