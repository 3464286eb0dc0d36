/** A diagram that cannot be drawn as written; `line` counts from 1 within its source. */
export class DiagramError extends Error {
  override readonly name = 'DiagramError';

  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** One that says more than can be drawn at once. */
export class DiagramTooLarge extends DiagramError {}

export interface Statement {
  text: string;
  /** 1-based, within the diagram's source. */
  line: number;
}

const MAX_LINES = 120;
const MAX_LINE = 300;

export interface Statements {
  statements: Statement[];
  /** What `accTitle:` says the diagram is. */
  title: string | null;
}

/** The statements below the first line, without comments. Throws a DiagramError for a diagram too large to draw. */
export function statementsOf(source: string): Statements {
  const all = source
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('%%'));
  const long = all.find(({ text }) => text.length > MAX_LINE);
  if (long) throw new DiagramTooLarge(long.line, `그림의 한 줄을 ${MAX_LINE}자 이하로 줄여 주세요.`);
  const over = all[MAX_LINES];
  if (over) throw new DiagramTooLarge(over.line, `그림을 ${MAX_LINES}줄 이하로 나눠 주세요.`);
  const title = all.map(({ text }) => /^accTitle\s*:\s*(.+)$/.exec(text)?.[1]).find((found) => found !== undefined);
  return { statements: all.slice(1).filter(({ text }) => !/^acc(?:Title|Descr)\s*:/.test(text)), title: title ?? null };
}

/** Lines of a label: `<br>` breaks one. */
export function labelLines(label: string): string[] {
  const unquoted = /^"(.*)"$/.exec(label)?.[1] ?? label;
  return unquoted.split(/<br\s*\/?>|\\n/i).map((line) => line.trim());
}
