import { readFileSync } from 'node:fs';
import { renderMarkdown } from '../markdown/index.js';
import { parseNotes } from './index.js';

const read = (name: string) => readFileSync(new URL(`./fixtures/${name}.md`, import.meta.url), 'utf8');
const parse = (source: string) => parseNotes(source, 'a.md');
const lines = (name: string) => parse(read(name)).problems.map(({ line }) => line);

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
