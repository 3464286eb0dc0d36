import type { ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type Block, readBlocks } from './blocks.js';
import { dedent, type Region, regionOf } from './regions.js';
import { toMarkdown } from './to-markdown.js';
import { aMarkLength, hasQMark, isNavigation, isQuestion, roleOf } from './wording.js';

/** Puts `<details>` that stand inside a block back, as their name and what they hold; in a table on one line. */
export function restore(source: string, regions: readonly Region[], inTable = false): string {
  if (!source.includes('<!--details ')) return source;
  return source
    .split('\n')
    .map((line) => restoreLine(line, regions, inTable))
    .join('\n');
}

function restoreLine(line: string, regions: readonly Region[], inTable: boolean): string {
  const [before = '', ...pieces] = line.split(/<!--details (\d+)-->/);
  if (pieces.length === 0) return line;
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  const inner = indent + ' '.repeat(/^(?:[-*+]|\d+[.)])\s+/.exec(before.slice(indent.length))?.[0].length ?? 0);
  let out = before;
  for (let index = 0; index < pieces.length; index += 2) {
    const region = regions[Number(pieces[index])];
    const after = pieces[index + 1] ?? '';
    const name = region ? plain(region.summary) : '';
    const text = region ? `${name === '' ? '' : `**${name}**\n\n`}${restoreBody(region.body)}` : '';
    if (inTable) {
      out += text.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|') + after;
      continue;
    }
    const [first = '', ...rest] = text.split('\n');
    out += [first, ...rest.map((below) => (below === '' ? below : inner + below))].join('\n');
    if (after.trim() !== '') out += `\n\n${inner}${after.trim()} `;
    else if (index + 2 < pieces.length) out += `\n\n${inner}`;
  }
  return out.trimEnd();
}

/** A body of a region, what is folded inside it unfolded. */
export function restoreBody(body: string): string {
  const { blocks } = readBlocks(body);
  return blocks
    .map((block) =>
      block.region
        ? restore('<!--details 0-->', [block.region])
        : restore(block.source, block.regions, block.node.type === 'table'),
    )
    .join('\n\n');
}

/** The words of a summary, which may hold Markdown or HTML. */
export function plain(summary: string): string {
  const { markdown } = toMarkdown(summary, new Map());
  const { blocks } = readBlocks(markdown);
  return blocks
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function itemTitle(item: ListItem): string {
  const [first] = item.children;
  return first ? (toString(first).split('\n')[0]?.trim() ?? '') : '';
}

/** What a list item holds below its first line. */
export function itemRest(item: ListItem, block: Block): string {
  const [, ...rest] = itemSource(item, block).split('\n');
  return dedent(rest.join('\n'), true).replace(/^\n+/, '');
}

export function itemSource(item: ListItem, block: Block): string {
  const list = block.node.position?.start.line ?? 1;
  const start = (item.position?.start.line ?? list) - list;
  const end = (item.position?.end.line ?? list) - list + 1;
  return block.source.split('\n').slice(start, end).join('\n');
}

/** Nothing but links about the page: `[위로](#top)`, `[뒤로](../README.md)`, a table of contents. */
export function isNavigationBlock(block: Block): boolean {
  const { node } = block;
  if (block.region) return false;
  if (node.type === 'paragraph') {
    const links = node.children.filter(({ type }) => type === 'link' || type === 'linkReference');
    const others = node.children
      .filter((child) => child.type === 'text')
      .map(({ value }) => value)
      .join('');
    return (
      (links.length > 0 || /[[\]↑⬆]/.test(block.text)) &&
      isNavigation(block.text) &&
      isNavigation(others) &&
      block.text !== ''
    );
  }
  if (node.type === 'list') return isContents(node.children);
  if (node.type === 'html')
    return (
      isNavigation(block.source.replace(/<[^>]*>/g, ' ')) && !/<(?:img|video|iframe|audio|svg)/i.test(block.source)
    );
  return false;
}

function isContents(items: readonly ListItem[]): boolean {
  return items.every((item) => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return false;
    const links = first.children.filter((child) => child.type === 'link');
    const others = first.children
      .filter(({ type }) => type !== 'link')
      .map((child) => toString(child))
      .join('')
      .trim();
    const inside = links.length > 0 && links.every((child) => child.type === 'link' && child.url.startsWith('#'));
    return inside && others === '' && rest.every((child) => child.type === 'list' && isContents(child.children));
  });
}

export function isComment(block: Block): boolean {
  return block.node.type === 'html' && !block.region && /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(block.node.value);
}

/** `태그: #os #network` or a line of hashtags alone. */
export function readTags(text: string): string[] | null {
  const listed = /^(?:태그|tags?|키워드)\s{0,4}[:：](.+)$/i.exec(text)?.[1];
  if (listed !== undefined && !listed.includes('\n')) {
    return listed.split(/[\s,·#]+/).filter((tag) => tag !== '');
  }
  return /^(?:#[\p{L}\p{N}_-]+\s*)+$/u.test(text) ? text.split(/[\s#]+/).filter((tag) => tag !== '') : null;
}

/** Opens a question: `Q.`, or a bold question that is a paragraph of its own; within a question only `Q.` does. */
export function opensQuestion(block: Block, within: boolean): boolean {
  if (block.node.type !== 'paragraph') return false;
  const { children } = block.node;
  if (hasQMark(block.text) && aMarkLength(block.text) === 0) return true;
  if (within) return false;
  const bold = children.length === 1 && children[0]?.type === 'strong';
  return bold && isQuestion(block.text) && !block.text.includes('\n');
}

/** Whether a block continues the `<details>` question above it: its answer or follow-ups, folded by themselves. */
export function belongs({ region }: Block): boolean {
  const role = region ? roleOf(plain(region.summary)) : null;
  return role !== null && role !== 'contents';
}

/** The region a list item is. */
export function regionIn(block: Block, item: ListItem): Region | undefined {
  const [first] = item.children;
  return first?.type === 'html' ? regionOf(first.value, block.regions) : undefined;
}

/** The blocks below the first line of one. */
export function belowFirstLine(block: Block): Block[] {
  const [, ...lines] = block.source.split('\n');
  return readBlocks(lines.join('\n'), block.line + 1).blocks;
}

/** The Markdown of a block as it was written, what is folded in it unfolded. */
export function written(block: Block): string {
  return block.region
    ? `**${plain(block.region.summary)}**\n\n${restoreBody(block.region.body)}`
    : restore(block.source, block.regions, block.node.type === 'table');
}
