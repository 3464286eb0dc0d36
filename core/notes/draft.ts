import {
  isComment,
  isNavigationBlock,
  itemRest,
  itemSource,
  itemTitle,
  plain,
  readTags,
  restore,
} from './block-parts.js';
import { type Block, readBlocks } from './blocks.js';
import type { NoteFollowUp } from './note.js';
import type { Region } from './regions.js';
import { type Definitions, toMarkdown } from './to-markdown.js';
import { aMarkLength, cleanTitle, isQuestion, roleOf, type Role } from './wording.js';

/** A question being put together from the blocks that follow it. */
export class Draft {
  readonly answer: string[] = [];
  readonly explanation: string[] = [];
  readonly followUps: { title: string; answer: string[] }[] = [];
  readonly tags: string[] = [];
  readonly images: string[] = [];
  /** Where the next block goes. */
  mode: Exclude<Role, null | 'contents'> = 'answer';

  constructor(
    readonly title: string,
    readonly line: number,
    private definitions: Definitions,
  ) {}

  /** Takes a block in; false when it is nothing but navigation. */
  add(block: Block): boolean {
    if (block.region) {
      this.addRegion(block.region, block.line);
      return true;
    }
    if (block.node.type === 'thematicBreak' || isNavigationBlock(block) || isComment(block)) return false;
    const tags = readTags(block.text);
    if (tags) {
      this.tags.push(...tags);
      return true;
    }
    if (this.mode === 'follow-ups') this.addToFollowUps(block);
    else this.write(this.mode, this.text(block));
    return true;
  }

  /** A heading within the question: it changes where things go, asks a follow-up, or is a heading of the text. */
  addHeading(block: Block, role: Role): void {
    if (role !== null && role !== 'contents') {
      this.mode = role;
      if (role === 'sources') this.write('sources', `**${cleanTitle(block.text)}**`);
      return;
    }
    const answered = aMarkLength(block.text);
    if (answered > 0) {
      this.mode = 'answer';
      this.write('answer', block.text.slice(answered));
    } else if (this.mode === 'follow-ups' || isQuestion(block.text)) {
      this.ask(block.text);
    } else {
      this.write(this.mode, `**${cleanTitle(block.text)}**`);
    }
  }

  ask(title: string): void {
    this.mode = 'follow-ups';
    this.followUps.push({ title: cleanTitle(title), answer: [] });
  }

  addExplanation(markdown: string): void {
    const written = toMarkdown(markdown, this.definitions);
    this.keep(written.images);
    if (written.markdown !== '') this.explanation.push(written.markdown);
  }

  finish() {
    const followUps: NoteFollowUp[] = this.followUps.map(({ title, answer }) => ({ title, answer: join(answer) }));
    const { title, tags, images, line } = this;
    return {
      title,
      answer: join(unquoted(this.answer)),
      explanation: join(this.explanation),
      followUps,
      tags,
      images,
      line,
    };
  }

  private addRegion(region: Region, line: number): void {
    const summary = plain(region.summary);
    const role = roleOf(summary);
    const { blocks, definitions } = readBlocks(region.body, line + region.bodyLine - region.line);
    this.definitions = new Map([...this.definitions, ...definitions]);
    const before = this.mode;
    if (role === null && isQuestion(summary)) {
      this.ask(summary);
      for (const block of blocks) this.add(block);
    } else if (role === 'answer' || role === 'explanation' || role === 'follow-ups') {
      this.mode = role;
      for (const block of blocks) this.addInner(block);
    } else {
      if (this.mode === 'follow-ups') this.mode = 'answer';
      // Sources and whatever else was folded away stay where they stood, under their name.
      if (summary !== '') this.write(this.mode, `**${summary}**`);
      for (const block of blocks) this.addInner(block);
    }
    this.mode = before === 'follow-ups' && role !== 'follow-ups' ? before : 'answer';
    if (before === 'explanation' || before === 'sources') this.mode = before;
  }

  private addInner(block: Block): void {
    if (block.node.type === 'heading') this.addHeading(block, roleOf(cleanTitle(block.text)));
    else this.add(block);
  }

  private addToFollowUps(block: Block): void {
    const { node } = block;
    if (
      node.type === 'list' &&
      (this.followUps.length === 0 || node.children.some((item) => isQuestion(itemTitle(item))))
    ) {
      for (const item of node.children) {
        const title = itemTitle(item);
        if (isQuestion(title) || this.followUps.length === 0) {
          this.ask(title);
          this.write('follow-ups', this.text({ ...block, source: itemRest(item, block) }));
        } else this.write('follow-ups', this.text({ ...block, source: itemSource(item, block) }));
      }
    } else if (node.type === 'paragraph' && isQuestion(block.text) && aMarkLength(block.text) === 0) {
      for (const line of block.text.split('\n')) if (line.trim() !== '') this.ask(line);
    } else this.write('follow-ups', this.text(block));
  }

  private write(mode: Draft['mode'], markdown: string): void {
    if (markdown.trim() === '') return;
    const last = this.followUps.at(-1);
    if (mode === 'follow-ups' && last) last.answer.push(markdown);
    else if (mode === 'explanation') this.explanation.push(markdown);
    else this.answer.push(markdown);
  }

  /** The Markdown of a block, the `A.` before it taken off. */
  private text(block: Block): string {
    const written = toMarkdown(restore(block.source, block.regions), this.definitions);
    this.keep(written.images);
    const bare = written.markdown.replace(
      /^(?:\*\*|__)?((?:A|답변|답|정답|Answer)\s*\d*\s*[.:)．]?)(?:\*\*|__)\s*([.:)．]?)\s*/i,
      '$1$2 ',
    );
    const mark = block.node.type === 'paragraph' ? aMarkLength(bare) : 0;
    return mark > 0 ? bare.slice(mark) : written.markdown;
  }

  private keep(images: readonly string[]): void {
    for (const image of images) if (!this.images.includes(image)) this.images.push(image);
  }
}

function join(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+$/, ''))
    .filter((part) => part !== '')
    .join('\n\n');
}

/** An answer that is one block quote is an answer, not a quotation. */
function unquoted(parts: readonly string[]): string[] {
  if (parts.length === 0 || !parts.every((part) => part.split('\n').every((line) => /^ {0,3}>/.test(line))))
    return [...parts];
  return parts.map((part) => {
    const text = part.replace(/^ {0,3}> ?/gm, '');
    return text.slice(aMarkLength(text));
  });
}
