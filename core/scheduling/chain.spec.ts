import { linkState, recallAt, type MemoryState } from './index.js';

const standing = (state: MemoryState) => ({ state, due: 0 });

it('locks what follows a question until that is learned, and again only what was not met', () => {
  const [question, tail] = [{ id: 'q', opensAfter: null }, { id: 'f', opensAfter: 'q' }]; // prettier-ignore
  const states = (...memories: [string, MemoryState][]) => {
    const known = new Map(memories.map(([id, state]) => [id, standing(state)]));
    return [linkState(question, known), linkState(tail, known)];
  };
  expect(states()).toEqual(['OPEN', 'LOCKED']);
  expect(states(['q', 'LEARNING'])).toEqual(['LEARNING', 'LOCKED']);
  expect(states(['q', 'REVIEW'])).toEqual(['PASSED', 'OPEN']);
  expect(states(['q', 'RELEARNING'], ['f', 'REVIEW'])).toEqual(['LEARNING', 'PASSED']);
});

it('falls to 90 % after as many days as the memory is stable', () => {
  const memory = { lastReviewedAt: 0, stability: 10 };
  expect(recallAt(memory, 0)).toBe(1);
  expect(recallAt(memory, 10 * 86_400_000)).toBeCloseTo(0.9, 6);
});
