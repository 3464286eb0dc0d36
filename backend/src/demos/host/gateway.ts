import http from 'node:http';
import { demoCookies, demoSetCookies, endToEndHeaders, fromBrowserHeader } from './headers.js';
import { closeServer, listen } from './listening.js';
import type { Limits } from './limits.js';
import type { SandboxRegistry } from './sandbox-registry.js';

export interface GatewayOptions {
  /** The address to listen on. */
  readonly host: string;
  /** One port an origin slot; 0 lets the system choose. */
  readonly ports: readonly number[];
  /** Public origins when behind a proxy; null means `publicHostname` with the ports listened on. */
  readonly origins: readonly string[] | null;
  readonly publicHostname: string;
  /** Origins whose pages may call the demo servers. */
  readonly appOrigins: readonly string[];
}

const address = /^\/s\/([\w-]{22})\/([a-z][a-z0-9-]{0,15})(\/[^\s]*|\?[^\s]*)?$/;
const answerMs = 15_000;

/**
 * The demo origins: one HTTP server each, passing `/s/<sandbox>/<server>/…` on to that server of that sandbox over a
 * real connection. What is not found, not allowed or malformed gets a bare answer that is the same for every cause.
 */
export class Gateway {
  readonly #servers: http.Server[] = [];
  #origins: string[] = [];
  #hosts: Set<string>[] = [];
  /** No keep-alive: the connections end with the request, so that a sandbox's end leaves none behind. */
  readonly #agent = new http.Agent({ keepAlive: false });

  constructor(
    private readonly options: GatewayOptions,
    private readonly sandboxes: SandboxRegistry,
    private readonly limits: Pick<Limits, 'requestBodyBytes' | 'requestHeaderBytes'>,
  ) {}

  /** Where browsers reach each slot, without a trailing slash. */
  get origins(): readonly string[] {
    return this.#origins;
  }

  /** @throws the system's error when a port cannot be had; then none is held */
  async start(): Promise<void> {
    const ports: number[] = [];
    try {
      for (const [slot, port] of this.options.ports.entries()) {
        const server = this.#createServer(slot);
        this.#servers.push(server);
        ports.push(await listen(server, this.options.host, port));
      }
    } catch (error) {
      await this.close();
      throw error;
    }
    const hostname = this.options.publicHostname;
    this.#origins = ports.map((port, slot) => this.options.origins?.[slot] ?? `http://${hostname}:${port}`);
    this.#hosts = ports.map((port, slot) => {
      const given = this.options.origins?.[slot];
      const names = [hostname, 'localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);
      return new Set((given ? [new URL(given).host] : names).map(withoutDefaultPort));
    });
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
    const { origin } = request.headers;
    const cors = origin !== undefined && this.options.appOrigins.includes(origin) ? corsHeaders(origin) : {};
    for (const [name, value] of Object.entries({ ...safetyHeaders, ...cors })) response.setHeader(name, value);

    if (!this.#hosts[slot]?.has(withoutDefaultPort(request.headers.host ?? ''))) {
      return refuse(response, 421, 'misdirected request');
    }
    if (origin !== undefined && !this.#isOurs(origin)) return refuse(response, 403, 'forbidden');
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

  #isOurs(origin: string): boolean {
    return this.options.appOrigins.includes(origin) || this.#origins.includes(origin);
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

function withoutDefaultPort(host: string): string {
  return host.toLowerCase().replace(/:(?:80|443)$/, '');
}

function corsHeaders(origin: string): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-headers': 'content-type',
    'access-control-expose-headers': 'x-served-by',
    'access-control-max-age': '600',
  };
}

function refuse(response: http.ServerResponse, status: number, error: string): void {
  // What is left of the request is not read: the connection ends with the answer.
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ error }));
}
