import { addItem, applyChange, emptyQuiz, setPart, type Change, type Outline } from '@kkori/core/question-document';
import { partTitles, quizHeadings, type QuizKind } from '@kkori/core/question-format';

/** Something that can be put into the text by name. */
export interface Insertion {
  id: string;
  group: 'part' | 'card' | 'block';
  name: string;
  /** What else it is looked for by, English too. */
  words: readonly string[];
  /** Null when it is there already. `at` is where the cursor is. */
  make: (outline: Outline, at: number) => Change | null;
}

export type InsertionId = 'follow-up' | QuizKind | 'flowchart' | 'sequence' | 'state' | 'table' | 'code' | 'quote';

const quizKinds = Object.keys(quizHeadings) as QuizKind[];

/** A key that no card had before: what is removed today must not lend its history to what is added tomorrow. */
export function newKey(start: string): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => (byte % 36).toString(36));
  return `${start}-${letters.join('')}`;
}

export const emptyFollowUp = () => `### {#${newKey('follow-up')}}`;
const quizStart: Record<QuizKind, string> = { choice: 'choice', 'true-false': 'ox', cloze: 'cloze' };
export const emptyItem = (kind: QuizKind) => emptyQuiz(kind, newKey(quizStart[kind]));

const diagrams = {
  flowchart: 'flowchart LR\n  A["클라이언트"] --> B["로드 밸런서"]\n  B --> C["서버 1"]\n  B --> D["서버 2"]',
  sequence: 'sequenceDiagram\n  participant C as 클라이언트\n  participant S as 서버\n  C->>S: 요청\n  S-->>C: 응답',
  state: 'stateDiagram-v2\n  [*] --> 대기\n  대기 --> 실행: 시작\n  실행 --> [*]: 끝',
};

/** @param nameOf what a follow-up, a kind of quiz item or a block is called */
export function insertions(nameOf: (id: InsertionId) => string): Insertion[] {
  const parts = partTitles.map((title): Insertion => {
    const make = (outline: Outline) => (outline.parts.has(title) ? null : setPart(outline, title, ''));
    return { id: title, group: 'part', name: title, words: partWords[title], make };
  });
  const quiz = quizKinds.map((kind): Insertion => ({
    id: kind,
    group: 'card',
    name: nameOf(kind),
    words: ['quiz', kind, quizHeadings[kind], '퀴즈'],
    make: (outline) => addItem(outline, '퀴즈', emptyItem(kind)),
  }));
  const block = (id: InsertionId, words: string[], markdown: string): Insertion => ({
    id,
    group: 'block',
    name: nameOf(id),
    words,
    make: (outline, at) => blockAt(outline, at, markdown),
  });
  return [
    {
      id: 'follow-up',
      group: 'card',
      name: nameOf('follow-up'),
      words: ['follow-up', '꼬리'],
      make: (outline) => addItem(outline, '꼬리 질문', emptyFollowUp()),
    },
    ...quiz,
    block('flowchart', ['mermaid', 'flowchart', '그림'], fenced('mermaid', diagrams.flowchart)),
    block('sequence', ['mermaid', 'sequence', '그림'], fenced('mermaid', diagrams.sequence)),
    block('state', ['mermaid', 'state', '그림'], fenced('mermaid', diagrams.state)),
    block('table', ['table', '표'], '| 구분 | 가 | 나 |\n| --- | --- | --- |\n| 특징 |  |  |'),
    block('code', ['code', '코드'], fenced('js', '')),
    block('quote', ['quote', '인용'], '> '),
    ...parts,
  ];
}

const partWords: Record<(typeof partTitles)[number], readonly string[]> = {
  '30초 답변': ['answer', '답'],
  설명: ['explanation'],
  '흔한 오해': ['misconception', '오해'],
  키워드: ['keywords'],
  '꼬리 질문': ['follow-ups'],
  퀴즈: ['quiz'],
};

/** Those that what was typed after the / asks for, all of them for nothing. */
export function findInsertions(all: readonly Insertion[], typed: string): Insertion[] {
  const wanted = typed.toLowerCase().replace(/\s/g, '');
  return all.filter(({ name, words }) =>
    [name, ...words].some((word) => word.toLowerCase().replace(/\s/g, '').includes(wanted)),
  );
}

/** Puts a block on lines of its own, with a blank line on each side that has text. */
function blockAt({ text }: Outline, at: number, markdown: string): Change {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const lead = before.trim() === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const tail = after.startsWith('\n\n') || after.trim() === '' ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return { from: at, to: at, insert: `${lead}${markdown}${tail}` };
}

/** Where to write on after something was put in: behind the last mark of its first line that waits for text. */
export function cursorAfter(text: string, change: Change): number {
  const whole = applyChange(text, change);
  const lead = /^\s*/.exec(change.insert)?.[0].length ?? 0;
  const from = change.from + lead;
  const end = whole.indexOf('\n', from);
  const line = whole.slice(from, end === -1 ? undefined : end);
  if (/^### \{#/.test(line)) return from + 4;
  if (/^(?:#|```)/.test(line) && end !== -1) return /^## /.test(line) && whole[end + 1] === '\n' ? end + 2 : end + 1;
  return from + line.length;
}

/** A picture at the cursor, or behind the one whose brackets the cursor is in. */
export function pictureAt(text: string, cursor: number, path: string): { change: Change; cursor: number } {
  const line = text.lastIndexOf('\n', cursor - 1) + 1;
  const within = [
    ...text
      .slice(line)
      .split('\n', 1)[0]!
      .matchAll(/!\[[^\]]*\]\([^)]*\)/g),
  ].find(({ index, 0: picture }) => line + index < cursor && cursor < line + index + picture.length);
  const at = within ? line + within.index + within[0].length : cursor;
  const gap = within ? '\n\n' : '';
  return { change: { from: at, to: at, insert: `${gap}![](${path})` }, cursor: at + gap.length + 2 };
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
