import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { closeServer, listen } from '../../host/listening.js';

/** A server behind the balancer: it takes a while and says who it is. */
export class UpstreamServer {
  readonly #server: http.Server;
  readonly #working = new Set<NodeJS.Timeout>();

  /** @param serviceMs how long it takes for an answer now, milliseconds */
  constructor(
    private readonly name: string,
    private readonly serviceMs: () => number,
  ) {
    this.#server = http.createServer({ keepAliveTimeout: 0 }, (request, response) => this.#answer(request, response));
  }

  /** Gives the loopback port. */
  start(): Promise<number> {
    return listen(this.#server, '127.0.0.1', 0);
  }

  async close(): Promise<void> {
    for (const timer of this.#working) clearTimeout(timer);
    this.#working.clear();
    await closeServer(this.#server);
  }

  #answer(request: http.IncomingMessage, response: http.ServerResponse): void {
    const receivedAt = performance.now();
    request.resume();
    const timer = setTimeout(() => {
      this.#working.delete(timer);
      const body = JSON.stringify({
        server: this.name,
        request: Number(request.headers['x-request-id'] ?? 0) || null,
        client: request.headers['x-forwarded-for'] ?? request.socket.remoteAddress ?? null,
        ms: Math.round((performance.now() - receivedAt) * 10) / 10,
      });
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-served-by': this.name,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    }, this.serviceMs());
    this.#working.add(timer);
    response.on('close', () => {
      clearTimeout(timer);
      this.#working.delete(timer);
    });
  }
}
