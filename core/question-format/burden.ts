import type { Reporter } from './problem.js';

/** Quotes, list items and footnotes that one line may open inside each other. */
const DEEPEST = 30;
/** Marks between two blank lines that a parser has to pair up or look around: brackets, addresses, runs of the others. */
const MOST_MARKS = 800;
/** The time of which grows with their square: of all such parts together. */
const MOST_PAIRS = 2_000_000;

/** Lines that may be headings, code comments among them. */
const MOST_HEADINGS = 400;

const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]*\]:)/y;
const mark = /[*_~`|<&]+|[[\]@]|www\.|:\/\//g;

/** A text may have a line that is not blank for so many of the characters that it may have, … */
const CHARACTERS_A_LINE = 50;
/** … and a diagram, which is laid out, for so many of those lines. */
const LINES_A_DIAGRAM = 100;

/** What makes a text too costly to parse, and the line (1-based) where it is so. */
interface Burden {
  line: number;
  kind: 'deep' | 'dense' | 'long' | 'drawn';
}

/**
 * Whether parsing a text as Markdown would take far longer than its length says: the time grows with the square of what
 * is nested in a line, of the marks within a paragraph, of the headings and of the lines, and the stack with the first.
 * Takes one pass itself.
 * @param mostLines that are not blank; in all three times as many
 */
function burdenOf(text: string, mostLines: number): Burden | null {
  let lines = 0;
  let diagrams = 0;
  let marks = 0;
  let pairs = 0;
  let headings = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const depth = depthOf(line);
    if (depth > DEEPEST) return { line: index + 1, kind: 'deep' };
    const before = line.trim() === '' ? 0 : marks;
    marks = line.trim() === '' ? 0 : marks + (line.match(mark)?.length ?? 0);
    pairs += marks * marks - before * before;
    // A line is read once for each of what it stands in.
    if (line.trim() !== '') lines += Math.max(1, depth);
    if (lines > mostLines || index > mostLines * 3) return { line: index + 1, kind: 'long' };
    if (/^ {0,3}#{1,6}([ \t]|$)/.test(line)) headings += 1;
    if (/^[ \t>]*(?:`{3,}|~{3,})[ \t]*mermaid/.test(line)) diagrams += 1;
    if (diagrams > mostLines / LINES_A_DIAGRAM) return { line: index + 1, kind: 'drawn' };
    if (marks > MOST_MARKS || pairs > MOST_PAIRS || headings > MOST_HEADINGS) return { line: index + 1, kind: 'dense' };
  }
  return null;
}

/** Whether a text within another's limits is still too much to be read as Markdown in a moment. @param most see `isTooMuch` */
export function isTooCostly(text: string, most: number): boolean {
  return burdenOf(text, most / CHARACTERS_A_LINE) !== null;
}

const burdenWords = {
  deep: '인용이나 목록이 한 줄에 너무 깊이 들어가 있습니다. 단계를 줄여 주세요.',
  dense: '빈 줄 없이 이어진 부분에 기호가 너무 많거나, 제목이 너무 많습니다. 빈 줄이나 여러 질문으로 나눠 주세요.',
  drawn: 'Mermaid 그림이 너무 많습니다. 몇 개를 지우거나 여러 질문으로 나눠 주세요.',
  long: '줄이 너무 많습니다. 짧은 줄을 한 문단으로 잇거나 여러 질문으로 나눠 주세요.',
};

/**
 * Reports a text that is too much to be read as Markdown; whoever goes on after true waits.
 * @param most characters
 */
export function isTooMuch(text: string, most: number, reporter: Reporter): boolean {
  if (text.length > most) {
    const [limit, now] = [most, text.length].map((count) => count.toLocaleString('ko'));
    reporter.error(
      1,
      'length',
      `질문 하나는 ${limit}자까지 쓸 수 있습니다. 지금은 ${now}자입니다.`,
      `A question has at most ${limit} characters; this has ${now}.`,
    );
    return true;
  }
  const burden = burdenOf(text, most / CHARACTERS_A_LINE);
  if (burden) reporter.error(burden.line, burden.kind === 'deep' ? 'nesting' : 'density', burdenWords[burden.kind]);
  return burden !== null;
}

function depthOf(line: string): number {
  let depth = 0;
  for (marker.lastIndex = 0; depth <= DEEPEST && marker.test(line);) depth += 1;
  return depth;
}
