/** A thread that reads, checks and renders questions. */
import { checkQuestion, OtherQuestions, warnOfUndrawn } from '@kkori/core/content-checks';
import { picturePaths } from '@kkori/core/content-sync';
import { renderMarkdown } from '@kkori/core/markdown';
import { isTooCostly, parseOwnQuestion, parseQuestion, questionUuid } from '@kkori/core/question-format';
import { viewOf } from '@kkori/core/question-view';

/** @param {import('./rendering-threads.js').RenderingTask} task */
export function render({ source, questionId, pictures, shared = false }) {
  return viewOf(source, questionId, shower(pictures, shared).show);
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

/** Without rendering them. @param {import('./rendering-threads.js').ReadingTask[]} tasks */
export function parse(tasks) {
  return tasks.map(({ text, path }) => parseQuestion(text, path));
}

/** @param {import('./rendering-threads.js').OwnReadingTask} task */
export function readOwn({ text, questionId, pictures, shared = false }) {
  const { show, render: again } = shower(pictures, shared);
  const parsed = parseOwnQuestion(text, questionId);
  const view = parsed.question && viewOf(parsed.question, questionId, show);
  return { parsed: warnOfUndrawn(parsed, again), view };
}

/** @param {import('./rendering-threads.js').CheckingTask} task */
export function check({ markdown, slug, questionId, published, pictures, subjects, others, glossary, dead, demos }) {
  const { show, render: again } = shower(pictures);
  const file = `${slug}.md`;
  const question = questionId === null ? null : parseQuestion(markdown, file).question;
  const view = questionId !== null && question ? viewOf(question, questionId, show) : null;
  const parsed = checkQuestion(markdown, {
    file,
    id: slug,
    published: published === null ? null : parseQuestion(published, slug).draft,
    subjects: new Set(subjects),
    others: new OtherQuestions(others),
    glossary,
    dead: new Map(dead),
    demos: { names: demos },
    render: again,
  });
  return { parsed, view: parsed.question && view };
}

/**
 * What is rendered for readers says by the way what cannot be shown.
 * @param {import('./rendering-threads.js').PictureAddresses} addresses
 */
function shower(addresses, shared = false) {
  const known = new Map(addresses);
  const looks = {
    /** @param {string} path */
    resolveImage: (path) => known.get(path) ?? null,
    pictures: shared ? /** @type {const} */ ('ours') : /** @type {const} */ ('any'),
  };
  const problems = new Map();
  /** @type {import('@kkori/core/question-view').RenderPart} */
  const show = (part, options) => {
    const rendered = renderMarkdown(part, { ...options, ...looks });
    problems.set(part, rendered.problems);
    return rendered.html;
  };
  /** @param {string} part */
  const render = (part) => ({ problems: problems.get(part) ?? renderMarkdown(part, looks).problems });
  return { show, render };
}

/** @param {import('./rendering-threads.js').TextTask} task */
export function text({ markdown, idPrefix, most }) {
  if (isTooCostly(markdown, most)) return null;
  const { html, text } = renderMarkdown(markdown, { idPrefix, mentions: true, pictures: 'none' });
  return { html, text };
}
