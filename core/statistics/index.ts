/** What a person's reviews and memories show of their study: the same figures on the server (in SQL) and for guests. */
export * from './figures.js';
export * from './frame.js';
export * from './priors.js';
export * from './statistics.js';
export * from './spans.js';
export * from './wall-clock.js';
