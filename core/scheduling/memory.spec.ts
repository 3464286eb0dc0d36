import fc from 'fast-check';
import { applyReview, elapsedDays, foldReviews, ratings, type Memory, type ReviewFact } from './index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 2, 1);

/** Facts of one card at times that sometimes coincide, with ids in no order of time. */
const reviewsOfCard = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid(),
      rating: fc.constantFrom(...ratings),
      reviewedAt: fc
        .oneof(
          fc.integer({ min: 0, max: 20 }).map((n) => n * MINUTE),
          fc.integer({ min: 0, max: 400 * DAY }),
        )
        .map((offset) => START + offset),
      durationMs: fc.nat(3_600_000),
      desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map((reviews): ReviewFact[] => reviews.map((review) => ({ ...review, cardId: 'c' })));

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

describe('memory is a fold of reviews', () => {
  it('whatever the order they arrive in, and however often', () => {
    fc.assert(
      fc.property(
        reviewsOfCard.chain((reviews) =>
          fc.tuple(fc.constant(reviews), shuffled([...reviews, ...reviews.slice(0, 4)])),
        ),
        ([reviews, arrived]) => expect(foldReviews(arrived)).toEqual(foldReviews(reviews)),
      ),
    );
  });

  it('with undone reviews as if they had never been', () => {
    fc.assert(
      fc.property(
        reviewsOfCard.chain((reviews) => fc.tuple(fc.constant(reviews), fc.subarray(reviews), fc.array(fc.uuid()))),
        ([reviews, undone, unknown]) => {
          const left = reviews.filter((review) => !undone.includes(review));
          const ids = new Set([...undone.map(({ id }) => id), ...unknown]);
          expect(foldReviews(reviews, ids)).toEqual(foldReviews(left));
        },
      ),
    );
  });

  it('one applyReview after another', () => {
    fc.assert(
      fc.property(reviewsOfCard, (reviews) => {
        const inOrder = [...reviews].sort((a, b) => a.reviewedAt - b.reviewedAt || (a.id < b.id ? -1 : 1));
        const memory = inOrder.reduce<Memory | null>((before, review) => applyReview(before, review), null);
        expect(foldReviews(reviews)).toEqual(memory);
      }),
    );
  });

  it('within the bounds of its numbers', () => {
    fc.assert(
      fc.property(reviewsOfCard, (reviews) => {
        const memory = foldReviews(reviews);
        if (!memory) return expect(reviews).toEqual([]);
        expect(memory.reps).toBe(reviews.length);
        expect(memory.stability).toBeGreaterThan(0);
        expect(memory.difficulty).toBeGreaterThanOrEqual(1);
        expect(memory.difficulty).toBeLessThanOrEqual(10);
        expect(memory.due).toBeGreaterThan(memory.lastReviewedAt);
        expect(memory.firstReviewedAt).toBe(Math.min(...reviews.map(({ reviewedAt }) => reviewedAt)));
        expect(memory.lastReviewedAt).toBe(Math.max(...reviews.map(({ reviewedAt }) => reviewedAt)));
        expect(memory.state === 'REVIEW').toBe(memory.intervalDays > 0);
      }),
    );
  });

  it('and survives storage as JSON between two reviews', () => {
    fc.assert(
      fc.property(reviewsOfCard, (reviews) => {
        const inOrder = [...reviews].sort((a, b) => a.reviewedAt - b.reviewedAt || (a.id < b.id ? -1 : 1));
        const memory = inOrder.reduce<Memory | null>(
          (before, review) => JSON.parse(JSON.stringify(applyReview(before, review))) as Memory,
          null,
        );
        expect(memory).toEqual(foldReviews(reviews));
      }),
    );
  });
});

describe('applyReview', () => {
  const review: ReviewFact = {
    id: 'r',
    cardId: 'c',
    rating: 'GOOD',
    reviewedAt: START,
    durationMs: 0,
    desiredRetention: 0.9,
  };

  it('refuses what would give another memory than the fold', () => {
    const memory = applyReview(null, review);
    expect(() => applyReview(memory, { ...review, reviewedAt: START - 1 })).toThrow(RangeError);
    expect(() => applyReview(memory, { ...review, cardId: 'd' })).toThrow(RangeError);
    for (const desiredRetention of [0.69, 1, NaN])
      expect(() => applyReview(null, { ...review, desiredRetention })).toThrow(RangeError);
  });

  it('leaves its arguments alone', () => {
    const memory = Object.freeze(applyReview(null, Object.freeze(review)));
    applyReview(memory, Object.freeze({ ...review, reviewedAt: START + DAY }));
  });
});

describe('elapsedDays', () => {
  it('counts nights, not midnights of UTC', () => {
    const nineInSeoul = Date.UTC(2026, 2, 2, 0, 0);
    expect(elapsedDays(nineInSeoul - 5 * MINUTE, nineInSeoul + 5 * MINUTE)).toBe(0);
    expect(elapsedDays(START, START + 4 * HOUR)).toBe(0);
    expect(elapsedDays(START, START + 9 * HOUR)).toBe(1); // eleven in the evening to eight in the morning
    expect(elapsedDays(START, START + 33 * HOUR)).toBe(1);
    expect(elapsedDays(START, START + 40 * HOUR)).toBe(2);
    for (const days of [1, 2, 30, 365]) expect(elapsedDays(START, START + days * DAY)).toBe(days);
  });
});
