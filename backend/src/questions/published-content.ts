import { picturePaths } from '@kkori/core/content-sync';
import {
  questionUuid,
  type ParsedOwnQuestion,
  type ParsedQuestion,
  type Problem,
  type QuestionSource,
} from '@kkori/core/question-format';
import type { QuestionView } from '@kkori/core/question-view';
import {
  RenderingThreads,
  TooCostly,
  type CheckingTask,
  type OwnReadingTask,
  type Read,
  type ReadingTask,
  type RenderedText,
  type TextTask,
} from './rendering-threads.js';
import { TooBusy, type Turn } from './turns.js';

/** A question as readers get it: everything rendered, nothing left to compute. */
export type PublishedContent = QuestionView;

/** Changes whenever the same source would render differently, so that stored views are made anew. */
export const rendererVersion = '6';

const threads = new RenderingThreads();
const files: Turn = { lane: 'files' };
/** What was rendered while it was read, for whoever shows it or publishes it. */
const ahead = new WeakMap<QuestionSource, { questionId: string; view: PublishedContent }>();

/**
 * Renders a question once, for everybody, off the main thread; at no cost where it was read for that question.
 * @param resolveImage the address of an image that the source names by relative path; null when there is none
 * @param shared as in `RenderingTask`
 */
export async function renderQuestion(
  source: QuestionSource,
  questionId: string,
  resolveImage: (path: string) => string | null,
  shared = false,
): Promise<PublishedContent> {
  const rendered = ahead.get(source);
  if (rendered?.questionId === questionId) return rendered.view;
  const pictures = picturePaths(source).map((path) => [path, resolveImage(path)] as const);
  return threads.render({ source, questionId, pictures, shared }, files);
}

/** Reads a question's file off the main thread, and renders it: what is read is mostly to be published next. */
export function readQuestion(text: string, path: string): Promise<ParsedQuestion> {
  const begun = early.get(path);
  early.delete(path);
  // What could not be read early is read again, and then said.
  return begun?.text === text ? begun.read.catch(() => readFile(text, path)) : readFile(text, path);
}

function readFile(text: string, path: string): Promise<ParsedQuestion> {
  return kept(path, () => threads.read({ text, path }, files));
}

/** What is being read before anybody asked for it, by path. */
const early = new Map<string, { text: string; read: Promise<ParsedQuestion> }>();

/** Begins to read files that will be asked for, each once. */
export function readEarly(texts: readonly { text: string; path: string }[]): void {
  for (const { text, path } of texts) {
    const read = readFile(text, path);
    read.catch(() => {});
    early.set(path, { text, read });
  }
}

/** How many are read in one turn. */
const MOST_READ = 10;

/** Lets go of what was read early and nobody asked for: the file was another by then. */
export function forgetEarly(): void {
  early.clear();
}

/** Has the thread that stays load what it draws with, and draw until that goes fast: who saves first need not wait for it. */
export async function warmRendering(): Promise<void> {
  const lines = Array.from({ length: 16 }, (_, place) => `  a${place} -->|가| a${(place * 7 + 3) % 16}`).join('\n');
  const text = `# 가?\n\n## 30초 답변\n\n나\n\n\`\`\`mermaid\nflowchart LR\n${lines}\n\`\`\`\n`;
  for (let round = 0; round < 4; round += 1)
    await readOwnQuestion({ text, questionId: questionUuid(''), pictures: [] }, files);
}

/** Reads texts of the site's questions, which nobody is going to show; a turn for some of them at a time. @throws TooBusy */
export async function parseQuestions(texts: readonly ReadingTask[], turn: Turn): Promise<ParsedQuestion[]> {
  const parsed: ParsedQuestion[] = [];
  for (let from = 0; from < texts.length; from += MOST_READ) {
    const some = threads.parse(texts.slice(from, from + MOST_READ), turn);
    parsed.push(
      ...(await some.catch((err: unknown) => {
        // All of them were read before: a machine that has less to do reads them again.
        throw err instanceof TooCostly ? new TooBusy() : err;
      })),
    );
  }
  return parsed;
}

/** Reads a question of a person or of a group, and renders it. @throws TooBusy */
export async function readOwnQuestion(task: OwnReadingTask, turn: Turn): Promise<ParsedOwnQuestion> {
  const parsed = await kept('', () => threads.readOwn(task, turn), task.questionId);
  return { text: task.text, ...parsed };
}

/** Reads a text with everything that is wrong with it but its demos' parameters, and renders it. @throws TooBusy */
export function checkSiteQuestion(task: CheckingTask, turn: Turn): Promise<ParsedQuestion> {
  return kept(`${task.slug}.md`, () => threads.check(task, turn), task.questionId ?? undefined);
}

/** What somebody writes beside questions. @returns null for what is too much to be drawn @throws TooBusy */
export async function renderText(task: TextTask, turn: Turn): Promise<RenderedText | null> {
  try {
    return await threads.text(task, turn);
  } catch (err) {
    if (err instanceof TooCostly) return null;
    throw err;
  }
}

async function kept<Parsed extends ParsedQuestion>(
  file: string,
  read: () => Promise<Read<Parsed>>,
  questionId?: string,
): Promise<Parsed | ParsedQuestion> {
  try {
    const { parsed, view } = await read();
    const { question } = parsed;
    if (question && view) ahead.set(question, { questionId: questionId ?? questionUuid(question.id), view });
    return parsed;
  } catch (err) {
    if (!(err instanceof TooCostly)) throw err;
    const parsed = { question: null, draft: null, lines: {}, problems: [tooCostly(file)] };
    cutShort.add(parsed);
    return parsed;
  }
}

/** What no thread came to the end of. */
const cutShort = new WeakSet<ParsedQuestion>();

/** Whether a text was given up on: on a machine that has less to do it may be well. */
export const isCutShort = (parsed: ParsedQuestion): boolean => cutShort.has(parsed);

const tooCostly = (file: string): Problem => ({
  file,
  line: 1,
  code: 'density',
  severity: 'error',
  message: '그리는 데 너무 오래 걸립니다. 그림이나 표를 줄이거나 여러 질문으로 나눠 주세요.',
  english: 'This takes too long to draw: use fewer diagrams or tables, or make several questions of it.',
});

/** Learners who still wait are told to try again. */
export function dismissLearners(): void {
  threads.dismissLearners();
}

/** Ends the threads; the next rendering starts new ones. */
export function endRendering(): Promise<void> {
  early.clear();
  return threads.end();
}
