import type { ReviewFact } from '@kkori/core/scheduling';
import type { ReviewInput, ReviewProblem, UndoInput } from '$lib/api/generated/graphql.js';

/** Whose reviews those are that were made before anybody signed in. */
export const GUEST = 'guest';

/** A review as this device keeps it: the fact, whose it is, and what the server already has of it. Times are epoch ms. */
export interface LoggedReview extends ReviewFact {
  /** A person's id, or `GUEST`. */
  owner: string;
  /** When it was undone; null while it counts. */
  undoneAt: number | null;
  reviewSent: boolean;
  undoSent: boolean;
  /** Why the server will not have it; such a review is not sent again. */
  refused: ReviewProblem | null;
  /** Its refusal has been read, and it stays for the learner to look up. */
  refusalRead?: boolean;
  /** 1 while something of it is still to be sent; a number because IndexedDB cannot index booleans. */
  pending: 0 | 1;
}

/** What is sent at once. */
export interface Batch {
  reviews: ReviewInput[];
  undos: UndoInput[];
}

/** What the server says about a batch. */
export interface BatchAnswer {
  accepted: readonly string[];
  rejected: readonly { id: string; problem: ReviewProblem }[];
}

export function logged(review: ReviewFact, owner: string): LoggedReview {
  return withPending({
    ...review,
    owner,
    undoneAt: null,
    reviewSent: false,
    undoSent: false,
    refused: null,
    pending: 1,
  });
}

/** The same review, undone. The first time stands. */
export function undone(review: LoggedReview, undoneAt: number): LoggedReview {
  return withPending({ ...review, undoneAt: review.undoneAt ?? undoneAt });
}

/** The same review, now somebody else's, who has to send all of it. */
export function handedTo(review: LoggedReview, owner: string): LoggedReview {
  return withPending({ ...review, owner, reviewSent: false, undoSent: false, refused: null });
}

/** What of these reviews is still to be sent. */
export function batchOf(reviews: readonly LoggedReview[]): Batch {
  const batch: Batch = { reviews: [], undos: [] };
  for (const review of reviews) {
    if (review.refused) continue;
    if (!review.reviewSent) batch.reviews.push(reviewInput(review));
    if (review.undoneAt !== null && !review.undoSent) {
      batch.undos.push({ reviewId: review.id, undoneAt: new Date(review.undoneAt).toISOString() });
    }
  }
  return batch;
}

/**
 * The review after the server answered the batch it was in. It may have been undone while the batch was on its way: what
 * was not in the batch is still to be sent.
 */
export function settled(review: LoggedReview, batch: Batch, answer: BatchAnswer): LoggedReview {
  const refusal = answer.rejected.find(({ id }) => id === review.id);
  if (refusal) return withPending({ ...review, refused: refusal.problem });
  if (!answer.accepted.includes(review.id)) return review;
  return withPending({
    ...review,
    reviewSent: review.reviewSent || batch.reviews.some(({ id }) => id === review.id),
    undoSent: review.undoSent || batch.undos.some(({ reviewId }) => reviewId === review.id),
  });
}

function withPending(review: LoggedReview): LoggedReview {
  const unsent = !review.reviewSent || (review.undoneAt !== null && !review.undoSent);
  return { ...review, pending: unsent && review.refused === null ? 1 : 0 };
}

function reviewInput({ id, cardId, rating, reviewedAt, durationMs, desiredRetention }: LoggedReview): ReviewInput {
  return { id, cardId, rating, reviewedAt: new Date(reviewedAt).toISOString(), durationMs, desiredRetention };
}

/** Longest pause between two attempts to send, ms. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * How long to wait before the next attempt, ms: 2 s, doubled with each failure, at most a minute, give or take a quarter so that
 * many devices do not come back at once.
 * @param failures attempts that failed since the last success, 1 or more
 * @param random 0 up to 1
 */
export function pauseBeforeRetry(failures: number, random: number): number {
  return Math.round(Math.min(LONGEST_PAUSE_MS, 2_000 * 2 ** (failures - 1)) * (0.75 + random / 2));
}
