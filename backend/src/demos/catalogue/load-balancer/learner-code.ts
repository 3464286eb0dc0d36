import { limits } from '../../host/limits.js';

/**
 * Calls it from within the same file: only so does the engine know the line of an endless loop in it, and code without
 * `pick` fails as any other.
 */
export const entry = 'pickForBalancer';
export const suffix = `\nfunction ${entry}(servers, request) { return pick(servers, request); }`;

/** What code may have at most, so that it can still be called; characters. */
export const longestCode = limits.codeLength - suffix.length;
