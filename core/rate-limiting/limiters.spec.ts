import fc from 'fast-check';
import {
  arrivals,
  arrivalPatterns,
  arrivalWindows,
  createLimiter,
  limiterNames,
  mostWithin,
  type LimiterName,
} from './index.js';

const quota = { limit: 5, windowMs: 1_000 };

/** The times that are let through. */
function passed(name: LimiterName, times: readonly number[], given = quota): number[] {
  const limiter = createLimiter(name, given);
  return times.filter((time) => limiter.decide(time).allowed);
}

describe('a fixed window', () => {
  it('lets two windows’ worth through around its border', () => {
    const times = arrivals('window-edge', quota);
    expect(mostWithin(passed('fixed-window', times), 1_000)).toBe(10);
    expect(mostWithin(passed('sliding-window', times), 1_000)).toBe(5);
  });

  it('tells when the next window begins', () => {
    const limiter = createLimiter('fixed-window', { limit: 1, windowMs: 1_000 });
    expect(limiter.decide(250)).toEqual({ allowed: true, remaining: 0, retryAfterMs: 750 });
    expect(limiter.decide(900)).toEqual({ allowed: false, remaining: 0, retryAfterMs: 100 });
    expect(limiter.decide(1_000).allowed).toBe(true);
  });
});

describe('a token bucket', () => {
  it('lets a burst of a bucketful through and then one a token', () => {
    expect(passed('token-bucket', [0, 0, 0, 0, 0, 0, 199, 200, 399, 400])).toEqual([0, 0, 0, 0, 0, 200, 400]);
  });

  it('lets up to twice the limit through in the window after it was full', () => {
    const times = Array.from({ length: 1_001 }, (_, ms) => ms);
    expect(passed('token-bucket', times)).toHaveLength(10);
  });

  it('is never fuller than full', () => {
    expect(passed('token-bucket', [0, 60_000, 60_000, 60_000, 60_000, 60_000, 60_000])).toHaveLength(6);
  });
});

const traffic = fc
  .array(fc.integer({ min: 0, max: 400 }), { maxLength: 80 })
  .map((gaps) => gaps.reduce<number[]>((times, gap) => [...times, (times.at(-1) ?? 0) + gap], []));
const quotas = fc.record({ limit: fc.integer({ min: 1, max: 8 }), windowMs: fc.integer({ min: 100, max: 2_000 }) });

it('a sliding window never lets more than the limit through in any window', () => {
  fc.assert(
    fc.property(traffic, quotas, (times, given) => {
      expect(mostWithin(passed('sliding-window', times, given), given.windowMs)).toBeLessThanOrEqual(given.limit);
    }),
  );
});

it('no limiter lets more than twice the limit through in any window', () => {
  fc.assert(
    fc.property(traffic, quotas, fc.constantFrom(...limiterNames), (times, given, name) => {
      expect(mostWithin(passed(name, times, given), given.windowMs)).toBeLessThanOrEqual(2 * given.limit);
    }),
  );
});

it('whoever waits as long as told is let through', () => {
  fc.assert(
    fc.property(traffic, quotas, fc.constantFrom(...limiterNames), (times, given, name) => {
      const limiter = createLimiter(name, given);
      for (const time of times) limiter.decide(time);
      const last = times.at(-1) ?? 0;
      const { retryAfterMs } = limiter.decide(last);
      expect(limiter.decide(last + retryAfterMs + 0.001).allowed).toBe(true);
    }),
  );
});

it.each(arrivalPatterns)('%s traffic is in order, within its windows, and more than is allowed', (pattern) => {
  const times = arrivals(pattern, quota);
  expect([...times].sort((a, b) => a - b)).toEqual(times);
  expect(times.at(-1)).toBeLessThan(arrivalWindows * quota.windowMs);
  expect(times.some((time) => !passed('sliding-window', times).includes(time))).toBe(true);
});

it('counts the most within a stretch, its end left out', () => {
  expect(mostWithin([0, 10, 20, 1_000], 1_000)).toBe(3);
  expect(mostWithin([0, 999, 1_000, 1_001], 1_000)).toBe(3);
  expect(mostWithin([], 1_000)).toBe(0);
});
