import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config/config.js';

/**
 * Closes cross-site request forgery: a browser names the page's origin on every POST and every WebSocket handshake,
 * and only this app's own origin passes. A client without Origin is no browser page; it may go on unless it brings
 * our cookie, which only browsers hold.
 */
export function isTrustedOrigin(request: IncomingMessage, config: Pick<Config, 'publicUrl'>): boolean {
  const { origin, host, cookie } = request.headers;
  if (origin === undefined) return !cookie?.includes('kkori_session=');
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.host === host || from.origin === config.publicUrl;
}

/**
 * Refuses writes from other origins (403) and bodies that a plain HTML form could send (415).
 * @param type the one kind of body that is taken
 */
export function originCheck(
  config: Pick<Config, 'publicUrl'>,
  type: 'application/json' | 'application/octet-stream' = 'application/json',
) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return next();
    if (!request.is(type)) return refuse(response, 415, `Send ${type}.`);
    if (!isTrustedOrigin(request, config)) return refuse(response, 403, 'This origin may not send requests here.');
    next();
  };
}

export function refuse(response: Response, status: number, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
