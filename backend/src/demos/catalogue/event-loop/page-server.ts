import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { closeServer, listen } from '../../host/listening.js';
import { pageHtml, pagePolicy } from './page.js';

/** Serves the one page in which programs run in the learner's browser. */
export class PageServer {
  readonly #server = http.createServer((request, response) => this.#answer(request, response));

  /** Gives the loopback port. */
  start(): Promise<number> {
    return listen(this.#server, '127.0.0.1', 0);
  }

  close(): Promise<void> {
    return closeServer(this.#server);
  }

  #answer(request: http.IncomingMessage, response: http.ServerResponse): void {
    request.resume();
    if (request.url !== '/' || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    const body = pageHtml(nonce);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'content-security-policy': pagePolicy(nonce),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}
