import type { RenderOptions } from '@kkori/core/markdown';
import { previewAddress } from './preview-address.js';
import type { Block } from './preview-changes.js';

type Render = (markdown: string, options: RenderOptions) => string;

/** Keeps what was rendered for as long as the text has it: of a keystroke only the block it was made in is rendered. */
export class RenderMemory {
  #subject = '';
  #before = new Map<string, string>();
  #now = new Map<string, string>();
  #blocks = new Map<string, Block[]>();
  #named = 0;

  constructor(private readonly renderer: Render) {}

  /**
   * What was not asked for since the last time is forgotten; of another subject, all.
   * @param subject whose pictures the text names
   */
  begin(subject: string): void {
    this.#before = subject === this.#subject ? this.#now : new Map();
    if (subject !== this.#subject) this.#blocks = new Map();
    this.#now = new Map();
    this.#subject = subject;
  }

  render(markdown: string, options: RenderOptions): string {
    const key = `${options.idPrefix ?? ''}\n${options.blanks ? 1 : 0}\n${markdown}`;
    const html =
      this.#now.get(key) ??
      this.#before.get(key) ??
      this.renderer(markdown, { ...options, resolveImage: this.#address });
    this.#now.set(key, html);
    return html;
  }

  readonly #address = (path: string): string | null => previewAddress(this.#subject, path);

  /** Blocks of one part, each with a name of its own: those that were among the last ones are the same objects. */
  blocks(blocks: readonly string[]): Block[] {
    const before = this.#blocks;
    this.#blocks = new Map();
    return blocks.map((markdown) => {
      const same = this.#blocks.get(markdown) ?? [];
      if (same.length === 0) this.#blocks.set(markdown, same);
      const block = before.get(markdown)?.[same.length] ?? this.#block(markdown);
      same.push(block);
      return block;
    });
  }

  #block(markdown: string): Block {
    const key = String((this.#named += 1));
    return { key, html: this.renderer(markdown, { idPrefix: `block-${key}`, resolveImage: this.#address }) };
  }
}
