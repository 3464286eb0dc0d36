/** How balancers choose a server, as nginx does, and how their latencies are summed up. */
import { leastConnections } from './least-connections.js';
import { roundRobin } from './round-robin.js';
import { sourceHash } from './source-hash.js';
import type { Strategy } from './strategy.js';

export { leastConnections } from './least-connections.js';
export { percentile, summarizeLatency, type LatencySummary } from './latency.js';
export { roundRobin } from './round-robin.js';
export { sourceHash } from './source-hash.js';
export {
  afterClosing,
  afterOpening,
  freshUpstream,
  type BalancedRequest,
  type Choice,
  type Strategy,
  type Upstream,
} from './strategy.js';

export const strategyNames = ['round-robin', 'least-connections', 'source-hash'] as const;
export type StrategyName = (typeof strategyNames)[number];

export const strategies: Readonly<Record<StrategyName, Strategy>> = {
  'round-robin': roundRobin,
  'least-connections': leastConnections,
  'source-hash': sourceHash,
};
