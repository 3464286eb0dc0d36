import { applyReview, foldReviews, previewIntervals, type Memory, type Rating, type ReviewFact } from './index.js';

/**
 * FSRS-6 written out from its published description, by itself, to hold ts-fsrs and our use of it against:
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm#fsrs-6 (formulae and default parameters).
 */
const w = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
] as const;
const clamp = (x: number, low: number, high: number) => Math.min(Math.max(x, low), high);
const decay = -w[20];
const factor = 0.9 ** (1 / decay) - 1;

interface State {
  stability: number;
  difficulty: number;
}

/** D0(G) = w4 - e^(w5 (G-1)) + 1 */
const initialDifficulty = (grade: number) => w[4] - Math.exp(w[5] * (grade - 1)) + 1;

function step(state: State | null, elapsedDays: number, grade: 1 | 2 | 3 | 4): State {
  if (!state) return { stability: w[grade - 1]!, difficulty: clamp(initialDifficulty(grade), 1, 10) };
  const { stability: s, difficulty: d } = state;
  // R(t, S) = (1 + factor t / S)^decay
  const r = (1 + (factor * elapsedDays) / s) ** decay;
  // Linear damping towards 10, then mean reversion to D0(4).
  const damped = d + (-w[6] * (grade - 3) * (10 - d)) / 9;
  const difficulty = clamp(w[7] * initialDifficulty(4) + (1 - w[7]) * damped, 1, 10);
  let stability: number;
  if (elapsedDays === 0) {
    const increase = Math.exp(w[17] * (grade - 3 + w[18])) * s ** -w[19];
    stability = s * (grade >= 2 ? Math.max(increase, 1) : increase);
  } else if (grade === 1) {
    const forgotten = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * Math.exp(w[14] * (1 - r));
    stability = Math.min(forgotten, s / Math.exp(w[17] * w[18]));
  } else {
    const bonus = grade === 2 ? w[15] : grade === 4 ? w[16] : 1;
    stability = s * (1 + Math.exp(w[8]) * (11 - d) * s ** -w[9] * (Math.exp(w[10] * (1 - r)) - 1) * bonus);
  }
  return { stability, difficulty };
}

/** I(r, S) = S / factor (r^(1/decay) - 1) */
const interval = (stability: number, retention: number) => (stability / factor) * (retention ** (1 / decay) - 1);

const DAY = 86_400_000;
const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5, 23, 50); // ten to nine in Seoul
const grades: Record<Rating, 1 | 2 | 3 | 4> = { AGAIN: 1, HARD: 2, GOOD: 3, EASY: 4 };

function facts(sequence: [afterDays: number, Rating][], desiredRetention = 0.9): ReviewFact[] {
  let at = START;
  return sequence.map(([afterDays, rating], i) => {
    at += afterDays === 0 && i > 0 ? 10 * MINUTE : afterDays * DAY;
    return { id: `r${i}`, cardId: 'c', rating, reviewedAt: at, durationMs: 4000, desiredRetention };
  });
}

const sequences: Record<string, [number, Rating][]> = {
  'learned and kept': [[0, 'GOOD'], [0, 'GOOD'], [2, 'GOOD'], [11, 'GOOD'], [46, 'GOOD'], [163, 'GOOD']],
  'learned with trouble': [[0, 'AGAIN'], [0, 'AGAIN'], [0, 'HARD'], [0, 'GOOD'], [0, 'GOOD'], [1, 'HARD'], [3, 'GOOD']],
  'forgotten and learned again': [[0, 'EASY'], [8, 'GOOD'], [40, 'AGAIN'], [0, 'HARD'], [0, 'GOOD'], [3, 'EASY']],
  'late, and forgotten twice': [[0, 'GOOD'], [0, 'EASY'], [90, 'AGAIN'], [1, 'AGAIN'], [0, 'GOOD'], [400, 'HARD']],
}; // prettier-ignore

describe('FSRS-6 as published', () => {
  for (const [name, sequence] of Object.entries(sequences))
    it(`gives the same memory: ${name}`, () => {
      let expected: State | null = null;
      let memory: Memory | null = null;
      for (const [i, review] of facts(sequence).entries()) {
        expected = step(expected, i === 0 ? 0 : sequence[i]![0], grades[review.rating]);
        memory = applyReview(memory, review);
        expect(Math.abs(memory.stability - expected.stability)).toBeLessThan(1e-4 * Math.max(1, expected.stability));
        expect(Math.abs(memory.difficulty - expected.difficulty)).toBeLessThan(1e-4);
      }
    });

  it('schedules for the desired retention of the review itself', () => {
    for (const retention of [0.7, 0.8, 0.9, 0.95, 0.99]) {
      const memory = foldReviews(facts([[0, 'EASY'], [8, 'EASY']], retention))!; // prettier-ignore
      expect(memory.intervalDays).toBe(Math.max(1, Math.round(interval(memory.stability, retention))));
      expect(memory.due).toBe(memory.lastReviewedAt + memory.intervalDays * DAY);
    }
  });

  it('keeps an interval within 36,500 days', () => {
    const memory = foldReviews(facts([[0, 'EASY'], ...Array<[number, Rating]>(12).fill([5000, 'EASY'])], 0.7))!;
    expect(memory.intervalDays).toBe(36_500);
  });
});

describe('steps within a day', () => {
  const minutes = (memory: Memory | null, now = START) =>
    Object.values(previewIntervals(memory, now, { cardId: 'c', desiredRetention: 0.9 })).map(
      ({ seconds, intervalDays }) => [seconds / 60, intervalDays],
    );

  it('learns in 1 and 10 minutes', () => {
    expect(minutes(null)).toEqual([[1, 0], [6, 0], [10, 0], [8 * 1440, 8]]); // prettier-ignore
    const [first, second] = facts([[0, 'GOOD'], [0, 'GOOD']]); // prettier-ignore
    const learning = applyReview(null, first!);
    expect(learning).toMatchObject({ state: 'LEARNING', step: 1, reps: 1, intervalDays: 0 });
    expect(minutes(learning, second!.reviewedAt).map(([m]) => m)).toEqual([1, 6, 2 * 1440, expect.any(Number)]);
    expect(applyReview(learning, second!)).toMatchObject({ state: 'REVIEW', step: 0, reps: 2, intervalDays: 2 });
  });

  it('learns again in 10 minutes after forgetting, and counts the lapse', () => {
    const memory = foldReviews(facts([[0, 'EASY'], [8, 'AGAIN']])); // prettier-ignore
    expect(memory).toMatchObject({ state: 'RELEARNING', lapses: 1, due: memory!.lastReviewedAt + 10 * MINUTE });
    expect(minutes(memory, memory!.due).slice(0, 2)).toEqual([[10, 0], [15, 0]]); // prettier-ignore
    expect(foldReviews(facts([[0, 'EASY'], [8, 'AGAIN'], [0, 'GOOD']]))).toMatchObject({ state: 'REVIEW', lapses: 1 }); // prettier-ignore
  });

  it('takes a preview before the last review for one at it', () => {
    const memory = foldReviews(facts([[0, 'EASY']])); // prettier-ignore
    const asked = { cardId: 'c', desiredRetention: 0.9 };
    expect(previewIntervals(memory, START - DAY, asked)).toEqual(previewIntervals(memory, START, asked));
  });
});
