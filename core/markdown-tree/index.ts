/** The one Markdown dialect of Kkori (GitHub-flavoured), read into a tree. What reads or renders Markdown starts here. */
export { isTooDeep, parseMarkdown, sharedTree, walk } from './parse.js';
export { Fences } from './fences.js';
export { imagePath } from './image-path.js';
export { decodeInline, encodeInline, encodeTerm, type DecodedInline } from './inline.js';
export { plainText, textOf } from './plain-text.js';
export {
  codeLanguages,
  diagramTypeOf,
  isKnownLanguage,
  runMarkOf,
  runnableLanguages,
  type DiagramType,
} from './languages.js';
