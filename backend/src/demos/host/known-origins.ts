import net from 'node:net';
import type { GatewayOptions } from './gateway.js';

/**
 * The names under which this machine's demo origins and the app are known. Only names that no stranger's domain can
 * take are believed, or a page elsewhere could make its own name point here (DNS rebinding).
 */
export class KnownOrigins {
  /** @param ports those listened on, as they become known */
  constructor(
    private readonly options: Pick<GatewayOptions, 'origins' | 'appOrigin' | 'appPort'>,
    private readonly ports: readonly number[],
  ) {}

  /** The name that a request's Host header gives this slot; null when it names something else. */
  hostName(slot: number, host: string): string | null {
    const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
    const given = this.options.origins?.[slot];
    if (!url) return null;
    if (given) return url.hostname === new URL(given).hostname ? url.hostname : null;
    const name = url.hostname;
    const known = name === 'localhost' || name === new URL(this.options.appOrigin).hostname;
    const isAddress = name.startsWith('[') || net.isIPv4(name);
    return (known || isAddress) && Number(url.port || 80) === this.ports[slot] ? name : null;
  }

  /** Whether the app's pages have this origin for somebody who reached the demo under that name. */
  isApp(hostName: string, origin: string): boolean {
    const { appOrigin, appPort, origins } = this.options;
    return (
      origin === appOrigin || (origins === null && namesAlike(hostName).some((name) => origin === at(name, appPort)))
    );
  }

  /** What an origin is that was not met in a request: the app's, a demo slot's, or null for a stranger's. */
  kindOf(origin: string): 'app' | 'demo' | null {
    const url = URL.canParse(origin) ? new URL(origin) : null;
    if (!url || url.origin !== origin) return null;
    const { appOrigin, origins } = this.options;
    if (origin === appOrigin) return 'app';
    if (origins) return origins.includes(origin) ? 'demo' : null;
    const name = url.hostname;
    if (name !== 'localhost' && name !== new URL(appOrigin).hostname && !isPrivate(name)) return null;
    if (this.isApp(name, origin)) return 'app';
    return this.isDemo(name, origin) ? 'demo' : null;
  }

  /** Whether it is one of the demo origins. */
  isDemo(hostName: string, origin: string): boolean {
    if (this.options.origins) return this.options.origins.includes(origin);
    return namesAlike(hostName).some((name) => this.ports.some((port) => origin === at(name, port)));
  }
}

/** Addresses that no stranger on the internet can have. */
const privateAddresses = new net.BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv6');
}

function isPrivate(name: string): boolean {
  if (name.startsWith('[')) return privateAddresses.check(name.slice(1, -1), 'ipv6');
  return net.isIPv4(name) && privateAddresses.check(name, 'ipv4');
}

function at(hostName: string, port: number): string {
  return new URL(`http://${hostName}:${port}`).origin;
}

/** `localhost` and `127.0.0.1` are the same machine and, for a browser, different sites: demos use both at once. */
function namesAlike(hostName: string): readonly string[] {
  return crossSiteName(hostName) === null ? [hostName] : ['localhost', '127.0.0.1'];
}

/** This machine's other name, by which the same server is another site; null when it has none. */
export function crossSiteName(hostName: string): string | null {
  if (hostName === 'localhost') return '127.0.0.1';
  return hostName === '127.0.0.1' ? 'localhost' : null;
}
