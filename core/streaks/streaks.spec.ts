import fc from 'fast-check';
import { dayOf, dayOffsetAt, type DayBoundary } from '../scheduling/index.js';
import { NO_STREAK, streakAt, streakOf, studyDays, withStudyDay } from './index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const zone = (timeZone: string, dayStartHour = 4): DayBoundary => ({ timeZone, dayStartHour });
const seoul = zone('Asia/Seoul');
const losAngeles = zone('America/Los_Angeles');
const honolulu = zone('Pacific/Honolulu');
const places = [seoul, losAngeles, honolulu, zone('Europe/Berlin'), zone('America/New_York'), zone('Pacific/Auckland')];

interface Made {
  reviewedAt: number;
  dayOffset: number;
}
const review = (reviewedAt: number, where: DayBoundary): Made => {
  return { reviewedAt, dayOffset: dayOffsetAt(reviewedAt, where) };
};
const fold = (reviews: readonly Made[]) => streakOf(studyDays(reviews, 0));
/** Noon in Seoul on so many days of November. */
const onDays = (...days: number[]) => days.map((day) => review(Date.UTC(2026, 10, day, 3), seoul));
const noonOf = (day: number) => Date.UTC(2026, 10, day, 3);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const at = (iso: string, where: DayBoundary) => review(Date.parse(iso), where);

describe('a streak', () => {
  it('counts days of study in a row, and today only once it is studied', () => {
    const soFar = fold(onDays(1, 2, 3));
    expect(streakAt(soFar, noonOf(3), seoul)).toMatchObject({ current: 3, longest: 3, studiedToday: true });
    expect(streakAt(soFar, noonOf(4), seoul)).toMatchObject({ current: 3, longest: 3, studiedToday: false });
    expect(streakAt(soFar, noonOf(5), seoul)).toMatchObject({ current: 0, longest: 3, freezes: 0, untilFreeze: 7 });
    expect(streakAt(NO_STREAK, noonOf(5), seoul)).toMatchObject({ current: 0, longest: 0, studiedToday: false });
  });

  it('earns a freeze by seven days of study, holds two at most, and spends them on missed days', () => {
    expect(streakAt(fold(onDays(...range(1, 6))), noonOf(6), seoul)).toMatchObject({ freezes: 0, untilFreeze: 1 });
    const week = fold(onDays(...range(1, 7)));
    expect(streakAt(week, noonOf(7), seoul)).toMatchObject({ freezes: 1, untilFreeze: 7 });
    expect(streakAt(week, noonOf(9), seoul)).toMatchObject({ current: 7, freezes: 0, frozen: 1, frozenLately: 1 });
    expect(streakAt(week, noonOf(10), seoul)).toMatchObject({ current: 0, longest: 7, frozen: 0 });
    const wentOn = fold(onDays(...range(1, 7), 9));
    expect(streakAt(wentOn, noonOf(9), seoul)).toMatchObject({
      current: 8,
      frozen: 1,
      frozenLately: 0,
      untilFreeze: 6,
    });
    const long = fold(onDays(...range(1, 20)));
    expect(streakAt(long, noonOf(20), seoul)).toMatchObject({ freezes: 2, untilFreeze: null });
    expect(streakAt(long, noonOf(23), seoul)).toMatchObject({ current: 20, freezes: 0, frozen: 2 });
    expect(streakAt(fold(onDays(...range(1, 20), 24, 25)), noonOf(25), seoul)).toMatchObject({
      current: 2,
      longest: 20,
    });
  });

  it('is mended by a day that arrives late', () => {
    expect(streakAt(fold(onDays(1, 2, 4, 5)), noonOf(5), seoul).current).toBe(2);
    expect(streakAt(fold([...onDays(1, 2, 4, 5), ...onDays(3)]), noonOf(5), seoul).current).toBe(5);
  });

  it('goes on from what is known, and passes over what that counts already', () => {
    const known = fold(onDays(...range(1, 9)));
    expect(streakOf(studyDays(onDays(8, 9, 10), 0), known)).toEqual(fold(onDays(...range(1, 10))));
    expect(withStudyDay(known, studyDays(onDays(3), 0)[0]!)).toBe(known);
  });

  it('keeps the days of the past when days begin at another hour from now on', () => {
    const late = [1, 2, 3].map((day) => at(`2026-11-0${day + 1}T01:00:00+09:00`, seoul)); // in the night after
    const soFar = fold(late);
    const midnight = zone('Asia/Seoul', 0);
    for (const boundary of [seoul, midnight, zone('Asia/Seoul', 23)])
      expect(streakAt(soFar, Date.parse('2026-11-04T12:00:00+09:00'), boundary).current).toBe(3);
  });
});

