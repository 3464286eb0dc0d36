/** How balancers choose a server, as nginx does, and how their latencies are summed up. */
import { consistentHash } from './consistent-hash.js';
import { leastConnections } from './least-connections.js';
import { peakEwma } from './peak-ewma.js';
import { random, randomTwo } from './random-choice.js';
import { roundRobin } from './round-robin.js';
import { sourceHash } from './source-hash.js';
import type { Strategy } from './strategy.js';

export { consistentHash } from './consistent-hash.js';
export { afterCheck, healthy, type Health, type HealthLimits } from './health-check.js';
export { hashRing, keyHash, pointAt, pointsPerWeight, type RingPoint, type RingServer } from './hash-ring.js';
export { leastConnections } from './least-connections.js';
export { percentile, summarizeLatency, type LatencySummary } from './latency.js';
export {
  afterFailure,
  afterSending,
  afterSuccess,
  isTrusted,
  noFailures,
  type FailureLimits,
  type FailureRecord,
} from './passive-failure.js';
export { afterAnswer, costAt, loadOf, peakEwma } from './peak-ewma.js';
export { random, randomTwo } from './random-choice.js';
export { randomNumbers } from './random.js';
export { roundRobin } from './round-robin.js';
export { sourceHash } from './source-hash.js';
export {
  afterClosing,
  afterOpening,
  freshUpstream,
  type BalancedRequest,
  type Choice,
  type ObservedLatency,
  type Strategy,
  type Upstream,
} from './strategy.js';

export const strategyNames = [
  'round-robin',
  'least-connections',
  'random',
  'random-two',
  'peak-ewma',
  'source-hash',
  'consistent-hash',
] as const;
export type StrategyName = (typeof strategyNames)[number];

export const strategies: Readonly<Record<StrategyName, Strategy>> = {
  'round-robin': roundRobin,
  'least-connections': leastConnections,
  random,
  'random-two': randomTwo,
  'peak-ewma': peakEwma,
  'source-hash': sourceHash,
  'consistent-hash': consistentHash,
};
