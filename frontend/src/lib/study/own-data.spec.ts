import { foldReviews, type ReviewFact } from '@kkori/core/scheduling';
import { logged } from './facts.js';
import { exportOf } from './own-data.js';
import { DEFAULT_STUDY_SETTINGS } from './study-settings.js';
import type { Study } from './study.svelte.js';

const ratings = ['AGAIN', 'HARD', 'GOOD', 'EASY'] as const;

it('writes out all that a guest’s memories are folded from', async () => {
  const start = Date.UTC(2026, 10, 2);
  const facts = [0, 1, 2].map((day): ReviewFact => {
    const chosen = { fuzz: day === 2 ? 9_999 : null, steps: day === 0 ? { learning: [5], relearning: [] } : null };
    const reviewedAt = start + day * 5 * 86_400_000;
    return {
      id: `${day}`,
      cardId: 'a',
      rating: 'GOOD',
      reviewedAt,
      durationMs: 1_000,
      desiredRetention: 0.9,
      ...chosen,
    };
  });
  const guest = {
    viewer: { person: null },
    owner: 'guest',
    now: () => start,
    log: { of: () => Promise.resolve(facts.map((fact) => logged(fact, 'guest'))) },
    marks: { of: () => Promise.resolve([]) },
    enrolments: { guestDecks: null },
    guestSettings: DEFAULT_STUDY_SETTINGS,
    guestInterview: null,
  } as unknown as Study;
  const { reviews } = JSON.parse(await (await exportOf(guest)).text()) as {
    reviews: (Omit<ReviewFact, 'rating' | 'reviewedAt'> & { rating: number; reviewedAt: string })[];
  };
  const read = reviews.map((row): ReviewFact => {
    return { ...row, rating: ratings[row.rating - 1]!, reviewedAt: Date.parse(row.reviewedAt) };
  });
  expect(foldReviews(read)).toEqual(foldReviews(facts));
});
