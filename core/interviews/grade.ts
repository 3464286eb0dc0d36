import type { Rating } from '../scheduling/index.js';
import type { RoundQuestion } from './round.js';

/** What somebody said of an answer; null where they said nothing. */
export interface Marks {
  knowledge: number | null;
  delivery: number | null;
}

/** Null of nothing. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The least mean of each grade, the best first. */
const bounds: readonly [least: number, rating: Rating][] = [
  [4.5, 'EASY'],
  [3.5, 'GOOD'],
  [2.5, 'HARD'],
  [0, 'AGAIN'],
];

/**
 * The grade that a knowledge score suggests for a card: 1 and 2 are 다시, for what was not known was not recalled; 3 is
 * 어려움, 4 알맞음, 5 쉬움. A mean goes to the nearest, its half to the better one.
 */
export function gradeOf(knowledge: number): Rating {
  return bounds.find(([least]) => knowledge >= least)?.[1] ?? 'AGAIN';
}

/**
 * The grade suggested for a question's cards; null where nothing tells. What was passed over and not marked was not known.
 */
export function suggestedGrade(state: RoundQuestion['state'], marks: readonly Marks[]): Rating | null {
  const knowledge = meanOf(marks.map((mark) => mark.knowledge));
  if (knowledge !== null) return gradeOf(knowledge);
  return state === 'SKIPPED' ? 'AGAIN' : null;
}
