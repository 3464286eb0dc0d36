import type { ReviewFact } from '@kkori/core/scheduling';

export interface SittingSummary {
  /** Grades given. */
  graded: number;
  /** Time spent on them, ms. */
  spentMs: number;
  /** Share of cards recalled the first time they came up in the sitting, 0 to 1; null without any. */
  recalled: number | null;
  /** Cards that were not recalled at least once, in that order. */
  forgotten: string[];
}

/** What a sitting came to. A card that came up twice counts once for recall: the second time says little. */
export function summarise(reviews: readonly ReviewFact[]): SittingSummary {
  const first = new Map<string, boolean>();
  const forgotten = new Set<string>();
  for (const { cardId, rating } of reviews) {
    if (!first.has(cardId)) first.set(cardId, rating !== 'AGAIN');
    if (rating === 'AGAIN') forgotten.add(cardId);
  }
  const outcomes = [...first.values()];
  return {
    graded: reviews.length,
    spentMs: reviews.reduce((sum, { durationMs }) => sum + durationMs, 0),
    recalled: outcomes.length > 0 ? outcomes.filter(Boolean).length / outcomes.length : null,
    forgotten: [...forgotten],
  };
}
