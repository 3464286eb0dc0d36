import { bounds } from './bounds.js';
import type { GuestProblem } from './guest.js';

/** The learner's source, in stack traces. */
export const programFile = 'program.js';

/** Of something thrown; what the learner's code says of it, so nothing to rely on. */
export interface ErrorFacts {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** @param loading while the program was loaded, when alone it can fail to parse */
export function problemOf({ name, message, stack }: ErrorFacts, loading: boolean): GuestProblem {
  const at = frame.exec(stack);
  const place = { line: at ? Number(at[1]) : null, column: at?.[2] ? Number(at[2]) : null };
  // The parser's own errors have their place in the file first, without a function around it.
  if (loading && name === 'SyntaxError' && unparsed.test(stack)) return { kind: 'syntax', message, ...place };
  if (name === 'InternalError' && message === 'out of memory') return { kind: 'memory', message, ...place };
  return { kind: 'error', message: name && message ? `${name}: ${message}` : name || message, ...place };
}

const frame = /\bprogram\.js:(\d{1,6})(?::(\d{1,6}))?/;
const unparsed = /^\s*at program\.js:\d/;

/** An identifier, as JavaScript has them; reserved words too. */
export function isName(name: string): boolean {
  return name.length <= bounds.nameLength && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

/** Counts the brackets outside of strings. */
export function isTooDeep(json: string): boolean {
  if (json.length <= bounds.resultDepth) return false;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const character = json[i];
    if (quoted) {
      if (character === '\\') i++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') {
      if (++depth > bounds.resultDepth) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}
