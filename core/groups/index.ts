/** Study groups: who may do what in one, and who inherits it. */
export * from './limits.js';
export * from './roles.js';
export * from './talk.js';
