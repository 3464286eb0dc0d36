import {
  applyReview,
  heldOutFrom,
  isBetter,
  LEAST_TRIALS,
  recallReport,
  recallTrials,
  reportOn,
  trainingItems,
  trialTimes,
  usableWeights,
  type Rating,
  type ReviewFact,
} from './index.js';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 12);
let serial = 0;
function fact(cardId: string, day: number, rating: Rating): ReviewFact {
  const id = String(++serial).padStart(6, '0');
  return { id, cardId, rating, reviewedAt: START + day * DAY, durationMs: 0, desiredRetention: 0.9 };
}
/** Met on day 0, then asked on each day after it; every `forgets`th time forgotten. */
const history = (cards: number, days: number, forgets: number) =>
  Array.from({ length: days + 1 }, (_, day) =>
    Array.from({ length: cards }, (_, card) =>
      fact(`c${card}`, day, day > 0 && (day * cards + card) % forgets === 0 ? 'AGAIN' : 'GOOD'),
    ),
  ).flat();

describe('training', () => {
  it('is held against the latest fifth of the trials', () => {
    const times = trialTimes([...history(50, 10, 5), fact('c0', 0.01, 'GOOD')].reverse());
    expect(times).toEqual(recallTrials(history(50, 10, 5)).map(({ reviewedAt }) => reviewedAt));
    expect(heldOutFrom(times)).toBe(START + 9 * DAY);
    expect(() => heldOutFrom(times.slice(0, LEAST_TRIALS - 1))).toThrow(RangeError);
  });

  it('takes what a card went through up to each trial, and nothing of what is held out', () => {
    const reviews = [fact('a', 0, 'AGAIN'), fact('a', 0.01, 'GOOD'), fact('a', 1, 'HARD'), fact('a', 4, 'EASY')];
    const first = [{ rating: 1, days: 0 }, { rating: 3, days: 0 }, { rating: 2, days: 1 }]; // prettier-ignore
    expect(trainingItems([...reviews].reverse(), Infinity)).toEqual([first, [...first, { rating: 4, days: 3 }]]);
    expect(trainingItems(reviews, START + 4 * DAY)).toEqual([first]);
  });

  it('reports on the held-out trials alone', () => {
    const reviews = [...history(50, 10, 5), fact('given up', 0, 'GOOD'), fact('given up', 0.02, 'GOOD')];
    const report = reportOn(reviews, usableWeights(Array<number>(21).fill(0.5)), START + 9 * DAY);
    expect(report).toMatchObject({ trainedOn: 400, heldOut: 100, defaults: { count: 100 }, average: { count: 100 } });
    const late = recallTrials(reviews).filter(({ reviewedAt }) => reviewedAt >= START + 9 * DAY);
    expect(report.defaults.logLoss).toBeCloseTo(
      -late.reduce((sum, { predicted: p, recalled }) => sum + Math.log(recalled ? p : 1 - p), 0) / 100,
      10,
    );
  });

  it('is worth it only when both measures are better', () => {
    const at = (logLoss: number, rmseBins: number) => ({ count: 100, logLoss, rmseBins });
    expect(isBetter({ trained: at(0.3, 0.05), defaults: at(0.31, 0.06) })).toBe(true);
    expect(isBetter({ trained: at(0.3, 0.07), defaults: at(0.31, 0.06) })).toBe(false);
    expect(isBetter({ trained: at(0.32, 0.05), defaults: at(0.31, 0.06) })).toBe(false);
    expect(isBetter({ trained: at(0.31, 0.05), defaults: at(0.31, 0.06) })).toBe(false);
  });

  it('keeps weights within the bounds of FSRS-6', () => {
    const weights = usableWeights(Array<number>(21).fill(1000));
    expect(weights.slice(0, 5)).toEqual([100, 100, 100, 100, 10]);
    expect(() => usableWeights([1, 2])).toThrow(RangeError);
    expect(() => usableWeights(Array<number>(21).fill(NaN))).toThrow(RangeError);
    expect(applyReview(null, fact('a', 0, 'GOOD'), { weights }).stability).toBe(100);
  });

  it('has nothing to report of before the first trial', () => {
    expect(recallReport([fact('a', 0, 'GOOD')])).toEqual({
      trials: 0, model: null, average: null, previous: null, calibration: [],
    }); // prettier-ignore
    expect(recallReport(history(2, 3, 5))).toMatchObject({ trials: 6, model: { count: 6 } });
  });
});
