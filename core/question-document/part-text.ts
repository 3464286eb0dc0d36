import type { PartTitle } from '../question-format/index.js';
import { applyChange, type Change } from './change.js';
import { oneLine } from './contain.js';
import { setItemBody, setPart, setTitle, type ListPart } from './edit.js';
import { decodeLine } from './keyword-form.js';
import { outlineOf, type Outline, type Range } from './outline.js';
import { splitKey } from './quiz-form.js';

/** Parts that can be written by themselves. */
export type WritablePart = 'TITLE' | 'ANSWER' | 'EXPLANATION' | 'MISCONCEPTION' | 'KEYWORDS' | 'FOLLOW_UP' | 'QUIZ';

export interface PlacedPart {
  part: WritablePart;
  /** Which 꼬리 질문 or quiz item; null for other parts. */
  key: string | null;
}

type SinglePart = Exclude<WritablePart, 'TITLE' | 'FOLLOW_UP' | 'QUIZ'>;
const single: Record<SinglePart, PartTitle> = {
  ANSWER: '30초 답변',
  EXPLANATION: '설명',
  MISCONCEPTION: '흔한 오해',
  KEYWORDS: '키워드',
};
const lists: Record<'FOLLOW_UP' | 'QUIZ', ListPart> = { FOLLOW_UP: '꼬리 질문', QUIZ: '퀴즈' };

/** The Markdown of a part without its heading; of the title, plain text. Null when there is no such part. */
export function readPart(text: string, { part, key }: PlacedPart): string | null {
  const outline = outlineOf(text);
  const read = (range: Range | undefined) => (range ? text.slice(range.from, range.to) : null);
  if (part === 'TITLE') return outline.title && decodeLine(outline.title.title);
  if (part === 'FOLLOW_UP' || part === 'QUIZ')
    return read(outline.inside(lists[part])[placeOf(outline, part, key)]?.body);
  return read(outline.parts.get(single[part])?.body);
}

/** The text with another text in that part, and nothing else changed. Null when there is no such part. */
export function writePart(text: string, placed: PlacedPart, written: string): string | null {
  const change = readPart(text, placed) === null ? null : changeOf(outlineOf(text), placed, written);
  return change && applyChange(text, change);
}

function changeOf(outline: Outline, { part, key }: PlacedPart, written: string): Change | null {
  if (part === 'TITLE') return setTitle(outline, oneLine(written));
  if (part === 'FOLLOW_UP' || part === 'QUIZ')
    return setItemBody(outline, lists[part], placeOf(outline, part, key), written);
  return setPart(outline, single[part], written);
}

function placeOf(outline: Outline, part: 'FOLLOW_UP' | 'QUIZ', key: string | null): number {
  return outline.inside(lists[part]).findIndex(({ title }) => splitKey(title).key === key);
}
