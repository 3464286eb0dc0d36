import { default_w } from 'ts-fsrs';
import { DEFAULT_PACE } from './interview-pace.js';
import { MemoryModel } from './interview-memory.js';
import { applyReview } from './memory.js';
import { leastRetention, simulateWorkload, type WorkloadInput } from './workload.js';

const DAY = 86_400_000;
const now = 20_000 * DAY;

/** A person who has met some of a thousand cards. */
function person(change: Partial<WorkloadInput> = {}): WorkloadInput {
  return {
    met: 600,
    newCards: 400,
    memories: Array.from({ length: 600 }, (_, i) => ({
      stability: 1 + (i % 60),
      difficulty: 1 + (i % 9),
      lastReviewedAt: now - (i % 30) * DAY,
    })),
    newPerDay: 10,
    reviewsPerDay: 200,
    pace: DEFAULT_PACE,
    now,
    ...change,
  };
}

describe('the workload of a desired retention', () => {
  it('comes out the same each time', () => {
    expect(simulateWorkload(person(), 0.9)).toEqual(simulateWorkload(person(), 0.9));
  });

  it('is more remembered and, above the least, more to review the higher it is', () => {
    const [low, middle, high] = [0.8, 0.9, 0.97].map((retention) => simulateWorkload(person(), retention));
    expect(middle!.remembered).toBeGreaterThan(low!.remembered);
    expect(high!.remembered).toBeGreaterThan(middle!.remembered);
    expect(high!.reviewsADay).toBeGreaterThan(1.5 * middle!.reviewsADay);
    expect(high!.minutesADay).toBeGreaterThan(middle!.minutesADay);
    // Of all cards, met long before the year is over, about that share and somewhat more is known.
    expect(middle!.remembered / 1000).toBeGreaterThan(0.9);
    expect(middle!.remembered / 1000).toBeLessThan(0.99);
  });

  it('uses the intervals that cards are really given', () => {
    const model = new MemoryModel();
    for (const desiredRetention of [0.75, 0.9, 0.97]) {
      const review = { id: '', cardId: 'a', rating: 'EASY', reviewedAt: now, durationMs: 0, desiredRetention } as const;
      const { stability, intervalDays } = applyReview(null, review);
      expect(model.interval(stability, desiredRetention)).toBe(intervalDays);
    }
  });

  it('of many cards is that of some that stand for them, in proportion', () => {
    const [once, tenfold] = [1, 10].map((times) =>
      simulateWorkload(
        person({ met: 600 * times, newCards: 400 * times, newPerDay: 10 * times, reviewsPerDay: 200 * times }),
        0.9,
      ),
    );
    expect(tenfold!.reviewsADay / once!.reviewsADay).toBeCloseTo(10, 0);
    expect(tenfold!.remembered / once!.remembered).toBeCloseTo(10, 0);
  });

  it('keeps to the day’s limits', () => {
    const limited = simulateWorkload(person({ reviewsPerDay: 5, newPerDay: 1 }), 0.95);
    expect(limited.reviewsADay).toBeLessThanOrEqual(6);
    expect(simulateWorkload(person({ newCards: 0, newPerDay: 0, reviewsPerDay: 0 }), 0.9).reviewsADay).toBe(0);
  });

  it('is nothing where there is no card', () => {
    const none = simulateWorkload(person({ met: 0, newCards: 0, memories: [] }), 0.9);
    expect(none).toEqual({ retention: 0.9, reviewsADay: 0, minutesADay: 0, remembered: 0 });
    expect(leastRetention([none])).toBeNull();
  });

  it('has a least, below which a card remembered costs more', () => {
    // Of somebody whose memory fades faster, as trained weights may say.
    const weights = default_w.map((weight, i) => (i === 20 ? 0.5 : weight));
    const least = (fail: number) => {
      const input = person({ parameters: { weights }, pace: { ...DEFAULT_PACE, fail } });
      return leastRetention([0.7, 0.78, 0.86, 0.92, 0.97].map((retention) => simulateWorkload(input, retention)));
    };
    expect(least(45)).toBe(0.7);
    // Who takes long over what was forgotten had better not forget much.
    expect(least(300)).toBeGreaterThan(0.85);
  });
});
