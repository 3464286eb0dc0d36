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
import { type Block, mergeReferences, readBlocks, type References } from './blocks.js';
import type { NoteFollowUp } from './note.js';
import type { Region } from './regions.js';
import { toMarkdown } from './to-markdown.js';
import { aMarkLength, cleanTitle, isQuestion, roleOf, type Role } from './wording.js';

/** A question being put together from the blocks that follow it. */
export class Draft {
  readonly answer: string[] = [];
  readonly explanation: string[] = [];
  readonly followUps: { title: string; answer: string[] }[] = [];
  readonly tags: string[] = [];
  readonly images: string[] = [];
  /** The lines of those it refers to, known once it is finished. */
  readonly footnotes = new Set<number>();
  private readonly ownFootnotes: Block[] = [];
  /** Where the next block goes. */
  mode: Exclude<Role, null | 'contents'> = 'answer';

  constructor(
    readonly title: string,
    readonly line: number,
    private references: References,
  ) {}

  /** Takes notice of what the text to come refers to. */
  learn(references: References): void {
    this.references = mergeReferences(this.references, references);
  }

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
    if (block.node.type === 'footnoteDefinition') this.ownFootnotes.push(block);
    else if (this.mode === 'follow-ups') this.addToFollowUps(block);
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
    const written = toMarkdown(markdown, this.references.definitions);
    this.keep(written.images);
    if (written.markdown !== '') this.explanation.push(written.markdown);
  }

  finish() {
    const followUps: NoteFollowUp[] = this.followUps.map(({ title, answer }) => ({
      title,
      answer: this.withFootnotes(join(answer)),
    }));
    const explanation = this.withFootnotes(join(this.explanation));
    const answered = this.withFootnotes(join(unquoted(this.answer)));
    // One that nothing refers to would be seen by nobody; here it stands at least.
    const unused = this.ownFootnotes.filter(({ line }) => !this.footnotes.has(line));
    const answer = join([answered, ...unused.map((block) => `\\${this.converted(block)}`)]);
    const { title, tags, images, line } = this;
    return {
      title,
      answer,
      explanation,
      followUps,
      tags,
      images,
      line,
    };
  }

  /** Each part is rendered by itself, so the footnotes it refers to are explained below it. */
  private withFootnotes(markdown: string): string {
    const parts = [markdown];
    const given = new Set<string>();
    for (let part = 0; part < parts.length; part += 1) {
      for (const [, label = ''] of (parts[part] ?? '').matchAll(/\[\^([^\]\s]+)\](?!:)/g)) {
        const identifier = label.toLowerCase();
        const block = this.references.footnotes.get(identifier);
        if (!block || given.has(identifier)) continue;
        given.add(identifier);
        this.footnotes.add(block.line);
        parts.push(this.converted(block));
      }
    }
    return join(parts);
  }

  private addRegion(region: Region, line: number): void {
    const summary = plain(region.summary);
    const role = roleOf(summary);
    const body = readBlocks(region.body, line + region.bodyLine - region.line);
    this.learn(body);
    const { blocks } = body;
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
    this.partOf(mode).push(markdown);
  }

  private partOf(mode: Draft['mode']): string[] {
    const last = this.followUps.at(-1);
    if (mode === 'follow-ups' && last) return last.answer;
    return mode === 'explanation' ? this.explanation : this.answer;
  }

  private converted(block: Block): string {
    const written = toMarkdown(
      restore(block.source, block.regions, block.node.type === 'table'),
      this.references.definitions,
    );
    this.keep(written.images);
    return written.markdown;
  }

  /** The Markdown of a block; the `A.` before an answer is taken off, and one within it is left alone. */
  private text(block: Block): string {
    const markdown = this.converted(block);
    if (block.node.type !== 'paragraph' || this.partOf(this.mode).length > 0) return markdown;
    const bare = markdown.replace(
      /^(?:\*\*|__)?((?:A|답변|답|정답|Answer)\s{0,4}\d{0,4}\s{0,4}[.:)．]?)(?:\*\*|__)\s{0,4}([.:)．]?)\s*/i,
      '$1$2 ',
    );
    const mark = aMarkLength(bare);
    return mark > 0 ? bare.slice(mark) : markdown;
  }

  private keep(images: readonly string[]): void {
    for (const image of images) if (!this.images.includes(image)) this.images.push(image);
  }
}

function join(parts: readonly string[]): string {
  return parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join('\n\n');
}

/** An answer that is one block quote is an answer, not a quotation. */
function unquoted(parts: readonly string[]): string[] {
  if (parts.length === 0 || !parts.every((part) => part.split('\n').every((line) => /^ {0,3}>/.test(line))))
    return [...parts];
  return parts.map((part, index) => {
    const text = part.replace(/^ {0,3}> ?/gm, '');
    return index === 0 ? text.slice(aMarkLength(text)) : text;
  });
}
