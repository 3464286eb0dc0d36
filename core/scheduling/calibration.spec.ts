import { readFileSync } from 'node:fs';
import {
  accuracyOf,
  calibrationOf,
  predictAverage,
  predictFromPrevious,
  ratings,
  recallTrials,
  type Outcome,
  type Rating,
  type ReviewFact,
} from './index.js';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 5, 12);

let serial = 0;
function fact(cardId: string, afterHours: number, rating: Rating): ReviewFact {
  const id = String(++serial).padStart(4, '0');
  return { id, cardId, rating, reviewedAt: START + afterHours * HOUR, durationMs: 0, desiredRetention: 0.9 };
}

function outcome(predicted: number, recalled: boolean, over: Partial<Outcome> = {}): Outcome {
  return { predicted, recalled, days: 1, nth: 2, lapses: 0, ...over };
}

describe('trials of recall', () => {
  const reviews = [
    fact('a', 0, 'GOOD'),
    fact('a', 0.2, 'AGAIN'), // the same evening: says nothing of the days between
    fact('a', 24, 'AGAIN'),
    fact('a', 24.2, 'GOOD'),
    fact('b', 30, 'AGAIN'), // met for the first time
    fact('a', 72, 'HARD'),
    fact('b', 40, 'GOOD'), // ten hours later: a night
  ];

  it('are the first reviews after a night, oldest first, whatever order they are told in', () => {
    const trials = recallTrials([...reviews].reverse());
    expect(trials).toEqual([
      expect.objectContaining({ cardId: 'a', recalled: false, days: 1, nth: 2, lapses: 0, previous: null }),
      expect.objectContaining({ cardId: 'b', recalled: true, days: 1, nth: 2, lapses: 0, previous: null }),
      expect.objectContaining({ cardId: 'a', recalled: true, days: 2, nth: 3, lapses: 1, previous: false }),
    ]);
  });

  it('carry what FSRS expected before the grade', () => {
    const [trial] = recallTrials([fact('c', 0, 'GOOD'), fact('c', 48, 'GOOD')]);
    // Stability 2.3065 after 알맞음, decay 0.1542: (1 + (0.9 ** (1 / -0.1542) - 1) * 2 / 2.3065) ** -0.1542.
    expect(trial!.predicted).toBeCloseTo((1 + ((0.9 ** (1 / -0.1542) - 1) * 2) / 2.3065) ** -0.1542, 6);
  });

  it('are predicted by other weights as well', () => {
    const two = [fact('d', 0, 'GOOD'), fact('d', 24, 'GOOD')];
    const weights = [0.2, 1.3, 1, 8.3, 6.4, 0.8, 3, 0, 1.9, 0.2, 0.8, 1.5, 0.1, 0.3, 1.6, 0.6, 1.9, 0.5, 0.1, 0.1, 0.2];
    expect(recallTrials(two, { weights })[0]!.predicted).toBeCloseTo(0.9, 6); // a day, with a stability of a day
    expect(recallTrials(two)[0]!.predicted).toBeGreaterThan(0.93);
  });
});

