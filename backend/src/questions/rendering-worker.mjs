/** A thread that reads and renders questions. */
import { picturePaths } from '@kkori/core/content-sync';
import { renderMarkdown } from '@kkori/core/markdown';
import { parseQuestion, questionUuid } from '@kkori/core/question-format';
import { viewOf } from '@kkori/core/question-view';

/** @param {import('./rendering-threads.js').RenderingTask} task */
export function render({ source, questionId, pictures }) {
  const addresses = new Map(pictures);
  /** @param {string} path */
  const resolveImage = (path) => addresses.get(path) ?? null;
  return viewOf(source, questionId, (markdown, options) => renderMarkdown(markdown, { ...options, resolveImage }).html);
}

/** Both at once: each part of the text is taken apart once. @param {import('./rendering-threads.js').ReadingTask} task */
export function read({ text, path }) {
  const parsed = parseQuestion(text, path);
  const { question } = parsed;
  const shown = question && picturePaths(question).length === 0;
  return {
    parsed,
    view: shown ? render({ source: question, questionId: questionUuid(question.id), pictures: [] }) : null,
  };
}
