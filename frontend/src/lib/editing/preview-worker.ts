import './with-document.js';
import { blocksOf, renderMarkdown } from '@kkori/core/markdown';
import { readDocument, sourceOf } from '@kkori/core/question-document';
import { spokenLength, type QuestionSource } from '@kkori/core/question-format';
import { viewOf, type QuestionView } from '@kkori/core/question-view';
import { RenderMemory } from './render-memory.js';

export interface PreviewRequest {
  text: string;
}

export interface Preview {
  source: QuestionSource;
  view: QuestionView;
  /** The explanation block by block: most of a long text, of which a page draws anew only what changed. */
  explanation: readonly Block[];
  syllables: number;
}

export interface Block {
  key: string;
  html: string;
}

/** Ids of what is previewed are nobody's. */
const NOWHERE = '00000000-0000-7000-8000-000000000000';
const memory = new RenderMemory((markdown, options) => renderMarkdown(markdown, options).html);

addEventListener('message', ({ data: { text } }: MessageEvent<PreviewRequest>) => {
  const { form } = readDocument(text);
  const source = sourceOf(form);
  memory.begin(source.subject);
  const explanation = memory.blocks(blocksOf(source.explanation));
  const view = viewOf({ ...source, explanation: '' }, NOWHERE, (markdown, options) => memory.render(markdown, options));
  const { syllables } = spokenLength(source.answer);
  postMessage({ source, view, explanation, syllables } satisfies Preview);
});
