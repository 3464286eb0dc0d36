import type { Nodes } from 'hast';

/** The text inside an element. */
export function toString(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toString).join('') : '';
}
