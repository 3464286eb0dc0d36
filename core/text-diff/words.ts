/**
 * Text in pieces that are compared as wholes: words (an 어절 is one), line ends, runs of spaces, and signs one by one.
 * Together they are the text.
 */
export function words(text: string): string[] {
  return text.match(/\n|[^\S\n]+|[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? [];
}

/** Lines with their ends: together they are the text. */
export function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * How much at the beginning of two words is the same and worth showing so: of 서버가 and 서버는 two syllables, since only the
 * 조사 changed; of words that share less than half, nothing.
 */
export function sharedStem(before: string, after: string): number {
  const hangul = /^[가-힣]+$/;
  if (!hangul.test(before) || !hangul.test(after)) return 0;
  let shared = 0;
  while (shared < before.length && shared < after.length && before[shared] === after[shared]) shared += 1;
  return shared * 2 >= Math.max(before.length, after.length) ? shared : 0;
}
