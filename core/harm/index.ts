/** How much a question hurts those who study it, and figures of learners added up over everybody. */
export * from './harm.js';
export * from './tally.js';
