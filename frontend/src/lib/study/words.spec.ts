import { minutesFor, paceBy, partOfDay } from './greeting.js';
import { sayInterval } from './intervals.js';
import { sayWhen } from './say-when.js';
import { summarise } from './summary.js';

describe('an interval on a button', () => {
  it.each([
    [{ intervalDays: 0, seconds: 30 }, '1분 미만', '<1 min'],
    [{ intervalDays: 0, seconds: 60 }, '1분', '1 min'],
    [{ intervalDays: 0, seconds: 600 }, '10분', '10 min'],
    [{ intervalDays: 0, seconds: 5_400 }, '1.5시간', '1.5 h'],
    [{ intervalDays: 1, seconds: 86_400 }, '1일', '1 d'],
    [{ intervalDays: 30, seconds: 0 }, '30일', '30 d'],
    [{ intervalDays: 61, seconds: 0 }, '2개월', '2 mo'],
    [{ intervalDays: 350, seconds: 0 }, '11개월', '11 mo'],
    [{ intervalDays: 400, seconds: 0 }, '1.1년', '1.1 yr'],
    [{ intervalDays: 36_500, seconds: 0 }, '100년', '100 yr'],
  ])('%o is %s', (interval, ko, en) => {
    expect(sayInterval(interval, 'ko')).toBe(ko);
    expect(sayInterval(interval, 'en')).toBe(en);
  });
});

describe('the part of the day', () => {
  it.each([
    ['2026-11-22T05:00:00+09:00', 'dawn'],
    ['2026-11-22T07:00:00+09:00', 'morning'],
    ['2026-11-22T12:00:00+09:00', 'afternoon'],
    ['2026-11-22T18:30:00+09:00', 'evening'],
    ['2026-11-22T22:00:00+09:00', 'night'],
    ['2026-11-23T03:59:00+09:00', 'night'],
  ])('%s is %s', (instant, part) => {
    expect(partOfDay(Date.parse(instant), 'Asia/Seoul')).toBe(part);
  });

  it('is that of the person’s own zone', () => {
    expect(partOfDay(Date.parse('2026-11-22T08:00:00+09:00'), 'America/New_York')).toBe('evening');
  });
});

it('cards take about half a minute, and never none', () => {
  expect(minutesFor({ learning: 2, review: 10, new: 6 })).toBe(10);
  expect(minutesFor({ learning: 1, review: 0, new: 0 })).toBe(1);
});

it('cards take as long as the plan of an interview reckons, where there is one', () => {
  const pace = paceBy({ newCards: 60, reviews: 24, seconds: 1_200 });
  expect(minutesFor({ learning: 0, review: 24, new: 60 }, pace)).toBe(20);
  expect(paceBy({ newCards: 0, reviews: 0, seconds: 0 })).toBe(1);
  expect(paceBy(undefined)).toBe(1);
});

describe('when the next card comes', () => {
  const now = Date.parse('2026-11-22T21:00:00+09:00');
  const say = (instant: string, locale: 'ko' | 'en' = 'ko') => sayWhen(Date.parse(instant), now, 'Asia/Seoul', locale);

  it('names the time today, and tomorrow', () => {
    expect(say('2026-11-22T21:10:00+09:00')).toBe('오후 9:10');
    expect(say('2026-11-23T09:05:00+09:00')).toBe('내일 오전 9:05');
    expect(say('2026-11-23T09:05:00+09:00', 'en')).toMatch(/^tomorrow 9:05/);
  });

  it('says of what was how long ago that is', () => {
    expect(say('2026-11-22T08:00:00+09:00')).toBe('오전 8:00');
    expect(say('2026-11-21T23:10:00+09:00')).toBe('어제 오후 11:10');
    expect(say('2026-11-19T23:10:00+09:00')).toBe('11월 19일');
  });

  it('names the weekday within a week, and the date after that', () => {
    expect(say('2026-11-26T09:00:00+09:00')).toBe('목요일');
    expect(say('2026-11-30T09:00:00+09:00')).toBe('11월 30일');
  });
});

describe('what a sitting came to', () => {
  const review = (cardId: string, rating: 'AGAIN' | 'GOOD', n: number) => ({
    id: String(n),
    cardId,
    rating,
    reviewedAt: n,
    durationMs: 30_000,
    desiredRetention: 0.9,
  });

  it('counts recall by the first time a card came up', () => {
    const reviews = [review('a', 'AGAIN', 1), review('b', 'GOOD', 2), review('a', 'GOOD', 3), review('b', 'AGAIN', 4)];
    expect(summarise(reviews)).toEqual({ graded: 4, spentMs: 120_000, recalled: 0.5, forgotten: ['a', 'b'] });
  });

  it('claims no recall without a grade', () => {
    expect(summarise([]).recalled).toBeNull();
  });
});
