import { availableIndexes, smoothWeighted } from './round-robin.js';
import type { ObservedLatency, Strategy, Upstream } from './strategy.js';

/** After so long without news an average has fallen to 1/e of what it was; milliseconds. Finagle's default. */
export const decayMs = 10_000;

/**
 * Peak EWMA, as Finagle and Linkerd have it: what a server costs is an exponentially weighted moving average of its
 * answers' times that jumps at once to a peak and comes down slowly. The least load, cost × (connections + 1) per
 * weight, wins; several tied take turns by smooth weighted round robin. A server that has not answered yet costs
 * nothing until it has its first request, and then is left alone until it answers.
 */
export const peakEwma: Strategy = (upstreams, request) => {
  const now = request.now ?? 0;
  const loads = upstreams.map((upstream) => loadOf(upstream, now));
  const candidates = availableIndexes(upstreams);
  const least = Math.min(...candidates.map((index) => loads[index] ?? Infinity));
  const tied = candidates.filter((index) => loads[index] === least);
  if (tied.length === 0) return null;
  if (tied.length === 1 && tied[0] !== undefined) {
    const currentWeights = upstreams.map((upstream) => upstream.currentWeight);
    return { server: tied[0], currentWeights, reason: 'the least load, cost × (connections + 1)', loads };
  }
  const chosen = smoothWeighted(upstreams, tied);
  const names = tied.map((index) => upstreams[index]?.name).join(', ');
  return chosen && { ...chosen, reason: `${names} tied for the least load; its turn among them`, loads };
};

/** Higher than any load that was measured, so that a server that never answered is not drowned in requests. */
const unmeasured = 1e9;

/** What peak EWMA compares, milliseconds times requests per weight. */
export function loadOf({ latency, connections, weight }: Upstream, now: number): number {
  if (latency === null) return connections === 0 ? 0 : unmeasured + connections / weight;
  return (costAt(latency, now) * (connections + 1)) / weight;
}

/** The average as it has decayed by `now`; milliseconds. */
export function costAt({ average, at }: ObservedLatency, now: number): number {
  return average * decay(now - at);
}

/** The servers after the one at `index` answered within `ms`. */
export function afterAnswer(upstreams: readonly Upstream[], index: number, ms: number, now: number): Upstream[] {
  return upstreams.map((upstream, at) =>
    at === index ? { ...upstream, latency: observed(upstream.latency, ms, now) } : upstream,
  );
}

function observed(before: ObservedLatency | null, ms: number, now: number): ObservedLatency {
  if (before === null) return { average: ms, at: now };
  const kept = decay(now - before.at);
  return { average: Math.max(ms, before.average * kept + ms * (1 - kept)), at: Math.max(now, before.at) };
}

function decay(elapsed: number): number {
  return Math.exp(-Math.max(0, elapsed) / decayMs);
}
