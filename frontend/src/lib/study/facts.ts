import type { CardMark, Memory, ReviewFact } from '@kkori/core/scheduling';
import type { MarkInput, MarkUndoInput, ReviewInput, ReviewProblem, UndoInput } from '$lib/api/generated/graphql.js';

/** Whose facts those are that were made before anybody signed in. */
export const GUEST = 'guest';

/** What this device keeps of a fact besides what it says: whose it is, and what the server already has of it. Times are epoch ms. */
export interface Logged {
  id: string;
  cardId: string;
  /** A person's id, or `GUEST`. */
  owner: string;
  /** When it was undone; null while it counts. */
  undoneAt: number | null;
  /** The fact itself. Reviews were the first, and their name stays in what devices have stored. */
  reviewSent: boolean;
  undoSent: boolean;
  /** Why the server will not have it; such a fact is not sent again. */
  refused: ReviewProblem | null;
  /** Its refusal has been read, and it stays for the learner to look up. */
  refusalRead?: boolean;
  /** 1 while something of it is still to be sent; a number because IndexedDB cannot index booleans. */
  pending: 0 | 1;
}

export interface LoggedReview extends ReviewFact, Logged {
  /** What was known of the card before: an undo without a connection brings it back. Older reviews do not say. */
  before?: Memory | null;
}

export interface LoggedMark extends CardMark, Logged {
  /** The mark that held before, which the server may not tell again: an undo without a connection brings it back. */
  replaced: CardMark | null;
}

/** Epoch ms. */
export function madeAt(fact: LoggedReview | LoggedMark): number {
  return 'kind' in fact ? fact.markedAt : fact.reviewedAt;
}

/** What is sent at once. */
export interface Batch {
  reviews: ReviewInput[];
  undos: UndoInput[];
}

export interface MarkBatch {
  marks: MarkInput[];
  undos: MarkUndoInput[];
}

/** The ids of what is sent. */
export interface Sent {
  facts: readonly string[];
  undos: readonly string[];
}

/** What the server says about a batch. */
export interface BatchAnswer {
  accepted: readonly string[];
  rejected: readonly { id: string; problem: ReviewProblem }[];
}

export function logged<Fact extends { id: string; cardId: string }>(fact: Fact, owner: string): Fact & Logged {
  const unsent = { owner, undoneAt: null, reviewSent: false, undoSent: false, refused: null };
  return withPending({ ...fact, ...unsent, pending: 1 });
}

/** The same fact, undone. The first time stands. */
export function undone<Fact extends Logged>(fact: Fact, undoneAt: number): Fact {
  return withPending({ ...fact, undoneAt: fact.undoneAt ?? undoneAt });
}

/** The same fact, now somebody else's, who has to send all of it. */
export function handedTo<Fact extends Logged>(fact: Fact, owner: string): Fact {
  return withPending({ ...fact, owner, reviewSent: false, undoSent: false, refused: null });
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

/** The longest notes that travel together, in characters: a request that may outlive its page has 64 KB. */
const LONGEST_NOTES = 12_000;

/** What of these marks is still to be sent, as far as it fits into a request; the first always does. */
export function markBatchOf(marks: readonly LoggedMark[]): MarkBatch {
  const batch: MarkBatch = { marks: [], undos: [] };
  let length = 0;
  for (const mark of marks) {
    if (mark.refused) continue;
    if (!mark.reviewSent) {
      length += mark.value?.length ?? 0;
      if (length > LONGEST_NOTES && batch.marks.length > 0) break;
      const { id, cardId, kind, value, markedAt } = mark;
      batch.marks.push({ id, cardId, kind, value, markedAt: new Date(markedAt).toISOString() });
    }
    if (mark.undoneAt !== null && !mark.undoSent) {
      batch.undos.push({ markId: mark.id, undoneAt: new Date(mark.undoneAt).toISOString() });
    }
  }
  return batch;
}

export function sentIn(batch: Batch | MarkBatch): Sent {
  if ('marks' in batch) {
    return { facts: batch.marks.map(({ id }) => id), undos: batch.undos.map(({ markId }) => markId) };
  }
  return { facts: batch.reviews.map(({ id }) => id), undos: batch.undos.map(({ reviewId }) => reviewId) };
}

/**
 * The fact after the server answered the batch it was in. It may have been undone while the batch was on its way: what
 * was not in the batch is still to be sent.
 */
export function settled<Fact extends Logged>(fact: Fact, batch: Batch | MarkBatch, answer: BatchAnswer): Fact {
  const refusal = answer.rejected.find(({ id }) => id === fact.id);
  if (refusal) return withPending({ ...fact, refused: refusal.problem });
  if (!answer.accepted.includes(fact.id)) return fact;
  const { facts, undos } = sentIn(batch);
  return withPending({
    ...fact,
    reviewSent: fact.reviewSent || facts.includes(fact.id),
    undoSent: fact.undoSent || undos.includes(fact.id),
  });
}

function withPending<Fact extends Logged>(fact: Fact): Fact {
  const unsent = !fact.reviewSent || (fact.undoneAt !== null && !fact.undoSent);
  return { ...fact, pending: unsent && fact.refused === null ? 1 : 0 };
}

function reviewInput(review: LoggedReview): ReviewInput {
  const { id, cardId, rating, reviewedAt, durationMs, desiredRetention, fuzz, steps, dayOffset } = review;
  return {
    id,
    cardId,
    rating,
    reviewedAt: new Date(reviewedAt).toISOString(),
    durationMs,
    desiredRetention,
    ...(fuzz !== null && fuzz !== undefined && { fuzz }),
    ...(dayOffset !== null && dayOffset !== undefined && { dayOffset }),
    ...(steps && { steps: { learning: [...steps.learning], relearning: [...steps.relearning] } }),
  };
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
