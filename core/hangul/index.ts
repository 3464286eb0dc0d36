/** Korean text as people type it, made comparable: for search indexes and for matching answers. */
export { choseongKey, isChoseongQuery, searchKey, searchWords } from './search-key.js';
export {
  holdsPattern,
  phraseInitials,
  phraseKey,
  textPatterns,
  type PhraseKeys,
  type TextPattern,
} from './phrase-key.js';
