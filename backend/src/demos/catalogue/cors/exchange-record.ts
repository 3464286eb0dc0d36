import type http from 'node:http';
import type { Answer, HeaderList } from '@kkori/core/cors';
import type { NewWireEvent } from '../../host/wire-log.js';

/** A request as a server got it, and what it answered. */
export interface Exchange {
  readonly run: number;
  readonly server: string;
  readonly kind: 'preflight' | 'request';
  readonly method: string;
  /** Those that matter here; never the values of cookies and credentials. */
  readonly headers: HeaderList;
  readonly authorization: boolean;
  readonly cookie: boolean;
  /** The beginning of it. */
  readonly body: string;
  readonly answer: Answer;
}

const shown = [
  'origin',
  'access-control-request-method',
  'access-control-request-headers',
  'content-type',
  'accept',
  'accept-language',
  'range',
  'cache-control',
  'x-request-id',
];
const shownLength = 200;
const exchangesKept = 200;

/** What the servers of a sandbox saw, for its viewer's questions and in its wire log. */
export class ExchangeRecord {
  #exchanges: Exchange[] = [];
  #requests = 0;

  constructor(private readonly log: (event: NewWireEvent) => void) {}

  add(run: number, server: string, request: http.IncomingMessage, body: Buffer, answer: Answer): void {
    const kind = isPreflight(request) ? 'preflight' : 'request';
    const method = request.method ?? 'GET';
    const headers = shown.flatMap((name) => {
      const value = request.headers[name];
      return value === undefined ? [] : [[name, String(value).slice(0, shownLength)] as const];
    });
    const exchange = {
      run,
      server,
      kind,
      method,
      headers,
      authorization: request.headers.authorization !== undefined,
      cookie: request.headers.cookie !== undefined,
      body: body.toString('utf8', 0, shownLength),
      answer,
    } as const;
    this.#exchanges = [...this.#exchanges, exchange].slice(-exchangesKept);
    const number = ++this.#requests;
    const { authorization, cookie } = exchange;
    this.log({
      kind: kind === 'preflight' ? 'PREFLIGHT' : 'REQUEST',
      from: 'browser',
      to: server,
      request: number,
      line: `${method} /orders/${run} HTTP/1.1`,
      bytes: body.length,
      headers: headers.map(([name, value]) => ({ name, value })),
      data: { run, authorization, cookie, body: exchange.body },
    });
    this.log({
      kind: 'RESPONSE',
      from: server,
      to: 'browser',
      request: number,
      line: `HTTP/1.1 ${answer.status}`,
      status: answer.status,
      headers: answer.headers.map(([name, value]) => ({ name, value })),
      data: { run },
    });
  }

  of(run: number): readonly Exchange[] {
    return this.#exchanges.filter((exchange) => exchange.run === run);
  }
}

export function isPreflight(request: http.IncomingMessage): boolean {
  return request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
}
