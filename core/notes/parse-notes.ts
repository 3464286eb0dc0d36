import {
  belongs,
  belowFirstLine,
  isComment,
  isNavigationBlock,
  itemRest,
  itemTitle,
  opensQuestion,
  plain,
  readTags,
  regionIn,
  restore,
  written,
} from './block-parts.js';
import { type Block, mergeReferences, type NoteText, readBlocks, type References } from './blocks.js';
import { Draft } from './draft.js';
import { findExplanations, linkedQuestions } from './explanations.js';
import { readFront } from './front-matter.js';
import type { Note, NoteProblem, ParsedNotes } from './note.js';
import type { Region } from './regions.js';
import { asks, readSections, type Section } from './sections.js';
import { aMarkLength, cleanTitle, isQuestion, roleOf, topicOf } from './wording.js';

/** What became of the lines of a note. */
export interface Fate {
  line: number;
  endLine: number;
  as: 'question' | 'ignored' | 'problem';
}

/**
 * Reads a study note. `file` is only repeated in the result. What is no question, and no heading, table of contents or
 * navigation either, is named among the problems by its line. Never throws.
 */
export function parseNotes(source: string, file: string): ParsedNotes {
  const { questions, problems } = readNotes(source, file);
  return { questions, problems };
}

/** The same, with what became of every line. */
export function readNotes(source: string, file: string): ParsedNotes & { fates: Fate[] } {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { tags, lines } = readFront(text);
  const reader = new NoteReader(file, tags);
  if (lines > 0) reader.fates.push({ line: 1, endLine: lines, as: 'ignored' });
  reader.read(readBlocks(text.split('\n').slice(lines).join('\n'), lines + 1));
  return reader.finish();
}

/** The question that blocks go to, how it was opened, and the depth of the heading it is or stands under. */
interface Current {
  draft: Draft;
  by: 'heading' | 'paragraph' | 'details';
  depth: number;
}

class NoteReader {
  readonly fates: Fate[] = [];
  private readonly drafts: { draft: Draft; tags: string[] }[] = [];
  private readonly problems: NoteProblem[] = [];
  private current: Current | null = null;
  private depth = 0;
  /** Whether the last block was left over, so that a run of them is one problem. */
  private orphan: NoteProblem | null = null;
  /** Where footnotes are explained; each explanation goes with whatever refers to it. */
  private readonly footnotes: Block[] = [];
  private tags: string[];

  constructor(
    private readonly file: string,
    private readonly fileTags: string[],
    private references: References = { definitions: new Map(), footnotes: new Map() },
  ) {
    this.tags = fileTags;
  }

  read(note: NoteText): void {
    this.references = mergeReferences(this.references, note);
    for (const line of note.unbalanced)
      this.problem(line, '여닫는 짝이 맞지 않는 <details>가 있습니다. 짝을 맞춰 주세요.');
    const { before, sections } = readSections(note.blocks);
    const explains = findExplanations(sections, note.blocks);
    for (const { heading, leadsTo } of explains.lost)
      this.problem(heading.line, `링크 '#${leadsTo}'가 가리키는 제목이 없습니다. 제목과 링크를 맞춰 주세요.`);
    for (const block of before) this.take(block, sections);
    sections.forEach((section) => {
      if (explains.inside.has(section)) {
        this.settle(section.heading, explains.roots.has(section) ? 'ignored' : 'question');
        for (const block of section.blocks) if (!this.takeFootnote(block)) this.settle(block, 'question');
        return;
      }
      this.takeHeading(section, explains.of.get(section), sections);
      for (const block of section.blocks) this.take(block, sections);
    });
    this.current = null;
  }

