import { applyReview, compareReviews, type FsrsParameters, type Memory } from '@kkori/core/scheduling';
import type { MemoryFieldsFragment } from '$lib/api/generated/graphql.js';
import type { LoggedReview } from './facts.js';

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
 */
export function withReviewsSince(
  memories: ReadonlyMap<string, Memory>,
  reviews: readonly LoggedReview[],
  counted: ReadonlySet<string>,
  parameters: FsrsParameters = {},
): Map<string, Memory> {
  const result = new Map(memories);
  for (const review of [...reviews].sort(compareReviews)) {
    if (review.undoneAt !== null || review.refused || counted.has(review.id)) continue;
    const memory = result.get(review.cardId) ?? null;
    if (memory && memory.lastReviewedAt >= review.reviewedAt) continue;
    result.set(review.cardId, applyReview(memory, review, parameters));
  }
  return result;
}

export function undoneIds(reviews: readonly LoggedReview[]): Set<string> {
  return new Set(reviews.filter(({ undoneAt }) => undoneAt !== null).map(({ id }) => id));
}
