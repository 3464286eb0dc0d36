import { differences } from './differences.js';
import { lines, sharedStem, words } from './words.js';

export interface Segment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A stretch of two texts: lines that are the same, or what was changed there, word by word. */
export interface DiffBlock {
  kind: 'same' | 'changed';
  segments: Segment[];
  /** The number of its first line in the text before, from 1. */
  line: number;
  /** The same in the text after. */
  lineAfter: number;
}

/** What was changed between two texts, word by word, in blocks of whole lines. */
export function diffTexts(before: string, after: string): DiffBlock[] {
  const [a, b] = [lines(before), lines(after)];
  const blocks: DiffBlock[] = [];
  let [x, y] = [0, 0];
  const add = (kind: DiffBlock['kind'], segments: Segment[]) => {
    if (segments.length > 0) blocks.push({ kind, segments, line: x + 1, lineAfter: y + 1 });
  };
  const same = (until: number) => {
    const text = a.slice(x, until).join('');
    add('same', text === '' ? [] : [{ kind: 'same', text }]);
  };
  for (const { aFrom, aTo, bFrom, bTo } of differences(a, b)) {
    same(aFrom);
    [x, y] = [aFrom, bFrom];
    add('changed', diffWords(a.slice(aFrom, aTo).join(''), b.slice(bFrom, bTo).join('')));
    [x, y] = [aTo, bTo];
  }
  same(a.length);
  return blocks;
}

/** What was changed between two texts, word by word; of words whose ending alone changed, the ending. */
export function diffWords(before: string, after: string): Segment[] {
  const [a, b] = [words(before), words(after)];
  const segments: Segment[] = [];
  let at = 0;
  for (const { aFrom, aTo, bFrom, bTo } of differences(a, b)) {
    push(segments, 'same', a.slice(at, aFrom).join(''));
    const [removed, added] = [a.slice(aFrom, aTo).join(''), b.slice(bFrom, bTo).join('')];
    const stem = sharedStem(removed, added);
    push(segments, 'same', removed.slice(0, stem));
    push(segments, 'removed', removed.slice(stem));
    push(segments, 'added', added.slice(stem));
    at = aTo;
  }
  push(segments, 'same', a.slice(at).join(''));
  return joinOverSpaces(segments);
}

function push(segments: Segment[], kind: Segment['kind'], text: string): void {
  const last = segments.at(-1);
  if (text === '') return;
  if (last?.kind === kind) last.text += text;
  else segments.push({ kind, text });
}

/** Changes with nothing but spaces between them read as one. */
function joinOverSpaces(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    push(result, 'removed', removed);
    push(result, 'added', added);
    [removed, added] = ['', ''];
  };
  segments.forEach(({ kind, text }, index) => {
    const isBetween = (removed !== '' || added !== '') && index < segments.length - 1;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isBetween && /^[^\S\n]+$/.test(text)) {
      removed += text;
      added += text;
    } else {
      flush();
      push(result, 'same', text);
    }
  });
  flush();
  return result;
}