  finish(): ParsedNotes & { fates: Fate[] } {
    const questions = this.drafts.map(({ draft, tags }): Note => {
      const { line, tags: own, ...rest } = draft.finish();
      return { ...rest, tags: [...new Set([...tags, ...own])], source: { file: this.file, line } };
    });
    const given = new Set(this.drafts.flatMap(({ draft }) => [...draft.footnotes]));
    for (const block of this.footnotes) {
      if (given.has(block.line)) this.settle(block, 'question');
      else this.leaveOver(block);
    }
    questions.sort((a, b) => a.source.line - b.source.line);
    return { questions, problems: this.problems.sort((a, b) => a.line - b.line), fates: this.fates };
  }

  private takeHeading(section: Section, explanation: Section | undefined, sections: Section[]): void {
    const { heading, depth, role } = section;
    const marked = role !== null || aMarkLength(heading.text) > 0;
    const { current } = this;
    const deeper =
      current !== null && (depth > current.depth || (current.by === 'heading' && depth === current.depth && marked));
    if (current && deeper && role !== 'contents' && (marked || current.by === 'heading')) {
      current.draft.addHeading(heading, role);
      return this.settle(heading, 'question');
    }
    this.current = null;
    this.depth = depth;
    if (role === 'contents' || !asks(section)) {
      this.tags = [...this.fileTags, ...topicsOf(section)];
      return this.settle(heading, 'ignored');
    }
    this.tags = [...this.fileTags, ...section.parents.flatMap((parent) => topicsOf(parent, false))];
    const draft = this.open(section.title, heading.line, 'heading');
    this.settle(heading, 'question');
    if (!explanation) return;
    this.explain(draft, explanation, sections);
  }

  private explain(draft: Draft, root: Section, sections: readonly Section[]): void {
    for (const part of sections.slice(sections.indexOf(root), root.end)) {
      if (part !== root) draft.addExplanation(`**${part.title}**`);
      for (const block of part.blocks)
        if (!isNavigationBlock(block) && block.node.type !== 'footnoteDefinition') draft.addExplanation(written(block));
    }
  }

  private takeFootnote(block: Block): boolean {
    if (block.node.type !== 'footnoteDefinition') return false;
    this.footnotes.push(block);
    return true;
  }

  private take(block: Block, sections: readonly Section[]): void {
    if (this.takeFootnote(block)) return;
    const tags = readTags(block.text);
    if (!this.current && tags) {
      this.tags.push(...tags);
      return this.settle(block, 'ignored');
    }
    if (this.current?.by === 'details' && !belongs(block)) this.current = null;
    const current: Current | null = this.current;
    if (opensQuestion(block, current?.by === 'heading')) {
      const within = current?.by === 'heading' ? current.draft : null;
      within?.ask(firstLine(block.text));
      const draft = within ?? this.open(firstLine(block.text), block.line, 'paragraph');
      for (const rest of belowFirstLine(block)) draft.add(rest);
      return this.settle(block, 'question');
    }
    if (current) return this.settle(block, current.draft.add(block) ? 'question' : 'ignored');
    if (block.region) return this.takeRegion(block, block.region);
    if (block.node.type === 'list' && this.takeList(block, sections)) return;
    const skip = isNavigationBlock(block) || isComment(block) || block.node.type === 'thematicBreak';
    if (skip || block.node.type === 'definition') this.settle(block, 'ignored');
    else this.leaveOver(block);
  }

