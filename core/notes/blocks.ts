import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown, walk } from '../markdown-tree/index.js';
import { maskDetails, type Region, regionOf } from './regions.js';
import type { NoteDefinition } from './to-markdown.js';
import { aMarkLength, hasQMark } from './wording.js';

/** One piece at the top level of a note. Every line that is not blank belongs to one. */
export interface Block {
  node: RootContent;
  /** Its Markdown as written, `<details>` inside put by as in `regions`. */
  source: string;
  /** Its words. */
  text: string;
  /** 1-based lines of the file. */
  line: number;
  endLine: number;
  region?: Region;
  /** The `<details>` that stand inside it, in a list for instance. */
  regions: readonly Region[];
}

/** What a text refers to that stands elsewhere in the note. */
export interface References {
  definitions: ReadonlyMap<string, NoteDefinition>;
  /** The explanations of footnotes. */
  footnotes: ReadonlyMap<string, Block>;
}

export interface NoteText extends References {
  blocks: Block[];
  /** Lines of the file where a `<details>` does not fit together. */
  unbalanced: number[];
}

/** Cuts a note, or a part of one that starts at `firstLine` of its file, into blocks. */
export function readBlocks(source: string, firstLine = 1): NoteText {
  const { text, regions, unbalanced } = maskDetails(source);
  const tree = parseMarkdown(text);
  const definitions = new Map<string, NoteDefinition>();
  walk(tree, (node) => {
    if (node.type !== 'definition' || definitions.has(node.identifier)) return;
    definitions.set(node.identifier, { label: node.label ?? node.identifier, url: node.url, used: false });
  });
  walk(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (definition) definition.used = true;
  });
  // What is folded away refers to the same definitions.
  for (const { body } of regions) {
    for (const [, label = ''] of body.matchAll(/\[([^[\]]+)\]/g)) {
      const definition = definitions.get(label.replace(/\s+/g, ' ').trim().toLowerCase());
      if (definition) definition.used = true;
    }
  }
  const lines = text.split('\n');
  const shift = firstLine - 1;
  const blocks = tree.children.flatMap((node): Block[] => {
    const { start, end } = node.position ?? { start: { line: 1, offset: 0 }, end: { line: 1, offset: 0 } };
    // Lines rather than offsets, so that the first keeps the indentation that the others are measured by.
    const raw = lines.slice(start.line - 1, end.line).join('\n');
    const region = node.type === 'html' ? regionOf(node.value, regions) : undefined;
    // A region put by leaves blank lines behind, which belong to whatever holds it.
    const held = [...raw.matchAll(/<!--details (\d+)-->/g)].map((match) => regions[Number(match[1])]?.endLine ?? 0);
    const range = { line: start.line + shift, endLine: Math.max(end.line, ...held) + shift };
    const block: Block = { node, source: raw, text: toString(node).trim(), ...range, regions };
    if (region) return [{ ...block, region, text: '' }];
    if (node.type === 'html' && HELD.test(node.value)) return splitHeld(block, node.value);
    if (node.type === 'heading' && RULED.test(raw)) return splitRuled(block);
    return node.type === 'paragraph' ? splitParagraph(block) : [block];
  });
  const footnotes = new Map<string, Block>();
  for (const block of blocks) {
    const { node } = block;
    // Of two with one name the first counts.
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, block);
  }
  return { blocks, definitions, footnotes, unbalanced: unbalanced.map((line) => line + shift) };
}

export function mergeReferences(outer: References, inner: References): References {
  return {
    definitions: new Map([...outer.definitions, ...inner.definitions]),
    footnotes: new Map([...outer.footnotes, ...inner.footnotes]),
  };
}

const HELD = /^\s*<!--details \d+-->/;

/** A `<details>` closed on its own line, and what follows it there. */
function splitHeld(block: Block, value: string): Block[] {
  const place = HELD.exec(value)?.[0] ?? '';
  const region = regionOf(place, block.regions);
  const rest = value.slice(place.length);
  const first = region ? [{ ...block, region, source: place, text: '' }] : [];
  return [...first, ...(rest.trim() === '' ? [] : reread(block, rest, block.line))];
}

/** Several lines and a rule right below them, which Markdown takes for one long heading. */
const RULED = /\n.*\n *-+ *$/;

/** Nobody titles a section with several lines: they are a paragraph, and the rule divides it from the next. */
function splitRuled(block: Block): Block[] {
  const lines = block.source.split('\n');
  const above = lines.slice(0, -1).join('\n');
  return [
    ...reread(block, above, block.line).flatMap((own) => (own.node.type === 'paragraph' ? splitParagraph(own) : [own])),
    ...reread(block, '---', block.endLine),
  ];
}

/** `Q.` and `A.` on lines of one paragraph are a question and an answer. */
function splitParagraph(block: Block): Block[] {
  const lines = block.source.split('\n');
  const starts = lines.flatMap((line, index) => {
    const plain = line.replace(/[*_`>]+/g, '').trim();
    return index === 0 || hasQMark(plain) || aMarkLength(plain) > 0 ? [index] : [];
  });
  if (starts.length < 2) return [block];
  return starts.flatMap((start, order) => {
    return reread(block, lines.slice(start, starts[order + 1] ?? lines.length).join('\n'), block.line + start);
  });
}

function reread(block: Block, source: string, line: number): Block[] {
  const lines = source.split('\n');
  return parseMarkdown(source).children.flatMap((node): Block[] => {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: lines.length } };
    const own: Block = {
      ...block,
      node,
      source: lines.slice(start.line - 1, end.line).join('\n'),
      text: toString(node).trim(),
      line: line + start.line - 1,
      endLine: line + end.line - 1,
    };
    return node.type === 'html' && HELD.test(node.value) ? splitHeld(own, node.value) : [own];
  });
}
