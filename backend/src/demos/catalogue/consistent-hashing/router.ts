import http from 'node:http';
import { endToEndHeaders, fromBrowserHeader } from '../../host/headers.js';
import { closeServer, listen } from '../../host/listening.js';
import type { NewWireEvent } from '../../host/wire-log.js';
import type { NodeName } from './parameters.js';
import type { Placement } from './placement.js';

/** What one request came to. */
export interface Routed {
  readonly key: string;
  readonly node: NodeName;
  readonly hit: boolean;
}

/** Sends each request to the node that keeps its path's last part. */
export class Router {
  port = 0;
  readonly #agent = new http.Agent({ keepAlive: true, maxFreeSockets: 4, timeout: 5_000 });
  readonly #server = http.createServer((request, response) => this.#route(request, response));
  #requests = 0;

  constructor(
    private readonly placement: () => Placement,
    private readonly portOf: (node: NodeName) => number,
    private readonly log: (event: NewWireEvent) => void,
    private readonly onRouted: (routed: Routed) => void,
  ) {}

  async start(): Promise<void> {
    this.port = await listen(this.#server, '127.0.0.1', 0);
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await closeServer(this.#server);
  }

  #route(request: http.IncomingMessage, response: http.ServerResponse): void {
    request.resume();
    const path = (request.url ?? '/').slice(0, 200);
    const key = path.split('/').at(-1) ?? '';
    const { node, hash, point } = this.placement().of(key);
    const number = ++this.#requests;
    const from = request.headers[fromBrowserHeader] === 'browser' ? 'browser' : 'client';
    this.log({ kind: 'PICK', from: 'router', to: node, request: number, data: { key, hash, point } });
    const upstream = http.get({ host: '127.0.0.1', port: this.portOf(node), path, agent: this.#agent }, (answer) => {
      const hit = answer.headers['x-cache'] === 'HIT';
      response.writeHead(answer.statusCode ?? 502, endToEndHeaders(answer.headers));
      answer.pipe(response);
      answer.on('error', () => response.destroy());
      answer.on('end', () => {
        this.log({
          kind: 'RESPONSE',
          from: node,
          to: from,
          request: number,
          status: answer.statusCode ?? 502,
          reason: hit ? 'hit' : 'miss',
          data: { key, hit },
        });
        this.onRouted({ key, node, hit });
      });
    });
    upstream.on('error', () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(502, { 'content-length': 0 }).end();
    });
    response.on('close', () => upstream.destroy());
  }
}
