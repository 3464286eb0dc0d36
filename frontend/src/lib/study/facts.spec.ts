import {
  batchOf,
  GUEST,
  handedTo,
  logged,
  markBatchOf,
  pauseBeforeRetry,
  settled,
  undone,
  type LoggedReview,
} from './facts.js';

const review = {
  id: '01935000-0000-7000-8000-000000000001',
  cardId: 'card',
  rating: 'GOOD' as const,
  reviewedAt: Date.UTC(2026, 10, 22, 1),
  durationMs: 4_200,
  desiredRetention: 0.9,
};
const mine = logged(review, 'me');
const none = { accepted: [], rejected: [] };

describe('a review in the log', () => {
  it('is sent as the contract wants it', () => {
    expect(batchOf([mine])).toEqual({
      reviews: [
        {
          id: review.id,
          cardId: 'card',
          rating: 'GOOD',
          reviewedAt: '2026-11-22T01:00:00.000Z',
          durationMs: 4_200,
          desiredRetention: 0.9,
        },
      ],
      undos: [],
    });
  });

  it('is done with once the server has it', () => {
    const after = settled(mine, batchOf([mine]), { accepted: [review.id], rejected: [] });
    expect(after).toMatchObject({ reviewSent: true, pending: 0 });
    expect(batchOf([after])).toEqual({ reviews: [], undos: [] });
  });

  it('stays to be sent when the answer does not speak of it', () => {
    expect(settled(mine, batchOf([mine]), none)).toMatchObject({ reviewSent: false, pending: 1 });
  });

  it('is not sent again once refused', () => {
    const after = settled(mine, batchOf([mine]), {
      accepted: [],
      rejected: [{ id: review.id, problem: 'UNKNOWN_CARD' }],
    });
    expect(after).toMatchObject({ refused: 'UNKNOWN_CARD', pending: 0 });
    expect(batchOf([after])).toEqual({ reviews: [], undos: [] });
  });

  it('has its undo sent although it was undone while it was on its way', () => {
    const batch = batchOf([mine]);
    const undoneMeanwhile = undone(mine, Date.UTC(2026, 10, 22, 2));
    const after = settled(undoneMeanwhile, batch, { accepted: [review.id], rejected: [] });
    expect(after).toMatchObject({ reviewSent: true, undoSent: false, pending: 1 });
    expect(batchOf([after])).toEqual({
      reviews: [],
      undos: [{ reviewId: review.id, undoneAt: '2026-11-22T02:00:00.000Z' }],
    });
    const atLast = settled(after, batchOf([after]), { accepted: [review.id], rejected: [] });
    expect(atLast.pending).toBe(0);
  });

  it('is undone once: the first time stands', () => {
    expect(undone(undone(mine, 1), 2).undoneAt).toBe(1);
  });

  it('of a guest is sent from the start by the person it becomes', () => {
    const refused: LoggedReview = { ...logged(review, GUEST), refused: 'UNKNOWN_CARD', pending: 0 };
    expect(handedTo(refused, 'me')).toMatchObject({ owner: 'me', refused: null, pending: 1, reviewSent: false });
  });
});

describe('a mark in the log', () => {
  const note = (n: number, value: string | null) => {
    const id = `01935000-0000-7000-8000-00000000001${n}`;
    const mark = { id, cardId: 'card', kind: 'NOTE' as const, value, markedAt: review.reviewedAt + n, replaced: null };
    return logged(mark, 'me');
  };

  it('is sent as the contract wants it, and done with once the server has it', () => {
    const mark = undone(note(1, '글'), review.reviewedAt);
    const batch = markBatchOf([mark]);
    expect(batch).toEqual({
      marks: [{ id: mark.id, cardId: 'card', kind: 'NOTE', value: '글', markedAt: '2026-11-22T01:00:00.001Z' }],
      undos: [{ markId: mark.id, undoneAt: '2026-11-22T01:00:00.000Z' }],
    });
    expect(settled(mark, batch, { accepted: [mark.id], rejected: [] }).pending).toBe(0);
    expect(settled(mark, batch, none).pending).toBe(1);
  });

  it('travels with others only as long as they fit into a request that outlives its page', () => {
    const long = '가'.repeat(10_000);
    const marks = [note(1, long), note(2, '짧은 글'), note(3, long), note(4, null)];
    expect(markBatchOf(marks).marks.map(({ id }) => id)).toEqual([marks[0]?.id, marks[1]?.id]);
    expect(markBatchOf(marks.slice(2)).marks).toHaveLength(2);
  });
});

describe('the pause before another attempt', () => {
  it('doubles up to a minute', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 20].map((failures) => pauseBeforeRetry(failures, 0.5));
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('differs between devices by a quarter at most', () => {
    expect(pauseBeforeRetry(1, 0)).toBe(1_500);
    expect(pauseBeforeRetry(1, 1)).toBe(2_500);
  });
});
