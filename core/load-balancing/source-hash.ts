import { availableIndexes, roundRobin } from './round-robin.js';
import type { Strategy, Upstream } from './strategy.js';

const START = 89;
const FACTOR = 113;
const MODULUS = 6271;
/** How often nginx hashes again past unavailable servers before it falls back to round robin. */
const TRIES = 20;

/**
 * nginx `ip_hash`: the client's network decides. Of an IPv4 address the first three octets count, of an IPv6 address
 * all sixteen bytes; the hash modulo the total weight walks the weights. When the server it lands on is unavailable the
 * address is hashed on, twenty times at most, then round robin decides. With a single server there is nothing to hash.
 */
export const sourceHash: Strategy = (upstreams, request) => {
  const available = availableIndexes(upstreams);
  if (available.length === 0) return null;
  if (upstreams.length < 2) return roundRobin(upstreams, request);

  const bytes = hashedBytes(request.client);
  const totalWeight = upstreams.reduce((sum, upstream) => sum + upstream.weight, 0);
  let hash = START;
  for (let attempt = 0; attempt <= TRIES; attempt++) {
    hash = hashOn(hash, bytes);
    const server = walkWeights(upstreams, hash % totalWeight);
    if (upstreams[server]?.available) {
      const currentWeights = upstreams.map((upstream) => upstream.currentWeight);
      return { server, currentWeights, reason: `hash ${hash} of the client's network, modulo ${totalWeight}`, hash };
    }
  }
  return roundRobin(upstreams, request);
};

function hashOn(start: number, bytes: readonly number[]): number {
  return bytes.reduce((hash, byte) => (hash * FACTOR + byte) % MODULUS, start);
}

function walkWeights(upstreams: readonly Upstream[], remainder: number): number {
  let left = remainder;
  return upstreams.findIndex((upstream) => {
    if (left < upstream.weight) return true;
    left -= upstream.weight;
    return false;
  });
}

/**
 * The bytes of an address that count. What is neither IPv4 nor IPv6 (a Unix socket's peer) counts as three zero bytes,
 * as in nginx.
 */
export function hashedBytes(address: string): readonly number[] {
  const octets = parseIpv4(address);
  if (octets) return octets.slice(0, 3);
  return parseIpv6(address) ?? [0, 0, 0];
}

function parseIpv4(address: string): number[] | null {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)) return null;
  const octets = address.split('.').map(Number);
  return octets.every((octet) => octet <= 255) ? octets : null;
}

function parseIpv6(address: string): number[] | null {
  const [unscoped = ''] = address.split('%');
  const halves = unscoped.split('::');
  if (!unscoped.includes(':') || halves.length > 2) return null;
  const [head, tail] = halves.map(parseGroups);
  if (!head || (halves.length === 2 && !tail)) return null;
  if (!tail) return head.length === 16 ? head : null;
  const missing = 16 - head.length - tail.length;
  return missing >= 2 ? [...head, ...Array<number>(missing).fill(0), ...tail] : null;
}

/** The bytes of colon-separated groups, of which the last may be a dotted IPv4 address. */
function parseGroups(text: string): number[] | null {
  if (text === '') return [];
  const groups = text.split(':');
  const bytes: number[] = [];
  for (const [index, group] of groups.entries()) {
    const dotted = index === groups.length - 1 ? parseIpv4(group) : null;
    if (dotted) bytes.push(...dotted);
    else if (/^[0-9a-f]{1,4}$/i.test(group)) bytes.push(parseInt(group, 16) >> 8, parseInt(group, 16) & 0xff);
    else return null;
  }
  return bytes;
}
