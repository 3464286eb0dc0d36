import http from 'node:http';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import {
  strategies,
  type Choice,
  type FailureLimits,
  type HealthLimits,
  type StrategyName,
  type Upstream,
} from '@kkori/core/load-balancing';
import { endToEndHeaders, fromBrowserHeader } from '../../host/headers.js';
import { inBackground } from '../../host/in-background.js';
import { closeServer, listen } from '../../host/listening.js';
import type { NewWireEvent } from '../../host/wire-log.js';
import type { LearnerPick } from './learner-pick.js';
import { PassageLog, since, type Passage } from './passage-log.js';
import { ServerPool, type BalancedServer } from './server-pool.js';
import { stickyCookie, stickyServer } from './sticky.js';
import { costHeader, laneHeader } from './upstream-server.js';

export interface BalancerOptions {
  /** `balancer`, or `other` for the one beside it. */
  readonly name: 'balancer' | 'other';
  readonly servers: readonly BalancedServer[];
  readonly strategy: StrategyName | 'custom';
  readonly log: (event: NewWireEvent) => void;
  readonly limits?: () => FailureLimits & HealthLimits;
  /** What the strategy `custom` asks. */
  readonly learner?: LearnerPick;
  /** Numbers of requests, from 1; balancers that share a log share them. */
  readonly nextNumber?: () => number;
  /** From 0 up to 1, one a request. */
  readonly chance?: () => number;
}

const nginxLimits = () => ({ maxFails: 1, failTimeoutMs: 10_000, rise: 2, fall: 3 });
const upstreamTimeoutMs = 30_000;
/** Idle connections kept to each server, as nginx's `keepalive` keeps them, and for how long. */
const idleConnections = 32;
const idleConnectionMs = 5_000;
/** Methods that may be sent again although the server may have got them (RFC 9110, 9.2.2). */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

/** A reverse proxy over real HTTP connections that chooses a server for each request, and another when it fails. */
export class Balancer {
  strategy: StrategyName | 'custom';
  /** Path of the cookie that keeps a client on its server; null keeps nobody. */
  stickyPath: string | null = null;
  /** Of the requests to come of generated load, in their order; without one a request costs 1. */
  costs: readonly number[] = [];
  chance: () => number;
  readonly pool: ServerPool;
  /** Requests that were sent to another server since the last reset. */
  retried = 0;
  readonly #server: http.Server;
  readonly #agent = new http.Agent({ keepAlive: true, maxFreeSockets: idleConnections, timeout: idleConnectionMs });
  readonly #seen = new WeakSet<Socket>();
  readonly #log: PassageLog;
  /** Choices of the learner's code, one after another: each sees what the one before it did. */
  #picking: Promise<unknown> = Promise.resolve();
  #requests = 0;
  #generated = 0;

