import type { Nodes, Parents, Root, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

// A lone tilde is a range in Korean ("3~5개"), so only two of them strike out.
const syntax = [gfm({ singleTilde: false })];
const tree = [gfmFromMarkdown()];

/** Reads Markdown into a tree whose positions are 1-based lines and 0-based offsets of `source`. Never throws on any text. */
export function parseMarkdown(source: string): Root {
  const root = fromMarkdown(source, { extensions: syntax, mdastExtensions: tree });
  cutDeep(root, source);
  return root;
}

/** Most characters of texts whose trees are kept: those of a few questions, some ten megabytes. */
const MOST_KEPT = 100_000;
const kept = new Map<string, Root>();
let keptLength = 0;

/** The same, for who only reads the tree: checking, measuring and rendering a text read it once between them. */
export function sharedTree(source: string): Root {
  const known = kept.get(source);
  if (known) return known;
  const root = parseMarkdown(source);
  kept.set(source, root);
  keptLength += source.length;
  for (const [oldest] of kept) {
    if (keptLength <= MOST_KEPT) break;
    kept.delete(oldest);
    keptLength -= oldest.length;
  }
  return root;
}

/** How deep nodes may stand in each other: what walks, renders or shows a tree goes down by calling itself. */
const MAX_DEPTH = 100;
const cut = new WeakSet<Nodes>();
const flow: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** Whether a node stands as its source because it was nested too deep to be read. */
export function isTooDeep(node: Nodes): boolean {
  return cut.has(node);
}

function cutDeep(root: Root, source: string): void {
  const open: { node: Parents; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = open.pop(); top; top = open.pop()) {
    const { node: parent, depth } = top;
    parent.children.forEach((child, index) => {
      if (!('children' in child)) return;
      if (depth < MAX_DEPTH || parent.type === 'list' || parent.type === 'table' || parent.type === 'tableRow') {
        open.push({ node: child, depth: depth + 1 });
        return;
      }
      const value = source.slice(child.position?.start.offset, child.position?.end.offset);
      const { position } = child;
      const text: Text = { type: 'text', value, position };
      const rest: Nodes = flow.has(parent.type) ? { type: 'paragraph', children: [text], position } : text;
      cut.add(rest);
      (parent.children as Nodes[])[index] = rest;
    });
  }
}

/** Calls `visit` for every node from the top down, in the order of the text, with the nodes it stands in, outermost first. */
export function walk(node: Nodes, visit: (node: Nodes, ancestors: Parents[]) => void, ancestors: Parents[] = []): void {
  visit(node, ancestors);
  if (!('children' in node)) return;
  const inside = [...ancestors, node];
  for (const child of node.children) walk(child, visit, inside);
}
