import type { Choice, Strategy, Upstream } from './strategy.js';

/**
 * Smooth weighted round robin, nginx's default: every candidate gains its weight, the largest credit wins (the first
 * on a tie) and pays the sum of what was gained. Over one round of the total weight each server is chosen exactly as
 * often as its weight says, and never in a burst.
 *
 * Only servers whose index is in `candidates` take part; the others keep their credit.
 */
export function smoothWeighted(
  upstreams: readonly Upstream[],
  candidates: readonly number[],
): Omit<Choice, 'reason'> | null {
  const currentWeights = upstreams.map((upstream) => upstream.currentWeight);
  let best: number | null = null;
  let total = 0;
  for (const index of candidates) {
    const weight = upstreams[index]?.weight ?? 0;
    currentWeights[index] = (currentWeights[index] ?? 0) + weight;
    total += weight;
    if (best === null || currentWeights[index] > (currentWeights[best] ?? 0)) best = index;
  }
  if (best === null) return null;
  currentWeights[best] = (currentWeights[best] ?? 0) - total;
  return { server: best, currentWeights };
}

/** Indexes of the servers that may be chosen. */
export function availableIndexes(upstreams: readonly Upstream[]): number[] {
  return upstreams.flatMap((upstream, index) => (upstream.available ? [index] : []));
}

/** nginx without a directive: smooth weighted round robin over the available servers. */
export const roundRobin: Strategy = (upstreams) => {
  const chosen = smoothWeighted(upstreams, availableIndexes(upstreams));
  return chosen && { ...chosen, reason: 'its turn' };
};
