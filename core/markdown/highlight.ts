import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { LanguageFn } from 'highlight.js';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import http from 'highlight.js/lib/languages/http';
import nginx from 'highlight.js/lib/languages/nginx';
import { common } from 'lowlight';

/** The grammars behind `codeLanguages`; their aliases (`js`, `ts`, `html`, `sh`, `toml`, …) come with them. */
export const grammars: Record<string, LanguageFn> = { ...common, dockerfile, http, nginx };

/** Code that is longer, or has a longer line, stays in one colour: grammars look again and again through what they doubt. */
const MOST_CHARACTERS = 8_000;
const LONGEST_LINE = 400;
/** How deep colours may stand in each other. */
const DEEPEST = 40;

export function isHighlightable(code: string): boolean {
  return code.length <= MOST_CHARACTERS && code.split('\n').every((line) => line.length <= LONGEST_LINE);
}

/** Takes the colours away from code in which they are nested so deep that going down would exhaust the stack. */
export function flattenDeep(root: Root): void {
  const open: { node: Element; code: Element | null; depth: number }[] = [];
  const enter = (nodes: (RootContent | ElementContent)[], code: Element | null, depth: number) => {
    for (const node of nodes) {
      if (node.type === 'element') open.push({ node, code: code ?? (node.tagName === 'code' ? node : null), depth });
    }
  };
  enter(root.children, null, 0);
  for (let top = open.pop(); top; top = open.pop()) {
    const { node, code, depth } = top;
    if (code && depth > DEEPEST) code.children = [{ type: 'text', value: textIn(code) }];
    else enter(node.children, code, code ? depth + 1 : 0);
  }
}

function textIn(element: Element): string {
  const waiting: ElementContent[] = [element];
  let text = '';
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') text += node.value;
    if (node.type === 'element') waiting.push(...node.children.toReversed());
  }
  return text;
}
