import { choseongKey, isChoseongQuery, searchKey, searchWords } from './search-key.js';

/** By what a phrase is found. */
export interface PhraseKeys {
  /** Its words in keyboard letters with a space before each, then all of them without spaces. */
  key: string;
  /** The initial consonants of its words in the same way; empty where they are not looked up. */
  initials: string;
}

/**
 * What a phrase is found by, in the letters of the two-set keyboard: a trigram index then works on any database
 * locale, a word of two syllables has trigrams enough, and a query typed in the wrong input mode matches as well.
 */
export function phraseKey(text: string): string {
  return wordsAndWhole(searchWords(text), searchKey(text));
}

/** The same of the initial consonants: ㄹㄷ and ㅂㄹㅅ and ㄹㄷㅂㄹㅅ all find 로드 밸런싱. */
export function phraseInitials(text: string): string {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).flatMap((word) => choseongKey(word).split(' '));
  return wordsAndWhole(words.filter(Boolean), choseongKey(text));
}

function wordsAndWhole(words: string[], whole: string): string {
  return words.length > 1 ? ` ${words.join(' ')} ${whole}` : ` ${whole}`;
}

/** What a phrase's key or initials must hold: small letters and digits alone. */
export interface TextPattern {
  of: keyof PhraseKeys;
  part: string;
  /** At the beginning of a word only: one or two letters stand inside of nearly every word. */
  atStart: boolean;
}

/** Patterns that must all be found for a text to count as found. @param whole as one phrase, not word by word */
export function textPatterns(text: string, whole: boolean): TextPattern[] {
  const pattern = (of: keyof PhraseKeys, part: string) => ({ of, part, atStart: part.length < 3 });
  if (isChoseongQuery(text)) return [pattern('initials', choseongKey(text.replace(/\s+/g, '')))];
  const parts = whole ? [searchKey(text)] : searchWords(text);
  return parts.filter((part) => part !== '').map((part) => pattern('key', part));
}

export function holdsPattern(phrase: PhraseKeys, { of, part, atStart }: TextPattern): boolean {
  return phrase[of].includes(atStart ? ` ${part}` : part);
}
