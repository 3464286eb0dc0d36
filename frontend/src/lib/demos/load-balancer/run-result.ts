import type { LatencySummary } from '@kkori/core/load-balancing';
import { asArray, asNumber, asObject, asString, type JsonObject } from '../json.js';
import { readSetup, type Setup } from './parameters.js';

export interface ServerResult {
  name: string;
  /** Requests it answered. */
  count: number;
  /** Of all answered, 0 to 1. */
  share: number;
  errors: number;
  /** Requests to it that failed. */
  failed: number;
  /** As the clients saw it; null when it answered none. */
  latency: LatencySummary | null;
}

/** What a run came to at one balancer. */
export interface LaneResult {
  ended: 'done' | 'cancelled' | 'timeout';
  servers: ServerResult[];
  total: { count: number; errors: number; latency: LatencySummary | null };
  /** Requests that another server got after the first failed. */
  retried: number;
  /** Which servers answered each client address. */
  clients: { address: string; counts: { server: string; count: number }[] }[];
  /** How many addresses of how many meet another server when a fifth joins; null where nothing is hashed. */
  moved: { moved: number; of: number } | null;
}

/** What a run of generated load came to. */
export interface RunResult extends LaneResult {
  run: number;
  setup: Setup;
  /** Whether the parameters were changed while it ran. */
  changed: boolean;
  requests: number;
  durationMs: number;
  /** The same requests at the second balancer. */
  other: LaneResult | null;
  /** False when this operating system gave all clients one address. */
  distinctClients: boolean;
}

/** Reads a result out of a RESULT event; null when it is not one. */
export function readRunResult(value: unknown): RunResult | null {
  const result = asObject(value);
  const run = asNumber(result?.['run']);
  if (!result || run === null) return null;
  const other = asObject(result['other']);
  return {
    ...readLane(result),
    run,
    setup: readSetup(result['parameters']),
    changed: result['changed'] === true,
    requests: asNumber(result['requests']) ?? 0,
    durationMs: asNumber(result['durationMs']) ?? 0,
    distinctClients: result['distinctClients'] !== false,
    other: other && readLane(other),
  };
}

function readLane(lane: JsonObject): LaneResult {
  const total = asObject(lane['total']) ?? {};
  const ended = asString(lane['ended']);
  const moved = asObject(lane['moved']);
  return {
    ended: ended === 'cancelled' || ended === 'timeout' ? ended : 'done',
    servers: asArray(lane['servers']).flatMap((server) => readServer(server) ?? []),
    total: {
      count: asNumber(total['count']) ?? 0,
      errors: asNumber(total['errors']) ?? 0,
      latency: readLatency(total['latency']),
    },
    retried: asNumber(lane['retried']) ?? 0,
    clients: asArray(lane['clients']).flatMap((client) => readClient(client) ?? []),
    moved: moved && { moved: asNumber(moved['moved']) ?? 0, of: asNumber(moved['of']) ?? 0 },
  };
}

function readServer(value: unknown): ServerResult | null {
  const server = asObject(value);
  const name = asString(server?.['name']);
  if (!server || name === null) return null;
  return {
    name,
    count: asNumber(server['count']) ?? 0,
    share: asNumber(server['share']) ?? 0,
    errors: asNumber(server['errors']) ?? 0,
    failed: asNumber(server['failed']) ?? 0,
    latency: readLatency(server['latency']),
  };
}

function readLatency(value: unknown): LatencySummary | null {
  const latency = asObject(value);
  const [p50, p95, p99, max] = ['p50', 'p95', 'p99', 'max'].map((name) => asNumber(latency?.[name]));
  if (typeof p50 !== 'number' || typeof p95 !== 'number' || typeof p99 !== 'number' || typeof max !== 'number') {
    return null;
  }
  return { p50, p95, p99, max };
}

function readClient(value: unknown): RunResult['clients'][number] | null {
  const client = asObject(value);
  const address = asString(client?.['address']);
  if (!client || address === null) return null;
  const counts = Object.entries(asObject(client['counts']) ?? {}).flatMap(([server, count]) =>
    typeof count === 'number' ? [{ server, count }] : [],
  );
  return { address, counts };
}
