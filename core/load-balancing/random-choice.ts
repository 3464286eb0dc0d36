import { compareLoad } from './least-connections.js';
import { randomNumbers } from './random.js';
import { availableIndexes, roundRobin } from './round-robin.js';
import type { Strategy, Upstream } from './strategy.js';

/** How often nginx draws again past servers that are unavailable or drawn already, before round robin decides. */
const tries = 20;

/** nginx `random`: a server is drawn by weight, out of the request's `chance`. */
export const random: Strategy = (upstreams, request) => {
  if (availableIndexes(upstreams).length === 0) return null;
  if (upstreams.length < 2) return roundRobin(upstreams, request);
  const draw = drawing(upstreams, request.chance);
  for (let failed = 0; failed <= tries; failed++) {
    const server = draw();
    if (upstreams[server]?.available) {
      const currentWeights = upstreams.map(({ currentWeight }) => currentWeight);
      return { server, currentWeights, reason: 'drawn by weight', drawn: [server] };
    }
  }
  return roundRobin(upstreams, request);
};

/**
 * nginx `random two least_conn`: two different servers are drawn by weight, and the one with fewer connections per
 * weight gets the request, the second on a tie. All draws come out of the request's `chance`.
 */
export const randomTwo: Strategy = (upstreams, request) => {
  if (availableIndexes(upstreams).length === 0) return null;
  if (upstreams.length < 2) return roundRobin(upstreams, request);

  const draw = drawing(upstreams, request.chance);
  let first: number | null = null;
  for (let failed = 0; failed <= tries;) {
    const drawn = draw();
    const upstream = upstreams[drawn];
    if (!upstream?.available || drawn === first) {
      failed++;
    } else if (first === null) {
      first = drawn;
    } else {
      const other = upstreams[first] ?? upstream;
      const server = compareLoad(upstream, other) > 0 ? first : drawn;
      const currentWeights = upstreams.map(({ currentWeight }) => currentWeight);
      const names = `${other.name} and ${upstream.name}`;
      return { server, currentWeights, reason: `drew ${names}; fewer connections`, drawn: [first, drawn] };
    }
  }
  return roundRobin(upstreams, request);
};

/** Draws indexes by weight, a sequence that `chance` decides. */
function drawing(upstreams: readonly Upstream[], chance = 0): () => number {
  const numbers = randomNumbers(Math.floor(chance * 2 ** 32));
  const totalWeight = upstreams.reduce((sum, { weight }) => sum + weight, 0);
  return () => {
    let left = Math.floor(numbers() * totalWeight);
    return upstreams.findIndex(({ weight }) => (left -= weight) < 0);
  };
}
