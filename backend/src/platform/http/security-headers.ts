import type { IncomingMessage } from 'node:http';
import helmet from 'helmet';
import { demoOriginsFor, type Config } from '../config/config.js';
import { hostNameOf } from './host-name.js';

/**
 * Where pages may connect, embed and be embedded. Scripts are governed by the page's own policy, which lists the
 * hash of its one inline script; this header adds what a page cannot say of itself.
 */
export function securityHeaders(config: Pick<Config, 'publicUrl' | 'demoOrigins' | 'demoPorts'>) {
  const secure = config.publicUrl.startsWith('https:');
  const demoOrigins = (request: IncomingMessage): string[] =>
    namesOfThisMachine(hostNameOf(request)).flatMap((name) => demoOriginsFor(config, name));
  const pages = (request: IncomingMessage): string => [...new Set(demoOrigins(request))].join(' ');
  // A policy's `http:` does not stand for `ws:`.
  const sockets = (request: IncomingMessage): string => pages(request).replaceAll(/\bhttp/g, 'ws');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: helmet.contentSecurityPolicy.dangerouslyDisableDefaultSrc,
        baseUri: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'https:', 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        connectSrc: ["'self'", pages, sockets],
        frameSrc: [pages],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}

/** By which a browser reaches the same demos as another site, which some demos need. */
function namesOfThisMachine(hostName: string): readonly string[] {
  return hostName === 'localhost' || hostName === '127.0.0.1' ? ['localhost', '127.0.0.1'] : [hostName];
}
