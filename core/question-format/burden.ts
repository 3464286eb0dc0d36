/** Quotes, list items and footnotes that one line may open inside each other. */
const DEEPEST = 30;
/** Marks between two blank lines that a parser has to pair up: brackets, and runs of the others. */
const MOST_MARKS = 2_000;

/** Lines that may be headings, code comments among them. */
const MOST_HEADINGS = 400;

const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]*\]:)/y;
const mark = /[*_~`|<&]+|[[\]]/g;

/** What makes a text too costly to parse, and the line (1-based) where it is so. */
export interface Burden {
  line: number;
  kind: 'deep' | 'dense';
}

/**
 * Whether parsing a text as Markdown would take far longer than its length says: the time grows with the square of what
 * is nested in a line, of the marks within a paragraph and of the headings, and the stack with the first. Takes one pass
 * itself.
 */
export function burdenOf(text: string): Burden | null {
  let marks = 0;
  let headings = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (depthOf(line) > DEEPEST) return { line: index + 1, kind: 'deep' };
    marks = line.trim() === '' ? 0 : marks + (line.match(mark)?.length ?? 0);
    if (/^ {0,3}#{1,6}([ \t]|$)/.test(line)) headings += 1;
    if (marks > MOST_MARKS || headings > MOST_HEADINGS) return { line: index + 1, kind: 'dense' };
  }
  return null;
}

function depthOf(line: string): number {
  let depth = 0;
  for (marker.lastIndex = 0; depth <= DEEPEST && marker.test(line);) depth += 1;
  return depth;
}
