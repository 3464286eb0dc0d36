import { hashRing, keyHash, pointAt, type RingPoint } from './hash-ring.js';
import { availableIndexes, roundRobin } from './round-robin.js';
import type { Strategy, Upstream } from './strategy.js';

/**
 * nginx `hash … consistent`: servers and keys stand on one ring, and the first point at or after the key's hash names
 * the server. When it is unavailable the ring is walked on, so that only the keys of that server move. With a single
 * server there is nothing to hash.
 */
export const consistentHash: Strategy = (upstreams, request) => {
  const available = availableIndexes(upstreams);
  if (available.length === 0) return null;
  if (upstreams.length < 2) return roundRobin(upstreams, request);

  const ring = ringOf(upstreams);
  const hash = keyHash(request.key ?? request.client);
  const first = pointAt(ring, hash);
  for (let step = 0; step < ring.length; step++) {
    const point = ring[(first + step) % ring.length];
    if (point && upstreams[point.server]?.available) {
      const currentWeights = upstreams.map((upstream) => upstream.currentWeight);
      const reason = `the key's hash ${hash} meets the point ${point.hash}${step > 0 ? ` after ${step} of unavailable servers` : ''}`;
      return { server: point.server, currentWeights, reason, hash, point: point.hash };
    }
  }
  return null;
};

/** Rings built last, newest last: a ring depends on addresses and weights alone, and building one takes milliseconds. */
const rings = new Map<string, readonly RingPoint[]>();
const ringsKept = 16;

function ringOf(upstreams: readonly Upstream[]): readonly RingPoint[] {
  const identity = JSON.stringify(upstreams.map(({ address, weight }) => [address, weight]));
  const ring = rings.get(identity) ?? hashRing(upstreams);
  rings.delete(identity);
  rings.set(identity, ring);
  const [oldest] = rings.keys();
  if (rings.size > ringsKept && oldest !== undefined) rings.delete(oldest);
  return ring;
}
