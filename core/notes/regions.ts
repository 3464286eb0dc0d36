import { parseMarkdown, walk } from '../markdown-tree/index.js';

/** A `<details>`: what it is called and what it holds, as Markdown without the indentation around it. */
export interface Region {
  summary: string;
  body: string;
  /** 1-based lines within the text it was found in. */
  line: number;
  endLine: number;
  /** The line the body starts on. */
  bodyLine: number;
}

export interface Masked {
  /** The text with every outermost region put by as `<!--details N-->`; its lines stay where they were. */
  text: string;
  regions: Region[];
  /** Lines of a `<details>` that is never closed, or of an end without one. */
  unbalanced: number[];
}

interface Tag {
  name: 'details' | '/details' | 'summary' | '/summary';
  start: number;
  end: number;
}

/** Finds the outermost `<details>` of Markdown, wherever they stand, and not those in code. */
export function maskDetails(source: string): Masked {
  if (!/<\/?details/i.test(source)) return { text: source, regions: [], unbalanced: [] };
  const tags = findTags(source);
  const regions: Region[] = [];
  const unbalanced: number[] = [];
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  let text = '';
  let read = 0;
  let open: { tag: Tag; depth: number; summary: [number, number] | null; summaryStart: number } | null = null;
  const closes = (from: number) => {
    let depth = 0;
    for (const tag of tags.slice(from)) {
      if (tag.name === 'details') depth += 1;
      if (tag.name === '/details') depth -= 1;
      if (depth === 0) return true;
    }
    return false;
  };
  tags.forEach((tag, index) => {
    if (!open) {
      if (tag.name === 'details' && closes(index)) open = { tag, depth: 1, summary: null, summaryStart: -1 };
      else if (tag.name === 'details' || tag.name === '/details') unbalanced.push(lineAt(tag.start));
      return;
    }
    if (tag.name === 'details') open.depth += 1;
    if (tag.name === 'summary' && open.depth === 1 && !open.summary) open.summaryStart = tag.end;
    if (tag.name === '/summary' && open.depth === 1 && !open.summary && open.summaryStart !== -1) {
      open.summary = [open.summaryStart, tag.start];
      open.summaryStart = tag.end;
    }
    if (tag.name !== '/details' || (open.depth -= 1) > 0) return;
    const bodyStart = open.summary ? open.summaryStart : open.tag.end;
    const raw = source.slice(bodyStart, tag.start);
    const skipped = /^(?:[ \t]*\n)*/.exec(raw)?.[0].length ?? 0;
    const place = `<!--details ${regions.length}-->`;
    regions.push({
      summary: open.summary ? source.slice(...open.summary).trim() : '',
      body: dedent(raw.slice(skipped), skipped > 0).trimEnd(),
      line: lineAt(open.tag.start),
      endLine: lineAt(tag.end),
      bodyLine: lineAt(bodyStart + skipped),
    });
    text += source.slice(read, open.tag.start) + place + '\n'.repeat(lineAt(tag.end) - lineAt(open.tag.start));
    read = tag.end;
    // What follows on the same line would be taken for indented code, or lengthen the comment.
    const rest = /^[ \t]*/.exec(source.slice(read))?.[0].length ?? 0;
    read += rest;
    open = null;
  });
  return { text: text + source.slice(read), regions, unbalanced };
}

/** The region a block stands for. */
export function regionOf(html: string, regions: readonly Region[]): Region | undefined {
  const place = /^\s*<!--details (\d+)-->\s*$/.exec(html)?.[1];
  return place === undefined ? undefined : regions[Number(place)];
}

function findTags(source: string): Tag[] {
  const tags: Tag[] = [];
  walk(parseMarkdown(source), (node) => {
    if (node.type !== 'html' || !node.position) return;
    const start = node.position.start.offset ?? 0;
    // A block of HTML keeps the indentation of its list out of `value`, so the tags are looked for in the source.
    const raw = source.slice(start, node.position.end.offset);
    if (raw.startsWith('<!--')) return;
    for (const match of raw.matchAll(/<(\/?(?:details|summary))(?=[\s>])[^>]*>/gi)) {
      const name = (match[1] ?? '').toLowerCase() as Tag['name'];
      tags.push({ name, start: start + match.index, end: start + match.index + match[0].length });
    }
  });
  return tags;
}

/** Takes the indentation away that all lines share; the first may have lost its own already. */
export function dedent(text: string, firstLineToo: boolean): string {
  const lines = text.split('\n');
  const counted = (firstLineToo ? lines : lines.slice(1)).filter((line) => line.trim() !== '');
  const shared = Math.min(...counted.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0));
  if (!Number.isFinite(shared) || shared === 0)
    return text.trimStart() === '' ? '' : firstLineToo ? text : text.trimStart();
  return lines
    .map((line, index) =>
      index === 0 && !firstLineToo
        ? line.trimStart()
        : line.slice(Math.min(shared, /^[ \t]*/.exec(line)?.[0].length ?? 0)),
    )
    .join('\n');
}
