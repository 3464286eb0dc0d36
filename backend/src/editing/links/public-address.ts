import dns from 'node:dns';
import net, { type LookupFunction } from 'node:net';

/** Of IPv4, what no site of the internet has; of IPv6 nothing else than what is given out is let through. */
const kept = new net.BlockList();
for (const [prefix, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Looks public, but answers inside a cloud alone.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  kept.addSubnet(prefix, bits, 'ipv4');
}
const given = new net.BlockList();
given.addSubnet('2000::', 3, 'ipv6');
for (const [prefix, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  kept.addSubnet(prefix, bits, 'ipv6');
}

/** Whether an IP address is one of the internet, and none of this machine, its network or a tunnel into them. */
export function isPublicAddress(address: string): boolean {
  if (net.isIPv4(address)) return !kept.check(address, 'ipv4');
  return net.isIPv6(address) && given.check(address, 'ipv6') && !kept.check(address, 'ipv6');
}

export class NotPublic extends Error {
  readonly code = 'NOT_PUBLIC';
}

/** Looks a name up and lets through what is public alone: the addresses that were looked at are those that are used. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = error ?? (addresses.every(({ address }) => isPublicAddress(address)) ? null : new NotPublic());
    const [first] = addresses ?? [];
    if (refused || !first) done(refused ?? new NotPublic(), '', 0);
    else if (options.all) (done as (error: null, all: dns.LookupAddress[]) => void)(null, addresses);
    else done(null, first.address, first.family);
  });
};
