import { crc32, crc32Finish, crc32Start, crc32Update } from './crc32.js';

/** Points of a server for each unit of its weight, in nginx as in ketama. */
export const pointsPerWeight = 160;

export interface RingPoint {
  /** Where on the ring: an unsigned 32-bit integer. */
  readonly hash: number;
  /** Index of the server it belongs to. */
  readonly server: number;
}

export interface RingServer {
  /** With a port after the last colon, or without. */
  readonly address: string;
  /** A positive integer. */
  readonly weight: number;
}

const encoder = new TextEncoder();

/**
 * The ring of nginx's `hash … consistent`, its points in ascending order. The points of one server are a chain: each is
 * the CRC-32 of host, zero byte, port and the four bytes, lowest first, of the point before it (0 for the first). Where
 * two servers' points fall on one another the first server's stays.
 * @param points of each unit of weight; nginx has 160
 */
export function hashRing(servers: readonly RingServer[], points = pointsPerWeight): readonly RingPoint[] {
  const all = servers.flatMap(({ address, weight }, server) =>
    pointHashes(address, weight * points).map((hash) => ({ hash, server })),
  );
  all.sort((a, b) => a.hash - b.hash || a.server - b.server);
  return all.filter((point, index) => point.hash !== all[index - 1]?.hash);
}

function pointHashes(address: string, count: number): number[] {
  const [, host = address, port = ''] = /^(.*):(\d*)$/s.exec(address) ?? [];
  const base = crc32Update(crc32Start, encoder.encode(`${host}\0${port}`));
  const hashes: number[] = [];
  const previous = new Uint8Array(4);
  const view = new DataView(previous.buffer);
  for (let i = 0; i < count; i++) {
    const hash = crc32Finish(crc32Update(base, previous));
    view.setUint32(0, hash, true);
    hashes.push(hash);
  }
  return hashes;
}

/** Where on the ring a key stands. */
export function keyHash(key: string): number {
  return crc32(encoder.encode(key));
}

/**
 * Index of the point that a hash falls to: the first at or after it, around the end to the first of all.
 * @param ring not empty
 */
export function pointAt(ring: readonly RingPoint[], hash: number): number {
  let low = 0;
  let high = ring.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ring[middle]?.hash ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low % ring.length;
}
