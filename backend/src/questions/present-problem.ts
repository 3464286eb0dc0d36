import { problemWords, type Problem } from '@kkori/core/question-format';
import type { InvalidQuestion, MarkdownProblem } from '../generated/graphql.js';
import { say, type Locale } from '../platform/index.js';

/** A problem as clients get it, in the viewer's language. */
export function presentProblem(problem: Problem, locale: Locale): MarkdownProblem {
  const { line, code, severity } = problem;
  return { line, code, severity: severity === 'error' ? 'ERROR' : 'WARNING', message: problemWords(problem, locale) };
}

/** The failure of a text that cannot be saved as it is. */
export function invalidQuestion(
  problems: readonly Problem[],
  locale: Locale,
): InvalidQuestion & { __typename: 'InvalidQuestion' } {
  return {
    __typename: 'InvalidQuestion',
    message: say(locale, { ko: '저장하기 전에 고칠 곳이 있습니다.', en: 'Please correct what is marked first.' }),
    problems: problems.map((problem) => presentProblem(problem, locale)),
  };
}
