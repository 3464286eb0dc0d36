import {
  applyReview,
  compareReviews,
  type FoldOptions,
  type Memory,
  type MemoryState,
  type ReviewFact,
} from '../scheduling/index.js';

/** What a card was when it was reviewed. */
export interface Prior {
  state: MemoryState | 'NEW';
  /** As scheduled by the review before, days; 0 within a day's steps. */
  intervalDays: number;
}

/** What a card was at each of its reviews, by review. @param history reviews of one card that count, in any order */
export function priorsOf(
  history: readonly ReviewFact[],
  { resetAt, ...parameters }: FoldOptions = {},
): Map<string, Prior> {
  const priors = new Map<string, Prior>();
  let memory: Memory | null = null;
  for (const review of [...history].sort(compareReviews)) {
    if (memory && resetAt != null && memory.lastReviewedAt <= resetAt && review.reviewedAt > resetAt) memory = null;
    priors.set(review.id, { state: memory?.state ?? 'NEW', intervalDays: memory?.intervalDays ?? 0 });
    memory = applyReview(memory, review, parameters);
  }
  return priors;
}

/** Reviews by card. */
export function historiesOf(reviews: Iterable<ReviewFact>): Map<string, ReviewFact[]> {
  const histories = new Map<string, ReviewFact[]>();
  for (const review of reviews) {
    const history = histories.get(review.cardId);
    if (history) history.push(review);
    else histories.set(review.cardId, [review]);
  }
  return histories;
}
