import { foldReviews, newReviewId, type Rating, type ReviewFact } from '../scheduling/index.js';
import {
  frameOf,
  historiesOf,
  hourOf,
  offsetsOf,
  priorsOf,
  recallBy,
  shareOf,
  statisticsOf,
  type Period,
  type Statistics,
} from './index.js';

const seoul = { timeZone: 'Asia/Seoul', dayStartHour: 4 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Noon in Seoul. */
const NOON = Date.UTC(2026, 5, 1, 3);

let serial = 0;
function review(cardId: string, reviewedAt: number, rating: Rating = 'GOOD', durationMs = 6_000): ReviewFact {
  const random = new Uint8Array(16);
  new DataView(random.buffer).setUint32(12, ++serial);
  return { id: newReviewId(reviewedAt, random), cardId, rating, reviewedAt, durationMs, desiredRetention: 0.9 };
}

function figures(
  reviews: ReviewFact[],
  { now = NOON, period = 'MONTH' as Period, boundary = seoul, suspended = [] as string[] } = {},
): Statistics {
  const histories = historiesOf(reviews);
  return statisticsOf({
    frame: frameOf(now, boundary, period, Math.min(...reviews.map(({ reviewedAt }) => reviewedAt))),
    reviews,
    priors: new Map([...histories.values()].flatMap((history) => [...priorsOf(history)])),
    memories: [...histories.values()].flatMap((history) => foldReviews(history) ?? []),
    suspended: new Set(suspended),
  });
}

describe('what a card was at its reviews', () => {
  it('is what the reviews before left', () => {
    const first = review('a', NOON, 'EASY');
    const second = review('a', NOON + 10 * DAY, 'AGAIN');
    const third = review('a', NOON + 10 * DAY + HOUR);
    const priors = priorsOf([third, first, second]);
    expect(priors.get(first.id)).toEqual({ state: 'NEW', intervalDays: 0 });
    expect(priors.get(second.id)).toEqual({ state: 'REVIEW', intervalDays: foldReviews([first])!.intervalDays });
    expect(priors.get(third.id)).toMatchObject({ state: 'RELEARNING' });
  });

  it('is new again after it was started anew', () => {
    const first = review('a', NOON, 'EASY');
    const second = review('a', NOON + 2 * DAY);
    expect(priorsOf([first, second], { resetAt: NOON + DAY }).get(second.id)?.state).toBe('NEW');
    expect(priorsOf([first, second], { resetAt: NOON + 3 * DAY }).get(second.id)?.state).toBe('REVIEW');
  });
});

describe('true retention', () => {
  it('counts of a card in review its first review of the day, and no other', () => {
    const { days } = figures([
      review('a', NOON - 20 * DAY, 'EASY'),
      review('a', NOON - 2 * DAY, 'AGAIN'),
      review('a', NOON - 2 * DAY + HOUR, 'GOOD'),
      review('a', NOON - 2 * DAY + 2 * HOUR, 'GOOD'),
    ]);
    expect(days.at(-1)).toMatchObject({ young: { passed: 0, total: 1 }, mature: { passed: 0, total: 0 }, reviews: 3 });
  });

  it('tells mature cards from young ones by the interval they had', () => {
    const grown = [0, 10, 60].map((day) => review('a', NOON - 100 * DAY + day * DAY, 'EASY'));
    const { days } = figures([...grown, review('a', NOON, 'HARD')]);
    expect(days.at(-1)).toMatchObject({ young: { total: 0 }, mature: { passed: 1, total: 1 } });
  });

  it('is put together by weeks from Monday on, and by months', () => {
    const day = (date: string, passed: number, total: number) => ({
      ...{ date, reviews: total, newCards: 0, seconds: 0 },
      young: { passed, total },
      mature: { passed: 0, total: 0 },
    });
    // The 31st of May 2026 is a Sunday.
    const days = [day('2026-05-30', 1, 2), day('2026-05-31', 1, 1), day('2026-06-01', 3, 4)];
    expect(recallBy('WEEK', days).map(({ from, young }) => [from, shareOf(young)])).toEqual([
      ['2026-05-25', 2 / 3],
      ['2026-06-01', 3 / 4],
    ]);
    expect(recallBy('MONTH', days).map(({ from }) => from)).toEqual(['2026-05-01', '2026-06-01']);
  });
});

describe('the days of figures', () => {
  it('are the learner’s: what is done at night belongs to the evening', () => {
    const { days } = figures([review('a', NOON - 9 * HOUR), review('b', NOON)]);
    expect(days.map(({ date }) => date)).toEqual(['2026-05-31', '2026-06-01']);
  });

  it('are right when the clocks change', () => {
    const boundary = { timeZone: 'America/New_York', dayStartHour: 4 };
    // The night of the 8th of March 2026 has no hour from two to three: 04:00 is 08:00 UTC, the day before it was 09:00.
    const reviews = [Date.UTC(2026, 2, 8, 7, 59), Date.UTC(2026, 2, 8, 8), Date.UTC(2026, 2, 7, 8, 59)];
    const { days } = figures(
      reviews.map((at, i) => review(`card ${i}`, at)),
      { boundary, now: Date.UTC(2026, 2, 20) },
    );
    expect(days.map(({ date, reviews: count }) => [date, count])).toEqual([
      ['2026-03-06', 1],
      ['2026-03-07', 1],
      ['2026-03-08', 1],
    ]);
  });

  it('have the hours of the wall clock, in summer and in winter', () => {
    const frame = frameOf(NOON, { timeZone: 'America/New_York', dayStartHour: 4 }, 'YEAR', null);
    const offsets = offsetsOf(frame);
    // Clocks go to summer time at 07:00 UTC on the 8th of March 2026, and back at 06:00 UTC on the 2nd of November 2025.
    const hours = [
      Date.UTC(2026, 2, 8, 6, 59),
      Date.UTC(2026, 2, 8, 7),
      Date.UTC(2025, 10, 2, 5, 59),
      Date.UTC(2025, 10, 2, 6),
    ].map((instant) => hourOf(instant, offsets));
    expect(hours).toEqual([1, 3, 1, 1]);
    expect(offsets).toHaveLength(3);
  });

  it('reach a year back, or to the first review, and no clock makes them endless', () => {
    const lengths = (period: Period, first: number | null) => frameOf(NOON, seoul, period, first).past.length;
    expect([lengths('MONTH', null), lengths('ALL', NOON - DAY), lengths('ALL', NOON - 500 * DAY)]).toEqual([
      365, 365, 501,
    ]);
    expect(lengths('ALL', 0)).toBe(3652);
    expect(frameOf(NOON, seoul, 'MONTH', null)).toMatchObject({ periodStart: 335 });
  });

  it('keep hours and answers to the period', () => {
    const { hours, answers, days } = figures([
      review('a', NOON - 40 * DAY, 'EASY'),
      review('b', NOON, 'HARD', 400_000),
    ]);
    expect(hours[12]).toEqual({ hour: 12, reviews: 1, recall: { passed: 0, total: 0 } });
    expect(answers).toContainEqual({ cards: 'LEARNING', again: 0, hard: 1, good: 0, easy: 0 });
    expect(days.map(({ seconds }) => seconds)).toEqual([6, 180]);
  });
});

describe('what cards are now', () => {
  it('is told by bins that hold each card once', () => {
    const statistics = figures([
      review('a', NOON - DAY, 'EASY'),
      review('b', NOON - 300 * DAY, 'EASY'),
      review('c', NOON, 'AGAIN'),
    ]);
    expect(statistics.cards).toEqual({ learning: 1, young: 2, mature: 0 });
    for (const { counts } of [statistics.stability, statistics.difficulty, statistics.retrievability]) {
      expect(counts.reduce((sum, count) => sum + count)).toBe(3);
    }
    expect(statistics.due).toMatchObject({ overdue: 1 });
    expect(statistics.due.days.reduce((sum, count) => sum + count)).toBe(2);
  });

  it('leaves suspended cards out of the forecast', () => {
    const reviews = [review('a', NOON - 300 * DAY, 'EASY')];
    expect(figures(reviews, { suspended: ['a'] }).due.overdue).toBe(0);
  });
});