describe('across time zones', () => {
  it('loses no day to the date line', () => {
    // Studied in the morning, flew at night over a date that nearly was not, studied late the evening after.
    const west = [at('2026-11-22T08:00:00-08:00', losAngeles), at('2026-11-24T23:00:00+09:00', seoul)];
    expect(fold(west)).toMatchObject({ current: 2, frozen: 0 });
    // The other way round there are two of the 23rd.
    const east = ['2026-11-23T20:00:00+09:00', '2026-11-23T09:00:00-10:00', '2026-11-24T09:00:00-10:00'];
    const made = east.map((iso) => at(iso, iso.endsWith('+09:00') ? seoul : honolulu));
    expect(fold(made)).toMatchObject({ current: 2, frozen: 0 });
    const landed = Date.parse('2026-11-22T23:00:00-10:00');
    expect(streakAt(fold(made.slice(0, 1)), landed, honolulu)).toMatchObject({ current: 1, studiedToday: true });
  });

  it('still knows a missed day by every clock', () => {
    const made = [at('2026-11-20T08:00:00-08:00', losAngeles), at('2026-11-24T23:00:00+09:00', seoul)];
    expect(fold(made)).toMatchObject({ current: 1, longest: 1 });
    expect(fold([at('2026-11-20T12:00:00+09:00', seoul), at('2026-11-22T12:00:00+09:00', seoul)]).current).toBe(1);
  });

  it('counts every day of a year of any zone, whatever its clocks do and at whatever hour of the day', () => {
    const zones = ['Asia/Seoul', 'America/New_York', 'America/Havana', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 23 }),
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 370, maxLength: 370 }),
        (timeZone, dayStartHour, moments) => {
          const boundary = zone(timeZone, dayStartHour);
          let day = dayOf(Date.UTC(2026, 0, 1, 12), boundary);
          const made = moments.map((moment) => {
            const reviewedAt = day.start + Math.floor(moment * (day.end - day.start));
            day = dayOf(day.end, boundary);
            return review(reviewedAt, boundary);
          });
          expect(fold(made)).toMatchObject({ current: 370, longest: 370, frozen: 0 });
        },
      ),
      { numRuns: 10 },
    );
  });

  /** Somebody who studies on each day that they have, and flies, up to twelve hours, after studying. */
  const journey = fc.array(
    fc.record({
      place: fc.constantFrom(...places),
      moment: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      leaves: fc.double({ min: 0, max: 1, noNaN: true }),
      hours: fc.integer({ min: 1, max: 12 }),
      flies: fc.boolean(),
    }),
    { minLength: 2, maxLength: 40 },
  );
  function travel(legs: typeof journey extends fc.Arbitrary<infer Legs> ? Legs : never) {
    const made: Made[] = [];
    let where = seoul;
    let now = Date.UTC(2026, 2, 1);
    let latest = '';
    for (const { place, moment, leaves, hours, flies } of legs) {
      let day = dayOf(now, where);
      while (day.date <= latest) day = dayOf(day.end, where);
      const from = Math.max(now, day.start);
      const reviewedAt = from + Math.floor(moment * (day.end - from));
      made.push(review(reviewedAt, where));
      latest = day.date;
      now = day.end;
      if (!flies) continue;
      now = reviewedAt + Math.floor(leaves * (day.end - reviewedAt)) + hours * HOUR;
      where = place;
    }
    return { made, now: made.at(-1)!.reviewedAt, where };
  }

  it('lets no journey cost a day, nor a freeze', () => {
    fc.assert(
      fc.property(journey, fc.constantFrom(...places), (legs, arrived) => {
        const { made, now } = travel(legs);
        const soFar = fold(made);
        expect(soFar).toMatchObject({ current: made.length, frozen: 0 });
        // Nor does a look from elsewhere, with other settings.
        for (const dayStartHour of [0, 4, 23])
          expect(streakAt(soFar, now, { ...arrived, dayStartHour }).current).toBe(made.length);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same in whatever order reviews arrive, and never shorter for one that arrives late', () => {
    fc.assert(
      fc.property(journey, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), fc.nat(), (legs, here, seed) => {
        const { made, now, where } = travel(legs);
        const twice = [...made, ...made.map((one) => ({ ...one, reviewedAt: one.reviewedAt + 1 }))];
        const shuffled = [...twice].sort((a, b) => ((a.reviewedAt * 7919 + seed) % 101) - ((b.reviewedAt * 7919 + seed) % 101)); // prettier-ignore
        expect(fold(shuffled)).toEqual(fold(twice));
        const before = streakAt(fold(made.filter((_, i) => here[i])), now, where);
        const after = streakAt(fold(made), now, where);
        expect(after.current).toBeGreaterThanOrEqual(before.current);
        expect(after.longest).toBeGreaterThanOrEqual(before.longest);
      }),
      { numRuns: 100 },
    );
  });

  it('takes reviews that do not say their day as made by the offset given', () => {
    const reviews = [{ reviewedAt: noonOf(1) }, { reviewedAt: noonOf(2), dayOffset: null }];
    expect(studyDays(reviews, dayOffsetAt(noonOf(2), seoul)).map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-02']); // prettier-ignore
    expect(studyDays(reviews, 0)[0]!.first).toBe(noonOf(1));
    expect(fold([review(noonOf(1), seoul), review(noonOf(1) + DAY, seoul)]).current).toBe(2);
  });
});
