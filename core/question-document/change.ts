import type { Range } from './outline.js';

/** A stretch of the text that becomes another. */
export interface Change extends Range {
  insert: string;
}

export function applyChange(text: string, { from, to, insert }: Change): string {
  return text.slice(0, from) + insert + text.slice(to);
}

/** What became of one text by turning into another, as one stretch: an editor keeps its cursor and history by it. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
