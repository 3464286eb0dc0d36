import { parseReading, readAgain, timeBy, UNREAD } from './clock-reading.js';

const DAY = 86_400_000;
const noon = Date.UTC(2026, 10, 22, 12);
/** An answer to a device whose clock is so far ahead, ms. */
const answer = (ahead: number, roundTrip = 200) => ({
  serverTime: noon,
  deviceTime: noon + 500 + roundTrip / 2 + ahead,
  roundTrip,
});

describe('the offset of a device’s clock', () => {
  it('is nothing within what an answer can tell', () => {
    expect(readAgain(UNREAD, answer(1_000)).offset).toBe(0);
    expect(readAgain(UNREAD, answer(-4_000, 8_000)).offset).toBe(0);
  });

  it('is measured at the middle of the round trip', () => {
    expect(readAgain(UNREAD, answer(3 * DAY)).offset).toBe(-3 * DAY);
    expect(readAgain(UNREAD, answer(-90_000, 4_000)).offset).toBe(90_000);
  });

  it('does not follow every answer, but a clock that was put right', () => {
    const wrong = readAgain(UNREAD, answer(3 * DAY));
    expect(readAgain(wrong, answer(3 * DAY + 700)).offset).toBe(wrong.offset);
    expect(readAgain(wrong, answer(0)).offset).toBe(0);
  });
});

describe('the time', () => {
  const wrong = readAgain(UNREAD, answer(3 * DAY));

  it('is the server’s', () => {
    expect(timeBy(wrong, noon + 3 * DAY + 60_000)).toBe(noon + 60_000);
    expect(timeBy(UNREAD, noon)).toBe(noon);
  });

  it('is the device’s own once that was put right without a connection', () => {
    expect(timeBy(wrong, noon + 60_000)).toBe(noon + 60_000);
  });

  it('is never before what was heard of the server', () => {
    const right = readAgain(UNREAD, answer(0));
    expect(timeBy(right, Date.UTC(2020, 0))).toBe(right.heardAt);
  });
});

it('a reading that was stored is taken only when it is one', () => {
  expect(parseReading(JSON.stringify({ offset: 5, heardAt: 7 }))).toEqual({ offset: 5, heardAt: 7 });
  for (const stored of [null, '', 'null', '{}', '{"offset":"5","heardAt":7}'])
    expect(parseReading(stored)).toBe(UNREAD);
});
