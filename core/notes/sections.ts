import type { Heading, Link } from 'mdast';
import GithubSlugger from 'github-slugger';
import { walk } from '../markdown-tree/index.js';
import type { Block } from './blocks.js';
import { cleanTitle, isQuestion, roleOf, type Role, sectionKind } from './wording.js';

/** A heading and what stands below it down to the next heading, whatever its depth. */
export interface Section {
  heading: Block & { node: Heading };
  depth: number;
  title: string;
  /** The anchor that GitHub gives it. */
  slug: string;
  /** The anchor its heading leads to, when it is a link within the page. */
  leadsTo: string | null;
  role: Role;
  /** Headings above it, outermost first. */
  parents: Section[];
  /** Whether a deeper heading follows directly. */
  leaf: boolean;
  blocks: Block[];
  /** Index in the list of sections after its last descendant. */
  end: number;
}

/** Cuts blocks at their headings; `before` stands above the first. */
export function readSections(blocks: readonly Block[]): { before: Block[]; sections: Section[] } {
  const slugger = new GithubSlugger();
  const before: Block[] = [];
  const sections: Section[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.node.type !== 'heading') {
      (last?.blocks ?? before).push(block);
      continue;
    }
    const heading = { ...block, node: block.node };
    const parents = last ? [...last.parents, last].filter(({ depth }) => depth < heading.node.depth) : [];
    const title = cleanTitle(block.text);
    const place = { title, slug: slugger.slug(block.text), leadsTo: anchorOf(heading.node), role: roleOf(title) };
    sections.push({
      heading,
      depth: heading.node.depth,
      ...place,
      parents,
      leaf: true,
      blocks: [],
      end: sections.length + 1,
    });
  }
  sections.forEach((section, index) => {
    let end = index + 1;
    while ((sections[end]?.depth ?? 0) > section.depth) end += 1;
    section.end = end;
    section.leaf = end === index + 1;
  });
  return { before, sections };
}

/** Where a link of an in-page address leads, decoded. */
export function anchorIn(link: Link): string | null {
  if (!link.url.startsWith('#') || link.url.length < 2) return null;
  try {
    return decodeURIComponent(link.url.slice(1));
  } catch {
    return link.url.slice(1);
  }
}

function anchorOf(heading: Heading): string | null {
  let anchor: string | null = null;
  walk(heading, (node) => {
    if (node.type === 'link') anchor ??= anchorIn(node);
  });
  return anchor;
}

/** Whether a section asks: by its words, by a link to what explains it, or by standing among questions. */
export function asks(section: Section): boolean {
  if (section.role !== null) return false;
  if (
    isQuestion(section.heading.text) &&
    !(section.depth === 1 && sectionKind(section.title) === 'questions' && !section.leaf)
  )
    return true;
  const among = section.parents.map(({ title }) => sectionKind(title)).findLast((kind) => kind !== null);
  if (among !== 'questions') return false;
  return section.leadsTo !== null || (section.leaf && section.blocks.length > 0 && sectionKind(section.title) === null);
}
