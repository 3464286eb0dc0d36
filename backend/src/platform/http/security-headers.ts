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
  const demoOrigin = (slot: number) => (request: IncomingMessage) =>
    demoOriginsFor(config, hostNameOf(request))[slot] ?? "'none'";
  const demoOrigins = [demoOrigin(0), demoOrigin(1), demoOrigin(2)];
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
        connectSrc: ["'self'", ...demoOrigins],
        frameSrc: demoOrigins,
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}
