import { differences, type Difference } from './differences.js';
import { lines, words } from './words.js';

/** A stretch of a merged text. */
export type MergeChunk =
  /** As it was; as one of the two has it; as both have it, whether they wrote the same or changed different words. */
  | { kind: 'same' | 'mine' | 'theirs' | 'both'; text: string }
  /** Both changed the same words in different ways: somebody must choose. */
  | { kind: 'conflict'; base: string; mine: string; theirs: string };

/**
 * Brings together what two people made of the same text: line by line, and where both changed a line, word by word, since
 * a paragraph is often one line.
 */
export function mergeTexts(base: string, mine: string, theirs: string): MergeChunk[] {
  const result: MergeChunk[] = [];
  for (const chunk of mergeSequences(lines(base), lines(mine), lines(theirs))) {
    if (chunk.kind !== 'conflict') {
      add(result, chunk);
      continue;
    }
    const inner = mergeSequences(words(chunk.base), words(chunk.mine), words(chunk.theirs));
    const text = inner.map((part) => (part.kind === 'conflict' ? null : part.text));
    add(result, text.includes(null) ? chunk : { kind: 'both', text: text.join('') });
  }
  return result;
}

/** The text of chunks once of every conflict somebody said what it shall be, in their order. */
export function mergedText(chunks: readonly MergeChunk[], chosen: readonly string[]): string {
  let conflict = 0;
  return chunks.map((chunk) => (chunk.kind === 'conflict' ? (chosen[conflict++] ?? '') : chunk.text)).join('');
}

/** A stretch of the base that at least one side changed, with what each side has in its place. */
interface Stretch {
  from: number;
  to: number;
  mine: Difference[];
  theirs: Difference[];
}

function mergeSequences(base: readonly string[], mine: readonly string[], theirs: readonly string[]): MergeChunk[] {
  const result: MergeChunk[] = [];
  let at = 0;
  for (const stretch of stretches(differences(base, mine), differences(base, theirs))) {
    const { from, to } = stretch;
    add(result, { kind: 'same', text: base.slice(at, from).join('') });
    const was = base.slice(from, to).join('');
    const ours = sideOf(base, mine, stretch.mine, from, to);
    const others = sideOf(base, theirs, stretch.theirs, from, to);
    if (ours === others) add(result, { kind: 'both', text: ours });
    else if (stretch.theirs.length === 0) add(result, { kind: 'mine', text: ours });
    else if (stretch.mine.length === 0) add(result, { kind: 'theirs', text: others });
    else result.push({ kind: 'conflict', base: was, mine: ours, theirs: others });
    at = to;
  }
  add(result, { kind: 'same', text: base.slice(at).join('') });
  return result;
}

/** Changes of the two sides that overlap or touch belong together. */
function stretches(mine: readonly Difference[], theirs: readonly Difference[]): Stretch[] {
  const all = [
    ...mine.map((change) => ({ change, side: 'mine' as const })),
    ...theirs.map((change) => ({ change, side: 'theirs' as const })),
  ].sort((a, b) => a.change.aFrom - b.change.aFrom || a.change.aTo - b.change.aTo);
  const result: Stretch[] = [];
  for (const { change, side } of all) {
    let last = result.at(-1);
    if (!last || change.aFrom > last.to) {
      last = { from: change.aFrom, to: change.aTo, mine: [], theirs: [] };
      result.push(last);
    }
    last.to = Math.max(last.to, change.aTo);
    last[side].push(change);
  }
  return result;
}

/** What one side has in place of a stretch of the base. */
function sideOf(
  base: readonly string[],
  side: readonly string[],
  changes: readonly Difference[],
  from: number,
  to: number,
): string {
  let at = from;
  let text = '';
  for (const { aFrom, aTo, bFrom, bTo } of changes) {
    text += base.slice(at, aFrom).join('') + side.slice(bFrom, bTo).join('');
    at = aTo;
  }
  return text + base.slice(at, to).join('');
}

function add(chunks: MergeChunk[], chunk: MergeChunk): void {
  const last = chunks.at(-1);
  if (chunk.kind === 'conflict') chunks.push(chunk);
  else if (last?.kind === chunk.kind) last.text += chunk.text;
  else if (chunk.text !== '' || chunk.kind !== 'same') chunks.push(chunk);
}
