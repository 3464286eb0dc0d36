/**
 * Markdown to safe HTML, once, when a question is published. Its libraries are large: the server imports it when it has
 * something to render.
 */
export { renderMarkdown, type RenderedMarkdown, type RenderOptions, type RenderProblem } from './render-markdown.js';
