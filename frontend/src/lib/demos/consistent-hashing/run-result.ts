import { asArray, asNumber, asObject, asString } from '../json.js';
import { nodeNames, readSetup, type NodeName, type Setup } from './parameters.js';

export interface PlacedKey {
  key: string;
  /** Where on the ring, an unsigned 32-bit integer. */
  hash: number;
  before: NodeName | null;
  after: NodeName | null;
}

export interface RunResult {
  run: number;
  setup: Setup;
  keys: PlacedKey[];
  nodes: { before: NodeName[]; after: NodeName[] };
  moved: number;
  hits: number;
  misses: number;
  ring: { hash: number; node: NodeName }[];
}

const asNode = (value: unknown): NodeName | null => nodeNames.find((name) => name === value) ?? null;
const asNodes = (value: unknown): NodeName[] => asArray(value).flatMap((name) => asNode(name) ?? []);

/** Reads a result out of a RESULT event; null when it is not one. */
export function readRunResult(value: unknown): RunResult | null {
  const result = asObject(value);
  const run = asNumber(result?.['run']);
  if (!result || run === null) return null;
  const nodes = asObject(result['nodes']) ?? {};
  return {
    run,
    setup: readSetup({ ...asObject(result['parameters']), change: result['change'] }),
    keys: asArray(result['keys']).flatMap((placed) => {
      const read = asObject(placed);
      const [key, hash] = [asString(read?.['key']), asNumber(read?.['hash'])];
      if (!read || key === null || hash === null) return [];
      return [{ key, hash, before: asNode(read['before']), after: asNode(read['after']) }];
    }),
    nodes: { before: asNodes(nodes['before']), after: asNodes(nodes['after']) },
    moved: asNumber(result['moved']) ?? 0,
    hits: asNumber(result['hits']) ?? 0,
    misses: asNumber(result['misses']) ?? 0,
    ring: asArray(result['ring']).flatMap((point) => {
      const read = asObject(point);
      const [hash, node] = [asNumber(read?.['hash']), asNode(read?.['node'])];
      return hash !== null && node !== null ? [{ hash, node }] : [];
    }),
  };
}

/** How many keys each node keeps, in the nodes' order. */
export function countsOf(result: RunResult, when: 'before' | 'after'): { node: NodeName; count: number }[] {
  return result.nodes[when].map((node) => ({ node, count: result.keys.filter((key) => key[when] === node).length }));
}
