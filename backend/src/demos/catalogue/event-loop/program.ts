/** As Node.js wraps a CommonJS module: top-level `return` and own variables, and the script is one call. */
const head = 'function kkoriMain(exports, require, module, __filename, __dirname) {';
const tail = '\n}';

export const wrapperLength = head.length + tail.length;

export function wrapProgram(code: string): string {
  return head + code + tail;
}

/** A place in the wrapped program as one in the learner's code: what is missing at its end shows only behind it. */
export function ownPlace<Place extends { readonly line: number | null; readonly column: number | null }>(
  place: Place,
  code: string,
): Place {
  const { line, column } = place;
  const lines = code.split('\n').length;
  if (line !== null && line > lines) return { ...place, line: lines, column: null };
  if (line !== 1 || column === null) return place;
  return { ...place, column: Math.max(1, column - head.length) };
}
