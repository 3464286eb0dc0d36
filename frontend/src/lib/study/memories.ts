import { applyReview, compareReviews, type CardMarks, type FsrsParameters, type Memory } from '@kkori/core/scheduling';
import type { MemoryFieldsFragment } from '$lib/api/generated/graphql.js';
import type { Logged, LoggedReview } from './facts.js';

/** When cards were started anew, by card. */
export type Resets = ReadonlyMap<string, Pick<CardMarks, 'resetAt'>>;

/** A memory as the API tells it, with its times as epoch ms. */
export function memoryOf(told: MemoryFieldsFragment): Memory {
  return {
    ...told,
    due: Date.parse(told.due),
    firstReviewedAt: Date.parse(told.firstReviewedAt),
    lastReviewedAt: Date.parse(told.lastReviewedAt),
  };
}

/** The reviews that the server has: an answer it is asked for now counts them in. */
export function sentIds(reviews: readonly LoggedReview[]): Set<string> {
  return new Set(reviews.filter(({ reviewSent }) => reviewSent).map(({ id }) => id));
}

/**
 * What the server knew, brought up to date with what this device did since: reviews it has not seen yet, or that came after
 * its answer was kept for offline use.
 * @param counted ids of the reviews that its answer counts in for certain. By time alone it cannot be told: when this
 * device's clock is ahead, the server has them at another time
 * @param parameters those that the server folded with
 * @param resets a memory from before its card was started anew is none any more
 */
export function withReviewsSince(
  memories: ReadonlyMap<string, Memory>,
  reviews: readonly LoggedReview[],
  counted: ReadonlySet<string>,
  parameters: FsrsParameters = {},
  resets?: Resets,
): Map<string, Memory> {
  const resetAt = (cardId: string) => resets?.get(cardId)?.resetAt ?? -Infinity;
  const isCurrent = ([cardId, { firstReviewedAt }]: [string, Memory]) => firstReviewedAt > resetAt(cardId);
  const result = new Map([...takenBack(memories, reviews)].filter(isCurrent));
  // Of a card whose memory the server does not yet know to be over, it has counted nothing that holds.
  const outdated = new Set([...memories].filter((entry) => !isCurrent(entry)).map(([cardId]) => cardId));
  for (const review of [...reviews].sort(compareReviews)) {
    if (review.undoneAt !== null || review.refused || review.reviewedAt <= resetAt(review.cardId)) continue;
    if (counted.has(review.id) && !outdated.has(review.cardId)) continue;
    const memory = result.get(review.cardId) ?? null;
    if (memory && memory.lastReviewedAt >= review.reviewedAt) continue;
    result.set(review.cardId, applyReview(memory, review, parameters));
  }
  return result;
}

/**
 * Memories without the reviews that were undone on this device, where the server may have told them before it knew: what a
 * card's last review made of it is what was known before that review.
 */
function takenBack(
  memories: ReadonlyMap<string, Memory>,
  reviews: readonly LoggedReview[],
): ReadonlyMap<string, Memory> {
  const undone = reviews.filter(({ undoneAt, before }) => undoneAt !== null && before !== undefined);
  if (undone.length === 0) return memories;
  const result = new Map(memories);
  for (const { cardId, reviewedAt, before } of [...undone].sort(compareReviews).reverse()) {
    if (result.get(cardId)?.lastReviewedAt !== reviewedAt) continue;
    if (before) result.set(cardId, before);
    else result.delete(cardId);
  }
  return result;
}

export function undoneIds(facts: readonly Logged[]): Set<string> {
  return new Set(facts.filter(({ undoneAt }) => undoneAt !== null).map(({ id }) => id));
}
