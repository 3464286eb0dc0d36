import http from 'node:http';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import {
  afterAnswer,
  afterClosing,
  afterOpening,
  freshUpstream,
  strategies,
  type Choice,
  type StrategyName,
  type Upstream,
} from '@kkori/core/load-balancing';
import { endToEndHeaders, fromBrowserHeader, headersToShow } from '../../host/headers.js';
import { closeServer, listen } from '../../host/listening.js';
import type { NewWireEvent } from '../../host/wire-log.js';

export interface BalancedServer {
  readonly name: string;
  /** On loopback. */
  readonly port: number;
  readonly weight: number;
  /** What consistent hashing hashes of it; its name by default, because a port of the system's choice is new each time. */
  readonly address?: string;
}

export interface BalancerOptions {
  readonly upstreams: readonly BalancedServer[];
  readonly strategy: StrategyName;
  readonly log: (event: NewWireEvent) => void;
}

const upstreamTimeoutMs = 10_000;
/** Idle connections kept to each server, as nginx's `keepalive` keeps them, and for how long. */
const idleConnections = 4;
const idleConnectionMs = 5_000;

/** One request on its way through the balancer. */
interface Passage {
  readonly number: number;
  /** The address that counts as the client's. */
  readonly address: string;
  /** How the wire log calls the client. */
  readonly client: string;
  readonly receivedAt: number;
}

/** A reverse proxy over real HTTP connections that chooses a server for each request as nginx would. */
export class Balancer {
  strategy: StrategyName;
  readonly #server: http.Server;
  readonly #agent = new http.Agent({ keepAlive: true, maxFreeSockets: idleConnections, timeout: idleConnectionMs });
  readonly #seen = new WeakSet<Socket>();
  readonly #ports: readonly number[];
  readonly #log: (event: NewWireEvent) => void;
  #upstreams: Upstream[];
  #requests = 0;

