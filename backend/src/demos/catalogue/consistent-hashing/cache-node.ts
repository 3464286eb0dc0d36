import http from 'node:http';
import { closeServer, listen } from '../../host/listening.js';

/** Keys that a node keeps at most; the demo has fewer. */
const mostKept = 1_000;
const mostLength = 200;

/** A server that answers from memory, and asks the origin for what it does not have. */
export class CacheNode {
  port = 0;
  readonly #kept = new Map<string, string>();
  readonly #agent = new http.Agent({ keepAlive: true, maxFreeSockets: 2, timeout: 5_000 });
  readonly #server: http.Server;

  /** @param originPort asked once it is needed */
  constructor(
    private readonly name: string,
    private readonly originPort: () => number,
  ) {
    this.#server = http.createServer((request, response) => this.#answer(request, response));
  }

  async start(): Promise<void> {
    this.port = await listen(this.#server, '127.0.0.1', 0);
  }

  /** Forgets everything, as a node does that starts anew. */
  empty(): void {
    this.#kept.clear();
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await closeServer(this.#server);
  }

  #answer(request: http.IncomingMessage, response: http.ServerResponse): void {
    request.resume();
    const path = (request.url ?? '/').slice(0, mostLength);
    const kept = this.#kept.get(path);
    if (kept !== undefined) {
      this.#send(response, 'HIT', kept);
      return;
    }
    const asked = http.get({ host: '127.0.0.1', port: this.originPort(), path, agent: this.#agent }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (body += chunk));
      answer.on('end', () => {
        if (this.#kept.size < mostKept) this.#kept.set(path, body);
        this.#send(response, 'MISS', body);
      });
      answer.on('error', () => response.destroy());
    });
    asked.on('error', () => response.destroy());
    response.on('close', () => asked.destroy());
  }

  #send(response: http.ServerResponse, cache: 'HIT' | 'MISS', body: string): void {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-served-by': this.name,
      'x-cache': cache,
    });
    response.end(body);
  }
}
