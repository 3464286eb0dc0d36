import type { Config } from '../platform/index.js';
import type { RequestOf } from './host/protocol.js';

type Settings = Pick<Config, 'host' | 'publicUrl' | 'demoOrigins' | 'demoPorts'>;

/** Where browsers reach the demo servers: what the app's pages must be allowed to connect to and to frame. */
export function demoOrigins({ demoOrigins: origins, demoPorts, publicUrl }: Omit<Settings, 'host'>): string[] {
  const { hostname } = new URL(publicUrl);
  return origins ?? demoPorts.map((port) => `http://${hostname}:${port}`);
}

/** How the host is to listen, and for whom. */
export function hostSettings(config: Settings): RequestOf<'open'> {
  return {
    host: config.host,
    ports: config.demoPorts,
    origins: config.demoOrigins,
    publicHostname: new URL(config.publicUrl).hostname,
    appOrigins: appOrigins(config.publicUrl),
  };
}

/** On a person's own machine the app answers under both names, whichever was configured. */
function appOrigins(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  const names = ['localhost', '127.0.0.1'];
  if (!names.includes(url.hostname)) return [url.origin];
  return names.map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ''}`);
}
