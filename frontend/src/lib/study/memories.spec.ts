import { applyReview, type Rating, type ReviewFact } from '@kkori/core/scheduling';
import { logged, undone } from './facts.js';
import { sentIds, withReviewsSince } from './memories.js';

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
    const memories = withReviewsSince(new Map(), reviews, new Set());
    expect([...memories.keys()]).toEqual(['a']);
    expect(memories.get('a')).toEqual(applyReview(applyReview(null, fact(1, 'a', 'AGAIN')), fact(2, 'a', 'GOOD')));
  });
});

describe('what the server knew, with what was reviewed here since', () => {
  const first = fact(1, 'a', 'GOOD');
  const known = new Map([['a', applyReview(null, first)]]);
  const none = new Set<string>();

  it('counts a later review in', () => {
    const second = fact(2, 'a', 'GOOD');
    const memories = withReviewsSince(known, [logged(second, 'me')], none);
    expect(memories.get('a')).toEqual(applyReview(applyReview(null, first), second));
  });

  it('takes back what it had counted before it knew of the undo', () => {
    const second = fact(2, 'a', 'GOOD');
    const [before, after] = [known.get('a')!, applyReview(known.get('a')!, second)];
    const back = undone(logged({ ...second, before }, 'me'), start);
    expect(withReviewsSince(new Map([['a', after]]), [back], new Set([second.id])).get('a')).toEqual(before);
    expect(withReviewsSince(known, [back], none).get('a')).toEqual(before);
    const met = undone(logged({ ...first, before: null }, 'me'), start);
    expect(withReviewsSince(new Map([['a', after]]), [met, back], none).has('a')).toBe(false);
    // One of another device since: what it made of the card is the server's to say.
    expect(withReviewsSince(new Map([['a', after]]), [met], none).get('a')).toEqual(after);
  });

  it('folds on with the weights that the server folded with', () => {
    const weights = [1, 2, 3, 4, 6.4, 0.8, 3, 0.1, 1.9, 0.2, 0.8, 1.5, 0.1, 0.3, 1.6, 0.6, 1.9, 0.5, 0.1, 0.1, 0.2];
    const [met, second] = [applyReview(null, first, { weights }), fact(30, 'a', 'GOOD')];
    const memories = withReviewsSince(new Map([['a', met]]), [logged(second, 'me')], none, { weights });
    expect(memories.get('a')).toEqual(applyReview(met, second, { weights }));
    expect(memories.get('a')!.stability).not.toBe(applyReview(met, second).stability);
  });

  it('does not count a review twice that the server has counted', () => {
    expect(withReviewsSince(known, [logged(first, 'me')], none)).toEqual(known);
  });

  it('does not count one twice that the server has at its own, earlier time', () => {
    const ahead = { ...fact(2, 'a', 'GOOD'), reviewedAt: start + 9 * HOUR };
    const told = new Map([['a', applyReview(null, { ...ahead, reviewedAt: start + 2 * HOUR })]]);
    const reviews = [{ ...logged(ahead, 'me'), reviewSent: true }, logged({ ...fact(3, 'b', 'GOOD') }, 'me')];
    const memories = withReviewsSince(told, reviews, sentIds(reviews));
    expect(memories.get('a')).toEqual(told.get('a'));
    expect(memories.has('b')).toBe(true);
  });

  it('leaves undone and refused reviews out', () => {
    const reviews = [
      undone(logged(fact(2, 'a', 'AGAIN'), 'me'), start),
      { ...logged(fact(3, 'a', 'AGAIN'), 'me'), refused: 'UNKNOWN_CARD' as const },
    ];
    expect(withReviewsSince(known, reviews, none)).toEqual(known);
  });

  it('forgets what was before a card was started anew, and counts what was reviewed since', () => {
    const second = fact(2, 'a', 'GOOD');
    const reviews = [
      { ...logged(first, 'me'), reviewSent: true },
      { ...logged(second, 'me'), reviewSent: true },
    ];
    const before = new Map([['a', applyReview(applyReview(null, first), second)]]);
    const reset = (hours: number) => new Map([['a', { resetAt: start + hours * HOUR }]]);
    expect(withReviewsSince(before, reviews, sentIds(reviews), {}, reset(2)).has('a')).toBe(false);
    // The server does not know of it yet, so what it counted is no measure.
    expect(withReviewsSince(before, reviews, sentIds(reviews), {}, reset(1.5)).get('a')).toEqual(
      applyReview(null, second),
    );
    // It does know.
    const after = new Map([['a', applyReview(null, second)]]);
    expect(withReviewsSince(after, reviews, sentIds(reviews), {}, reset(1.5))).toEqual(after);
  });
});
