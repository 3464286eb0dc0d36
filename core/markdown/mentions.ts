import type { Element, ElementContent, Root, RootContent } from 'hast';
import { piecesOf } from '../groups/index.js';

/** Turns the mentions of a text into empty spans, for whoever knows what people are called. */
export function openMentions(tree: Root): void {
  tree.children = open(tree.children);
}

function open<T extends RootContent | ElementContent>(nodes: T[]): T[] {
  return nodes.flatMap((node): T[] => {
    if (node.type === 'element') node.children = open(node.children);
    if (node.type !== 'text') return [node];
    return piecesOf(node.value).map((piece) => ('words' in piece ? text(piece.words) : person(piece.personId)) as T);
  });
}

const text = (value: string): ElementContent => ({ type: 'text', value });

const person = (id: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['mention'], dataPerson: id },
  children: [],
});
