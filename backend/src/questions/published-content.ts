import { picturePaths } from '@kkori/core/content-sync';
import { questionUuid, type ParsedQuestion, type QuestionSource } from '@kkori/core/question-format';
import type { QuestionView } from '@kkori/core/question-view';
import { RenderingThreads } from './rendering-threads.js';

/** A question as readers get it: everything rendered, nothing left to compute. */
export type PublishedContent = QuestionView;

/** Changes whenever the same source would render differently, so that stored views are made anew. */
export const rendererVersion = '4';

const threads = new RenderingThreads();
/** What was rendered while it was read, for whoever publishes it. */
const ahead = new WeakMap<QuestionSource, { questionId: string; view: PublishedContent }>();

/**
 * Renders a question once, for everybody, off the main thread.
 * @param resolveImage the address of an image that the source names by relative path; null when there is none
 */
export async function renderQuestion(
  source: QuestionSource,
  questionId: string,
  resolveImage: (path: string) => string | null,
): Promise<PublishedContent> {
  const rendered = ahead.get(source);
  if (rendered?.questionId === questionId) return rendered.view;
  const pictures = picturePaths(source).map((path) => [path, resolveImage(path)] as const);
  return threads.render({ source, questionId, pictures });
}

/** Reads a question's file off the main thread, and renders it: what is read is mostly to be published next. */
export async function readQuestion(text: string, path: string): Promise<ParsedQuestion> {
  const { parsed, view } = await threads.read({ text, path });
  if (parsed.question && view) ahead.set(parsed.question, { questionId: questionUuid(parsed.question.id), view });
  return parsed;
}

/** Ends the threads; the next rendering starts new ones. */
export function endRendering(): Promise<void> {
  return threads.end();
}
