import fc from 'fast-check';
import { dateAfter, dayOf, dueByDay, endOfDayAfter, wallClock, type DayBoundary } from './index.js';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);
const iso = (instant: number) => new Date(instant).toISOString();
const span = (instant: string, boundary: DayBoundary) => {
  const { date, start, end } = dayOf(at(instant), boundary);
  return [date, iso(start), iso(end)];
};

describe('dayOf', () => {
  it('ends the day at the person’s hour in their own zone', () => {
    const seoul = { timeZone: 'Asia/Seoul', dayStartHour: 4 };
    const first = ['2026-03-01', '2026-02-28T19:00:00.000Z', '2026-03-01T19:00:00.000Z'];
    expect(span('2026-02-28T19:00:00Z', seoul)).toEqual(first);
    expect(span('2026-03-01T18:59:59.999Z', seoul)).toEqual(first); // 03:59 on the 2nd in Seoul
    expect(dayOf(at('2026-03-01T19:00:00Z'), seoul).date).toBe('2026-03-02');
  });

  it('begins at the jump when clocks skip the hour', () => {
    const newYork = { timeZone: 'America/New_York', dayStartHour: 2 }; // 8 March 2026: 02:00 becomes 03:00
    expect(span('2026-03-08T12:00:00Z', newYork)).toEqual([
      '2026-03-08',
      '2026-03-08T07:00:00.000Z',
      '2026-03-09T06:00:00.000Z',
    ]);
    expect(dayOf(at('2026-03-08T06:59:59.999Z'), newYork).date).toBe('2026-03-07');
  });

  it('begins at the first of two hours of the same name', () => {
    const newYork = { timeZone: 'America/New_York', dayStartHour: 1 }; // 1 November 2026: 02:00 becomes 01:00
    expect(span('2026-11-01T06:30:00Z', newYork)).toEqual([
      '2026-11-01',
      '2026-11-01T05:00:00.000Z',
      '2026-11-02T06:00:00.000Z',
    ]);
    const cuba = { timeZone: 'America/Havana', dayStartHour: 0 }; // 01:00 becomes 00:00
    expect(span('2026-11-01T05:30:00Z', cuba)[1]).toBe('2026-11-01T04:00:00.000Z');
  });

  it('knows half hours and quarter hours', () => {
    expect(span('2026-01-01T12:00:00Z', { timeZone: 'Australia/Lord_Howe', dayStartHour: 4 })[1]).toBe(
      '2025-12-31T17:00:00.000Z',
    );
    expect(span('2026-01-01T12:00:00Z', { timeZone: 'Asia/Kathmandu', dayStartHour: 4 })[1]).toBe(
      '2025-12-31T22:15:00.000Z',
    );
  });

  it('skips a date that a zone never had', () => {
    const apia = { timeZone: 'Pacific/Apia', dayStartHour: 0 }; // 30 December 2011 did not happen there
    const before = dayOf(at('2011-12-30T09:59:59Z'), apia);
    expect(before.date).toBe('2011-12-29');
    expect(dayOf(before.end, apia).date).toBe('2011-12-31');
  });

  it('goes on in the new zone after a flight: the day is longer westward, shorter eastward, and none is lost', () => {
    const [seoul, berlin] = ['Asia/Seoul', 'Europe/Berlin'].map((timeZone) => ({ timeZone, dayStartHour: 4 })) as [DayBoundary, DayBoundary]; // prettier-ignore
    const evening = at('2026-11-21T12:00:00Z'); // 21:00 in Seoul, 13:00 in Berlin
    expect([dayOf(evening, seoul).date, dayOf(evening, berlin).date]).toEqual(['2026-11-21', '2026-11-21']);
    expect(dayOf(evening, berlin).end - dayOf(evening, seoul).end).toBe(8 * HOUR);
    // What was studied before the flight is still of today after it.
    expect(dayOf(evening, seoul).start).toBeLessThan(dayOf(evening, berlin).start);
    expect(dayOf(at('2026-11-21T08:00:00Z'), berlin).date).toBe('2026-11-21');
    const night = at('2026-11-21T20:00:00Z'); // 05:00 on the 22nd in Seoul, 21:00 on the 21st in Berlin
    expect([dayOf(night, seoul).date, dayOf(night, berlin).date]).toEqual(['2026-11-22', '2026-11-21']);
  });

  it('has 23 and 25 hours in New York when clocks change', () => {
    const newYork = { timeZone: 'America/New_York', dayStartHour: 4 };
    const hours = (noon: string) => {
      const { start, end } = dayOf(at(noon), newYork);
      return (end - start) / HOUR;
    };
    expect([hours('2026-03-07T17:00Z'), hours('2026-03-08T16:00Z')]).toEqual([23, 24]);
    expect([hours('2026-10-31T16:00Z'), hours('2026-11-01T17:00Z')]).toEqual([25, 24]);
  });

  it('refuses a zone or an hour there is not', () => {
    expect(() => dayOf(0, { timeZone: 'Mars/Olympus', dayStartHour: 4 })).toThrow(RangeError);
    expect(() => dayOf(0, { timeZone: 'Asia/Seoul', dayStartHour: 24 })).toThrow(RangeError);
  });

  const boundary = fc.record({
    timeZone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    dayStartHour: fc.integer({ min: 0, max: 23 }),
  });
  const instant = fc.integer({ min: at('1980-01-01T00:00Z'), max: at('2060-01-01T00:00Z') });

  /** Changes of all kinds: of an hour, half an hour and two, at midnight, and to the other side of the date line. */
  const nearChange = fc.record({
    change: fc.constantFrom(
      ['America/New_York', '2025-03-09T07:00Z'],
      ['America/New_York', '2025-11-02T06:00Z'],
      ['America/Havana', '2025-11-02T05:00Z'],
      ['Asia/Beirut', '2025-10-25T21:00Z'],
      ['Australia/Lord_Howe', '2025-04-05T15:00Z'],
      ['Antarctica/Troll', '2025-03-30T01:00Z'],
      ['Pacific/Apia', '2011-12-30T10:00Z'],
      ['Pacific/Kwajalein', '1993-08-21T12:00Z'],
    ),
    offset: fc.integer({ min: -36 * HOUR, max: 36 * HOUR }),
    dayStartHour: boundary.map((where) => where.dayStartHour),
  });
  const moment = fc.oneof(
    fc.tuple(boundary, instant),
    nearChange.map(({ change: [timeZone, when], offset, dayStartHour }): [DayBoundary, number] => [
      { timeZone: timeZone!, dayStartHour },
      at(when!) + offset,
    ]),
  );

  it('puts every instant into one day, and one day after another', () => {
    fc.assert(
      fc.property(moment, ([where, t]) => {
        const day = dayOf(t, where);
        expect(day.start).toBeLessThanOrEqual(t);
        expect(t).toBeLessThan(day.end);
        expect(dayOf(day.start, where)).toEqual(day);
        expect(dayOf(day.end - 1, where)).toEqual(day);
        const next = dayOf(day.end, where);
        expect(next.start).toBe(day.end);
        expect(next.date > day.date).toBe(true);
        expect(dayOf(day.start - 1, where).end).toBe(day.start);
        expect(day.end - day.start).toBeLessThanOrEqual(47 * HOUR); // a day that came twice at the date line
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the wall clock wherever that is unambiguous', () => {
    fc.assert(
      fc.property(boundary, instant, (where, t) => {
        const clock = new Intl.DateTimeFormat('en-CA', { timeZone: where.timeZone, dateStyle: 'short' });
        // Three hours from any boundary no change of the clocks can make a difference, save of the date line.
        const { start, end, date } = dayOf(t, where);
        fc.pre(end - start > 22 * HOUR && t - start > 3 * HOUR && end - t > 3 * HOUR);
        expect(clock.format(t - where.dayStartHour * HOUR)).toBe(date);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the days after a day', () => {
  const berlin = { timeZone: 'Europe/Berlin', dayStartHour: 4 }; // 25 October 2026: 03:00 becomes 02:00
  const friday = dayOf(at('2026-10-23T12:00:00Z'), berlin);

  it('end when the wall clock says so, also past a change of the clocks', () => {
    const ends = [0, 1, 2, 3].map((days) => iso(endOfDayAfter(friday, days, berlin)));
    expect(ends).toEqual([
      '2026-10-24T02:00:00.000Z',
      '2026-10-25T03:00:00.000Z',
      '2026-10-26T03:00:00.000Z',
      '2026-10-27T03:00:00.000Z',
    ]);
  });

  it('have the cards that are due in them', () => {
    const due = (instant: string) => ({ state: 'REVIEW' as const, due: at(instant) });
    // The hour that the clocks show twice is the end of Saturday.
    const saturday = [due('2026-10-24T02:00:00Z'), due('2026-10-25T02:59:59Z')];
    const later = [due('2026-10-25T03:00:00Z'), due('2026-10-28T02:59:59Z'), due('2027-02-01T00:00:00Z')];
    const today = due('2026-10-24T01:59:59Z');
    expect(dueByDay([today, ...saturday, ...later], friday, berlin)).toEqual([2, 1, 0, 1]);
    const march = dayOf(at('2026-03-27T12:00:00Z'), berlin); // 29 March 2026: 02:00 becomes 03:00
    expect(dueByDay([due('2026-03-30T02:00:00Z'), due('2026-03-30T01:59:59Z')], march, berlin)).toEqual([0, 1, 1]);
  });
});

it('counts dates over the end of a month', () => {
  expect(dateAfter('2026-02-27', 2)).toBe('2026-03-01');
});

it.each([
  ['2026-11-23T09:00', 'Asia/Seoul', '2026-11-23T00:00:00.000Z'],
  ['2026-11-23', 'Asia/Seoul', '2026-11-22T15:00:00.000Z'],
  ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:00:00.000Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
])('knows when clocks show %s in %s', (text, timeZone, at) => {
  expect(new Date(wallClock(text, timeZone) ?? NaN).toISOString()).toBe(at);
});

it.each(['', '2026-13-40T09:00', '9:00'])('takes %j for no time', (text) => {
  expect(wallClock(text, 'Asia/Seoul')).toBeNull();
});
