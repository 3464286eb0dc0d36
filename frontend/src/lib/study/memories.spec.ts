import { applyReview, type Rating, type ReviewFact } from '@kkori/core/scheduling';
import { logged, undone } from './facts.js';
import { memoriesOf, withReviewsSince } from './memories.js';

const HOUR = 3_600_000;
const start = Date.UTC(2026, 10, 22);

function fact(n: number, cardId: string, rating: Rating): ReviewFact {
  return { id: `review-${n}`, cardId, rating, reviewedAt: start + n * HOUR, durationMs: 1_000, desiredRetention: 0.9 };
}

describe("a guest's memories", () => {
  it('are the fold of each card’s reviews, undone ones left out', () => {
    const reviews = [
      logged(fact(2, 'a', 'GOOD'), 'guest'),
      logged(fact(1, 'a', 'AGAIN'), 'guest'),
      undone(logged(fact(3, 'b', 'EASY'), 'guest'), start),
    ];
    const memories = memoriesOf(reviews);
    expect([...memories.keys()]).toEqual(['a']);
    expect(memories.get('a')).toEqual(applyReview(applyReview(null, fact(1, 'a', 'AGAIN')), fact(2, 'a', 'GOOD')));
  });
});

describe('what the server knew, with what was reviewed here since', () => {
  const first = fact(1, 'a', 'GOOD');
  const known = new Map([['a', applyReview(null, first)]]);

  it('counts a later review in', () => {
    const second = fact(2, 'a', 'GOOD');
    const memories = withReviewsSince(known, [logged(second, 'me')]);
    expect(memories.get('a')).toEqual(applyReview(applyReview(null, first), second));
  });

  it('does not count a review twice that the server has counted', () => {
    expect(withReviewsSince(known, [logged(first, 'me')])).toEqual(known);
  });

  it('leaves undone and refused reviews out', () => {
    const reviews = [
      undone(logged(fact(2, 'a', 'AGAIN'), 'me'), start),
      { ...logged(fact(3, 'a', 'AGAIN'), 'me'), refused: 'UNKNOWN_CARD' as const },
    ];
    expect(withReviewsSince(known, reviews)).toEqual(known);
  });
});
