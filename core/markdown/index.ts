/** Markdown to safe HTML, once, when a question is published. */
export {
  imagePath,
  renderMarkdown,
  type RenderedMarkdown,
  type RenderOptions,
  type RenderProblem,
} from './render-markdown.js';
export { plainText } from './plain-text.js';
