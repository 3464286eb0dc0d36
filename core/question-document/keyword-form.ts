import { decodeInline, encodeInline, parseMarkdown } from '../markdown-tree/index.js';
import { writeKeyword, type Keyword } from '../question-format/index.js';
import { oneLine } from './contain.js';
import type { Range, Section } from './outline.js';

export interface KeywordLine extends Range {
  line: number;
  /** Null when the line is no keyword. */
  keyword: Keyword | null;
}

/** The text that a heading or a term stands for. */
export function decodeLine(source: string): string {
  if (!/[\\`*_[\]<>&~]/.test(source)) return source;
  const heading = parseMarkdown(`# ${source}`).children[0];
  return heading?.type === 'heading' ? decodeInline(heading.children, `# ${source}`).text : source;
}

/** One line of text as a heading holds it. */
export function encodeLine(text: string): string {
  const line = oneLine(text);
  return line === '' ? '' : encodeInline(line);
}

export function keywordLines(text: string, { body, line: headingLine }: Section): KeywordLine[] {
  const above = text.slice(0, body.from).split('\n').length;
  const before = Math.max(headingLine, above);
  let at = body.from;
  const lines: KeywordLine[] = [];
  for (const [index, line] of text.slice(body.from, body.to).split('\n').entries()) {
    const to = at + line.length;
    if (line.trim() !== '') lines.push({ from: at, to, line: before + index, keyword: readKeyword(line) });
    at = to + 1;
  }
  return lines;
}

function readKeyword(line: string): Keyword | null {
  const item = /^ {0,3}[-*+](?:[ \t]+(.*))?$/.exec(line)?.[1] ?? (/^ {0,3}[-*+][ \t]*$/.test(line) ? '' : null);
  if (item === null) return null;
  const [, bold, after = ''] = /^\*\*(.+?)\*\*[ \t]*(?:\|(.*))?$/.exec(item) ?? [];
  const terms = bold === undefined ? item.split('|') : [bold, ...(after === '' ? [] : after.split('|'))];
  return { terms: terms.map((term) => oneLine(decodeLine(term.trim()))), essential: bold !== undefined };
}

export function writeKeywordLine({ terms, essential }: Keyword): string {
  const some = terms.map(oneLine).filter((term) => term !== '');
  return some.length === 0 ? '-' : writeKeyword({ terms: some, essential });
}
