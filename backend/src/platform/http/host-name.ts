import type { IncomingMessage } from 'node:http';

/** The host name a request was sent to, without its port; anything that is no plain one counts as localhost. */
export function hostNameOf(request: Pick<IncomingMessage, 'headers'>): string {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  return /^[a-z0-9.-]{1,253}$/i.test(name) ? name : 'localhost';
}
