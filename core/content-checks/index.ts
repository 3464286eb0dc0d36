/** What is worth another look in questions that can be read: keywords that nothing says, odd terms, what was asked before. */
export { checkAlike } from './alike.js';
export { checkKeywords } from './keywords.js';
export { checkTerms } from './terms.js';
