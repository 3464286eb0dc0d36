import { Fences } from '../markdown-tree/index.js';

/**
 * Text that somebody writes into one part, so that it stays in it: headings that would begin another part are taken as
 * text, code that is still open is closed.
 * @param deepest how many # begin another part at most: 2 below `##`, 3 below `###`
 */
export function contained(body: string, deepest: 2 | 3): string {
  const fences = new Fences();
  const heading = new RegExp(`^( {0,3})(#{1,${deepest}}(?:[ \\t]|$))`);
  const lines = body
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => (fences.read(line) ? line : line.replace(heading, '$1\\$2')));
  const text = lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)*/, '')
    .trimEnd();
  return fences.open === null ? text : `${text}\n${fences.open}`;
}

/** One line of text, whatever was pasted. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
