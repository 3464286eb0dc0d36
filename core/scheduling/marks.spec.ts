import fc from 'fast-check';
import {
  applyReview,
  becomesLeech,
  foldMarks,
  foldReviews,
  isLeech,
  isMarkValue,
  latestMarks,
  LONGEST_NOTE,
  markKinds,
  NO_MARKS,
  ratings,
  type CardMark,
  type Memory,
  type ReviewFact,
} from './index.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 2, 1);

const values = { BURY: ['ON', null], SUSPEND: ['ON', null], FLAG: ['1', '7', null], NOTE: ['한 줄', '두 줄', null], RESET: ['ON'] }; // prettier-ignore
/** Marks of two cards at times that often coincide, with ids in no order of time. */
const marks = fc
  .uniqueArray(
    fc.record({ id: fc.uuid(), card: fc.nat(1), kind: fc.constantFrom(...markKinds), value: fc.nat(5), at: fc.nat(6) }),
    { selector: ({ id }) => id, maxLength: 16 },
  )
  .map((drafts) =>
    drafts.map(({ id, card, kind, value, at }): CardMark => {
      const said = values[kind][value % values[kind].length] ?? null;
      return { id, cardId: `c${card}`, kind, value: said, markedAt: START + at * MINUTE };
    }),
  );
const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
const mark = (kind: CardMark['kind'], value: string | null, at: number, id = `${kind}${at}`): CardMark => {
  return { id, cardId: 'c', kind, value, markedAt: START + at };
};

describe('what a card is marked with', () => {
  it('is the same whatever the order marks arrive in, and however often', () => {
    fc.assert(
      fc.property(
        marks.chain((all) => fc.tuple(fc.constant(all), shuffled([...all, ...all.slice(0, 5)]), fc.subarray(all))),
        ([all, arrived, undone]) => {
          const ids = new Set(undone.map(({ id }) => id));
          const cards = foldMarks(arrived, ids);
          expect([...cards].sort()).toEqual([...foldMarks(all, ids)].sort());
          // Undone ones are as if they had never been.
          const left = foldMarks(all.filter(({ id }) => !ids.has(id)));
          for (const [cardId, found] of cards) expect(found).toEqual(left.get(cardId) ?? NO_MARKS);
          // The latest of each kind say it all, which is what the server tells.
          for (const [cardId, found] of foldMarks(latestMarks(arrived, ids))) expect(cards.get(cardId)).toEqual(found);
        },
      ),
    );
  });

  it('is the latest of each kind', () => {
    const all = [
      mark('SUSPEND', 'ON', 1),
      mark('SUSPEND', null, 2),
      mark('FLAG', '3', 1),
      mark('FLAG', '5', 1, 'later by id'),
      mark('BURY', 'ON', 4),
      mark('NOTE', '먼저', 1),
      mark('NOTE', '나중', 3),
      mark('RESET', 'ON', 5),
    ];
    expect(foldMarks(all).get('c')).toEqual({
      suspended: false,
      buriedAt: START + 4,
      flag: 5,
      note: '나중',
      resetAt: START + 5,
    });
    // Undoing an edit brings the earlier text back; undoing the earlier one leaves the later alone.
    expect(foldMarks(all, new Set(['NOTE3'])).get('c')?.note).toBe('먼저');
    expect(foldMarks(all, new Set(['NOTE1'])).get('c')?.note).toBe('나중');
  });

  it('may say only what its kind means', () => {
    const good: [CardMark['kind'], string | null][] = [
      ['BURY', 'ON'],
      ['SUSPEND', null],
      ['FLAG', '7'],
      ['FLAG', null],
      ['NOTE', '가'.repeat(LONGEST_NOTE)],
      ['NOTE', '여러\n줄 🙂'],
      ['RESET', 'ON'],
    ];
    for (const [kind, value] of good) expect(isMarkValue(kind, value)).toBe(true);
    const bad: [CardMark['kind'], string | null][] = [
      ['BURY', 'on'],
      ['SUSPEND', ''],
      ['FLAG', '0'],
      ['FLAG', '8'],
      ['FLAG', '1\n'],
      ['NOTE', ' \n'],
      ['NOTE', 'a\0b'],
      ['NOTE', '\ud83d'],
      ['NOTE', '가'.repeat(LONGEST_NOTE + 1)],
      ['RESET', null],
    ];
    for (const [kind, value] of bad) expect(isMarkValue(kind, value)).toBe(false);
  });
});

describe('a card that is started anew', () => {
  const reviews = fc
    .uniqueArray(fc.record({ id: fc.uuid(), rating: fc.constantFrom(...ratings), at: fc.nat(40) }), {
      selector: ({ id }) => id,
      maxLength: 12,
    })
    .map((drafts) =>
      drafts.map(({ id, rating, at }): ReviewFact => {
        const reviewedAt = START + at * 3 * 60 * MINUTE;
        return { id, cardId: 'c', rating, reviewedAt, durationMs: 0, desiredRetention: 0.9 };
      }),
    );

  it('has the memory of the reviews since, whatever the order, undone ones before or after left out', () => {
    fc.assert(
      fc.property(
        reviews.chain((all) =>
          fc.tuple(fc.constant(all), shuffled([...all, ...all.slice(0, 4)]), fc.subarray(all), fc.nat(41)),
        ),
        ([all, arrived, undone, at]) => {
          const resetAt = START + at * 3 * 60 * MINUTE;
          const ids = new Set(undone.map(({ id }) => id));
          const since = all.filter((review) => review.reviewedAt > resetAt && !ids.has(review.id));
          const memory = foldReviews(arrived, ids, { resetAt });
          expect(memory).toEqual(foldReviews(since));
          expect(memory?.firstReviewedAt ?? Infinity).toBeGreaterThan(resetAt);
          // Undoing a review from before changes nothing more; undoing the reset brings all of it back.
          const before = all.filter(({ reviewedAt }) => reviewedAt <= resetAt).map(({ id }) => id);
          expect(foldReviews(all, new Set([...ids, ...before]), { resetAt })).toEqual(memory);
          expect(foldReviews(arrived, ids, { resetAt: null })).toEqual(foldReviews(all, ids));
        },
      ),
    );
  });
});

describe('a leech', () => {
  it('is told of at the eighth lapse and at every fourth after it', () => {
    let memory: Memory | null = null;
    const told: number[] = [];
    const leech: boolean[] = [];
    for (let day = 0; day < 60; day++) {
      const rating = memory?.state === 'REVIEW' ? 'AGAIN' : 'EASY';
      const review = { id: `${day}`, cardId: 'c', rating, reviewedAt: START + day * DAY, durationMs: 0, desiredRetention: 0.9 } as const; // prettier-ignore
      const after: Memory = applyReview(memory, review);
      if (becomesLeech(memory, after)) told.push(after.lapses);
      if (rating === 'AGAIN') leech.push(isLeech(after));
      memory = after;
    }
    expect(told).toEqual([8, 12, 16, 20, 24, 28]);
    expect(leech.indexOf(true)).toBe(7);
    expect(leech.slice(7).every(Boolean)).toBe(true);
    expect(isLeech(null)).toBe(false);
  });
});
