import { Fences } from '../markdown-tree/index.js';
import { partTitles, type PartTitle } from '../question-format/index.js';

/** A stretch of a text, by offsets; `to` is the first that is no longer in it. */
export interface Range {
  from: number;
  to: number;
}

/** A heading and what stands under it, down to the next heading that ends it. */
export interface Section {
  /** What follows the #, as it is written. */
  title: string;
  /** The line of the heading, 1-based. */
  line: number;
  /** The heading without the end of its line. */
  heading: Range;
  /** From the heading's first character to the next heading or the end of the text. */
  whole: Range;
  /** What stands under it, without the blank lines around it; empty ones stand where text would begin. */
  body: Range;
}

export interface Outline {
  text: string;
  /** What stands between the two lines of ---; null where the text does not begin with such a line. */
  front: Range | null;
  /** The first offset after the front matter. */
  start: number;
  title: Section | null;
  /** The first of each name; what is found twice is told by reading the question. */
  parts: ReadonlyMap<PartTitle, Section>;
  /** The `###` below a part, in their order. */
  inside: (part: PartTitle) => readonly Section[];
}

interface Heading extends Range {
  depth: number;
  title: string;
  line: number;
}

const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;

function* linesOf(text: string, from: number, number: number): Generator<{ line: string; at: number; number: number }> {
  for (let at = from; at <= text.length; number += 1) {
    const end = text.indexOf('\n', at);
    const to = end === -1 ? text.length : end;
    yield { line: text.slice(at, to), at, number };
    at = to + 1;
  }
}

function readHeadings(text: string, from: number, firstLine: number): Heading[] {
  const fences = new Fences();
  const headings: Heading[] = [];
  for (const { line, at, number } of linesOf(text, from, firstLine)) {
    if (fences.read(line)) continue;
    const match = line.includes('#') ? atx.exec(line) : null;
    const depth = match?.[1]?.length ?? 0;
    if (match && depth <= 3)
      headings.push({ depth, title: (match[2] ?? '').trim(), line: number, from: at, to: at + line.length });
  }
  return headings;
}

/** The stretch without white space around it; of nothing, the place where something would begin. */
export function trimmed(text: string, { from, to }: Range): Range {
  const inside = text.slice(from, to);
  const blank = /^(?:[ \t]*\n)*/.exec(inside)?.[0].length ?? 0;
  const rest = inside.slice(blank).trimEnd();
  return rest === '' ? { from, to: from } : { from: from + blank, to: from + blank + rest.length };
}

/**
 * Where the parts of a question's text stand, in one pass over its lines and however unfinished it is: quick enough for
 * every keystroke. Lines end in \n. Headings below others than `꼬리 질문` and `퀴즈` are theirs alone.
 */
export function outlineOf(text: string): Outline {
  const match = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/.exec(text);
  const open = match ? text.indexOf('\n') + 1 : 0;
  const front = match ? { from: open, to: open + (match[1]?.length ?? 0) } : null;
  const start = match?.[0].length ?? 0;
  const firstLine = text.slice(0, start).split('\n').length;
  const headings = readHeadings(text, start, firstLine);

  const section = (heading: Heading, depth: number): Section => {
    const next = headings.find((other) => other.from > heading.from && other.depth <= depth);
    const to = next?.from ?? text.length;
    const { title, line } = heading;
    return {
      title,
      line,
      heading: { from: heading.from, to: heading.to },
      whole: { from: heading.from, to },
      body: trimmed(text, { from: Math.min(heading.to + 1, to), to }),
    };
  };

  const title = headings.find(({ depth }) => depth === 1);
  const parts = new Map<PartTitle, Section>();
  for (const heading of headings) {
    const name = partTitles.find((known) => known === heading.title);
    if (heading.depth === 2 && name && !parts.has(name)) parts.set(name, section(heading, 2));
  }
  return {
    text,
    front,
    start,
    title: title ? section(title, 3) : null,
    parts,
    inside(name) {
      const part = parts.get(name);
      if (!part) return [];
      return headings
        .filter(({ depth, from }) => depth === 3 && from > part.whole.from && from < part.whole.to)
        .map((heading) => section(heading, 3));
    },
  };
}
