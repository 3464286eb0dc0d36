import {
  freshUpstream,
  strategies,
  summarizeLatency,
  type LatencySummary,
  type StrategyName,
} from '@kkori/core/load-balancing';
import type { LoadOutcome, LoadResult } from '../../host/load-generator.js';
import { upstreamNames, type Parameters } from './parameters.js';

export interface ServerShare {
  readonly name: string;
  /** Requests it answered. */
  readonly count: number;
  /** Of all answered requests, 0 to 1. */
  readonly share: number;
  /** Answers of it with a status of 500 or above. */
  readonly errors: number;
  /** Requests sent to it that failed, most of which another server then answered. */
  readonly failed: number;
  /** As the clients saw it, milliseconds; null when it answered nothing. */
  readonly latency: LatencySummary | null;
}

/** What came of a run at one balancer. */
export interface LaneResult {
  readonly strategy: Parameters['strategy'];
  readonly ended: LoadResult['ended'];
  readonly servers: readonly ServerShare[];
  /** Errors include requests that no server answered. */
  readonly total: { readonly count: number; readonly errors: number; readonly latency: LatencySummary | null };
  /** Requests that another server got after the first failed. */
  readonly retried: number;
  readonly clients: readonly { readonly address: string; readonly counts: Readonly<Record<string, number>> }[];
  /** Of strategies that hash: how many of `of` addresses another server gets when a fifth joins four. */
  readonly moved: { readonly moved: number; readonly of: number } | null;
}

export interface RunResult extends LaneResult {
  readonly run: number;
  /** In force when the run began. */
  readonly parameters: Parameters;
  /** Whether the parameters changed while it ran. */
  readonly changed: boolean;
  readonly requests: number;
  readonly rate: number;
  readonly durationMs: number;
  readonly distinctClients: boolean;
  /** The same requests at the balancer beside it; null when that one was idle. */
  readonly other: LaneResult | null;
}

export type RunPlan = Pick<RunResult, 'run' | 'parameters' | 'requests' | 'rate' | 'distinctClients'>;

/** What a balancer itself counted. */
export interface LaneCounts {
  readonly retried: number;
  readonly failed: Readonly<Record<string, number>>;
}

/** Sums up what the clients of a run saw at one balancer. Only complete answers count; milliseconds to two places. */
export function summarizeLane(
  strategy: Parameters['strategy'],
  parameters: Parameters,
  load: LoadResult,
  counts: LaneCounts,
): LaneResult {
  const answered = load.outcomes.filter((outcome) => outcome.status !== null && servedBy(outcome) !== null);
  const servers = upstreamNames.slice(0, parameters.servers).map((name) => {
    const own = answered.filter((outcome) => servedBy(outcome) === name);
    return {
      name,
      count: own.length,
      share: answered.length === 0 ? 0 : own.length / answered.length,
      errors: own.filter((outcome) => (outcome.status ?? 0) >= 500).length,
      failed: counts.failed[name] ?? 0,
      latency: latencyOf(own),
    };
  });
  const failed = load.outcomes.length - answered.length + servers.reduce((sum, server) => sum + server.errors, 0);
  return {
    strategy,
    ended: load.ended,
    servers,
    total: { count: answered.length, errors: failed, latency: latencyOf(answered) },
    retried: counts.retried,
    clients: countByClient(answered),
    moved: movedClients(strategy, parameters),
  };
}

const sampleAddresses = Array.from({ length: 200 }, (_, index) => `10.0.${index}.1`);

function movedClients(strategy: Parameters['strategy'], { weights }: Parameters): LaneResult['moved'] {
  if (strategy !== 'source-hash' && strategy !== 'consistent-hash') return null;
  const five = upstreamNames.map((name) => freshUpstream(name, weights[name]));
  const place = (servers: typeof five, client: string) =>
    strategies[strategy satisfies StrategyName](servers, { client })?.server;
  const moved = sampleAddresses.filter((client) => place(five.slice(0, 4), client) !== place(five, client));
  return { moved: moved.length, of: sampleAddresses.length };
}

function servedBy(outcome: LoadOutcome): string | null {
  const name = outcome.headers['x-served-by'];
  return typeof name === 'string' ? name : null;
}

function latencyOf(outcomes: readonly LoadOutcome[]): LatencySummary | null {
  return summarizeLatency(outcomes.map((outcome) => toHundredths(outcome.ms)));
}

function countByClient(outcomes: readonly LoadOutcome[]): { address: string; counts: Record<string, number> }[] {
  const byClient = new Map<string, Record<string, number>>();
  for (const outcome of outcomes) {
    const counts = byClient.get(outcome.client) ?? {};
    const name = servedBy(outcome) ?? '';
    counts[name] = (counts[name] ?? 0) + 1;
    byClient.set(outcome.client, counts);
  }
  return [...byClient].map(([address, counts]) => ({ address, counts }));
}

export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
