import { hashRing, keyHash, pointAt, type RingPoint } from '@kkori/core/load-balancing';
import type { Method, NodeName } from './parameters.js';

/** Where a key is kept. */
export interface Place {
  readonly node: NodeName;
  /** Of the key, an unsigned 32-bit integer. */
  readonly hash: number;
  /** The ring's point that the key met; null without a ring. */
  readonly point: number | null;
}

/** Says which of these nodes keeps a key. @param points of each node on the ring */
export class Placement {
  readonly ring: readonly RingPoint[];

  constructor(
    private readonly method: Method,
    private readonly nodes: readonly NodeName[],
    points: number,
  ) {
    // Names a ring is built of, not ports, so that every sandbox has the same one.
    const servers = nodes.map((name) => ({ address: `cache-${name}:11211`, weight: 1 }));
    this.ring = method === 'ring' ? hashRing(servers, points) : [];
  }

  of(key: string): Place {
    const hash = keyHash(key);
    if (this.method === 'modulo') return { node: this.#node(hash % this.nodes.length), hash, point: null };
    const point = this.ring[pointAt(this.ring, hash)];
    return { node: this.#node(point?.server ?? 0), hash, point: point?.hash ?? null };
  }

  #node(index: number): NodeName {
    const node = this.nodes[index];
    if (node === undefined) throw new RangeError('there is no such node');
    return node;
  }
}
