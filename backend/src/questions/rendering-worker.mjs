/** A thread that renders questions. */
import { renderMarkdown } from '@kkori/core/markdown';
import { viewOf } from '@kkori/core/question-view';

/** @param {import('./rendering-threads.js').RenderingTask} task */
export default function render({ source, questionId, pictures }) {
  const addresses = new Map(pictures);
  /** @param {string} path */
  const resolveImage = (path) => addresses.get(path) ?? null;
  return viewOf(source, questionId, (markdown, options) => renderMarkdown(markdown, { ...options, resolveImage }).html);
}
