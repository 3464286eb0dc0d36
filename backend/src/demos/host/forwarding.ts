import http from 'node:http';
import type net from 'node:net';
import { demoCookies, demoSetCookies, endToEndHeaders, fromBrowserHeader } from './headers.js';
import type { Limits } from './limits.js';

/** Where a request goes. */
export interface Destination {
  readonly port: number;
  readonly path: string;
  /** Whether Authorization is the demo's business. Cookies pass by their names alone. */
  readonly passCredentials: boolean;
  /** Whether the connection lives and breaks with the browser's own, instead of ending with the request. */
  readonly mirrored?: boolean;
}

export type ForwardingLimits = Pick<Limits, 'requestBodyBytes' | 'upgradedBytesPerSecond'>;

/** Of the time until an answer begins; how long it then goes on, a stream for example, is the sandbox's matter. */
const answerMs = 15_000;

/** No keep-alive unless mirrored: connections end with their request, so that a sandbox's end leaves none behind. */
const endingAgent = new http.Agent({ keepAlive: false });

/** Of mirrored connections: an agent for each connection of a browser, so that no two share one. */
const mirroringAgents = new WeakMap<net.Socket, http.Agent>();

function mirroringAgent(browser: net.Socket): http.Agent {
  const known = mirroringAgents.get(browser);
  if (known) return known;
  const agent = new http.Agent({ keepAlive: true });
  mirroringAgents.set(browser, agent);
  browser.once('close', () => agent.destroy());
  return agent;
}

/** Passes a request on and its answer back, both as streams. */
export function forward(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  { port, path, passCredentials, mirrored = false }: Destination,
  limits: ForwardingLimits,
  refuse: (status: number, error: string) => void,
): void {
  const agent = mirrored ? mirroringAgent(request.socket) : endingAgent;
  const chunked = request.headers['transfer-encoding'] === undefined ? {} : { 'transfer-encoding': 'chunked' };
  const headers = { ...passedHeaders(request, passCredentials), ...chunked };
  const upstream = http.request({ host: '127.0.0.1', port, path, method: request.method, agent, headers });
  const timer = setTimeout(() => upstream.destroy(), answerMs);
  upstream.on('close', () => clearTimeout(timer));
  upstream.on('error', () => {
    if (mirrored) response.destroy();
    else if (!response.writableEnded) refuse(502, 'bad gateway');
  });
  upstream.on('response', (answer) => {
    clearTimeout(timer);
    const { 'set-cookie': setCookie, ...passed } = endToEndHeaders(answer.headers);
    const kept = demoSetCookies(setCookie as string[] | undefined);
    takeAway(response, passed);
    response.writeHead(answer.statusCode ?? 502, { ...passed, ...(kept.length > 0 ? { 'set-cookie': kept } : {}) });
    // A stream's first bytes may come much later than its headers.
    response.flushHeaders();
    answer.pipe(response);
    answer.on('error', () => response.destroy());
    answer.on('aborted', () => response.destroy());
  });
  response.on('close', () => upstream.destroy());

  let received = 0;
  request.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > limits.requestBodyBytes && !upstream.destroyed) {
      request.unpipe(upstream);
      refuse(413, 'content too large');
      upstream.destroy();
    }
  });
  // Nothing without a length or chunks of its own is a body: it would be read as the next request.
  if (isFramed(request)) request.pipe(upstream);
  else upstream.end();
}

function isFramed({ headers }: http.IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || headers['content-length'] !== undefined;
}

/**
 * An empty header takes the gateway's own away, for demos about what happens without it: a cached answer without any
 * Cache-Control, for example.
 */
function takeAway(response: http.ServerResponse, passed: Record<string, string | string[]>): void {
  for (const [name, value] of Object.entries(passed)) {
    if (value !== '' || !response.hasHeader(name)) continue;
    response.removeHeader(name);
    delete passed[name];
  }
}

export function passedHeaders(
  request: http.IncomingMessage,
  passCredentials: boolean,
): Record<string, string | string[]> {
  const { cookie: _cookie, authorization, ...headers } = endToEndHeaders(request.headers);
  const cookie = demoCookies(request.headers.cookie);
  return {
    ...headers,
    ...(cookie === undefined ? {} : { cookie }),
    ...(passCredentials && authorization !== undefined ? { authorization } : {}),
    'x-forwarded-for': (request.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
    [fromBrowserHeader]: 'browser',
  };
}
