import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

// A lone tilde is a range in Korean ("3~5개"), so only two of them strike out.
const syntax = [gfm({ singleTilde: false })];
const tree = [gfmFromMarkdown()];

/** Reads Markdown into a tree whose positions are 1-based lines and 0-based offsets of `source`. Never throws on any text. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, { extensions: syntax, mdastExtensions: tree });
}

/** Calls `visit` for every node from the top down, in the order of the text, with the nodes it stands in, outermost first. */
export function walk(node: Nodes, visit: (node: Nodes, ancestors: Parents[]) => void, ancestors: Parents[] = []): void {
  visit(node, ancestors);
  if (!('children' in node)) return;
  const inside = [...ancestors, node];
  for (const child of node.children) walk(child, visit, inside);
}
