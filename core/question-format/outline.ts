import type { Heading, Root, RootContent } from 'mdast';
import { decodeInline } from '../markdown-tree/index.js';
import type { Reporter } from './problem.js';
import { isKebab } from './yaml-reader.js';

/** A stretch of the file: its Markdown without blank lines around it, and where it starts. */
export interface Slice {
  text: string;
  line: number;
}

/** A heading and what stands under it, down to the next heading of its depth or above. */
export interface Section {
  title: string;
  /** The line of the heading. */
  line: number;
  /** The heading holds nothing but text. */
  plain: boolean;
  nodes: RootContent[];
  body: Slice;
  /** Offsets of what stands under the heading. */
  start: number;
  end: number;
}

/** Cuts nodes at the headings of one depth; `before` is what stands above the first. `end` is the offset after the last. */
export function cutAt(depth: number, nodes: RootContent[], source: string, start: number, end: number) {
  const isCut = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === depth;
  const cuts = nodes.flatMap((node, index) => (isCut(node) ? [{ node, index }] : []));
  const first = cuts[0];
  const before = {
    nodes: first ? nodes.slice(0, first.index) : nodes,
    body: slice(source, start, first ? startOf(first.node) : end),
  };
  const sections = cuts.map(({ node, index }, order): Section => {
    const next = cuts[order + 1];
    const { text, plain } = decodeInline(node.children, source);
    const inside = nodes.slice(index + 1, next ? next.index : undefined);
    const range = { start: endOf(node), end: next ? startOf(next.node) : end };
    const body = slice(source, range.start, range.end);
    return { title: text.trim(), line: lineOf(node), plain, nodes: inside, body, ...range };
  });
  return { before, sections };
}

/** Splits `질문 {#key}`; reports a heading without a usable key and gives an empty one. */
export function readKey(section: Section, reporter: Reporter): { title: string; key: string } {
  const match = /^(.*?)\s*\{#([^{}]*)\}$/.exec(section.title);
  const title = match?.[1] ?? section.title;
  const key = match?.[2]?.trim() ?? '';
  if (!match) {
    reporter.error(section.line, 'heading', `제목 끝에 변하지 않는 키를 적어 주세요. 예: ### ${title} {#some-key}`);
  } else if (!isKebab(key)) {
    reporter.error(section.line, 'heading', `키 '${key}' 대신 소문자, 숫자, 붙임표(-)만 쓴 이름을 적어 주세요.`);
  }
  return { title, key: isKebab(key) ? key : '' };
}

/** The text between two offsets without the blank lines around it. */
export function slice(source: string, start: number, end: number): Slice {
  const raw = source.slice(start, end);
  const blank = /^(?:[ \t]*\n)*/.exec(raw)?.[0].length ?? 0;
  return { text: raw.slice(blank).trimEnd(), line: lineAt(source, start + blank) };
}

export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) line += 1;
  return line;
}

export function startOf(node: Root | RootContent): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Root | RootContent): number {
  return node.position?.end.offset ?? 0;
}

export function lineOf(node: Root | RootContent): number {
  return node.position?.start.line ?? 1;
}
