import type { Nodes, Root } from 'mdast';
import { sharedTree } from './parse.js';

/** The words of Markdown without its marks: for search, previews and reading aloud. Blocks stand on lines of their own. */
export function plainText(markdown: string): string {
  return textOf(sharedTree(markdown));
}

/** `describe` says what stands for a code block; by default its code, and nothing for a diagram. */
export function textOf(tree: Root, describe: (language: string, code: string) => string = defaultWords): string {
  return blocks(tree, describe).join('\n');
}

function defaultWords(language: string, code: string): string {
  return language === 'mermaid' ? '' : code;
}

function blocks(node: Nodes, describe: (language: string, code: string) => string): string[] {
  switch (node.type) {
    case 'code':
      return keep(describe(node.lang ?? '', node.value));
    case 'paragraph':
    case 'heading':
      return keep(inline(node));
    case 'tableRow':
      return keep(node.children.map((cell) => inline(cell)).join(' '));
    default:
      return 'children' in node ? node.children.flatMap((child) => blocks(child, describe)) : [];
  }
}

function inline(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(inline).join('') : '';
}

function keep(text: string): string[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : [trimmed];
}
