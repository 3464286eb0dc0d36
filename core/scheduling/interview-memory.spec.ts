import fc from 'fast-check';
import { CELLS, CORNERS, learned, makeOutcomes, MemoryModel, stabilityOf } from './interview-memory.js';
import { applyReview, ratings, type Memory, type Rating } from './index.js';

const DAY = 86_400_000;
const model = new MemoryModel();

const inReview = fc
  .record({
    stability: fc.double({ min: 0.05, max: 2000, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  })
  .map(({ stability, difficulty }): Memory => {
    const times = { due: 0, firstReviewedAt: 0, lastReviewedAt: 0 };
    return {
      cardId: '',
      state: 'REVIEW',
      stability,
      difficulty,
      ...times,
      reps: 3,
      lapses: 0,
      step: 0,
      intervalDays: 3,
    };
  });

describe('the model of memory that plans are made with', () => {
  it('is that of memory.ts, whatever the grade', () => {
    fc.assert(
      fc.property(inReview, fc.integer({ min: 1, max: 400 }), fc.constantFrom(...ratings), (memory, days, rating) => {
        const recall = model.recall(days, memory.stability);
        const { stability, difficulty } = learnedAfter(memory, days, rating);
        if (rating === 'AGAIN') {
          const expected = model.stabilityAfterFail(memory.stability, memory.difficulty, recall);
          expect(Math.abs(expected / stability - 1)).toBeLessThan(1e-4);
        } else {
          const expected = model.stabilityAfterPass(memory.stability, memory.difficulty, recall, rating);
          expect(Math.abs(expected / stability - 1)).toBeLessThan(1e-4);
          expect(model.difficultyAfter(memory.difficulty, rating)).toBeCloseTo(difficulty, 6);
        }
      }),
    );
  });

  it('writes a study as chances that add up to 1, and means what it says of stability', () => {
    fc.assert(
      fc.property(inReview, fc.integer({ min: 1, max: 90 }), ({ stability, difficulty }, days) => {
        const outcomes = makeOutcomes(1);
        model.study(outcomes, 0, stability, difficulty, days);
        const weights = [...outcomes.weights];
        expect(weights).toHaveLength(CORNERS);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(-1e-12);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(Math.max(...outcomes.cells)).toBeLessThan(CELLS);
      }),
    );
    expect(model.recall(7, 7)).toBeCloseTo(0.9, 9);
    expect(stabilityOf(0)).toBeCloseTo(0.05, 9);
  });
});

function learnedAfter(memory: Memory, days: number, rating: Rating): Memory {
  const review = { id: '', cardId: '', rating, reviewedAt: days * DAY, durationMs: 0, desiredRetention: 0.9 };
  const after = applyReview(memory, review);
  return after.state === 'REVIEW' ? after : learned(after, 'GOOD', {});
}
