import type { ListItem } from 'mdast';
import { itemTitle } from './block-parts.js';
import type { Block } from './blocks.js';
import { anchorIn, asks, type Section } from './sections.js';
import { isQuestion } from './wording.js';

export interface Explanations {
  /** The section that a question's heading leads to. */
  of: Map<Section, Section>;
  /** Those sections, and all inside them. */
  roots: Set<Section>;
  inside: Set<Section>;
  /** Questions whose link leads nowhere. */
  lost: Section[];
}

/** Which sections the headings of questions lead to; those are explanations, whatever they are called. */
export function findExplanations(sections: Section[], blocks: readonly Block[]): Explanations {
  const of = new Map<Section, Section>();
  const roots = new Set<Section>();
  const lost: Section[] = [];
  for (const block of blocks) {
    for (const { target } of linkedQuestions(block, sections)) if (target) roots.add(target);
  }
  for (const section of sections) {
    if (section.leadsTo === null || !asks(section)) continue;
    const target = sectionAt(section.leadsTo, sections);
    if (target === undefined) lost.push(section);
    else if (target !== section && !section.parents.includes(target)) {
      of.set(section, target);
      roots.add(target);
    }
  }
  const inside = new Set([...roots].flatMap((root) => sections.slice(sections.indexOf(root), root.end)));
  for (const section of of.keys()) inside.delete(section);
  return { of, roots, inside, lost };
}

/** The items of a list that ask and lead to a section which does not: the section answers them. */
export function linkedQuestions(
  { node }: Block,
  sections: readonly Section[],
): { item: ListItem; target: Section | undefined }[] {
  if (node.type !== 'list') return [];
  return node.children.map((item) => {
    const [first] = item.children;
    const link = first?.type === 'paragraph' ? first.children.find((child) => child.type === 'link') : undefined;
    const anchor = link?.type === 'link' && isQuestion(itemTitle(item)) ? anchorIn(link) : null;
    const target = anchor === null ? undefined : sectionAt(anchor, sections);
    return { item, target: target && !asks(target) ? target : undefined };
  });
}

function sectionAt(anchor: string, sections: readonly Section[]): Section | undefined {
  const wanted = anchor.normalize('NFC').toLowerCase();
  return sections.find(({ slug }) => slug.normalize('NFC').toLowerCase() === wanted);
}
