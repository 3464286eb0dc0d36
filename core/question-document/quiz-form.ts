import { quizHeadings, type QuizKind } from '../question-format/index.js';
import { contained, oneLine } from './contain.js';

/** A quiz item as the fields of a form, however unfinished. */
export type QuizForm =
  | { kind: 'choice'; key: string; prompt: string; options: { text: string; correct: boolean }[]; explanation: string }
  | { kind: 'true-false'; key: string; statement: string; answer: boolean | null; explanation: string }
  /** The blanks stand in the text as `{{answer | accepted}}`. */
  | { kind: 'cloze'; key: string; text: string; explanation: string }
  /** Written in a way that a form would lose some of. */
  | { kind: 'other'; key: string; heading: string; source: string };

const option = /^[-*+][ \t]+\[([ xX])\](?:[ \t]+(.*))?$/;
const verdict = /^정답:[ \t]*([OX])?[ \t]*$/;

const kindOf = (heading: string) =>
  (Object.keys(quizHeadings) as QuizKind[]).find((kind) => quizHeadings[kind] === heading);

/** The key of a heading `제목 {#key}` and what stands before it. */
export function splitKey(title: string): { title: string; key: string } {
  const match = /^(.*?)\s*\{#([^{}]*)\}$/.exec(title);
  return { title: match?.[1] ?? title, key: match?.[2]?.trim() ?? '' };
}

/** @param source what stands under the heading */
export function readQuizForm(title: string, source: string): QuizForm {
  const { title: heading, key } = splitKey(title);
  const other: QuizForm = { kind: 'other', key, heading, source };
  const kind = kindOf(heading);
  if (!kind) return other;
  const lines = source.split('\n');
  const quoteFrom = lines.findLastIndex((line) => !/^ {0,3}>/.test(line)) + 1;
  const explanation = lines
    .slice(quoteFrom)
    .map((line) => line.replace(/^ {0,3}> ?/, ''))
    .join('\n')
    .trim();
  const item = readBody(kind, key, explanation, lines.slice(0, quoteFrom));
  // What the form could not write as it was is left to the text.
  return item && essence(writeQuizForm(item)) === essence(`### ${title}\n${source}`) ? item : other;
}

function readBody(kind: QuizKind, key: string, explanation: string, lines: string[]): QuizForm | null {
  const prose = (to: number) => lines.slice(0, to).join('\n').trim();
  if (kind === 'cloze') return { kind, key, text: prose(lines.length), explanation };
  if (kind === 'true-false') {
    const at = lines.findLastIndex((line) => verdict.test(line));
    const answer = verdict.exec(lines[at] ?? '')?.[1];
    return {
      kind,
      key,
      statement: prose(at === -1 ? lines.length : at),
      answer: answer ? answer === 'O' : null,
      explanation,
    };
  }
  const last = lines.findLastIndex((line) => option.test(line));
  let first = last;
  while (first > 0 && (option.test(lines[first - 1] ?? '') || lines[first - 1]?.trim() === '')) first -= 1;
  const options = lines.slice(Math.max(0, first), last + 1).flatMap((line) => {
    const match = option.exec(line);
    return match ? [{ text: (match[2] ?? '').trim(), correct: match[1] !== ' ' }] : [];
  });
  return { kind, key, prompt: prose(options.length === 0 ? lines.length : first), options, explanation };
}

/** The item as it stands in the text, its heading included. */
export function writeQuizForm(item: QuizForm): string {
  const name = item.kind === 'other' ? item.heading : quizHeadings[item.kind];
  const heading = `### ${name}${item.key === '' ? '' : ` {#${item.key}}`}`;
  if (item.kind === 'other') return `${heading}\n\n${contained(item.source, 3)}`;
  const quote = contained(item.explanation, 3)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
  return [heading, ...writeBody(item), quote.join('\n')].filter((block) => block !== '').join('\n\n');
}

function writeBody(item: Exclude<QuizForm, { kind: 'other' }>): string[] {
  switch (item.kind) {
    case 'choice': {
      const options = item.options.map(({ text, correct }) => `- [${correct ? 'x' : ' '}] ${oneLine(text)}`);
      return [contained(item.prompt, 3), options.join('\n')];
    }
    case 'true-false': {
      const answer = item.answer === null ? '' : item.answer ? ' O' : ' X';
      return [contained(item.statement, 3), `정답:${answer}`];
    }
    case 'cloze':
      return [contained(item.text, 3)];
  }
}

/** A text without what writing it anew may change and nobody sees. */
function essence(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^[*+](?=[ \t]+\[[ xX]\])/, '-')
        .replace(/^- \[X\]/, '- [x]')
        .replace(/^>\s*/, '>')
        .replace(/[ \t]+/g, ' '),
    )
    .filter((line) => line !== '' && line !== '>' && !/^정답: ?$/.test(line))
    .join('\n');
}
