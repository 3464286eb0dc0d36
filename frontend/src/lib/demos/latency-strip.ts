/** The range of a logarithmic scale, both ends above 0. */
export interface LogRange {
  low: number;
  high: number;
}

export interface Bin {
  /** Where the bin begins and ends on the scale, 0 to 1. */
  from: number;
  to: number;
  count: number;
}

/** Values a person reads easily, one to a few a decade. */
const marks = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

/**
 * A range of such marks that holds all the values, so that the scale does not jump with every measurement.
 * @param values milliseconds; those at or below 0 count as the lowest mark
 */
export function niceRange(values: readonly number[]): LogRange {
  const smallest = Math.min(...values, marks[marks.length - 1] ?? 1);
  const largest = Math.max(...values, 0);
  const low = marks.findLast((mark) => mark <= smallest) ?? 1;
  const high = marks.find((mark) => mark >= largest && mark > low) ?? marks[marks.length - 1] ?? 1;
  return { low, high };
}

/** Where a value stands on the scale, 0 to 1; what lies outside stands at the edge. */
export function position(value: number, range: LogRange): number {
  if (value <= range.low) return 0;
  if (value >= range.high) return 1;
  return Math.log(value / range.low) / Math.log(range.high / range.low);
}

/** The marks within the range, thinned until at most `most` are left; the ends stay. */
export function ticks(range: LogRange, most: number): number[] {
  let inside = marks.filter((mark) => mark >= range.low && mark <= range.high);
  while (inside.length > Math.max(2, most)) {
    const last = inside.length - 1;
    inside = inside.filter((_, index) => index === 0 || index === last || (last - index) % 2 === 0);
    if (inside.length - 1 === last) break;
  }
  return inside;
}

/** How many values fall into each of `count` bins of equal width on the scale. */
export function bins(values: readonly number[], range: LogRange, count: number): Bin[] {
  const result = Array.from({ length: count }, (_, index) => ({
    from: index / count,
    to: (index + 1) / count,
    count: 0,
  }));
  for (const value of values) {
    const bin = result[Math.min(count - 1, Math.floor(position(value, range) * count))];
    if (bin) bin.count++;
  }
  return result;
}