  constructor(options: BalancerOptions) {
    this.strategy = options.strategy;
    this.#log = options.log;
    this.#upstreams = options.upstreams.map(({ name, weight, address }) => freshUpstream(name, weight, address));
    this.#ports = options.upstreams.map(({ port }) => port);
    this.#server = http.createServer({ keepAliveTimeout: 10_000 }, (request, response) =>
      this.#handle(request, response),
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

  /** New weights begin with fresh credit, as after a reload; open connections go on counting. */
  setWeights(weights: Readonly<Record<string, number>>): void {
    this.#upstreams = this.#upstreams.map((upstream) => ({
      ...freshUpstream(upstream.name, weights[upstream.name] ?? upstream.weight, upstream.address),
      connections: upstream.connections,
    }));
  }

  #handle(request: http.IncomingMessage, response: http.ServerResponse): void {
    const address = clientAddress(request);
    const passage: Passage = {
      number: ++this.#requests,
      address,
      client: request.headers[fromBrowserHeader] === 'browser' ? 'browser' : address,
      receivedAt: performance.now(),
    };
    if (!this.#seen.has(request.socket)) {
      this.#seen.add(request.socket);
      this.#log({ kind: 'CONNECTION', from: passage.client, to: 'balancer' });
    }
    this.#log({
      kind: 'REQUEST',
      from: passage.client,
      to: 'balancer',
      request: passage.number,
      line: startLine(request.method, request.url, request.httpVersion),
      headers: headersToShow(request.headers),
    });

    const choice = strategies[this.strategy](this.#upstreams, {
      client: address,
      now: performance.now(),
      chance: Math.random(),
    });
    if (!choice) {
      this.#answerError(response, passage, 503, 'no server is available');
      return;
    }
    this.#logPick(passage, choice);
    this.#upstreams = afterOpening(this.#upstreams, choice);
    this.#forward(request, response, passage, choice.server);
  }

  #forward(request: http.IncomingMessage, response: http.ServerResponse, passage: Passage, index: number): void {
    const name = this.#upstreams[index]?.name ?? '';
    const { [fromBrowserHeader]: _internal, ...passed } = endToEndHeaders(request.headers);
    const headers = { ...passed, 'x-forwarded-for': passage.address, 'x-request-id': String(passage.number) };
    const sentAt = performance.now();
    const upstream = http.request({
      host: '127.0.0.1',
      port: this.#ports[index],
      method: request.method,
      path: request.url,
      headers,
      agent: this.#agent,
    });
    this.#log({
      kind: 'REQUEST',
      from: 'balancer',
      to: name,
      request: passage.number,
      line: startLine(request.method, request.url, '1.1'),
      headers: headersToShow(headers),
    });
    const timer = setTimeout(() => upstream.destroy(new Error('no answer in time')), upstreamTimeoutMs);
    upstream.on('close', () => {
      clearTimeout(timer);
      this.#upstreams = afterClosing(this.#upstreams, index);
    });
    upstream.on('socket', () => {
      if (!upstream.reusedSocket)
        this.#log({ kind: 'CONNECTION', from: 'balancer', to: name, request: passage.number });
    });
    upstream.on('error', (error) => {
      this.#log({ kind: 'CONNECTION', from: 'balancer', to: name, request: passage.number, reason: error.message });
      if (response.headersSent) response.destroy();
      else this.#answerError(response, passage, 502, error.message);
    });
    upstream.on('response', (answer) => {
      this.#pass(answer, response, passage, index, sentAt);
    });
    // The client went away before the answer was complete: the server need not go on.
    response.on('close', () => {
      if (!response.writableFinished) upstream.destroy(new Error('the client went away'));
    });
    request.pipe(upstream);
  }

  #pass(
    answer: http.IncomingMessage,
    response: http.ServerResponse,
    passage: Passage,
    index: number,
    sentAt: number,
  ): void {
    const name = this.#upstreams[index]?.name ?? '';
    let bytes = 0;
    answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
    const described = () => ({
      kind: 'RESPONSE' as const,
      request: passage.number,
      line: `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage ?? ''}`.trim(),
      ...(answer.statusCode === undefined ? {} : { status: answer.statusCode }),
      bytes,
    });
    answer.on('end', () => {
      const headers = headersToShow(answer.headers);
      this.#upstreams = afterAnswer(this.#upstreams, index, performance.now() - sentAt, performance.now());
      this.#log({ ...described(), from: name, to: 'balancer', headers, ms: since(sentAt) });
    });
    answer.on('error', () => response.destroy());
    response.on('finish', () => {
      this.#log({ ...described(), from: 'balancer', to: passage.client, ms: since(passage.receivedAt) });
    });
    response.writeHead(answer.statusCode ?? 502, endToEndHeaders(answer.headers));
    answer.pipe(response);
  }

  #answerError(response: http.ServerResponse, passage: Passage, status: number, reason: string): void {
    const body = JSON.stringify({ error: reason });
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
    this.#log({
      kind: 'RESPONSE',
      from: 'balancer',
      to: passage.client,
      request: passage.number,
      line: `HTTP/1.1 ${status} ${http.STATUS_CODES[status] ?? ''}`.trim(),
      status,
      bytes: Buffer.byteLength(body),
      ms: since(passage.receivedAt),
      reason,
    });
  }

  #logPick(passage: Passage, choice: Choice): void {
    this.#log({
      kind: 'PICK',
      from: 'balancer',
      to: this.#upstreams[choice.server]?.name ?? '',
      request: passage.number,
      reason: choice.reason,
      data: {
        strategy: this.strategy,
        servers: this.#upstreams.map(({ name, weight, connections }, index) => ({
          name,
          weight,
          connections,
          currentWeight: choice.currentWeights[index] ?? 0,
        })),
      },
    });
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

function startLine(method = 'GET', url = '/', version = '1.1'): string {
  return `${method} ${url.slice(0, 120)} HTTP/${version}`;
}

function since(start: number): number {
  return Math.round((performance.now() - start) * 100) / 100;
}
