import { isScalar, isSeq, type Node, type Pair } from 'yaml';

/** How the entries of a list are told apart and written. */
export interface EntryKind<Entry> {
  keyOf(entry: Entry): string;
  /** Lines that begin with a dash and end with a line feed, without indentation. */
  write(entry: Entry): string;
}

/** Where a list stands in a text. */
export interface Place {
  from: number;
  to: number;
}

const sameAs = (one: unknown) => {
  const text = JSON.stringify(one);
  return (other: unknown) => JSON.stringify(other) === text;
};

/** The start of the line that `offset` is on, and of the comments right above it. */
export function startOf(text: string, offset: number, { withComments }: { withComments: boolean }): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (withComments && start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

/**
 * The lines of a list with its entries as wanted, in that order: those that stay as they are keep their lines, with the
 * comments right above them. Null where it is not written as lines with a dash each.
 * @param before what the entries say now, in the order of the list
 */
export function editEntries<Entry>(
  text: string,
  list: unknown,
  { from, to }: Place,
  before: readonly Entry[],
  wanted: readonly Entry[],
  kind: EntryKind<Entry>,
): string | null {
  if (!isSeq(list) || list.flow || list.items.length !== before.length || before.length === 0) return null;
  const offsets = list.items.map((item) => (item as Node).range?.[0] ?? -1);
  const lines = offsets.map((offset) => startOf(text, offset, { withComments: false }));
  if (offsets.some((offset, index) => !/^[ \t]*-[ \t]+$/.test(text.slice(lines[index], offset)))) return null;
  const [first = 0] = lines;
  const indent = /^[ \t]*/.exec(text.slice(first))?.[0] ?? '';
  const starts = offsets.map((offset, index) => startOf(text, offset, { withComments: index > 0 }));
  const known = new Map(
    before.map((entry, index) => {
      const [start = 0, end = to] = [starts[index], starts[index + 1]];
      const comments = text.slice(start, lines[index]);
      return [kind.keyOf(entry), { entry, comments, lines: text.slice(start, end) }];
    }),
  );
  const written = wanted.map((entry) => {
    const there = known.get(kind.keyOf(entry));
    if (there && sameAs(there.entry)(entry)) return there.lines.endsWith('\n') ? there.lines : `${there.lines}\n`;
    return `${there?.comments ?? ''}${kind.write(entry).replace(/^(?=.)/gm, indent)}`;
  });
  return `${text.slice(from, first)}${written.join('')}`;
}

/** The keys of a mapping with where each stands, its comments above and all below until the next. */
export function placesOf(text: string, pairs: readonly Pair[]): Map<string, Place & { value: unknown }> {
  const starts = pairs.map(({ key }, index) =>
    startOf(text, (isScalar(key) && key.range?.[0]) || 0, { withComments: index > 0 }),
  );
  return new Map(
    pairs.map(({ key, value }, index) => [
      isScalar(key) ? String(key.value) : '',
      { from: starts[index] ?? 0, to: starts[index + 1] ?? text.length, value },
    ]),
  );
}
