import { picturePaths } from '@kkori/core/content-sync';
import type { QuestionSource } from '@kkori/core/question-format';
import type { QuestionView } from '@kkori/core/question-view';
import { RenderingThreads } from './rendering-threads.js';

/** A question as readers get it: everything rendered, nothing left to compute. */
export type PublishedContent = QuestionView;

/** Changes whenever the same source would render differently, so that stored views are made anew. */
export const rendererVersion = '4';

const threads = new RenderingThreads();
const ahead = new WeakMap<QuestionSource, Promise<PublishedContent>>();

/**
 * Renders a question once, for everybody, off the main thread.
 * @param resolveImage the address of an image that the source names by relative path; null when there is none
 */
export async function renderQuestion(
  source: QuestionSource,
  questionId: string,
  resolveImage: (path: string) => string | null,
): Promise<PublishedContent> {
  const started = ahead.get(source);
  if (started) return started;
  const pictures = picturePaths(source).map((path) => [path, resolveImage(path)] as const);
  return threads.render({ source, questionId, pictures });
}

/** Starts rendering what will be asked for soon, of questions that show no picture. */
export function renderAhead(source: QuestionSource, questionId: string): void {
  if (picturePaths(source).length > 0) return;
  const rendering = threads.render({ source, questionId, pictures: [] }, { among: true });
  ahead.set(source, rendering);
  // Who asks for it is told.
  rendering.catch(() => undefined);
}

/** Ends the threads; the next rendering starts new ones. */
export function endRendering(): Promise<void> {
  return threads.end();
}
