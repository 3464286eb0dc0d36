import http from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Duplex } from 'node:stream';
import { z } from 'zod';
import { closeServer, listen } from '../../host/listening.js';
import { requestUrl } from '../../host/request-url.js';
import type { NewWireEvent } from '../../host/wire-log.js';
import type { EventSource } from './event-source.js';
import { answerClock, answerEventStream, answerLongPoll, answerPoll, answerStream } from './http-answers.js';
import type { LineName } from './parameters.js';
import { refuseUpgrade } from './refusal.js';
import { SocketIo } from './socket-io.js';
import { WebSockets } from './web-sockets.js';

/** Where each client knocks; the line it came over is known by it. */
const paths: readonly (readonly [prefix: string, line: LineName])[] = [
  ['/poll', 'poll'],
  ['/long-poll', 'long-poll'],
  ['/stream', 'stream'],
  ['/events', 'sse'],
  ['/ws', 'ws'],
  ['/socket.io/', 'sio'],
  ['/socket.io-polling/', 'sio-poll'],
  ['/chat', 'chat'],
  ['/clock', 'chat'],
];

const chatName = z.string().trim().min(1).max(20);

export interface EventServerReports {
  readonly log: (event: NewWireEvent) => void;
  /** A request or a handshake of that line arrived. */
  readonly onRequest: (line: LineName) => void;
}

/** The one server behind all lines, with one source of events. */
export class EventServer {
  readonly #server: http.Server;
  readonly #sockets: WebSockets;
  readonly #socketIo: SocketIo;
  readonly #upgraded = new Set<Duplex>();

  constructor(
    private readonly source: EventSource,
    private readonly reports: EventServerReports,
  ) {
    this.#server = http.createServer({ keepAliveTimeout: 30_000 }, (request, response) =>
      this.#answer(request, response),
    );
    this.#sockets = new WebSockets(source, (line, problem) =>
      reports.log({ kind: 'NOTE', from: line, reason: problem }),
    );
    this.#socketIo = new SocketIo(this.#server, source);
    // Before Socket.IO answers what is its own.
    this.#server.prependListener('request', (request, response) => this.#report(request, response));
    this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  /** Gives the loopback port. */
  start(): Promise<number> {
    return listen(this.#server, '127.0.0.1', 0);
  }

  async close(): Promise<void> {
    this.#sockets.close();
    this.#socketIo.close();
    for (const socket of this.#upgraded) socket.destroy();
    await closeServer(this.#server);
  }

  #answer(request: http.IncomingMessage, response: http.ServerResponse): void {
    request.resume();
    const url = requestUrl(request);
    const pushed = (bytes: number, what: string): void => {
      const line = lineOf(request);
      if (line) this.reports.log({ kind: 'FRAME', from: line, to: 'browser', line: what, bytes });
    };
    switch (url.pathname) {
      case '/poll':
        return answerPoll(this.source, url, response);
      case '/long-poll':
        return answerLongPoll(this.source, url, response);
      case '/stream':
        return answerStream(this.source, response, { pushed });
      case '/events':
        this.#resume(answerEventStream(this.source, request, response, { pushed }));
        return;
      case '/clock':
        return answerClock(response);
      default:
        response.writeHead(404).end();
    }
  }

  #resume(last: number | null): void {
    if (last !== null)
      this.reports.log({ kind: 'NOTE', from: 'sse', reason: `Last-Event-ID: ${last}, resumed from there` });
  }

  #upgrade(request: http.IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#upgraded.add(socket);
    socket.on('close', () => this.#upgraded.delete(socket));
    socket.on('error', () => socket.destroy());
    const line = lineOf(request);
    if (line) this.reports.onRequest(line);
    const url = requestUrl(request);
    if (url.pathname === '/ws') return this.#sockets.openEvents(request, socket, head);
    const name = chatName.safeParse(url.searchParams.get('name'));
    if (url.pathname === '/chat' && name.success) return this.#sockets.openChat(name.data, request, socket, head);
    if (line === 'sio') return;
    refuseUpgrade(socket, 400);
  }

  #report(request: http.IncomingMessage, response: http.ServerResponse): void {
    const line = lineOf(request);
    // The clock is asked about the measuring, not by what is measured.
    if (!line || line === 'chat') return;
    this.reports.onRequest(line);
    const receivedAt = performance.now();
    const start = `${request.method} ${(request.url ?? '').slice(0, 120)} HTTP/1.1`;
    this.reports.log({ kind: 'REQUEST', from: 'browser', to: line, line: start });
    response.on('close', () => {
      const cut = !response.writableFinished;
      this.reports.log({
        kind: 'RESPONSE',
        from: line,
        to: 'browser',
        ...(cut ? { reason: 'ended before its end' } : {}),
        status: response.statusCode,
        ms: Math.round((performance.now() - receivedAt) * 10) / 10,
      });
    });
  }
}

function lineOf(request: http.IncomingMessage): LineName | null {
  const path = (request.url ?? '').split('?')[0] ?? '';
  return paths.find(([prefix]) => (prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix))?.[1] ?? null;
}
