import { bins, niceRange, position, ticks } from './latency-strip.js';

describe('the latency scale', () => {
  it('spans the measurements between readable marks', () => {
    expect(niceRange([21, 19, 304])).toEqual({ low: 10, high: 500 });
    expect(niceRange([20, 20])).toEqual({ low: 20, high: 50 });
    expect(niceRange([0.3])).toEqual({ low: 1, high: 2 });
  });

  it('has a range even without measurements', () => {
    const { low, high } = niceRange([]);
    expect(high).toBeGreaterThanOrEqual(low);
  });

  it('places values by their logarithm', () => {
    const range = { low: 10, high: 1000 };
    expect(position(10, range)).toBe(0);
    expect(position(100, range)).toBeCloseTo(0.5);
    expect(position(5000, range)).toBe(1);
  });

  it('thins its ticks', () => {
    expect(ticks({ low: 10, high: 500 }, 10)).toEqual([10, 20, 50, 100, 200, 500]);
    const few = ticks({ low: 1, high: 50_000 }, 4);
    expect(few.length).toBeLessThanOrEqual(5);
    expect(few[0]).toBe(1);
    expect(few.at(-1)).toBe(50_000);
  });

  it('counts every measurement once', () => {
    const counted = bins([10, 12, 100, 499, 500, 9000], { low: 10, high: 500 }, 8);
    expect(counted.reduce((sum, bin) => sum + bin.count, 0)).toBe(6);
    expect(counted.at(-1)?.count).toBe(3);
  });
});
