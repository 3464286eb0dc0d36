/**
 * Markdown to safe HTML, once, when a question is published. Its libraries are large: the server imports it when it has
 * something to render, an editor's preview in a worker.
 */
export { blocksOf } from './blocks.js';
export { renderMarkdown, type RenderedMarkdown, type RenderOptions, type RenderProblem } from './render-markdown.js';
