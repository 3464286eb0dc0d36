/** The Markdown format of `content/`: files to questions and back, and every problem by its line. */
export * from './question.js';
export type { Problem, ProblemCode, Severity } from './problem.js';
export type { QuestionLines } from './lines.js';
export { isQuestionFile, parseQuestion, partTitles, type ParsedQuestion } from './parse-question.js';
export { serialiseQuestion } from './serialise-question.js';
export { NOTES_PREFIX, parseDeck, parseSubjects, type ParsedDeck } from './collections.js';
export { checkReferences, type ReadContent } from './references.js';
export { markdownParts, type MarkdownPart } from './markdown-parts.js';
export { MAX_TITLE } from './parts.js';
export { clozeSegments } from './quiz.js';
export { spokenLength, syllablesOf, type SpokenLength } from './spoken.js';
export {
  cardsOf,
  cardUuid,
  questionUuid,
  RECALL_KEY,
  SITE_NAMESPACE,
  type CardIdentity,
  type CardKind,
} from './identity.js';
