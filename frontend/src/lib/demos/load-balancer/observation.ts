import { serversOf } from './parameters.js';
import type { RunResult } from './run-result.js';

/** What a run shows, for the panel to put in words. Latencies in milliseconds, shares in whole percent. */
export type Observation =
  /** Round robin: the slow server got as many as the others. */
  | { kind: 'blind-turns'; slow: string; count: number; p95: number }
  /** Least connections: the slow server got fewer. */
  | { kind: 'avoided'; slow: string; count: number; percent: number; p95: number }
  /** Source hash: each address went to one server. `most` are the servers with the largest share, several on a tie. */
  | { kind: 'sticky'; addresses: number; most: string[]; count: number; servers: number }
  /** Random: the slow server got about as many as the others. */
  | { kind: 'drawn'; slow: string; count: number; percent: number; p95: number }
  /** Weights that differ decided the shares: `50 / 30 / 10`. */
  | { kind: 'weighed'; shares: string; p95: number }
  /** All servers alike, and all got about the same. */
  | { kind: 'even'; p95: number }
  /** Stopped before its end. */
  | { kind: 'cut'; answered: number };

export function observe(result: RunResult): Observation | null {
  if (result.ended !== 'done') return { kind: 'cut', answered: result.total.count };
  const p95 = result.total.latency?.p95;
  if (p95 === undefined || result.changed) return null;
  const { strategy, slowServer } = result.setup;
  if (strategy === 'source-hash' || strategy === 'consistent-hash') {
    const count = Math.max(...result.servers.map((server) => server.count));
    const most = result.servers.filter((server) => server.count === count).map(({ name }) => name);
    return { kind: 'sticky', addresses: result.clients.length, most, count, servers: result.servers.length };
  }
  const slow = result.servers.find(({ name }) => name === slowServer);
  if (strategy === 'custom' || result.retried > 0) return null;
  if (!slow) {
    const weighted = new Set(serversOf(result.setup).map((name) => result.setup.weights[name])).size > 1;
    if (!weighted) return { kind: 'even', p95 };
    return { kind: 'weighed', shares: result.servers.map(({ count }) => count).join(' / '), p95 };
  }
  const percent = Math.round(slow.share * 100);
  if (strategy === 'random') return { kind: 'drawn', slow: slow.name, count: slow.count, percent, p95 };
  if (strategy === 'round-robin') return { kind: 'blind-turns', slow: slow.name, count: slow.count, p95 };
  return { kind: 'avoided', slow: slow.name, count: slow.count, percent, p95 };
}

/** A setup worth comparing with what was run so far: the next strategy that was not tried under the same conditions. */
export function worthTrying<Name extends string>(tried: readonly Name[], all: readonly Name[]): Name | null {
  return all.find((name) => !tried.includes(name)) ?? null;
}
