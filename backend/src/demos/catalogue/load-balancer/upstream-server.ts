import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { closeServer, listen } from '../../host/listening.js';

/** Headers by which a balancer tells a server what it sends. */
export const costHeader = 'x-request-cost';
export const laneHeader = 'x-balancer';
/** Where it says whether it is well. */
export const healthPath = '/health';

interface Work {
  readonly ms: number;
  readonly done: () => void;
}

/**
 * A server behind the balancers: it takes a while and says who it is. Each balancer has a queue of its own in it, so
 * that two that run side by side do not disturb one another.
 */
export class UpstreamServer {
  readonly #server: http.Server;
  readonly #queues = new Map<string, Queue>();
  #port = 0;

  /**
   * @param serviceMs how long it takes for an answer of cost 1 now, milliseconds
   * @param atOnce how many requests of a balancer it works on at the same time now
   */
  constructor(
    readonly name: string,
    private readonly serviceMs: () => number,
    private readonly atOnce: () => number,
  ) {
    this.#server = http.createServer({ keepAliveTimeout: 0 }, (request, response) => this.#answer(request, response));
  }

  /** On loopback; 0 before its first start. */
  get port(): number {
    return this.#port;
  }

  get alive(): boolean {
    return this.#server.listening;
  }

  /** Listens, again on the port it had. */
  async start(): Promise<void> {
    if (this.alive) return;
    try {
      this.#port = await listen(this.#server, '127.0.0.1', this.#port);
    } catch (error) {
      // Somebody else has taken it meanwhile.
      if (this.#port === 0) throw error;
      this.#port = await listen(this.#server, '127.0.0.1', 0);
    }
  }

  /** As when its process dies: nobody listens, and what it worked on is cut. */
  async kill(): Promise<void> {
    for (const queue of this.#queues.values()) queue.clear();
    this.#queues.clear();
    await closeServer(this.#server);
  }

  #answer(request: http.IncomingMessage, response: http.ServerResponse): void {
    request.resume();
    if (request.url === healthPath) {
      response.writeHead(200, { 'content-length': 0, 'x-served-by': this.name }).end();
      return;
    }
    const receivedAt = performance.now();
    const ms = this.serviceMs() * costOf(request);
    const forget = this.#queueOf(request).add({ ms, done: () => this.#finish(request, response, receivedAt) });
    response.on('close', forget);
  }

  #finish(request: http.IncomingMessage, response: http.ServerResponse, receivedAt: number): void {
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
  }

  #queueOf(request: http.IncomingMessage): Queue {
    const lane = request.headers[laneHeader] === 'other' ? 'other' : 'balancer';
    const queue = this.#queues.get(lane) ?? new Queue(this.atOnce);
    this.#queues.set(lane, queue);
    return queue;
  }
}

/** First come, first served, so many at once. */
class Queue {
  readonly #waiting = new Set<Work>();
  readonly #working = new Map<Work, NodeJS.Timeout>();

  constructor(private readonly atOnce: () => number) {}

  /** Gives a function that takes the work back. */
  add(work: Work): () => void {
    this.#waiting.add(work);
    this.#next();
    return () => {
      this.#waiting.delete(work);
      clearTimeout(this.#working.get(work));
      if (this.#working.delete(work)) this.#next();
    };
  }

  clear(): void {
    this.#waiting.clear();
    for (const timer of this.#working.values()) clearTimeout(timer);
    this.#working.clear();
  }

  #next(): void {
    for (const work of this.#waiting) {
      if (this.#working.size >= this.atOnce()) return;
      this.#waiting.delete(work);
      const timer = setTimeout(() => {
        this.#working.delete(work);
        work.done();
        this.#next();
      }, work.ms);
      this.#working.set(work, timer);
    }
  }
}

/** From a balancer only; a browser that asks the server itself costs 1. */
function costOf(request: http.IncomingMessage): number {
  const cost = Number(request.headers[costHeader] ?? 1);
  return cost >= 0 && cost <= 10 ? cost : 1;
}
