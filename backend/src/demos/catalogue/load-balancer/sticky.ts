import type http from 'node:http';

/** Only cookies that begin with `demo-` pass the gateway. */
const cookieName = 'demo-server';

/** The server that a client's cookie names; null without one. */
export function stickyServer(request: http.IncomingMessage): string | null {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === cookieName)?.[1] ?? null;
}

/** Over HTTPS the app may be another site than the demos. */
export function stickyCookie(server: string, path: string, request: http.IncomingMessage): string {
  const secure = request.headers['x-forwarded-proto'] === 'https';
  return `${cookieName}=${server}; Path=${path}; HttpOnly; ${secure ? 'SameSite=None; Secure; Partitioned' : 'SameSite=Lax'}`;
}
