/**
 * How wide text will be, without a page to measure it on. Hangul is taken as Noto Sans sets it, a little wider than
 * Pretendard does, so that a box is never too narrow in a fallback font; Latin follows the usual proportions.
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * fontSize * (bold ? 1.04 : 1);
}

/** Width in em. */
function characterWidth(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/.test(character)) return 0.93;
  if (/\p{Extended_Pictographic}/u.test(character) && character > '\u00ff') return 1.3;
  if (/[ilj.,:;'|!()[\]{} tfIr·]/.test(character)) return 0.34;
  if (/[MW@%mw&]/.test(character)) return 0.9;
  if (/[A-Z]/.test(character)) return 0.69;
  return character > '\u00ff' ? 0.7 : 0.6;
}
