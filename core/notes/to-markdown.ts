import type { Html, Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { parseMarkdown, walk } from '../markdown-tree/index.js';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

export interface NoteDefinition {
  label: string;
  url: string;
  /** Whether anything refers to it. */
  used: boolean;
}

/** The link definitions of a note by identifier. */
export type Definitions = ReadonlyMap<string, NoteDefinition>;

export interface Written {
  markdown: string;
  /** Addresses of pictures in order. */
  images: string[];
}

/**
 * Writes a stretch of a note as Markdown alone: pictures, breaks, links and emphasis in HTML become Markdown, other tags
 * leave their text, references take their addresses along, and link definitions that nothing refers to, which would
 * be seen by nobody, become text. `definitions` are those of the whole note.
 */
export function toMarkdown(source: string, definitions: Definitions): Written {
  const edits: { start: number; end: number; text: string }[] = [];
  const images: string[] = [];
  // Without its definition below it, a reference would be read as text.
  const named = [...source.matchAll(/\[([^[\]]+)\]/g)].map(([, label = '']) =>
    label.replace(/\s+/g, ' ').trim().toLowerCase(),
  );
  const known = [...new Set(named)].flatMap((name) => definitions.get(name) ?? []);
  walk(
    parseMarkdown([source, '', ...known.map(({ label, url }) => `[${label}]: <${url}>`)].join('\n')),
    (node, ancestors) => {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined || node.type === 'root' || end > source.length) return;
      const replace = (text: string) => edits.push({ start, end, text });
      if (node.type === 'image') images.push(node.url);
      if (node.type === 'html' && /^<code[\s>]/i.test(node.value)) {
        const span = codeBetween(node, ancestors.at(-1));
        if (span) edits.push({ start, end: span.end, text: span.text });
        else replace('');
      } else if (node.type === 'html') {
        const written = writeHtml(node, ancestors, source, end);
        images.push(...written.images);
        replace(written.markdown);
      } else if (node.type === 'definition') {
        replace(definitions.get(node.identifier)?.used ? '' : `\\[${node.label ?? node.identifier}] <${node.url}>`);
      } else if (node.type === 'linkReference' || node.type === 'imageReference') {
        const found = definitions.get(node.identifier);
        if (!found) return;
        if (node.type === 'imageReference') images.push(found.url);
        const raw = source.slice(start, end);
        const text = node.type === 'imageReference' ? `![${node.alt ?? ''}` : raw.replace(/\](?:\[[^\]]*\])?$/, '');
        replace(`${text}](<${found.url}>)`);
      }
    },
  );
  // Inside a replaced stretch there is nothing left to replace.
  const outer = edits.filter(
    (edit) => !edits.some((other) => other !== edit && other.start <= edit.start && edit.end <= other.end),
  );
  let markdown = '';
  let read = 0;
  for (const { start, end, text } of outer.sort((a, b) => a.start - b.start)) {
    markdown += source.slice(read, start) + text;
    read = end;
  }
  markdown += source.slice(read);
  return { markdown: markdown.replace(/^(?:[ \t]*\n)+/, '').trimEnd(), images };
}

function writeHtml(node: Html, ancestors: Parents[], source: string, end: number): Written {
  const images: string[] = [];
  if (node.value.startsWith('<!--')) return { markdown: '', images };
  const parent = ancestors.at(-1)?.type;
  const inTable = parent === 'tableCell';
  const inline =
    parent === 'paragraph' ||
    parent === 'heading' ||
    inTable ||
    parent === 'strong' ||
    parent === 'emphasis' ||
    parent === 'link';
  if (inline && /^<br\s*\/?>$/i.test(node.value)) {
    if (inTable || parent === 'heading') return { markdown: ' ', images };
    const last = ancestors.at(-1)?.children.at(-1);
    if (last === node || (last?.type === 'text' && last.value.trim() === '')) return { markdown: '', images };
    const atLineEnd = /^[ \t]*(?:\n|$)/.test(source.slice(end));
    const indent = ' '.repeat((ancestors.at(-1)?.position?.start.column ?? 1) - 1);
    return { markdown: atLineEnd ? '\\' : `\\\n${indent}`, images };
  }
  if (inline && !/^<img/i.test(node.value))
    return { markdown: writeTag(node, ancestors.at(-1)?.children ?? []), images };
  const text = parseFragment(node.value)
    .childNodes.map((child) => writeNode(child, images))
    .join('');
  return { markdown: inline ? text : text.replace(/\n{3,}/g, '\n\n').trim(), images };
}

