/** The steps within a day that a card goes through before it is reviewed by days, minutes each. */
export interface Steps {
  /** Of a new card; with none it comes back in days at once. */
  learning: readonly number[];
  /** Of one that was forgotten. */
  relearning: readonly number[];
}

export const DEFAULT_STEPS: Steps = { learning: [1, 10], relearning: [10] };
export const MOST_STEPS = 6;
/** Minutes: a step is for the same day. */
export const LONGEST_STEP = 720;

export function areSteps(minutes: readonly number[]): boolean {
  return (
    minutes.length <= MOST_STEPS && minutes.every((one) => Number.isInteger(one) && one >= 1 && one <= LONGEST_STEP)
  );
}

/** Whether both are the default ones, which need not be named. */
export function areDefaultSteps({ learning, relearning }: Steps): boolean {
  const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
  return same(learning, DEFAULT_STEPS.learning) && same(relearning, DEFAULT_STEPS.relearning);
}

/** Reads steps as people write them, such as "1m 10m 1h" (a number alone is minutes); null when they are none. */
export function parseSteps(text: string): number[] | null {
  const words = text.trim().toLowerCase().split(/[\s,]+/).filter(Boolean); // prettier-ignore
  const minutes = words.map((word) => {
    const [, number, unit] = /^(\d{1,4})(m|분|h|시간)?$/.exec(word) ?? [];
    return number === undefined ? NaN : Number(number) * (unit === 'h' || unit === '시간' ? 60 : 1);
  });
  return areSteps(minutes) ? minutes : null;
}

/** Steps as `parseSteps` reads them. */
export function formatSteps(minutes: readonly number[]): string {
  return minutes.map((one) => (one % 60 === 0 ? `${one / 60}h` : `${one}m`)).join(' ');
}
