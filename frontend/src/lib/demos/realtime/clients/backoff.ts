const firstMs = 500;
const longestMs = 4_000;

/**
 * How long to wait before the next attempt, milliseconds: twice as long after each failure, and at random between half
 * of that and all of it, so that not everybody comes back at once.
 * @param failures in a row, from 1
 * @param chance 0 to below 1
 */
export function backoffMs(failures: number, chance: number = Math.random()): number {
  const full = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  return full / 2 + (full / 2) * chance;
}
