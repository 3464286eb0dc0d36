/** What was changed between two texts, word by word as Korean is read, and three texts made one. */
export { diffTexts, diffWords, type DiffBlock, type Segment } from './diff.js';
export { mergedText, mergeTexts, type MergeChunk } from './merge.js';
