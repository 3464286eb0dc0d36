import type { Element, ElementContent, Root, RootContent } from 'hast';
import GithubSlugger from 'github-slugger';
import { toString } from './words.js';

/** Numbers and names what the page needs to reach: headings, footnotes, wide tables, links that leave. */
export function decorate(tree: Root, idPrefix: string): void {
  const slugger = new GithubSlugger();
  tree.children = decorateAll(tree.children, { idPrefix, slugger });
}

interface Context {
  idPrefix: string;
  slugger: GithubSlugger;
}

function decorateAll<T extends RootContent | ElementContent>(nodes: T[], context: Context): T[] {
  return nodes.map((node) => (node.type === 'element' ? (decorateElement(node, context) as T) : node));
}

function decorateElement(element: Element, context: Context): Element {
  const { properties } = element;
  element.children = decorateAll(element.children, context);
  if (/^h[1-6]$/.test(element.tagName)) {
    const footnotes = properties['id'] === 'footnote-label';
    properties['id'] = `${context.idPrefix}-${footnotes ? 'footnotes' : context.slugger.slug(toString(element))}`;
  }
  if (properties['ariaDescribedBy'] !== undefined) properties['ariaDescribedBy'] = [`${context.idPrefix}-footnotes`];
  if (element.tagName === 'section' && properties['dataFootnotes'] !== undefined) {
    properties['ariaLabelledBy'] = [`${context.idPrefix}-footnotes`];
  }
  if (element.tagName === 'a' && /^(?:https?:|\/\/)/i.test(String(properties['href'] ?? ''))) {
    properties['rel'] = ['noopener', 'noreferrer'];
    properties['target'] = '_blank';
  }
  if (element.tagName === 'img') Object.assign(properties, { loading: 'lazy', decoding: 'async' });
  if (element.tagName === 'input') properties['ariaLabel'] = properties['checked'] ? '끝남' : '남음';
  // What may be wider than the screen scrolls by itself, and so must be reachable from the keyboard.
  if (element.tagName === 'pre') properties['tabIndex'] = 0;
  return element.tagName === 'table' ? scrollable(element) : element;
}

function scrollable(table: Element): Element {
  const heads = find(table, 'th').map((cell) => toString(cell).trim());
  const label = ['표', heads.filter((text) => text !== '').join(', ')].filter((text) => text !== '').join(': ');
  for (const cell of find(table, 'th')) cell.properties['scope'] = 'col';
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: label },
    children: [table],
  };
}

function find(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return [...(child.tagName === tagName ? [child] : []), ...find(child, tagName)];
  });
}
