import type { RenderOptions } from '@kkori/core/markdown';
import { previewAddress } from './preview-address.js';

type Render = (markdown: string, options: RenderOptions) => string;

/** Keeps what was rendered for as long as the text has it: of a keystroke only the block it was made in is rendered. */
export class RenderMemory {
  #subject = '';
  #before = new Map<string, string>();
  #now = new Map<string, string>();

  constructor(private readonly renderer: Render) {}

  /**
   * What was not asked for since the last time is forgotten.
   * @param subject whose pictures the text names
   */
  begin(subject: string): void {
    this.#before = subject === this.#subject ? this.#now : new Map();
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

  /** Blocks of one part, each with a name of its own that goes with its text. */
  blocks(blocks: readonly string[]): { key: string; html: string }[] {
    const times = new Map<string, number>();
    return blocks.map((markdown) => {
      const time = (times.get(markdown) ?? 0) + 1;
      times.set(markdown, time);
      const key = `${digest(markdown)}-${time}`;
      return { key, html: this.render(markdown, { idPrefix: `block-${key}` }) };
    });
  }
}

/** Short, and different enough for the blocks of one text: 53 bits (cyrb53). */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
