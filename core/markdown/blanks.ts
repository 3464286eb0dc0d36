import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Turns the `{{1}}`, `{{2}}`, … of a cloze into empty spans that a page can fill; `data-blank` counts from 0. */
export function openBlanks(tree: Root): void {
  tree.children = open(tree.children);
}

function open<T extends RootContent | ElementContent>(nodes: T[]): T[] {
  return nodes.flatMap((node): T[] => {
    if (node.type === 'element' && node.tagName !== 'code') node.children = open(node.children);
    if (node.type !== 'text' || !node.value.includes('{{')) return [node];
    return node.value.split(/(\{\{\d{1,3}\}\})/).flatMap((piece): T[] => {
      const place = /^\{\{(\d+)\}\}$/.exec(piece)?.[1];
      if (place === undefined) return piece === '' ? [] : [{ type: 'text', value: piece } as T];
      const blank: Element = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['blank'], dataBlank: Number(place) - 1 },
        children: [],
      };
      return [blank as T];
    });
  });
}
