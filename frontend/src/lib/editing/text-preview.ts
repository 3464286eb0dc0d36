import { blocksOf, renderMarkdown } from '@kkori/core/markdown';
import { formOf, outlineOf, sourceOf } from '@kkori/core/question-document';
import { spokenLength } from '@kkori/core/question-format';
import { viewOf } from '@kkori/core/question-view';
import { changedBlocks, type AroundExplanation, type Block, type PreviewChange } from './preview-changes.js';
import { RenderMemory } from './render-memory.js';

/** Ids of what is previewed are nobody's. */
const NOWHERE = '00000000-0000-7000-8000-000000000000';

/** Draws a question while it is written, each time only what is not as it was the time before. */
export class TextPreview {
  readonly #memory = new RenderMemory((markdown, options) => renderMarkdown(markdown, options).html);
  #around: { before: string; after: string } | null = null;
  #explanation: readonly Block[] = [];

  read(text: string): PreviewChange {
    const outline = outlineOf(text);
    // An explanation ends where another part begins: nothing written in it changes how the others are read.
    const { from, to } = outline.parts.get('설명')?.body ?? { from: text.length, to: text.length };
    const [before, after] = [text.slice(0, from), text.slice(to)];
    const stays = this.#around?.before === before && this.#around.after === after;
    let around: AroundExplanation | null = null;
    if (!stays) {
      const source = { ...sourceOf(formOf(outline)), explanation: '' };
      this.#memory.begin(source.subject);
      const view = viewOf(source, NOWHERE, (markdown, options) => this.#memory.render(markdown, options));
      around = { source, view, syllables: spokenLength(source.answer).syllables };
    }
    const blocks = this.#memory.blocks(blocksOf(text.slice(from, to)));
    const explanation = changedBlocks(this.#explanation, blocks);
    this.#around = { before, after };
    this.#explanation = blocks;
    return { around, explanation };
  }
}
