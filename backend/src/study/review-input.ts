import {
  areDefaultSteps,
  areSteps,
  DAY_OFFSETS,
  FUZZ_STEPS,
  MAX_RETENTION,
  MIN_RETENTION,
  type ReviewFact,
  type Steps,
  type UndoFact,
} from '@kkori/core/scheduling';
import type { ReviewInput, UndoInput } from '../generated/graphql.js';
import { isUuid7 } from '../platform/index.js';
import { CLOCK_TOLERANCE } from './fact-batch.js';

/** A review as it is sent. */
export type SentReview = Omit<ReviewInput, 'steps'> & { steps?: Steps | null };

const LONGEST_DURATION = 3_600_000;

/** The fact that was sent, a duration beyond an hour cut to one; null when it is malformed. */
export function readReview(input: SentReview): ReviewFact | null {
  const { rating, durationMs, desiredRetention } = input;
  const id = input.id.toLowerCase();
  const reviewedAt = new Date(input.reviewedAt).getTime();
  if (!isUuid7(id) || !(reviewedAt >= 0) || durationMs < 0) return null;
  if (!(desiredRetention >= MIN_RETENTION && desiredRetention <= MAX_RETENTION)) return null;
  const fuzz = input.fuzz ?? null;
  if (fuzz !== null && !(fuzz >= 0 && fuzz < FUZZ_STEPS)) return null;
  const dayOffset = input.dayOffset ?? null;
  if (dayOffset !== null && !(dayOffset >= DAY_OFFSETS.min && dayOffset <= DAY_OFFSETS.max)) return null;
  const { learning, relearning } = input.steps ?? {};
  if (learning && relearning && !(areSteps(learning) && areSteps(relearning))) return null;
  const steps = learning && relearning && !areDefaultSteps({ learning, relearning }) ? { learning, relearning } : null;
  return {
    id,
    cardId: input.cardId.toLowerCase(),
    rating,
    reviewedAt,
    durationMs: Math.min(durationMs, LONGEST_DURATION),
    desiredRetention,
    fuzz,
    steps,
    dayOffset,
  };
}

/** The fact that was sent, one of the future made one of now; null when the id is no UUIDv7, which no review has. */
export function readUndo(input: UndoInput, now: number): UndoFact | null {
  const reviewId = input.reviewId.toLowerCase();
  const undoneAt = new Date(input.undoneAt).getTime();
  return isUuid7(reviewId) && undoneAt >= 0 ? { reviewId, undoneAt: Math.min(undoneAt, now) } : null;
}

/**
 * The review as it is stored: when the device's clock is more than five minutes ahead, at `now` (epoch ms). A wrong
 * clock must not put the card's next review off by as much, nor make later reviews come before this one.
 */
export function asStored(sent: ReviewFact, now: number): ReviewFact {
  return sent.reviewedAt > now + CLOCK_TOLERANCE ? { ...sent, reviewedAt: now } : sent;
}

/** Whether a review that is sent is the one stored under its id, as `asStored` made it when it came first. */
export function isSameReview(stored: ReviewFact, sent: ReviewFact): boolean {
  return (
    stored.cardId === sent.cardId &&
    stored.rating === sent.rating &&
    stored.durationMs === sent.durationMs &&
    stored.desiredRetention === sent.desiredRetention &&
    stored.fuzz === sent.fuzz &&
    stored.dayOffset === sent.dayOffset &&
    saySteps(stored.steps) === saySteps(sent.steps) &&
    (stored.reviewedAt === sent.reviewedAt || sent.reviewedAt > stored.reviewedAt + CLOCK_TOLERANCE)
  );
}

function saySteps(steps: Steps | null | undefined): string | null {
  return steps ? `${steps.learning.join()} ${steps.relearning.join()}` : null;
}