describe('accuracy', () => {
  it('takes the logarithm of the probability given to what happened', () => {
    const { count, logLoss } = accuracyOf([outcome(0.9, true), outcome(0.8, false), outcome(0.5, true)]);
    expect(count).toBe(3);
    expect(logLoss).toBeCloseTo((0.105360516 + 1.609437912 + 0.693147181) / 3, 8);
  });

  it('makes a wrong certainty costly, but not endlessly so', () => {
    expect(accuracyOf([outcome(1, false)]).logLoss).toBeCloseTo(36.04365, 4);
  });

  it('compares means within a bin, weighed by its trials', () => {
    // One bin: 3 of 4 recalled, 0.9 predicted, so 0.15 apart. Another, of longer ago: 1 of 1, 0.7 predicted.
    const near = [true, true, true, false].map((recalled) => outcome(0.9, recalled));
    const far = outcome(0.7, true, { days: 30 });
    expect(accuracyOf(near).rmseBins).toBeCloseTo(0.15, 10);
    expect(accuracyOf([...near, far]).rmseBins).toBeCloseTo(Math.sqrt((4 * 0.15 ** 2 + 0.3 ** 2) / 5), 10);
  });

  it('has bins by powers of the days, the reviews and the lapses', () => {
    // A bin holds one right and one wrong guess when the two are together (0 apart), else each is 0.5 apart.
    const together = (over: Partial<Outcome>, other: Partial<Outcome>) =>
      accuracyOf([outcome(0.5, true, over), outcome(0.5, false, other)]).rmseBins === 0;
    expect(together({ days: 1 }, { days: 3 })).toBe(true); // 3.62 ** 1 is more than 3
    expect(together({ days: 3 }, { days: 4 })).toBe(false);
    expect(together({ days: 4 }, { days: 13 })).toBe(true); // 3.62 ** 2 = 13.1
    expect(together({ days: 13 }, { days: 14 })).toBe(false);
    expect(together({ nth: 2 }, { nth: 3 })).toBe(true); // 1.89 to 3.57
    expect(together({ nth: 3 }, { nth: 4 })).toBe(false);
    expect(together({ lapses: 0 }, { lapses: 1 })).toBe(false);
    expect(together({ lapses: 1 }, { lapses: 2 })).toBe(false); // 1.73
    expect(together({ lapses: 3 }, { lapses: 5 })).toBe(true); // 2.99 to 5.18
  });

  it('does not answer for no trial', () => {
    expect(() => accuracyOf([])).toThrow(RangeError);
  });

  // The same histories as in reference-vectors.spec.ts: fsrs-rs says how well each set of weights predicts them.
  const file = new URL('./fixtures/reference-vectors.json', import.meta.url);
  interface Set {
    name: string;
    weights: number[];
    evaluation: [logLoss: number, rmseBins: number];
    histories: { reviews: [minutes: number, days: number, rating: number][] }[];
  }
  for (const { name, weights, evaluation, histories } of (JSON.parse(readFileSync(file, 'utf8')) as { sets: Set[] })
    .sets)
    it(`measures as fsrs-rs does: ${name}`, () => {
      const reviews = histories.flatMap((history, card) => {
        let hours = 0;
        return history.reviews.map(([minutes, , rating]) =>
          fact(`card ${card}`, (hours += minutes / 60), ratings[rating - 1]!),
        );
      });
      const { logLoss, rmseBins } = accuracyOf(recallTrials(reviews, { weights }));
      expect(logLoss).toBeCloseTo(evaluation[0], 4);
      expect(rmseBins).toBeCloseTo(evaluation[1], 4);
    });
});

describe('simple forecasts', () => {
  // Recalled: a yes, b no, a yes, b yes.
  const trials = recallTrials([
    fact('a', 0, 'GOOD'),
    fact('b', 1, 'GOOD'),
    fact('a', 24, 'GOOD'),
    fact('b', 25, 'AGAIN'),
    fact('a', 72, 'GOOD'),
    fact('b', 73, 'GOOD'),
  ]);

  it('give the share recalled so far, and never look ahead', () => {
    expect(predictAverage(trials).map(({ predicted }) => predicted)).toEqual([0.9, 1.9 / 2, 1.9 / 3, 2.9 / 4]);
  });

  it('give the share after the same outcome before', () => {
    expect(predictFromPrevious(trials).map(({ predicted }) => predicted)).toEqual([0.9, 1.9 / 2, 0.9, 0.9]);
  });
});

describe('calibration', () => {
  it('sets predicted against actual recall', () => {
    const outcomes = [outcome(0.92, true), outcome(0.94, false), outcome(1, true), outcome(0.31, false)];
    expect(calibrationOf(outcomes)).toEqual([
      { from: 0.3, count: 1, predicted: 0.31, actual: 0 },
      { from: 0.9, count: 2, predicted: 0.9299999999999999, actual: 0.5 },
      { from: 0.95, count: 1, predicted: 1, actual: 1 },
    ]);
  });
});
