/** Searching one's own cards: what may be asked, what is wrong with a query, and which cards it finds. */
export * from './query.js';
export { parseCardQuery, type Parsed } from './parse.js';
export { exampleOf, LONGEST_QUERY, sayProblem, type Problem } from './problems.js';
export { keyIn, keyNames, nameIn, valueNames, type KeyName } from './vocabulary.js';
export {
  idsCalled,
  isFound,
  startOfDaysBack,
  tagKey,
  type CardFacts,
  type Named,
  type SearchMoment,
} from './evaluate.js';
export { completionsAt, quotedIfNeeded, type Completion } from './complete.js';
