import { dueWithChange, isAnswerChanged } from './index.js';

const memory = { lastReviewedAt: 1_000, due: 9_000 };

describe('an answer that means something else since', () => {
  it('is one that was learned before, until the next review', () => {
    expect(isAnswerChanged(memory, 2_000)).toBe(true);
    expect(isAnswerChanged({ lastReviewedAt: 2_000 }, 2_000)).toBe(false);
    expect(isAnswerChanged(memory, null)).toBe(false);
    expect(isAnswerChanged(null, 2_000)).toBe(false);
  });

  it('is asked again at once, what is due already in its turn, and the memory stays as it is', () => {
    expect(dueWithChange(memory, 2_000)).toEqual({ lastReviewedAt: 1_000, due: 2_000 });
    expect(dueWithChange({ ...memory, due: 1_500 }, 2_000).due).toBe(1_500);
    expect(dueWithChange(memory, 500)).toBe(memory);
    expect(memory.due).toBe(9_000);
  });
});
