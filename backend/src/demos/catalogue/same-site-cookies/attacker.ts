import http from 'node:http';
import { closeServer, listen } from '../../host/listening.js';
import { requestUrl } from '../../host/request-url.js';
import type { NewWireEvent } from '../../host/wire-log.js';
import type { Shared } from './attempt.js';
import { attackScript, sendPage } from './page.js';
import { reportDone, runOf } from './requests.js';

/** Serves the page that a victim was lured to: it makes the browser send something to the bank. */
export class AttackerServer {
  readonly #server = http.createServer((request, response) => this.#answer(request, response));

  constructor(
    private readonly shared: Shared,
    private readonly log: (event: NewWireEvent) => void,
  ) {}

  /** Gives the loopback port. */
  start(): Promise<number> {
    return listen(this.#server, '127.0.0.1', 0);
  }

  close(): Promise<void> {
    return closeServer(this.#server);
  }

  #answer(request: http.IncomingMessage, response: http.ServerResponse): void {
    request.resume();
    const { attempt } = this.shared;
    const url = requestUrl(request);
    if (request.method === 'POST' && url.pathname === '/done') {
      reportDone(url, 'attacker', this.log);
      response.writeHead(204).end();
      return;
    }
    if (request.method !== 'GET' || url.pathname !== '/attack' || !attempt || runOf(url) !== attempt.run) {
      response.writeHead(404).end();
      return;
    }
    this.log({
      kind: 'REQUEST',
      from: 'browser',
      to: 'attacker',
      request: attempt.run,
      line: 'GET /attack HTTP/1.1',
      headers: [{ name: 'host', value: String(request.headers.host).slice(0, 120) }],
    });
    sendPage(response, 200, {
      title: '축하합니다! 경품에 당첨되셨습니다',
      body: '<p>이 페이지가 열리는 순간, 여러분의 브라우저가 은행에 요청을 보냅니다.</p>',
      script: attackScript,
      plan: {
        attack: attempt.parameters.attack,
        bank: attempt.bank,
        run: attempt.run,
        header: attempt.parameters.attack === 'fetch-header',
      },
      reaches: [new URL(attempt.bank).origin],
      tone: 'attacker',
    });
  }
}