/** `<code>` in running text and all up to its end, as a span of code: that resolves no references and reads no marks. */
function codeBetween(node: Html, parent: Parents | undefined): { text: string; end: number } | null {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const place = siblings.indexOf(node);
  const length = siblings.slice(place).findIndex((it) => it.type === 'html' && /^<\/code\s*>/i.test(it.value));
  const end = siblings[place + length]?.position?.end.offset;
  if (length < 0 || end === undefined) return null;
  const inside = siblings.slice(place + 1, place + length).map((it) => toString(it, { includeHtml: false }));
  const text = codeSpan(inside.join(''));
  return { text: parent?.type === 'tableCell' ? text.replace(/\|/g, '\\|') : text, end };
}

function codeSpan(code: string): string {
  const text = code.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const fence = fenceFor(text, 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Longer than any run of backticks in the text. */
function fenceFor(text: string, least: number): string {
  return '`'.repeat(Math.max(least, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
}

/** A tag in running text, which has its other half among its siblings or none. */
function writeTag(node: Html, siblings: readonly Nodes[]): string {
  const [, end = '', name = ''] = /^<(\/?)([a-z]+)/i.exec(node.value.toLowerCase()) ?? [];
  const place = siblings.indexOf(node);
  const tags = (nodes: readonly Nodes[], start: string) =>
    nodes.filter(
      (other): other is Html => other.type === 'html' && new RegExp(`^<${start}${name}[\\s>]`, 'i').test(other.value),
    );
  const other = end === '' ? tags(siblings.slice(place + 1), '/')[0] : tags(siblings.slice(0, place), '').at(-1);
  if (!other) return '';
  if (name !== 'a') return marks[name] ?? '';
  const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(end === '' ? node.value : other.value);
  const address = (href?.[1] ?? href?.[2] ?? href?.[3] ?? '').trim();
  if (address === '') return '';
  return end === '' ? '[' : `](<${address.replace(/[<>\n]/g, encodeURIComponent)}>)`;
}

const marks: Record<string, string> = { b: '**', strong: '**', i: '*', em: '*', s: '~~', del: '~~' };
const paragraphs: ReadonlySet<string> = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'table',
  'section',
  'center',
  'blockquote',
  'details',
  'summary',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

function writeNode(node: HtmlNode, images: string[]): string {
  // What is text in HTML must not become a tag or a reference in Markdown.
  if ('value' in node) return node.value.replace(/[<>\\]|&(?=[#a-z])/gi, '\\$&');
  if (!('tagName' in node)) return '';
  const { tagName } = node;
  const attribute = (name: string) => node.attrs.find((it) => it.name === name)?.value.trim() ?? '';
  if (tagName === 'script' || tagName === 'style') return '';
  if (tagName === 'br') return '\n';
  if (tagName === 'hr') return '\n\n';
  if (tagName === 'img') {
    const src = attribute('src');
    if (src === '') return '';
    images.push(src);
    const address = /[\s()<>]/.test(src) ? `<${src.replace(/[<>\n]/g, encodeURIComponent)}>` : src;
    return `![${attribute('alt').replace(/[[\]]/g, '\\$&') || '그림'}](${address})`;
  }
  const inside = node.childNodes.map((child) => writeNode(child, images)).join('');
  if (tagName === 'a' && attribute('href') !== '' && inside.trim() !== '')
    return `[${inside.trim()}](<${attribute('href')}>)`;
  if (tagName === 'pre') {
    const code = wordsOf(node).replace(/^\n|\n$/g, '');
    const fence = fenceFor(code, 3);
    return `\n\n${fence}text\n${code}\n${fence}\n\n`;
  }
  if (tagName === 'code') return codeSpan(wordsOf(node));
  if (tagName === 'li') return `\n- ${inside.trim()}`;
  if (tagName === 'tr') return `\n${inside.trim()}`;
  if (tagName === 'td' || tagName === 'th') return ` ${inside.trim()}`;
  const mark = marks[tagName];
  if (mark !== undefined && inside.trim() !== '') return `${mark}${inside.trim()}${mark}`;
  return paragraphs.has(tagName) ? `\n\n${inside.trim()}\n\n` : inside;
}

function wordsOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}
