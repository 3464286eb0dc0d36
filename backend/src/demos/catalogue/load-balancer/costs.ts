import { randomNumbers } from '@kkori/core/load-balancing';

/** What the costliest request may cost. */
const most = 8;
const mean = 1.5;

/**
 * What each request of a run costs, as a multiple of a server's time for an answer: exponentially distributed, so that
 * most are cheap and a few are dear. The same seed, the same costs, whoever serves them.
 */
export function costsOf(seed: number, requests: number): number[] {
  const numbers = randomNumbers(seed);
  return Array.from({ length: requests }, () => {
    const cost = Math.min(most, Math.max(0.1, -Math.log(1 - numbers()) * mean));
    return Math.round(cost * 100) / 100;
  });
}
