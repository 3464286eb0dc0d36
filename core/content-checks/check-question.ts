import type { RenderedMarkdown, RenderProblem } from '../markdown/index.js';
import {
  type GlossaryTerm,
  markdownParts,
  parseQuestion,
  type ParsedQuestion,
  type PlacedQuestion,
  type Problem,
  type ProblemCode,
  Reporter,
  SPOKEN_SYLLABLES,
  spokenLength,
} from '../question-format/index.js';
import { checkDemos, type DemoRules } from './demos.js';
import { checkKeywords } from './keywords.js';
import { checkLinks, type LinkContext } from './links.js';
import { checkOutward, type DeadLinks } from './outward.js';
import { checkPrograms } from './programs.js';
import { checkRepeats } from './repeats.js';
import { checkStanding, type StandingContext } from './standing.js';
import { checkTerms } from './terms.js';

/** What is known beside the text. */
export interface CheckContext extends LinkContext, StandingContext {
  /** What the problems name the question by; repeated in them. */
  file: string;
  glossary: readonly GlossaryTerm[];
  /** Left out where no addresses were asked. */
  dead?: DeadLinks;
  /** Renders a part as readers will get it, to find what cannot be shown and which picture is missing. */
  render: (markdown: string) => Pick<RenderedMarkdown, 'problems'>;
}

/** Syllables a second of somebody who speaks fast; most people say five to seven. */
const FAST_SPEECH = 8;

/**
 * Everything that is wrong with a question, by line: with its format, in itself, and with what it refers to. Errors
 * keep it from being published, warnings do not. Never throws.
 */
export function checkQuestion(markdown: string, context: CheckContext): ParsedQuestion {
  const { file } = context;
  const parsed = parseQuestion(markdown, file);
  if (!parsed.draft) return parsed;
  const placed: PlacedQuestion = { file, question: parsed.draft, lines: parsed.lines };
  const found = [
    checkSpoken(placed),
    checkKeywords(placed),
    checkTerms(placed, context.glossary),
    checkPrograms(placed),
    checkRepeats(placed),
    checkLinks(placed, context),
    checkOutward(placed, context.dead ?? new Map()),
    checkDemos(placed, context.demos),
    checkStanding(placed, context),
  ].flatMap(({ problems }) => problems);
  // What takes too long to draw is refused without being drawn.
  if (parsed.problems.some(({ code, severity }) => code === 'density' && severity === 'error')) {
    return withProblems(parsed, found);
  }
  // What the format's rules say already is not said again in other words.
  const said = new Set(parsed.problems.map(({ line, code }) => `${line} ${code}`));
  const shown = checkShown(placed, context.render).filter(({ line, code }) => !said.has(`${line} ${code}`));
  return withProblems(parsed, [...found, ...shown]);
}

/** The same of a question whose demos' parameters nobody asked about yet. Never throws. */
export function checkParameters(parsed: ParsedQuestion, file: string, demos: DemoRules): ParsedQuestion {
  if (!parsed.draft) return parsed;
  const { problems } = checkDemos({ file, question: parsed.draft, lines: parsed.lines }, demos);
  // That there is no such demo was said.
  const said = new Set(parsed.problems.map(({ line, message }) => `${line} ${message}`));
  return withProblems(
    parsed,
    problems.filter(({ line, message }) => !said.has(`${line} ${message}`)),
  );
}

function withProblems(parsed: ParsedQuestion, more: Problem[]): ParsedQuestion {
  const problems = [...parsed.problems, ...more].sort((a, b) => a.line - b.line);
  const failed = problems.some(({ severity }) => severity === 'error');
  return { ...parsed, problems, question: failed ? null : parsed.draft };
}

function checkSpoken({ file, question, lines }: PlacedQuestion): Reporter {
  const reporter = new Reporter(file);
  const { syllables } = spokenLength(question.answer);
  const most = 30 * FAST_SPEECH;
  if (syllables > most && syllables <= SPOKEN_SYLLABLES.max) {
    reporter.warn(
      lines['answer'] ?? 1,
      'length',
      `빠르게 말해도 30초가 넘는 답변입니다(약 ${syllables}음절). ${most}음절 안으로 줄여 주세요.`,
      `This takes more than 30 seconds even if spoken fast (about ${syllables} syllables): keep it within ${most}.`,
    );
  }
  return reporter;
}

const codes: Record<RenderProblem['code'], [code: ProblemCode, english?: string]> = {
  html: ['html'],
  image: ['image', 'This picture is not there: check its name, or upload it.'],
  outside: ['image', 'A picture of another site is not shown here: upload it, or write a link.'],
  link: ['link'],
  diagram: ['diagram-type', 'This diagram cannot be drawn.'],
  density: [
    'density',
    'This diagram is too large to be drawn: at most 20 boxes, 20 lines and 4 groups. Please split it.',
  ],
  nesting: ['unsupported-markdown'],
};

/** Warns of the diagrams and pictures of a question that is not the site's which stay words. */
export function warnOfUndrawn<Parsed extends ParsedQuestion>(parsed: Parsed, render: CheckContext['render']): Parsed {
  if (!parsed.question) return parsed;
  const placed: PlacedQuestion = { file: '', question: parsed.question, lines: parsed.lines };
  const undrawn = checkShown(placed, render, ['diagram', 'density', 'outside']).map((problem) => ({
    ...problem,
    severity: 'warning' as const,
  }));
  return { ...parsed, problems: [...parsed.problems, ...undrawn].sort((a, b) => a.line - b.line) };
}

/** What cannot be shown. @param only of these codes; of any when left out */
function checkShown(
  { file, question, lines }: PlacedQuestion,
  render: CheckContext['render'],
  only?: readonly RenderProblem['code'][],
): Problem[] {
  const reporter = new Reporter(file);
  for (const { path, markdown } of markdownParts(question)) {
    const start = lines[path] ?? 1;
    for (const { line, code, message } of render(markdown).problems) {
      if (only && !only.includes(code)) continue;
      const [known, english] = codes[code];
      reporter.error(start + line - 1, known, message, english);
    }
  }
  return reporter.problems;
}
