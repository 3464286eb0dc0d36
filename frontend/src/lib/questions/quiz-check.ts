import type { Blank, ChoiceItem } from './question-types.js';

/** How many options a choice wants. */
export function correctCount(item: Pick<ChoiceItem, 'options'>): number {
  return item.options.filter((option) => option.correct).length;
}

/** Whether exactly the right options are chosen, by their indexes. */
export function choiceIsRight(item: Pick<ChoiceItem, 'options'>, chosen: ReadonlySet<number>): boolean {
  return item.options.every((option, index) => option.correct === chosen.has(index));
}

/**
 * Whether a typed answer is the blank's answer or one of its synonyms.
 * @param key what two spellings of the same word have in common: case, spaces and the like put aside
 */
export function blankIsRight(blank: Blank, typed: string, key: (text: string) => string): boolean {
  const wanted = key(typed);
  return wanted !== '' && [blank.answer, ...blank.accepted].some((answer) => key(answer) === wanted);
}

/** How wide the box of a blank is, in characters: as long as its longest answer, within reason. */
export function blankWidth(blank: Blank): number {
  const longest = Math.max(...[blank.answer, ...blank.accepted].map(displayWidth));
  return Math.min(20, Math.max(5, longest));
}

/** Hangul takes about the width of two Latin letters. */
function displayWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u02ff' ? 2 : 1), 0);
}
