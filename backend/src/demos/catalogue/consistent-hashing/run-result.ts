import type { RingPoint } from '@kkori/core/load-balancing';
import type { NodeName, Parameters } from './parameters.js';
import type { Routed } from './router.js';

export interface RunResult {
  readonly run: number;
  readonly change: 'add' | 'remove';
  readonly parameters: Parameters;
  /** Which node answered each key, before and after; null where no answer came. */
  readonly keys: readonly {
    readonly key: string;
    readonly hash: number;
    readonly before: NodeName | null;
    readonly after: NodeName | null;
  }[];
  /** Nodes before and after. */
  readonly nodes: { readonly before: readonly NodeName[]; readonly after: readonly NodeName[] };
  /** Keys that another node answers now. */
  readonly moved: number;
  /** Of the requests after the change. */
  readonly hits: number;
  readonly misses: number;
  /** Requests that the origin had to answer after the change. */
  readonly originRequests: number;
  /** Points of the ring after the change; empty without a ring. */
  readonly ring: readonly { readonly hash: number; readonly node: NodeName }[];
}

export function summarizeRun(
  plan: Pick<RunResult, 'run' | 'change' | 'parameters' | 'nodes' | 'originRequests'>,
  keys: readonly { key: string; hash: number }[],
  before: readonly Routed[],
  after: readonly Routed[],
  ring: readonly RingPoint[],
): RunResult {
  const nodeBefore = new Map(before.map(({ key, node }) => [key, node]));
  const nodeAfter = new Map(after.map(({ key, node }) => [key, node]));
  const placed = keys.map(({ key, hash }) => ({
    key,
    hash,
    before: nodeBefore.get(key) ?? null,
    after: nodeAfter.get(key) ?? null,
  }));
  const hits = after.filter(({ hit }) => hit).length;
  return {
    ...plan,
    keys: placed,
    moved: placed.filter(({ before: from, after: to }) => from !== null && to !== null && from !== to).length,
    hits,
    misses: after.length - hits,
    ring: ring.flatMap(({ hash, server }) => {
      const node = plan.nodes.after[server];
      return node ? [{ hash, node }] : [];
    }),
  };
}
