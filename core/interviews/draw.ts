export interface Drawable {
  id: string;
  /** 1 (rarely asked) to 3 (asked all the time). */
  importance: number;
}

/**
 * Draws so many questions, each once: what is asked more often comes more often. Those that were used already come only
 * when there are not enough others.
 * @param random from 0 up to 1
 * @returns their ids, fewer where there are fewer
 */
export function drawQuestions(
  pool: readonly Drawable[],
  count: number,
  used: ReadonlySet<string>,
  random: () => number,
): string[] {
  // A key of random^(1/weight) draws without putting back, as often as the weights say.
  const keyed = pool.map(({ id, importance }) => ({
    id,
    isUsed: used.has(id),
    key: Math.pow(1 - random(), 1 / importance),
  }));
  keyed.sort((a, b) => Number(a.isUsed) - Number(b.isUsed) || b.key - a.key);
  return keyed.slice(0, count).map(({ id }) => id);
}
