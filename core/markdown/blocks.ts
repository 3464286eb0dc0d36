import { Fences } from '../markdown-tree/index.js';

/** What reaches beyond the block it stands in: footnotes, definitions, and HTML that goes on over blank lines. */
const FAR_REACHING = /\[\^|^ {0,3}\[[^\]]+\]:|^ {0,3}<(?:[!?]|script|pre|style|textarea)/im;
/** What may go on with the list above. */
const GOES_ON = /^(?:[ \t]|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;

/**
 * Cuts Markdown where its blocks can be rendered one by one to the same as all at once, but for the ids of headings and
 * diagrams: whoever shows a long text while it is written renders only what changed.
 */
export function blocksOf(markdown: string): string[] {
  if (FAR_REACHING.test(markdown)) return [markdown];
  const blocks: string[] = [];
  const fences = new Fences();
  let block: string[] = [];
  for (const line of markdown.split('\n')) {
    const inCode = fences.open !== null;
    const fenced = fences.read(line);
    const begins = !inCode && block.at(-1)?.trim() === '' && line.trim() !== '' && !GOES_ON.test(line);
    if (begins || (!fenced && /^#{1,6}[ \t]/.test(line) && block.length > 0)) {
      blocks.push(block.join('\n'));
      block = [];
    }
    block.push(line);
  }
  return [...blocks, block.join('\n')];
}
