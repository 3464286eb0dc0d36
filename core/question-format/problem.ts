/** Something a writer should change. `message` is Korean and says what to do; `code` is stable. */
export interface Problem {
  file: string;
  /** 1-based. */
  line: number;
  code: ProblemCode;
  /** An error keeps the file from being imported; a warning does not. */
  severity: Severity;
  message: string;
  /** The same in English, where that says more than the code does; see `problemWords`. */
  english?: string;
}

export type Severity = 'error' | 'warning';

export type ProblemCode =
  | 'character' // a file that is not UTF-8, or not text at all
  | 'front-matter' // missing, not closed, not YAML
  | 'yaml' // a YAML file that cannot be read
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'duplicate'
  | 'unknown-reference'
  | 'title'
  | 'part-missing'
  | 'part-unknown'
  | 'part-order'
  | 'stray-text'
  | 'heading'
  | 'length'
  | 'answer-form'
  | 'keywords'
  | 'follow-up'
  | 'quiz'
  | 'html'
  | 'code-language'
  | 'diagram-type'
  | 'image'
  | 'link'
  | 'reference'
  | 'emphasis'
  | 'blank'
  | 'unsupported-markdown'
  | 'plain-style'
  | 'nesting' // more than can be read in a moment
  | 'density'
  | 'term' // another name than the glossary's
  | 'alike' // asked before, it seems
  | 'card-gone' // a card that readers have is no more
  | 'storage'; // a file that the database refused

const none: ReadonlySet<ProblemCode> = new Set();

/** Collects the problems of one file. */
export class Reporter {
  readonly problems: Problem[] = [];

  /** @param tolerated what is worth a warning at most */
  constructor(
    private readonly file: string,
    private readonly tolerated: ReadonlySet<ProblemCode> = none,
  ) {}

  error(line: number, code: ProblemCode, message: string, english?: string): void {
    this.report(this.tolerated.has(code) ? 'warning' : 'error', line, code, message, english);
  }

  warn(line: number, code: ProblemCode, message: string, english?: string): void {
    this.report('warning', line, code, message, english);
  }

  private report(severity: Severity, line: number, code: ProblemCode, message: string, english?: string): void {
    this.problems.push({
      file: this.file,
      line,
      code,
      severity,
      message,
      ...(english === undefined ? {} : { english }),
    });
  }

  get failed(): boolean {
    return this.problems.some((problem) => problem.severity === 'error');
  }

  /** In the order of the file. */
  sorted(): Problem[] {
    return [...this.problems].sort((a, b) => a.line - b.line);
  }
}
