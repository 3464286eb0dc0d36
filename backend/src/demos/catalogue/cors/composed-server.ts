import http from 'node:http';
import { composedAnswer, composedPreflightAnswer, type Answer } from '@kkori/core/cors';
import { cookiePrefix } from '../../host/headers.js';
import { closeServer, listen } from '../../host/listening.js';
import { isPreflight, type ExchangeRecord } from './exchange-record.js';
import { framedPage } from './framed-page.js';
import type { Configuration } from './parameters.js';

export interface ComposedServerOptions {
  readonly name: 'api' | 'other';
  readonly record: ExchangeRecord;
  readonly configuration: () => Configuration | null;
  /** Of the other server's addresses, ending in `/`. */
  readonly redirectBase: () => string | null;
  readonly cookiePath: string;
}

const orders = /^\/orders\/([1-9]\d{0,5})$/;

/** Answers as it was told to: `/orders/<run>`, and a page to be framed that sends requests from this origin. */
export class ComposedServer {
  readonly #server: http.Server;

  constructor(private readonly options: ComposedServerOptions) {
    this.#server = http.createServer((request, response) => this.#handle(request, response));
  }

  /** Gives the loopback port. */
  start(): Promise<number> {
    return listen(this.#server, '127.0.0.1', 0);
  }

  close(): Promise<void> {
    return closeServer(this.#server);
  }

  #handle(request: http.IncomingMessage, response: http.ServerResponse): void {
    const configuration = this.options.configuration();
    const redirectBase = this.options.redirectBase();
    const destination = request.headers['sec-fetch-dest'] ?? 'iframe';
    if (!configuration || redirectBase === null) return notFound(request, response);
    if (
      request.url === '/page' &&
      request.method === 'GET' &&
      destination === 'iframe' &&
      this.options.name === 'api'
    ) {
      request.resume();
      const { headers, body } = framedPage(configuration.allowedOrigin, configuration.otherOrigin);
      response.writeHead(200, headers).end(body);
      return;
    }
    const [, run] = orders.exec(request.url ?? '') ?? [];
    // Nobody is to be led elsewhere by an address: it answers fetch() alone.
    if (run === undefined || request.headers['sec-fetch-mode'] === 'navigate') return notFound(request, response);
    const chunks: Buffer[] = [];
    // The gateway lets no larger body through than may be held here.
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const redirectTo = `${redirectBase}orders/${run}`;
      const answer = this.#answerTo(request, configuration, redirectTo);
      this.options.record.add(Number(run), this.options.name, request, body, answer);
      this.#write(request, response, answer);
    });
  }

  #answerTo(request: http.IncomingMessage, configuration: Configuration, redirectTo: string): Answer {
    const { composition, allowedOrigin } = configuration;
    const surroundings = { allowedOrigin, redirectTo };
    if (isPreflight(request)) return composedPreflightAnswer(composition, surroundings);
    const { range } = request.headers;
    const received = {
      method: request.method ?? 'GET',
      headers: range === undefined ? [] : [['range', range] as const],
    };
    return composedAnswer(composition, surroundings, received, this.options.name === 'other');
  }

  #write(request: http.IncomingMessage, response: http.ServerResponse, { status, headers }: Answer): void {
    const preflight = isPreflight(request);
    const text = preflight ? '' : answerText(status);
    for (const [name, value] of headers) response.setHeader(name, value);
    if (!preflight) response.setHeader('Set-Cookie', visitCookie(this.options.cookiePath));
    if (status !== 204) response.setHeader('Content-Length', Buffer.byteLength(text));
    response.writeHead(status);
    response.end(request.method === 'HEAD' ? undefined : text);
  }
}

/** Comes back only with requests that carry credentials. */
function visitCookie(path: string): string {
  return `${cookiePrefix}visit=1; Path=${path}; Max-Age=600; HttpOnly; SameSite=Lax`;
}

const order = JSON.stringify({ item: '꼬마김밥', price: 4500, memo: '다른 출처에는 비밀' });

function answerText(status: number): string {
  if (status === 206) return order.slice(0, 10);
  return status === 200 ? order : JSON.stringify({ status });
}

function notFound(request: http.IncomingMessage, response: http.ServerResponse): void {
  request.resume();
  response.writeHead(404, { 'Content-Type': 'application/json', 'Content-Length': 2 });
  response.end(request.method === 'HEAD' ? undefined : '{}');
}
