import http from 'node:http';
import type { Duplex } from 'node:stream';
import { forward, type ForwardingLimits } from './forwarding.js';
import type { Limits } from './limits.js';
import { closeServer, listen } from './listening.js';
import { KnownOrigins } from './known-origins.js';
import { endSocket, forwardUpgrade } from './upgrading.js';
import type { Sandbox, ServerAddress } from './sandbox.js';
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

/**
 * The demo origins: one HTTP server each, passing `/s/<sandbox>/<server>/…` on to that server of that sandbox over a
 * real connection. What is not found, not allowed or malformed gets a bare answer that is the same for every cause.
 */
export class Gateway {
  readonly #servers: http.Server[] = [];
  readonly #ports: number[] = [];
  readonly #known: KnownOrigins;

  constructor(
    private readonly options: GatewayOptions,
    private readonly sandboxes: SandboxRegistry,
    private readonly limits: ForwardingLimits & Pick<Limits, 'requestHeaderBytes' | 'requestHeaderMs'>,
  ) {
    this.#known = new KnownOrigins(options, this.#ports);
  }

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

  /** See `SandboxContext.knownOrigin`. */
  knownOrigin(origin: string): 'app' | 'demo' | null {
    return this.#known.kindOf(origin);
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.splice(0).map(closeServer));
  }

  #createServer(slot: number): http.Server {
    const server = http.createServer(
      {
        maxHeaderSize: this.limits.requestHeaderBytes,
        headersTimeout: this.limits.requestHeaderMs,
        requestTimeout: 10_000,
        keepAliveTimeout: 5_000,
        connectionsCheckingInterval: Math.ceil(this.limits.requestHeaderMs / 2),
      },
      (request, response) => this.#handle(slot, request, response),
    );
    server.maxHeadersCount = 64;
    server.maxConnections = 4_000;
    server.on('upgrade', (request, socket, head) => this.#handleUpgrade(slot, request, socket, head));
    server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      // Browsers open connections they may need later, and would take words said too early for the next answer.
      const waited = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
      if (socket.writable && !waited)
        socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      else socket.destroy();
    });
    return server;
  }

  #handle(slot: number, request: http.IncomingMessage, response: http.ServerResponse): void {
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    const refuse = (status: number, error: string): void => refuseRequest(response, status, error);
    const admitted = this.#admit(slot, request, refuse);
    if (!admitted) return;
    const { sandbox, port, path, access, mirrored, readableBy } = admitted;
    if (access === 'gateway') {
      if (readableBy !== null) setCorsHeaders(response, readableBy);
      if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
        response.writeHead(204).end();
        return;
      }
    }
    const release = sandbox.hold(() => response.destroy());
    if (!release) return refuse(429, 'too many connections');
    response.on('close', release);
    if (Number(request.headers['content-length'] ?? 0) > this.limits.requestBodyBytes) {
      return refuse(413, 'content too large');
    }
    forward(request, response, { port, path, passCredentials: access === 'server', mirrored }, this.limits, refuse);
  }

  /** A WebSocket to a server that speaks it; nothing else is upgraded. */
  #handleUpgrade(slot: number, request: http.IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const refuse = (status: number): void => {
      endSocket(
        socket,
        `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
    };
    const admitted = this.#admit(slot, request, refuse);
    if (!admitted) return;
    const { sandbox, port, path, mirrored, upgrades } = admitted;
    if (!upgrades || request.method !== 'GET' || request.headers.upgrade?.toLowerCase() !== 'websocket')
      return refuse(400);
    const release = sandbox.hold(() => socket.destroy());
    if (!release) return refuse(429);
    socket.on('close', release);
    const used = () => sandbox.touch();
    forwardUpgrade(
      request,
      socket,
      head,
      { port, path, passCredentials: false, mirrored },
      { limits: this.limits, used, refuse },
    );
  }

  /** Finds the server that a request is for; refuses what is not found, not allowed or too fast. */
  #admit(
    slot: number,
    request: http.IncomingMessage,
    refuse: (status: number, error: string) => void,
  ): Admitted | null {
    const no = (status: number, error: string): null => {
      refuse(status, error);
      return null;
    };
    const hostName = this.#known.hostName(slot, request.headers.host ?? '');
    if (hostName === null) return no(421, 'misdirected request');
    const [, id = '', name = '', path = '/'] = address.exec(request.url ?? '') ?? [];
    const sandbox = this.sandboxes.running(id);
    const server = sandbox?.serverAt(name, slot) ?? null;
    const { origin } = request.headers;
    const ofApp = origin !== undefined && this.#known.isApp(hostName, origin);
    // Who may not know whether a sandbox exists learns nothing from the order of these two.
    if (server?.access !== 'server' && origin !== undefined && !ofApp && !this.#known.isDemo(hostName, origin)) {
      return no(403, 'forbidden');
    }
    if (!sandbox || !server) return no(404, 'not found');
    if (!sandbox.admit()) return no(429, 'too many requests');
    return {
      sandbox,
      ...server,
      path: path.startsWith('/') ? path : `/${path}`,
      readableBy: ofApp ? origin : null,
    };
  }
}

interface Admitted extends ServerAddress {
  readonly sandbox: Sandbox;
  readonly path: string;
  /** The app's origin when one of its pages asks. */
  readonly readableBy: string | null;
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
  // Of cookies only those of demos pass, so that a demo may keep a client on a server.
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST');
  response.setHeader('access-control-allow-headers', 'content-type');
  response.setHeader('access-control-expose-headers', 'x-served-by');
  response.setHeader('access-control-max-age', '600');
}

function refuseRequest(response: http.ServerResponse, status: number, error: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (status === 429) response.setHeader('retry-after', '1');
  // What is left of the request is not read: the connection ends with the answer.
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ error }));
}
