import type { IncomingMessage } from 'node:http';
import type { Config } from '../platform/index.js';
import type { RequestOf } from './host/protocol.js';

/** How the host is to listen, and for whose pages. */
export function hostSettings(
  config: Pick<Config, 'host' | 'publicUrl' | 'demoOrigins' | 'demoPorts'>,
  appPort: number,
): RequestOf<'open'> {
  return {
    host: config.host,
    ports: config.demoPorts,
    origins: config.demoOrigins,
    appOrigin: config.publicUrl,
    appPort,
  };
}

/** The host name under which a page was reached; anything that is no plain one counts as localhost. */
export function pageHostName(request: Pick<IncomingMessage, 'headers'>): string {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  return /^[a-z0-9.-]{1,253}$/i.test(name) ? name : 'localhost';
}
