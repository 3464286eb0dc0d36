import { partTitles, quizHeadings, type Keyword, type PartTitle, type QuizKind } from '../question-format/index.js';
import type { Change } from './change.js';
import { contained } from './contain.js';
import { encodeLine, keywordLines, writeKeywordLine } from './keyword-form.js';
import type { Outline, Range, Section } from './outline.js';
import { splitKey, writeQuizForm, type QuizForm } from './quiz-form.js';

/** Parts made of items: each `###` is one. */
export type ListPart = Extract<PartTitle, '꼬리 질문' | '퀴즈'>;

/** Puts a block in the place of a stretch, with one blank line on each side that has text. */
function block({ text }: Outline, { from, to }: Range, insert: string): Change {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).replace(/^(?:[ \t]*\n)*/, '');
  const middle = insert === '' ? [] : [insert];
  const lead = before === '' ? [] : [''];
  const tail = after === '' ? ['\n'] : [''];
  const written = [...lead, ...middle, ...tail].join('\n\n').replace(/\n+$/, after === '' ? '\n' : '\n\n');
  return { from: before.length, to: text.length - after.length, insert: written };
}

export function setTitle(outline: Outline, title: string): Change {
  const heading = `# ${encodeLine(title)}`.trimEnd();
  if (outline.title) return { ...outline.title.heading, insert: heading };
  return block(outline, { from: outline.start, to: outline.start }, heading);
}

/** Writes what stands under a part, and the part itself where it belongs when it is missing. */
export function setPart(outline: Outline, name: PartTitle, text: string): Change {
  const body = contained(text, 2);
  const part = outline.parts.get(name);
  if (!part) return addPart(outline, name, body);
  const from = Math.min(part.heading.to, part.whole.to);
  return block(outline, { from, to: part.whole.to }, body);
}

function addPart(outline: Outline, name: PartTitle, body: string): Change {
  const later = partTitles.slice(partTitles.indexOf(name) + 1);
  const next = [...outline.parts].filter(([other]) => later.includes(other)).map(([, section]) => section.whole.from);
  const at = next.length > 0 ? Math.min(...next) : outline.text.length;
  return block(outline, { from: at, to: at }, `## ${name}${body === '' ? '' : `\n\n${body}`}`);
}

/** Takes a part out, its heading included. */
export function removePart(outline: Outline, name: PartTitle): Change | null {
  const part = outline.parts.get(name);
  return part ? block(outline, part.whole, '') : null;
}

export function setKeyword(outline: Outline, index: number, keyword: Keyword): Change | null {
  const line = keywordsIn(outline)[index];
  return line ? { from: line.from, to: line.to, insert: writeKeywordLine(keyword) } : null;
}

export function addKeyword(outline: Outline): Change {
  const last = keywordsIn(outline).at(-1);
  return last ? { from: last.to, to: last.to, insert: '\n-' } : setPart(outline, '키워드', '-');
}

export function removeKeyword(outline: Outline, index: number): Change | null {
  const line = keywordsIn(outline)[index];
  if (!line) return null;
  return { from: line.from, to: Math.min(line.to + 1, outline.text.length), insert: '' };
}

function keywordsIn(outline: Outline) {
  const part = outline.parts.get('키워드');
  return part ? keywordLines(outline.text, part) : [];
}

/** Changes one follow-up: its heading or its answer, and leaves the other as it is written. */
export function setFollowUp(
  outline: Outline,
  index: number,
  change: { key?: string; title?: string; answer?: string },
): Change | null {
  const section = outline.inside('꼬리 질문')[index];
  if (!section) return null;
  if (change.answer !== undefined) return setItemBody(outline, '꼬리 질문', index, change.answer);
  const now = splitKey(section.title);
  const title = change.title === undefined ? now.title : encodeLine(change.title);
  const key = change.key ?? now.key;
  return { ...section.heading, insert: `### ${[title, key === '' ? '' : `{#${key}}`].filter(Boolean).join(' ')}` };
}

/** Writes what stands under the heading of one item, as Markdown. */
export function setItemBody(outline: Outline, part: ListPart, index: number, text: string): Change | null {
  const section = outline.inside(part)[index];
  if (!section) return null;
  return block(outline, { from: section.heading.to, to: section.whole.to }, contained(text, 3));
}

export function setQuiz(outline: Outline, index: number, item: QuizForm): Change | null {
  const section = outline.inside('퀴즈')[index];
  return section ? block(outline, section.whole, writeQuizForm(item)) : null;
}

/** Puts an item after the last of its part. */
export function addItem(outline: Outline, part: ListPart, item: string): Change {
  const section = outline.parts.get(part);
  if (!section) return addPart(outline, part, item);
  return block(outline, { from: section.whole.to, to: section.whole.to }, item);
}

export function removeItem(outline: Outline, part: ListPart, index: number): Change | null {
  const section = outline.inside(part)[index];
  return section ? block(outline, section.whole, '') : null;
}

/** Exchanges an item with the one before it. */
export function raiseItem(outline: Outline, part: ListPart, index: number): Change | null {
  const [above, below] = [outline.inside(part)[index - 1], outline.inside(part)[index]];
  if (!above || !below) return null;
  const source = ({ whole }: Section) => outline.text.slice(whole.from, whole.to).trim();
  return block(outline, { from: above.whole.from, to: below.whole.to }, `${source(below)}\n\n${source(above)}`);
}

/** An item of a quiz to begin with. */
export function emptyQuiz(kind: QuizKind, key: string): string {
  const heading = `### ${quizHeadings[kind]} {#${key}}`;
  if (kind === 'choice') return `${heading}\n\n- [x] \n- [ ] \n\n>`;
  return kind === 'cloze' ? `${heading}\n\n>` : `${heading}\n\n정답:\n\n>`;
}
