import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from './parse.js';

export interface DecodedInline {
  /** The text as a reader sees it, escapes and character references resolved. */
  text: string;
  /** False when the source holds more than text (emphasis, code, a link, HTML, …). */
  plain: boolean;
}

/** Reads nodes that should hold text alone, such as a title; `source` is what the nodes' offsets point into. */
export function decodeInline(nodes: readonly PhrasingContent[], source: string): DecodedInline {
  return {
    text: nodes.map((node) => (node.type === 'break' ? ' ' : toString(node))).join(''),
    plain: nodes.every((node) => node.type === 'text' || isBareAddress(node, source)),
  };
}

/** GFM links an address in running text by itself; in a title or a term it is still nothing but text. */
function isBareAddress(node: PhrasingContent, source: string): boolean {
  if (node.type !== 'link') return false;
  const start = node.position?.start.offset;
  return start === undefined || (source[start] !== '[' && source[start] !== '<');
}

/** Writes text as Markdown that reads back as exactly that text; escapes only where it must. `text` is one trimmed line. */
export function encodeInline(text: string): string {
  if (readsAs(text, text)) return text;
  const some = text.replace(/[\\`*_[\]<>&#~]/g, '\\$&');
  return readsAs(some, text) ? some : text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** The same for a term that other text stands around, which a lone mark could pair with. */
export function encodeTerm(text: string): string {
  const escaped = text.replace(/[\\`*[\]<>&~]|(?<!\w)_|_(?!\w)/g, '\\$&');
  return readsAs(escaped, text) ? escaped : text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function readsAs(source: string, text: string): boolean {
  // Read as a heading: it is the one block that holds any line of text, whatever the line starts with.
  const heading = parseMarkdown(`# ${source}`).children;
  const item = parseMarkdown(`- ${source}`).children[0];
  const only = heading[0];
  if (heading.length !== 1 || only?.type !== 'heading') return false;
  const decoded = decodeInline(only.children, `# ${source}`);
  if (!decoded.plain || decoded.text !== text) return false;
  if (item?.type !== 'list' || item.children.length !== 1 || item.children[0]?.children.length !== 1) return false;
  const paragraph = item.children[0].children[0];
  if (paragraph?.type !== 'paragraph' || typeof item.children[0].checked === 'boolean') return false;
  const inItem = decodeInline(paragraph.children, `- ${source}`);
  return inItem.plain && inItem.text === text;
}
