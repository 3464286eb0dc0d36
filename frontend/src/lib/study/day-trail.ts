import { madeAt, type LoggedMark, type LoggedReview } from './facts.js';

/**
 * What this device graded and marked since `from` (epoch ms) and has not taken back, first to last. Notes are left out:
 * whoever undoes a grade keeps what they wrote.
 */
export function trailSince(
  from: number,
  reviews: readonly LoggedReview[],
  marks: readonly LoggedMark[],
): (LoggedReview | LoggedMark)[] {
  const steps = [...reviews, ...marks.filter(({ kind }) => kind !== 'NOTE')];
  return steps
    .filter((step) => step.undoneAt === null && step.refused === null && madeAt(step) >= from)
    .sort((a, b) => madeAt(a) - madeAt(b) || (a.id < b.id ? -1 : 1));
}
