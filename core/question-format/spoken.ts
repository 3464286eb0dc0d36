import { toString } from 'mdast-util-to-string';
import { sharedTree } from '../markdown-tree/index.js';

export interface SpokenLength {
  sentences: number;
  /** How many syllables it takes to say aloud; Latin words are estimated. */
  syllables: number;
}

/** Measures Markdown as it would be said. */
export function spokenLength(markdown: string): SpokenLength {
  const paragraphs = sharedTree(markdown).children.map((node) => toString(node).trim());
  const sentences = paragraphs
    .flatMap((text) => text.split(/(?<=[.?!…][)"'”’」』]*)\s+/))
    .filter((text) => text !== '');
  return { sentences: sentences.length, syllables: syllablesOf(paragraphs.join(' ')) };
}

/** Hangul counts by syllable, digits one each, an acronym by its letters, another Latin word by its groups of vowels. */
export function syllablesOf(text: string): number {
  const hangul = text.normalize('NFC').match(/[가-힣]/g)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  const words = text.match(/[A-Za-z]+/g) ?? [];
  const latin = words.map((word) => {
    const acronym = word.length > 1 && word === word.toUpperCase();
    return acronym ? word.length : Math.max(1, word.match(/[aeiouy]+/gi)?.length ?? 0);
  });
  return hangul + digits + latin.reduce((sum, count) => sum + count, 0);
}
