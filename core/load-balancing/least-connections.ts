import { availableIndexes, smoothWeighted } from './round-robin.js';
import type { Strategy, Upstream } from './strategy.js';

/** Whether `a` has fewer (negative), as many (0) or more connections per weight than `b`; multiplied out, so exact. */
export function compareLoad(a: Upstream, b: Upstream): number {
  return a.connections * b.weight - b.connections * a.weight;
}

/**
 * nginx `least_conn`: the fewest open connections per weight. Several servers tied for it take turns by smooth weighted
 * round robin; a server that wins alone neither gains nor pays credit.
 */
export const leastConnections: Strategy = (upstreams) => {
  const candidates = availableIndexes(upstreams);
  const least = candidates.reduce<Upstream | null>((best, index) => {
    const upstream = upstreams[index];
    if (!upstream) return best;
    return best === null || compareLoad(upstream, best) < 0 ? upstream : best;
  }, null);
  if (least === null) return null;

  const tied = candidates.filter((index) => compareLoad(upstreams[index] ?? least, least) === 0);
  const [only] = tied;
  if (tied.length === 1 && only !== undefined) {
    const currentWeights = upstreams.map((upstream) => upstream.currentWeight);
    return { server: only, currentWeights, reason: 'the fewest connections per weight' };
  }
  const chosen = smoothWeighted(upstreams, tied);
  const names = tied.map((index) => upstreams[index]?.name).join(', ');
  return chosen && { ...chosen, reason: `${names} tied for the fewest connections; its turn among them` };
};
