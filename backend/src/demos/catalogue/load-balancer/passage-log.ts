import http from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Choice, Upstream } from '@kkori/core/load-balancing';
import { headersToShow } from '../../host/headers.js';
import type { NewWireEvent } from '../../host/wire-log.js';

/** One request on its way through a balancer. */
export interface Passage {
  readonly number: number;
  /** The address that counts as the client's. */
  readonly address: string;
  /** How the wire log calls the client. */
  readonly client: string;
  readonly receivedAt: number;
  readonly request: http.IncomingMessage;
  readonly response: http.ServerResponse;
  body: Buffer | null;
  readonly cost: number;
  /** Servers that failed it. */
  readonly tried: Set<string>;
}

type ShownHeaders = Parameters<typeof headersToShow>[0];

/** What a balancer tells of each request. */
export class PassageLog {
  constructor(
    private readonly balancer: string,
    private readonly log: (event: NewWireEvent) => void,
  ) {}

  connected({ client }: Passage): void {
    this.log({ kind: 'CONNECTION', from: client, to: this.balancer });
  }

  received({ client, number, request }: Passage): void {
    this.log({
      kind: 'REQUEST',
      from: client,
      to: this.balancer,
      request: number,
      line: startLine(request.method, request.url, request.httpVersion),
      headers: headersToShow(request.headers),
    });
  }

  picked(
    { number, tried }: Passage,
    to: string,
    choice: Choice,
    upstreams: readonly Upstream[],
    how: { strategy: string; sticky?: true; fallback?: true },
  ): void {
    const { hash, point, drawn, loads } = choice;
    this.log({
      kind: 'PICK',
      from: this.balancer,
      to,
      request: number,
      reason: choice.reason,
      data: {
        ...how,
        ...(hash === undefined ? {} : { hash }),
        ...(point === undefined ? {} : { point }),
        ...(drawn === undefined ? {} : { drawn: drawn.map((index) => upstreams[index]?.name) }),
        ...(tried.size === 0 ? {} : { again: true }),
        servers: upstreams.map(({ name, weight, connections, available }, index) => ({
          name,
          weight,
          connections,
          available,
          currentWeight: choice.currentWeights[index] ?? 0,
          ...(loads === undefined ? {} : { load: Math.round(loads[index] ?? 0) }),
        })),
      },
    });
  }

  sent({ number, request }: Passage, to: string, headers: ShownHeaders): void {
    this.log({
      kind: 'REQUEST',
      from: this.balancer,
      to,
      request: number,
      line: startLine(request.method, request.url, '1.1'),
      headers: headersToShow(headers),
    });
  }

  connecting({ number }: Passage, to: string): void {
    this.log({ kind: 'CONNECTION', from: this.balancer, to, request: number });
  }

  /** A request to a server failed; perhaps the balancer leaves the server out now. */
  failed({ number }: Passage, to: string, reason: string, leftOut: boolean): void {
    this.log({ kind: 'CONNECTION', from: this.balancer, to, request: number, reason });
    if (leftOut) {
      const data = { by: 'failure', passed: false, up: false, changed: true };
      this.log({ kind: 'HEALTH', from: this.balancer, to, request: number, reason: 'left out after a failure', data });
    }
  }

  answered(passage: Passage, from: string, answer: http.IncomingMessage, bytes: number, ms: number): void {
    const headers = headersToShow(answer.headers);
    this.log({ ...described(passage, answer, bytes), from, to: this.balancer, headers, ms });
  }

  passedOn(passage: Passage, answer: http.IncomingMessage, bytes: number): void {
    const ms = since(passage.receivedAt);
    this.log({ ...described(passage, answer, bytes), from: this.balancer, to: passage.client, ms });
  }

  /** The balancer's own answer, because no server gave one. */
  refused(passage: Passage, status: number, reason: string): void {
    const body = JSON.stringify({ error: reason });
    const bytes = Buffer.byteLength(body);
    passage.response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes });
    passage.response.end(body);
    this.log({
      kind: 'RESPONSE',
      from: this.balancer,
      to: passage.client,
      request: passage.number,
      line: `HTTP/1.1 ${status} ${http.STATUS_CODES[status] ?? ''}`.trim(),
      status,
      bytes,
      ms: since(passage.receivedAt),
      reason,
    });
  }
}

function described({ number }: Passage, answer: http.IncomingMessage, bytes: number) {
  return {
    kind: 'RESPONSE' as const,
    request: number,
    line: `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage ?? ''}`.trim(),
    ...(answer.statusCode === undefined ? {} : { status: answer.statusCode }),
    bytes,
  };
}

function startLine(method = 'GET', url = '/', version = '1.1'): string {
  return `${method} ${url.slice(0, 120)} HTTP/${version}`;
}

/** Milliseconds to two places. */
export function since(start: number): number {
  return Math.round((performance.now() - start) * 100) / 100;
}
