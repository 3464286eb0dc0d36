/** Latencies of one set of requests, all in milliseconds. */
export interface LatencySummary {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/**
 * Percentile by the nearest-rank method: the smallest value such that at least `percent` of all values are not larger.
 * It is always a value that was really measured, never one interpolated between two.
 * @param sorted ascending, not empty
 * @param percent above 0, at most 100
 * @throws RangeError when there are no values or `percent` is out of range
 */
export function percentile(sorted: readonly number[], percent: number): number {
  if (!(percent > 0 && percent <= 100)) throw new RangeError('percent must be above 0 and at most 100');
  // Multiplied before dividing: 0.07 * 100 is more than 7 in floating point and would skip a rank.
  const value = sorted[Math.ceil((percent * sorted.length) / 100) - 1];
  if (value === undefined) throw new RangeError('no values');
  return value;
}

/** The percentiles shown for a set of latencies in any order; null when there is none. */
export function summarizeLatency(milliseconds: readonly number[]): LatencySummary | null {
  if (milliseconds.length === 0) return null;
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return {
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
    p99: percentile(sorted, 99),
    max: percentile(sorted, 100),
  };
}
