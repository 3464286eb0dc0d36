import { convertHangulToQwerty, disassemble } from 'es-hangul';
import { compatibilityJamo } from './jamo.js';

/**
 * Text as the keys one would press on the two-set (두벌식) keyboard: `/^[a-z0-9]*$/`, nothing else.
 *
 * Three things follow from it. A trigram index finds parts of syllables whatever the locale of the database;
 * a query typed in the wrong input mode is the same key (`fhem` and `로드`, `ㅣㅐㅁㅇ` and `load`); and shift is
 * forgotten, so that ㄲ is found by ㄱ. Spaces and punctuation are left out, accents taken off, other scripts dropped:
 * an empty key means there is nothing to search for.
 */
export function searchKey(text: string): string {
  return convertHangulToQwerty(normalise(text))
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The different words of a query as search keys, in their order: what is searched for should hold every one. */
export function searchWords(text: string): string[] {
  const words = normalise(text).split(/[^\p{L}\p{N}\p{M}]+/u);
  return [...new Set(words.map(searchKey))].filter((key) => key !== '');
}

/**
 * The initial consonants, one letter a syllable, in the alphabet of `searchKey`: 로드 밸런싱 (ㄹㄷㅂㄹㅅ) is `feqft`.
 * They run on across spaces and punctuation. Where other letters, digits or lone vowels stand there is one space,
 * so that no run of consonants is found across them: `TCP 연결(connection) 상태` is `dr tx`.
 */
export function choseongKey(text: string): string {
  let key = '';
  for (const character of normalise(text)) {
    if (/[가-힣]/.test(character)) key += disassemble(character).charAt(0);
    else if (/[ㄱ-ㅎ]/.test(character)) key += disassemble(character);
    else if (/[\p{L}\p{N}]/u.test(character)) key += ' ';
  }
  return convertHangulToQwerty(key).toLowerCase().replace(/ +/g, ' ').trim();
}

/**
 * Whether a query is initial consonants alone (`ㄹㄷㅂㄹㅅ`), spaces aside, and so is to be looked up by `choseongKey`.
 * Input methods join consonants as they are typed (ㄱㅅ becomes ㄳ): those count too.
 */
export function isChoseongQuery(text: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(normalise(text).replace(/\s+/g, ''));
}

/** Compatibility forms unified, syllables composed, lone jamo as the letters of U+3131–U+3163. */
function normalise(text: string): string {
  return compatibilityJamo(text.normalize('NFKC'));
}
