import http from 'node:http';
import net from 'node:net';
import { demoCookies, demoSetCookies, endToEndHeaders, fromBrowserHeader } from './headers.js';
import { closeServer, listen } from './listening.js';
import type { Limits } from './limits.js';
import type { SandboxRegistry } from './sandbox-registry.js';

export interface GatewayOptions {
  /** The address to listen on. */
  readonly host: string;
  /** One port an origin slot; 0 lets the system choose. */
  readonly ports: readonly number[];
  /** Public origins when behind a proxy; null means any name of this machine with the ports listened on. */
  readonly origins: readonly string[] | null;
  /** Where browsers reach the app: its pages may call the demo servers. */
  readonly appOrigin: string;
  /** Without public origins, pages of the same host name on this port are the app's, too. */
  readonly appPort: number;
}

const address = /^\/s\/([\w-]{22})\/([a-z][a-z0-9-]{0,15})(\/[^\s]*|\?[^\s]*)?$/;
const answerMs = 15_000;

/**
 * The demo origins: one HTTP server each, passing `/s/<sandbox>/<server>/…` on to that server of that sandbox over a
 * real connection. What is not found, not allowed or malformed gets a bare answer that is the same for every cause.
 */
export class Gateway {
  readonly #servers: http.Server[] = [];
  #ports: number[] = [];
  /** No keep-alive: the connections end with the request, so that a sandbox's end leaves none behind. */
  readonly #agent = new http.Agent({ keepAlive: false });

  constructor(
    private readonly options: GatewayOptions,
    private readonly sandboxes: SandboxRegistry,
    private readonly limits: Pick<Limits, 'requestBodyBytes' | 'requestHeaderBytes'>,
  ) {}

  /** The port of each slot. */
  get ports(): readonly number[] {
    return this.#ports;
  }

  /** @throws the system's error when a port cannot be had; then none is held */
  async start(): Promise<void> {
    try {
      for (const [slot, port] of this.options.ports.entries()) {
        const server = this.#createServer(slot);
        this.#servers.push(server);
        this.#ports[slot] = await listen(server, this.options.host, port);
      }
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await Promise.all(this.#servers.splice(0).map(closeServer));
  }

  #createServer(slot: number): http.Server {
    const server = http.createServer(
      {
        maxHeaderSize: this.limits.requestHeaderBytes,
        headersTimeout: 5_000,
        requestTimeout: 10_000,
        keepAliveTimeout: 5_000,
        connectionsCheckingInterval: 2_000,
      },
      (request, response) => this.#handle(slot, request, response),
    );
    server.maxHeadersCount = 64;
    server.maxConnections = 1_000;
    server.on('clientError', (_error, socket) => {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      else socket.destroy();
    });
    return server;
  }

  #handle(slot: number, request: http.IncomingMessage, response: http.ServerResponse): void {
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    const hostName = this.#hostName(slot, request.headers.host ?? '');
    if (hostName === null) return refuse(response, 421, 'misdirected request');
    const { origin } = request.headers;
    if (origin !== undefined) {
      if (this.#appOrigins(hostName).includes(origin)) setCorsHeaders(response, origin);
      else if (!this.#origins(hostName).includes(origin)) return refuse(response, 403, 'forbidden');
    }
    const [, id = '', name = '', path = '/'] = address.exec(request.url ?? '') ?? [];
    const sandbox = this.sandboxes.running(id);
    const port = sandbox?.portOf(name, slot) ?? null;
    if (!sandbox || port === null) return refuse(response, 404, 'not found');
    if (!sandbox.admit()) {
      response.setHeader('retry-after', '1');
      return refuse(response, 429, 'too many requests');
    }
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
      response.writeHead(204).end();
      return;
    }
    if (Number(request.headers['content-length'] ?? 0) > this.limits.requestBodyBytes) {
      return refuse(response, 413, 'content too large');
    }
    this.#forward(request, response, port, path.startsWith('/') ? path : `/${path}`);
  }

  /**
   * The name that a request's Host header gives this slot; null when it names something else. Only names that no
   * stranger's domain can take are believed, or a page elsewhere could make its own name point here (DNS rebinding).
   */
  #hostName(slot: number, host: string): string | null {
    const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
    const given = this.options.origins?.[slot];
    if (!url) return null;
    if (given) return url.hostname === new URL(given).hostname ? url.hostname : null;
    const name = url.hostname;
    const known = name === 'localhost' || name === new URL(this.options.appOrigin).hostname;
    const isAddress = name.startsWith('[') || net.isIPv4(name);
    return (known || isAddress) && Number(url.port || 80) === this.#ports[slot] ? name : null;
  }

  #appOrigins(hostName: string): string[] {
    const { appOrigin, appPort, origins } = this.options;
    return origins ? [appOrigin] : [appOrigin, new URL(`http://${hostName}:${appPort}`).origin];
  }

  #origins(hostName: string): readonly string[] {
    return this.options.origins ?? this.#ports.map((port) => `http://${hostName}:${port}`);
  }

  #forward(request: http.IncomingMessage, response: http.ServerResponse, port: number, path: string): void {
    const { cookie: _cookie, authorization: _authorization, ...headers } = endToEndHeaders(request.headers);
    const cookie = demoCookies(request.headers.cookie);
    const upstream = http.request({
      host: '127.0.0.1',
      port,
      path,
      method: request.method,
      agent: this.#agent,
      headers: {
        ...headers,
        ...(cookie === undefined ? {} : { cookie }),
        'x-forwarded-for': (request.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
        [fromBrowserHeader]: 'browser',
      },
    });
    const timer = setTimeout(() => upstream.destroy(), answerMs);
    upstream.on('close', () => clearTimeout(timer));
    upstream.on('error', () => {
      if (!response.headersSent) refuse(response, 502, 'bad gateway');
      else if (!response.writableEnded) response.destroy();
    });
    upstream.on('response', (answer) => {
      const { 'set-cookie': setCookie, ...passed } = endToEndHeaders(answer.headers);
      const kept = demoSetCookies(setCookie as string[] | undefined);
      response.writeHead(answer.statusCode ?? 502, { ...passed, ...(kept.length > 0 ? { 'set-cookie': kept } : {}) });
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    response.on('close', () => upstream.destroy());

    let received = 0;
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > this.limits.requestBodyBytes && !upstream.destroyed) {
        request.unpipe(upstream);
        if (!response.headersSent) refuse(response, 413, 'content too large');
        upstream.destroy();
      }
    });
    request.pipe(upstream);
  }
}

/** The address of a sandbox is a secret of its viewer: it goes into no Referer, no cache and no search index. */
const safetyHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  vary: 'origin',
};

function setCorsHeaders(response: http.ServerResponse, origin: string): void {
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST');
  response.setHeader('access-control-allow-headers', 'content-type');
  response.setHeader('access-control-expose-headers', 'x-served-by');
  response.setHeader('access-control-max-age', '600');
}

function refuse(response: http.ServerResponse, status: number, error: string): void {
  // What is left of the request is not read: the connection ends with the answer.
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ error }));
}
