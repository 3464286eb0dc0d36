import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { renderMarkdown } from '../markdown/index.js';
import { parseNotes } from './index.js';
import { readNotes } from './parse-notes.js';

const read = (name: string) => readFileSync(new URL(`./fixtures/${name}.md`, import.meta.url), 'utf8');
const parse = (source: string) => parseNotes(source, 'a.md');
const lines = (name: string) => parse(read(name)).problems.map(({ line }) => line);
const titles = (source: string) => parse(source).questions.map(({ title }) => title);

describe('a study group’s note', () => {
  const source = read('study-group-2021-01-26');
  const { questions, problems } = parse(source);
  const [balancing, blocking, cors, polling, socket] = questions;

  it('gives exactly its five questions, each where it stands', () => {
    expect(problems).toEqual([]);
    expect(questions.map(({ title, source: { line } }) => [line, title])).toEqual([
      [5, '로드 밸런싱(Load Balancing)에 대해 설명하시오.'],
      [16, 'Blocking vs Non-Blocking model'],
      [19, 'CORS(Cross Origin Resource Sharing)가 왜 필요한가요?'],
      [22, '웹소켓 이전의 양방향 통신 기법은 어떤것이 있는가?'],
      [25, '웹소켓 (WebScoket)이란?'],
    ]);
    for (const question of questions) {
      expect(question.answer).toMatch(/[가-힣]/);
      expect([question.followUps, question.tags]).toEqual([[], []]);
    }
  });

  it('explains four of them by the section their heading leads to, misspelt as it is', () => {
    expect(questions.map(({ explanation }) => explanation === '')).toEqual([true, false, false, false, false]);
    expect(blocking?.explanation).toMatch(/^ {3}\* I\/O 작업\n[\s\S]*자원이 낭비된다\.$/);
    expect(cors?.explanation).toContain('```\n   Origin이란?\n      - 도메인(domain): naver.com');
    expect(polling?.explanation).toMatch(/http의 단점[\s\S]*3\. \*\*Streaming\*\*[\s\S]*재설정하도록 구현한다\.$/);
    expect(socket?.explanation).toContain('**출처**');
    expect(socket?.explanation).toContain('[3] : https://lkhlkh23.tistory.com/121');
  });

  it('keeps its pictures and its lists in lists', () => {
    expect(questions.map(({ images }) => images.length)).toEqual([1, 2, 0, 2, 1]);
    expect(socket?.images).toEqual(['https://t1.daumcdn.net/cfile/tistory/99C87F335C79684D1D']);
    expect(balancing?.answer).toMatch(/\n {5}2\. Least Connections : /);
    const { html, problems: rendered } = renderMarkdown(blocking?.explanation ?? '');
    expect(rendered).toEqual([]);
    expect(html.match(/<img /g)).toHaveLength(2);
    expect(html).toMatch(/<ul>[\s\S]*<ul>[\s\S]*<ol>/);
    for (const { answer, explanation } of questions)
      expect(answer + explanation).not.toMatch(/<(?:img|br|details|summary)/);
  });

  it('is the same with a byte order mark and Windows line ends', () => {
    expect(parse('\uFEFF' + source.replace(/\n/g, '\r\n'))).toEqual({ questions, problems });
  });
});

