/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

const syllableFirst = 0xac00;
const syllableLast = 0xd7a3;
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/**
 * Cuts a text where the words of a query stand in it, for marking. A word matches without regard to case and to spaces
 * inside the text (로드밸런서 marks 로드 밸런서); a single consonant stands for any syllable that begins with it. What
 * the server found by other means (a typo, a synonym) simply stays unmarked.
 */
export function highlight(text: string, query: string): Piece[] {
  const marks = new Array<boolean>(text.length).fill(false);
  for (const word of words(query)) markWord(text, word, marks);
  const pieces: Piece[] = [];
  for (let index = 0; index < text.length; index++) {
    const hit = marks[index] === true;
    const last = pieces.at(-1);
    if (last && last.hit === hit) last.text += text.charAt(index);
    else pieces.push({ text: text.charAt(index), hit });
  }
  return pieces;
}

/** Whether a query is written in initial consonants alone, such as ㄹㄷㅂㄹㅅ. */
export function isInitialsOnly(query: string): boolean {
  const letters = query.replace(/\s/g, '');
  return letters.length > 0 && [...letters].every((letter) => initials.includes(letter));
}

/** One letter marks too much to mean anything, except when it is all that was typed. */
function words(query: string): string[] {
  const all = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const long = all.filter((word) => word.length > 1);
  return long.length > 0 ? long : all;
}

function markWord(text: string, word: string, marks: boolean[]): void {
  for (let start = 0; start < text.length; start++) {
    if (isSpace(text, start)) continue;
    const end = matchAt(text, start, word);
    if (end === null) continue;
    for (let index = start; index < end; index++) marks[index] = true;
    start = end - 1;
  }
}

/** The end of the match of `word` that begins at `start`, or null. */
function matchAt(text: string, start: number, word: string): number | null {
  let position = start;
  for (const letter of word) {
    while (position < text.length && isSpace(text, position)) position++;
    const found = text[position];
    if (found === undefined || !matches(found, letter)) return null;
    position++;
  }
  return position;
}

function matches(found: string, letter: string): boolean {
  return found.toLowerCase() === letter || initialOf(found) === letter;
}

function initialOf(letter: string): string | null {
  const code = letter.charCodeAt(0);
  if (code < syllableFirst || code > syllableLast) return null;
  return initials[Math.floor((code - syllableFirst) / 588)] ?? null;
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index));
}
