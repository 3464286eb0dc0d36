import { v7 } from 'uuid';
import type { Steps } from './steps.js';

/** 다시, 어려움, 알맞음, 쉬움. */
export const ratings = ['AGAIN', 'HARD', 'GOOD', 'EASY'] as const;
export type Rating = (typeof ratings)[number];

/** That a person graded a card. Facts are made once, by the device, and never change. Times are epoch milliseconds. */
export interface ReviewFact {
  /** UUIDv7. */
  id: string;
  cardId: string;
  rating: Rating;
  reviewedAt: number;
  /** From showing the question to the grade. */
  durationMs: number;
  /** The probability of recall, 0.70 to 0.99, at which the device wanted the card to come due again. */
  desiredRetention: number;
  /** Where in the range that an interval of days may vary in it lies (see `fuzz.ts`), 0 to 9,999; none: as calculated. */
  fuzz?: number | null;
  /** The steps in force on the device, unless they were the default ones. */
  steps?: Steps | null;
  /** Which day it was made on, as `dayOffsetAt` says it; none: on an older device. */
  dayOffset?: number | null;
}

/** That a review does not count. Undoing is a fact of its own, so it may be known before its review is. */
export interface UndoFact {
  reviewId: string;
  undoneAt: number;
}

export const MIN_RETENTION = 0.7;
export const MAX_RETENTION = 0.99;

/** The order in which reviews are folded, whatever order they arrived in: by time, then by id. */
export function compareReviews(a: Pick<ReviewFact, 'reviewedAt' | 'id'>, b: Pick<ReviewFact, 'reviewedAt' | 'id'>) {
  return a.reviewedAt - b.reviewedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * A UUIDv7 for a new review.
 * @param now epoch milliseconds
 * @param random 16 random bytes; throws an Error when there are fewer
 */
export function newReviewId(now: number, random: Uint8Array): string {
  return v7({ msecs: now, random });
}
