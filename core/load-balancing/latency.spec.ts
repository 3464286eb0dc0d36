import fc from 'fast-check';
import { percentile, summarizeLatency } from './index.js';

describe('percentile (nearest rank)', () => {
  it('takes the smallest value that enough values do not exceed', () => {
    const values = [15, 20, 35, 40, 50];
    expect([5, 30, 40, 50, 100].map((percent) => percentile(values, percent))).toEqual([15, 20, 20, 35, 50]);
  });

  it('does not lose a rank to floating point', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
    for (let percent = 1; percent <= 100; percent++) expect(percentile(hundred, percent)).toBe(percent);
  });

  it('is a measured value with enough values at or below it', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (unsorted, percent) => {
        const sorted = [...unsorted].sort((a, b) => a - b);
        const value = percentile(sorted, percent);
        expect(sorted).toContain(value);
        const notLarger = sorted.filter((other) => other <= value).length;
        const smaller = sorted.filter((other) => other < value).length;
        expect(notLarger * 100).toBeGreaterThanOrEqual(percent * sorted.length);
        expect(smaller * 100).toBeLessThan(percent * sorted.length);
      }),
    );
  });

  it('refuses what has no answer', () => {
    expect(() => percentile([], 50)).toThrow(RangeError);
    expect(() => percentile([1], 0)).toThrow(RangeError);
    expect(() => percentile([1], 101)).toThrow(RangeError);
  });
});

describe('summary', () => {
  it('does not care about order and leaves its input alone', () => {
    const values = Object.freeze([9, 1, 5]);
    expect(summarizeLatency(values)).toEqual({ p50: 5, p95: 9, p99: 9, max: 9 });
  });

  it('is null without values', () => {
    expect(summarizeLatency([])).toBeNull();
  });
});
