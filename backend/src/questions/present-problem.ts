import { problemWords, type Problem } from '@kkori/core/question-format';
import type { MarkdownProblem } from '../generated/graphql.js';
import type { Locale } from '../platform/index.js';

/** A problem as clients get it, in the viewer's language. */
export function presentProblem(problem: Problem, locale: Locale): MarkdownProblem {
  const { line, code, severity } = problem;
  return { line, code, severity: severity === 'error' ? 'ERROR' : 'WARNING', message: problemWords(problem, locale) };
}
