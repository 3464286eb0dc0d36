import { v5 } from 'uuid';
import { sharedTree } from '../markdown-tree/index.js';
import { isTooMuch } from './burden.js';
import { checkDrawing } from './drawing.js';
import { readOwnFrontMatter, splitFrontMatter } from './front-matter.js';
import { RECALL_KEY, SITE_NAMESPACE } from './identity.js';
import type { QuestionLines } from './lines.js';
import { cutAt } from './outline.js';
import { checkCharacters, normaliseText, type ParsedQuestion, type PartTitle, readBody } from './parse-question.js';
import type { Rules } from './parts.js';
import { type ProblemCode, Reporter } from './problem.js';

/** Most characters of a person's own question. */
export const MAX_OWN_LENGTH = 40_000;
/** Most follow-ups of a person's own question, and most quiz items. */
export const MAX_OWN_PARTS = 30;

const ownRules: Rules = {
  optional: new Set<PartTitle>(['설명', '흔한 오해', '키워드', '꼬리 질문', '퀴즈']),
  spoken: false,
  folder: false,
  keywords: { min: 1, max: 12 },
  followUps: { min: 1, max: MAX_OWN_PARTS },
  quiz: { min: 1, max: MAX_OWN_PARTS },
};

/** What a site's question must get right, and notes of one's own may leave. */
const tolerated: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'code-language',
  'emphasis',
  'reference',
  'unsupported-markdown',
]);

/** Nobody needs to be told so of their own notes. */
const unsaid: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['plain-style', 'code-language', 'keywords']);

export interface ParsedOwnQuestion extends ParsedQuestion {
  /** The text with a key in every heading that needs one: what is to be kept, since cards are known by their keys. */
  text: string;
}

/**
 * Reads a person's own question: the format of `content/` in which only the question and its answer are required, the
 * front matter may be missing and says nothing of ids, and keys that are missing are made of the titles. Never throws.
 * @param id the question's UUID
 */
export function parseOwnQuestion(source: string, id: string): ParsedOwnQuestion {
  const reporter = new Reporter('', tolerated);
  const lines: QuestionLines = {};
  const normal = normaliseText(source);
  if (isTooMuch(normal, MAX_OWN_LENGTH, reporter)) {
    return { question: null, draft: null, problems: reporter.sorted(), lines, text: source };
  }
  const text = withKeys(normal);
  checkCharacters(text, reporter);
  const split = splitFrontMatter(text);
  const front = readOwnFrontMatter(split?.yaml ?? null, id, reporter, lines);
  const body = readBody(split?.body ?? text, { source: text, reporter, lines, keys: new Map(), rules: ownRules });
  const draft = front && body && { ...front, ...body };
  if (draft) checkDrawing(draft, lines, reporter);
  const problems = reporter.sorted().filter(({ code, severity }) => severity === 'error' || !unsaid.has(code));
  return { question: reporter.failed ? null : draft, draft, problems, lines, text };
}

/** Gives follow-ups and quiz items without a key one that follows from their title, on the line where they stand. */
function withKeys(text: string): string {
  const body = splitFrontMatter(text)?.body ?? text;
  const { nodes } = cutAt(1, sharedTree(body).children, body, 0, body.length).sections[0] ?? { nodes: [] };
  const keyed = cutAt(2, nodes, body, 0, body.length)
    .sections.filter(({ title }) => title === '꼬리 질문' || title === '퀴즈')
    .flatMap(({ nodes: inside, start, end }) => cutAt(3, inside, body, start, end).sections);
  const taken = new Set([RECALL_KEY, ...keyed.map(({ title }) => /\{#([^{}]*)\}$/.exec(title)?.[1]?.trim() ?? '')]);
  const lines = text.split('\n');
  for (const { title, line } of keyed) {
    if (/\{#[^{}]*\}$/.test(title)) continue;
    const key = keyOf(title, taken);
    taken.add(key);
    lines[line - 1] = `${(lines[line - 1] ?? '').replace(/\s+#+\s*$/, '').trimEnd()} {#${key}}`;
  }
  return lines.join('\n');
}

function keyOf(title: string, taken: ReadonlySet<string>): string {
  const name = `k-${v5(title, SITE_NAMESPACE).slice(0, 8)}`;
  for (let place = 1; ; place += 1) {
    const key = place === 1 ? name : `${name}-${place}`;
    if (!taken.has(key)) return key;
  }
}
