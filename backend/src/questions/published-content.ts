import type { QuestionSource } from '@kkori/core/question-format';
import { viewOf, type QuestionView } from '@kkori/core/question-view';

/** A question as readers get it: everything rendered, nothing left to compute. */
export type PublishedContent = QuestionView;

/** Changes whenever the same source would render differently, so that stored views are made anew. */
export const rendererVersion = '3';

/**
 * Renders a question once, for everybody.
 * @param resolveImage the address of an image that the source names by relative path; null when there is none
 */
export async function renderQuestion(
  source: QuestionSource,
  questionId: string,
  resolveImage: (path: string) => string | null,
): Promise<PublishedContent> {
  const { renderMarkdown } = await import('@kkori/core/markdown');
  return viewOf(source, questionId, (markdown, options) => renderMarkdown(markdown, { ...options, resolveImage }).html);
}
