/** How memory is modelled and studying is ordered: pure functions over plain data; time and chance are arguments. */
export * from './review.js';
export * from './memory.js';
export * from './day.js';
export * from './queue.js';
export * from './session.js';
