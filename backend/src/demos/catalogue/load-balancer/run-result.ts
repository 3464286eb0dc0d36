import { summarizeLatency, type LatencySummary } from '@kkori/core/load-balancing';
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
  /** As the clients saw it, milliseconds; null when it answered nothing. */
  readonly latency: LatencySummary | null;
}

export interface RunResult {
  readonly run: number;
  /** In force when the run began. */
  readonly parameters: Parameters;
  /** Whether the parameters changed while it ran. */
  readonly changed: boolean;
  readonly requests: number;
  readonly rate: number;
  readonly ended: LoadResult['ended'];
  readonly durationMs: number;
  readonly servers: readonly ServerShare[];
  /** Errors include requests that no server answered. */
  readonly total: { readonly count: number; readonly errors: number; readonly latency: LatencySummary | null };
  readonly clients: readonly { readonly address: string; readonly counts: Readonly<Record<string, number>> }[];
  readonly distinctClients: boolean;
}

export type RunPlan = Pick<RunResult, 'run' | 'parameters' | 'changed' | 'requests' | 'rate' | 'distinctClients'>;

/** Sums up what the clients of a run saw. Only complete answers count; milliseconds to two places. */
export function summarizeRun(plan: RunPlan, load: LoadResult): RunResult {
  const answered = load.outcomes.filter((outcome) => outcome.status !== null && servedBy(outcome) !== null);
  const servers = upstreamNames.map((name) => {
    const own = answered.filter((outcome) => servedBy(outcome) === name);
    return {
      name,
      count: own.length,
      share: answered.length === 0 ? 0 : own.length / answered.length,
      errors: own.filter((outcome) => (outcome.status ?? 0) >= 500).length,
      latency: latencyOf(own),
    };
  });
  const failed = load.outcomes.length - answered.length + servers.reduce((sum, server) => sum + server.errors, 0);
  return {
    ...plan,
    ended: load.ended,
    durationMs: toHundredths(load.durationMs),
    servers,
    total: { count: answered.length, errors: failed, latency: latencyOf(answered) },
    clients: countByClient(answered),
  };
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

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