  constructor(private readonly options: BalancerOptions) {
    this.strategy = options.strategy;
    this.chance = options.chance ?? Math.random;
    this.#log = new PassageLog(options.name, options.log);
    this.pool = new ServerPool(options.servers, options.limits ?? nginxLimits, () => performance.now());
    this.#server = http.createServer({ keepAliveTimeout: 10_000 }, (request, response) =>
      this.#receive(request, response),
    );
  }

  /** Gives the loopback port. */
  start(): Promise<number> {
    return listen(this.#server, '127.0.0.1', 0);
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await closeServer(this.#server);
  }

  /** Before a run: its costs and counts are its own. */
  begin(costs: readonly number[], chance: () => number): void {
    this.costs = costs;
    this.chance = chance;
    this.#generated = 0;
    this.retried = 0;
    this.pool.resetCounts();
  }

  #receive(request: http.IncomingMessage, response: http.ServerResponse): void {
    const address = clientAddress(request);
    const fromBrowser = request.headers[fromBrowserHeader] === 'browser';
    const passage: Passage = {
      number: this.options.nextNumber?.() ?? ++this.#requests,
      address,
      client: fromBrowser ? 'browser' : address,
      receivedAt: performance.now(),
      request,
      response,
      body: null,
      cost: fromBrowser ? 1 : (this.costs[this.#generated++] ?? 1),
      tried: new Set(),
    };
    if (!this.#seen.has(request.socket)) {
      this.#seen.add(request.socket);
      this.#log.connected(passage);
    }
    this.#log.received(passage);
    if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined) {
      this.#choose(passage);
      return;
    }
    // Kept, as nginx does, so that it can be sent to another server.
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      passage.body = Buffer.concat(chunks);
      this.#choose(passage);
    });
  }

  #choose(passage: Passage): void {
    const sticky = this.#stickyChoice(passage);
    if (sticky) return this.#take(passage, sticky, { sticky: true });
    if (this.strategy !== 'custom') {
      return this.#take(passage, this.#choiceOf(this.strategy, passage), {});
    }
    const picked = this.#picking.then(() => this.#askLearner(passage));
    // One that fails does not keep the others from their turn.
    this.#picking = picked.catch(() => {});
    inBackground(picked, () => {
      if (passage.response.headersSent) passage.response.destroy();
      else this.#log.refused(passage, 502, 'no server could be chosen');
    });
  }

  async #askLearner(passage: Passage): Promise<void> {
    const candidates = this.pool.candidates(passage.tried);
    const { number, address, request } = passage;
    const asked = { client: address, number, path: request.url ?? '/', now: performance.now() };
    const server = candidates.some(({ available }) => available)
      ? await this.options.learner?.pick(candidates, asked)
      : null;
    if (typeof server !== 'number') {
      return this.#take(passage, this.#choiceOf('round-robin', passage), { fallback: true });
    }
    // Its own choice leaves the turns of round robin as they are.
    const currentWeights = this.pool.candidates().map(({ currentWeight }) => currentWeight);
    this.#take(passage, { server, currentWeights, reason: 'pick() said so' }, {});
  }

  #choiceOf(strategy: StrategyName, { address, tried }: Passage): Choice | null {
    return strategies[strategy](this.pool.candidates(tried), {
      client: address,
      now: performance.now(),
      chance: this.chance(),
    });
  }

  #stickyChoice({ request, tried }: Passage): Choice | null {
    const name = this.stickyPath === null ? null : stickyServer(request);
    if (name === null || tried.has(name) || !this.pool.isAvailable(name)) return null;
    const upstreams = this.pool.candidates();
    return {
      server: upstreams.findIndex((upstream) => upstream.name === name),
      currentWeights: upstreams.map(({ currentWeight }) => currentWeight),
      reason: 'its cookie says so',
    };
  }

  #take(passage: Passage, choice: Choice | null, how: { sticky?: true; fallback?: true }): void {
    if (passage.response.destroyed) return;
    const upstreams: readonly Upstream[] = this.pool.candidates(passage.tried);
    const name = upstreams[choice?.server ?? -1]?.name;
    if (!choice || name === undefined) {
      this.#log.refused(passage, 502, passage.tried.size > 0 ? 'every server failed' : 'no server is available');
      return;
    }
    this.#log.picked(passage, name, choice, upstreams, { strategy: this.strategy, ...how });
    this.pool.opened(choice);
    this.#send(passage, name, how.sticky === true);
  }

  #send(passage: Passage, name: string, known: boolean): void {
    const { request, response } = passage;
    const { [fromBrowserHeader]: _internal, ...passed } = endToEndHeaders(request.headers);
    const headers = {
      ...passed,
      'x-forwarded-for': passage.address,
      'x-request-id': String(passage.number),
      [laneHeader]: this.options.name,
      [costHeader]: String(passage.cost),
    };
    const sentAt = performance.now();
    const upstream = http.request({
      host: '127.0.0.1',
      port: this.pool.port(name),
      method: request.method,
      path: request.url,
      headers,
      agent: this.#agent,
    });
    this.#log.sent(passage, name, headers);
    const timer = setTimeout(() => upstream.destroy(new Error('no answer in time')), upstreamTimeoutMs);
    let connected = false;
    upstream.on('close', () => {
      clearTimeout(timer);
      this.pool.closed(name);
    });
    upstream.on('socket', (socket) => {
      connected = upstream.reusedSocket;
      if (connected) return;
      socket.once('connect', () => (connected = true));
      this.#log.connecting(passage, name);
    });
    // The client went away before the answer was complete: the server need not go on.
    const leave = () => {
      if (!response.writableFinished) upstream.destroy();
    };
    upstream.on('error', (error) => {
      response.off('close', leave);
      if (response.destroyed) return;
      this.#log.failed(passage, name, error.message, this.pool.failed(name));
      passage.tried.add(name);
      if (response.headersSent) response.destroy();
      else if (connected && !idempotent.has(request.method ?? '')) this.#log.refused(passage, 502, error.message);
      else {
        this.retried++;
        // After the connection that failed was taken off the count.
        upstream.once('close', () => this.#choose(passage));
      }
    });
    upstream.on('response', (answer) => {
      if (this.stickyPath !== null && !known) {
        const cookies = [answer.headers['set-cookie'] ?? []].flat();
        answer.headers['set-cookie'] = [...cookies, stickyCookie(name, this.stickyPath, request)];
      }
      this.#pass(answer, passage, name, sentAt);
    });
    response.on('close', leave);
    upstream.end(passage.body);
  }

  #pass(answer: http.IncomingMessage, passage: Passage, name: string, sentAt: number): void {
    const { response } = passage;
    let bytes = 0;
    answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
    answer.on('end', () => {
      this.pool.answered(name, performance.now() - sentAt);
      this.#log.answered(passage, name, answer, bytes, since(sentAt));
    });
    answer.on('error', () => response.destroy());
    response.on('finish', () => this.#log.passedOn(passage, answer, bytes));
    response.writeHead(answer.statusCode ?? 502, endToEndHeaders(answer.headers));
    answer.pipe(response);
  }
}

/**
 * The peer's address; the X-Forwarded-For of a peer on 127.0.0.1 itself is believed, as nginx does with
 * `set_real_ip_from 127.0.0.1`: the gateway connects from there, and every client where addresses cannot be chosen.
 */
function clientAddress(request: http.IncomingMessage): string {
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const forwarded = request.headers['x-forwarded-for'];
  return peer === '127.0.0.1' && typeof forwarded === 'string' ? forwarded.slice(0, 45) : peer;
}