describe('the other shapes notes come in', () => {
  it('reads questions folded in <details>, and no decoy', () => {
    const { questions } = parse(read('folded'));
    expect(questions.map(({ title, source }) => [source.line, title])).toEqual([
      [3, '프로세스와 스레드의 차이는 무엇인가요?'],
      [15, '문맥 교환이란?'],
      [17, '교착 상태의 조건을 설명해주세요.'],
    ]);
    const [process, context, deadlock] = questions;
    expect(process).toMatchObject({ images: ['images/space.png'], tags: ['운영체제'] });
    expect(process?.answer).toContain('- 스레드는 주소 공간을 함께 씁니다.\n  - 스택은 따로 가집니다.');
    expect(context?.answer).toBe('실행 중인 작업을 바꾸는 일입니다.\\\n레지스터를 저장하고 복원합니다.');
    expect(deadlock?.answer).toBe('1. 상호 배제\n2. 점유 대기');
    expect(deadlock?.followUps).toEqual([
      { title: '예방은 어떻게 하나요?', answer: '- 조건 하나를 깨뜨립니다.' },
      { title: '회피와는 무엇이 다른가요?', answer: '' },
    ]);
    expect(lines('folded')).toEqual([36]);
    expect(JSON.stringify(questions)).not.toContain('출석');
  });

  it('reads ### Q. and A., follow-ups and navigation', () => {
    const { questions, problems } = parse(read('q-and-a'));
    expect(problems).toEqual([]);
    expect(questions.map(({ title, answer, tags }) => [title, answer.split('\n')[0], tags])).toEqual([
      ['TCP와 UDP의 차이는?', 'TCP는 연결을 맺고 순서를 지킵니다.', ['TCP']],
      ['3-way handshake를 설명하시오', 'SYN, SYN-ACK, ACK 순서입니다.', ['TCP']],
      ['HTTP는 왜 무상태인가요?', '서버가 요청을 따로따로 다루기 위해서입니다.', ['HTTP']],
    ]);
    expect(questions[1]?.followUps).toEqual([
      { title: '왜 두 번이 아니라 세 번인가요?', answer: '양쪽의 순서 번호를 모두 확인해야 합니다.' },
      { title: '연결을 끊을 때는요?', answer: '네 번입니다.' },
    ]);
    expect(questions[2]?.answer).toContain('```http\nGET / HTTP/1.1\n### 제목이 아닙니다?\n```');
    expect(JSON.stringify(questions)).not.toMatch(/위로|뒤로/);
  });

  it('reads **Q.** and bold questions, and says what stands before them', () => {
    const { questions } = parse(read('bold-q'));
    expect(questions.map(({ title, answer }) => [title, answer])).toEqual([
      ['인덱스는 왜 빠른가요?', '정렬된 구조에서 찾기 때문입니다.\n\n- 쓰기는 느려집니다.'],
      ['정규화란 무엇인가요?', '중복을 없애는 일입니다.\\\n이상 현상을 막습니다.'],
      ['트랜잭션의 격리 수준에는 무엇이 있나요?', '네 가지입니다.'],
      ['뷰는 언제 쓰나요?', '복잡한 질의에 이름을 붙일 때 씁니다.'],
    ]);
    expect(lines('bold-q')).toEqual([1]);
  });

  it('reads quoted answers, past a table of contents', () => {
    const { questions, problems } = parse(read('quoted'));
    expect(problems).toEqual([]);
    expect(questions.map(({ title, answer, tags }) => [title, answer, tags])).toEqual([
      [
        'JVM이란 무엇인가요?',
        '바이트코드를 실행하는 가상 머신입니다.\n\n- 운영체제와 무관합니다.',
        ['java', 'jvm', '자바'],
      ],
      ['가비지 컬렉션은 언제 일어나나요?', 'Eden 영역이 가득 찼을 때입니다.', ['java', 'jvm', '자바', '메모리']],
    ]);
  });

  it('reads numbered questions, answered or not yet', () => {
    const { questions, problems } = parse(read('numbered'));
    expect(questions.map(({ title, answer }) => [title, answer])).toEqual([
      ['트랜잭션이란 무엇인가요?', ''],
      ['ACID를 설명해주세요.', '- 원자성, 일관성, 격리성, 지속성입니다.\n  1. 원자성은 모두 아니면 전무입니다.'],
      ['조인의 종류에는 어떤 것이 있나요?', ''],
      ['인덱스를 많이 만들면 안 되는 이유는?', ''],
    ]);
    expect(questions[0]?.tags).toEqual(['db', 'sql']);
    expect(problems).toEqual([{ file: 'a.md', line: 10, message: expect.stringContaining('지난번에 나온 것') }]);
  });

  it('knows an answer, extra detail, follow-ups and sources folded under a question', () => {
    const { questions, problems } = parse(read('extras'));
    expect(problems).toEqual([]);
    const [rendering, closure] = questions;
    expect(rendering).toMatchObject({
      title: '브라우저 렌더링 과정을 설명해 주세요',
      explanation: '- 리플로는 *레이아웃*부터 다시 합니다.',
      followUps: [
        { title: '리플로를 줄이려면 어떻게 하나요?', answer: '' },
        { title: 'transform은 왜 빠른가요?', answer: '합성 단계에서 처리되기 때문입니다.' },
        { title: '이벤트 루프와는 어떤 관계인가요?', answer: '렌더링도 작업 사이에 일어납니다.' },
      ],
    });
    expect(rendering?.answer).toMatch(/^파싱,[\s\S]*\*\*출처\*\*[\s\S]*https:\/\/web\.dev[\s\S]*\[MDN\]/);
    expect(closure).toMatchObject({ title: '클로저', answer: '함수와 그 함수가 만들어진 환경의 묶음입니다.' });
  });
});

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