  /** A `<details>` that stands by itself: a question, a group of them, or none at all. */
  private takeRegion(block: Block, region: Region): void {
    const summary = plain(region.summary);
    const role = roleOf(summary);
    const line = block.line + region.bodyLine - region.line;
    if (role === null && isQuestion(summary)) {
      this.open(summary, block.line, 'details');
      const body = readBlocks(region.body, line);
      this.current?.draft.learn(body);
      for (const inner of body.blocks) {
        if (inner.node.type === 'heading') this.current?.draft.addHeading(inner, roleOf(cleanTitle(inner.text)));
        else this.current?.draft.add(inner);
      }
      return this.settle(block, 'question');
    }
    if (role === 'contents') return this.settle(block, 'ignored');
    // Perhaps the questions of a chapter are folded away together.
    const inner = new NoteReader(
      this.file,
      [...this.tags, topicOf(summary)].filter((topic) => topic !== null),
      this.references,
    );
    inner.read(readBlocks(region.body, line));
    if (inner.drafts.length === 0) {
      const name = summary === '' ? '' : ` '${summary}'`;
      this.problem(
        block.line,
        `접어 둔 내용${name}은(는) 질문이 아니어서 가져오지 않았습니다. 질문 아래로 옮겨 주세요.`,
      );
      return this.settle(block, 'problem');
    }
    const { fates, problems } = inner.finish();
    this.drafts.push(...inner.drafts);
    this.problems.push(...problems);
    this.fates.push({ line: block.line, endLine: line, as: 'ignored' }, ...fates, {
      line: block.endLine,
      endLine: block.endLine,
      as: 'ignored',
    });
  }

  /** A list of questions, answered below each, behind its link, or not yet. False when it holds none. */
  private takeList(block: Block, sections: readonly Section[]): boolean {
    if (block.node.type !== 'list') return false;
    const linked = new Map(linkedQuestions(block, sections).map(({ item, target }) => [item, target]));
    if (isNavigationBlock(block) && ![...linked.values()].some((target) => target !== undefined)) return false;
    const list = block.node;
    const offset = block.line - (block.node.position?.start.line ?? 1);
    const items = list.children.map((item) => {
      const region = regionIn(block, item);
      const title = region ? plain(region.summary) : itemTitle(item);
      const line = (item.position?.start.line ?? 1) + offset;
      const last = item === list.children.at(-1) ? block.endLine : (item.position?.end.line ?? 1) + offset;
      return {
        item,
        region,
        title,
        line,
        endLine: Math.max(line, last, region ? line + region.endLine - region.line : 0),
      };
    });
    if (!items.some(({ title }) => isQuestion(title))) return false;
    for (const { item, region, title, line, endLine } of items) {
      if (!isQuestion(title)) {
        this.problem(line, `목록의 '${title.slice(0, 40)}'은(는) 질문이 아니어서 가져오지 않았습니다.`);
        this.fates.push({ line, endLine, as: 'problem' });
        continue;
      }
      const draft = this.open(title, line, 'paragraph');
      const body = region ? region.body : restore(itemRest(item, block), block.regions);
      for (const inner of readBlocks(body, line + 1).blocks) draft.add(inner);
      const target = linked.get(item);
      if (target) this.explain(draft, target, sections);
      this.fates.push({ line, endLine, as: 'question' });
    }
    this.current = null;
    return true;
  }

  private open(title: string, line: number, by: Current['by']): Draft {
    const draft = new Draft(cleanTitle(title), line, this.references);
    this.drafts.push({ draft, tags: [...this.tags] });
    this.current = { draft, by, depth: this.depth };
    return draft;
  }

  private problem(line: number, message: string): void {
    this.problems.push({ file: this.file, line, message });
  }

  private settle(block: Block, as: Fate['as'], more: readonly Block[] = []): void {
    this.orphan = null;
    for (const { line, endLine } of [block, ...more]) this.fates.push({ line, endLine, as });
  }

  private leaveOver({ line, endLine }: Block): void {
    const first = this.orphan?.line ?? line;
    const where = first === endLine ? `${first}행의` : `${first}~${endLine}행의`;
    const message = `${where} 내용은 어느 질문의 것인지 알 수 없어 가져오지 않았습니다. 질문 아래로 옮겨 주세요.`;
    this.fates.push({ line, endLine, as: 'problem' });
    if (this.orphan) this.orphan.message = message;
    else this.problems.push((this.orphan = { file: this.file, line, message }));
  }
}

const firstLine = (text: string) => text.split('\n')[0] ?? '';

const topicsOf = (section: Section, parents = true): string[] =>
  [...(parents ? section.parents : []), section].map(({ title }) => topicOf(title)).filter((topic) => topic !== null);
