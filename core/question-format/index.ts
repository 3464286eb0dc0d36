/** The Markdown format of `content/`: files to questions and back, and every problem by its line. */
export * from './question.js';
export { isTooCostly } from './burden.js';
export { Reporter, type Problem, type ProblemCode, type Severity } from './problem.js';
export type { QuestionLines } from './lines.js';
export {
  isQuestionFile,
  MAX_LENGTH,
  normaliseText,
  parseQuestion,
  partTitles,
  type ParsedQuestion,
  type PartTitle,
} from './parse-question.js';
export { MAX_RELATED, OWN_SUBJECT, type FrontMatter } from './front-matter.js';
export { MAX_OWN_LENGTH, MAX_OWN_PARTS, parseOwnQuestion, type ParsedOwnQuestion } from './own-question.js';
export {
  emptyOwnForm,
  fieldAt,
  ownForm,
  writeOwnForm,
  type FieldLine,
  type FormFollowUp,
  type OwnQuestionForm,
} from './own-form.js';
export { problemWords } from './problem-words.js';
export { frontWriters, serialiseQuestion, writeKeyword, writeQuizItem } from './serialise-question.js';
export { NOTES_PREFIX, parseDeck, parseDeckOrder, parseSubjects, type ParsedDeck } from './collections.js';
export { parseGlossary } from './glossary.js';
export { checkDeckOrder, checkDecks, type PlacedQuestion } from './references.js';
export { markdownParts, type MarkdownPart } from './markdown-parts.js';
export { MAX_TITLE, SPOKEN_SYLLABLES } from './parts.js';
export { splitBlanks } from './blanks.js';
export { clozeSegments, quizHeadings } from './quiz.js';
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
