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

  /** Whether it is one of the demo origins. */
  isDemo(hostName: string, origin: string): boolean {
    if (this.options.origins) return this.options.origins.includes(origin);
    return namesAlike(hostName).some((name) => this.ports.some((port) => origin === at(name, port)));
  }
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
