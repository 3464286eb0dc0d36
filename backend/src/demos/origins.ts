import type { Config } from '../platform/index.js';
import type { RequestOf } from './host/protocol.js';

/** How the host is to listen, and for whose pages. */
export function hostSettings(
  config: Pick<Config, 'host' | 'publicUrl' | 'demoOrigins' | 'demoPorts' | 'databaseUrl'>,
  appPort: number,
): RequestOf<'open'> {
  return {
    host: config.host,
    ports: config.demoPorts,
    origins: config.demoOrigins,
    appOrigin: config.publicUrl,
    appPort,
    databaseUrl: config.databaseUrl,
  };
}
