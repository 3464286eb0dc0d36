import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { isTopLevel, judge, type RequestFacts } from '@kkori/core/same-site';
import { closeServer, listen } from '../../host/listening.js';
import { requestUrl } from '../../host/request-url.js';
import type { NewWireEvent } from '../../host/wire-log.js';
import type { Shared } from './attempt.js';
import { attackScript, sendPage } from './page.js';
import type { Parameters } from './parameters.js';
import { readBody, reportDone, runOf, shownHeaders } from './requests.js';

/** The gateway lets cookies with this prefix alone through. */
export const cookieName = 'demo-session';
const opening = 1_000_000;
const transferred = 100_000;

interface Session {
  readonly id: string;
  /** The synchronizer token of its forms. */
  readonly csrf: string;
}

/** A bank with one customer: signs in by cookie and transfers money on request, as carefully as the learner chose. */
export class BankServer {
  readonly #server = http.createServer((request, response) => {
    this.#answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(400).end();
    });
  });
  #session: Session | null = null;
  #balance = opening;

  /** @param path under which browsers reach it, ending in `/`: the cookie's Path */
  constructor(
    private readonly shared: Shared,
    private readonly path: string,
    private readonly log: (event: NewWireEvent) => void,
  ) {}

  /** Gives the loopback port. */
  start(): Promise<number> {
    return listen(this.#server, '127.0.0.1', 0);
  }

  close(): Promise<void> {
    return closeServer(this.#server);
  }

  async #answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const url = requestUrl(request);
    const body = new URLSearchParams(await readBody(request, 4_096));
    if (request.method === 'OPTIONS') return this.#refusePreflight(request, response, url);
    switch (`${request.method} ${url.pathname}`) {
      case 'POST /login':
        this.#signIn(response);
        response.writeHead(204).end();
        return;
      case 'GET /enter':
        return this.#enter(response, url);
      case 'POST /check':
        this.#check(request);
        response.writeHead(204).end();
        return;
      case 'GET /own':
        return this.#sendOwnPage(request, response, url);
      case 'POST /done':
        reportDone(url, 'bank', this.log);
        response.writeHead(204).end();
        return;
      case 'POST /seen':
        this.log({
          kind: 'NOTE',
          from: 'browser',
          to: 'bank',
          reason: 'document.cookie',
          data: { readable: url.searchParams.get('readable') === 'true' },
        });
        response.writeHead(204).end();
        return;
      case 'GET /transfer':
      case 'POST /transfer':
      case 'GET /account':
        return this.#handle(request, response, url, body);
      default:
        response.writeHead(404).end();
    }
  }

  /** A new session, and everything back to how it was. The old cookie goes first, in case the new one is refused. */
  #signIn(response: http.ServerResponse): void {
    this.#session = { id: randomBytes(12).toString('hex'), csrf: randomBytes(12).toString('hex') };
    this.#balance = opening;
    const attributes = cookieAttributes(this.shared.parameters, this.path);
    response.setHeader('set-cookie', [
      `${cookieName}=; Path=${this.path}; Max-Age=0`,
      `${cookieName}=${this.#session.id}; ${attributes.join('; ')}`,
    ]);
    this.log({
      kind: 'NOTE',
      from: 'bank',
      reason: 'signed in',
      data: { signedIn: true, attributes: attributes.slice(1), balance: this.#balance },
    });
  }

  /** Signs in within a window of its own and goes on, where the app's page is another site to the bank. */
  #enter(response: http.ServerResponse, url: URL): void {
    const { attempt } = this.shared;
    if (!attempt || runOf(url) !== attempt.run) {
      response.writeHead(404).end();
      return;
    }
    this.#signIn(response);
    const own = attempt.parameters.initiator === 'bank';
    response.writeHead(303, {
      location: own ? `own?run=${attempt.run}` : `${attempt.attacker}attack?run=${attempt.run}`,
    });
    response.end();
  }

  /** Whether the browser kept the cookie. */
  #check(request: http.IncomingMessage): void {
    const stored = this.#hasSession(request);
    this.log({ kind: 'NOTE', from: 'browser', to: 'bank', reason: 'cookie kept or not', data: { stored } });
  }

  #refusePreflight(request: http.IncomingMessage, response: http.ServerResponse, url: URL): void {
    this.log({
      kind: 'PREFLIGHT',
      from: 'browser',
      to: 'bank',
      ...ofRun(url),
      line: `OPTIONS ${url.pathname} HTTP/1.1`,
      headers: shownHeaders(request),
      data: { cookies: cookieNames(request) },
    });
    response.writeHead(204).end();
    this.log({
      kind: 'RESPONSE',
      from: 'bank',
      to: 'browser',
      ...ofRun(url),
      line: 'HTTP/1.1 204 No Content',
      status: 204,
      reason: 'no Access-Control-Allow-Origin',
    });
  }

  #handle(request: http.IncomingMessage, response: http.ServerResponse, url: URL, body: URLSearchParams): void {
    const viewing = url.pathname === '/account';
    const facts = this.#facts(request, body);
    const refusals = judge(facts, this.shared.parameters.defences, viewing);
    const accepted = refusals.length === 0;
    const run = ofRun(url);
    if (accepted && !viewing) this.#balance -= transferred;
    const status = accepted ? 200 : refusals[0] === 'method' ? 405 : refusals[0] === 'no-session' ? 401 : 403;
    this.log({
      kind: 'REQUEST',
      from: 'browser',
      to: 'bank',
      ...run,
      line: `${request.method} ${url.pathname} HTTP/1.1`,
      headers: shownHeaders(request),
      data: { ...facts, cookies: cookieNames(request) },
    });
    this.log({
      kind: 'RESPONSE',
      from: 'bank',
      to: 'browser',
      ...run,
      line: `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}`,
      status,
      reason: accepted ? (viewing ? 'shows the account' : 'transferred') : refusals.join(', '),
      data: { accepted, viewing, refusals, balance: this.#balance },
    });
    const { attempt } = this.shared;
    const last = attempt !== null && runOf(url) === attempt.run && isTopLevel(attempt.parameters.attack);
    sendPage(response, status, {
      title: accepted ? (viewing ? '꼬리은행 · 김꼬리 님의 계좌' : '꼬리은행 · 송금했습니다') : '꼬리은행',
      body: accepted
        ? `<p>잔액 ${this.#balance.toLocaleString('ko-KR')}원</p>`
        : `<p>${refusals.includes('no-session') ? '로그인이 필요합니다.' : '거절했습니다.'}</p>`,
      // A window that was opened for this has nothing more to show.
      script: last
        ? "setTimeout(() => window.close(), 900); fetch('done?run=' + plan.run, { method: 'POST', keepalive: true });"
        : '',
      plan: { run: attempt?.run ?? 0 },
      reaches: [],
      tone: 'bank',
    });
  }

  /** The bank's own page, which knows the session's token and may send what headers it likes. */
  #sendOwnPage(request: http.IncomingMessage, response: http.ServerResponse, url: URL): void {
    const { attempt } = this.shared;
    if (!attempt || runOf(url) !== attempt.run) {
      response.writeHead(404).end();
      return;
    }
    const { attack } = attempt.parameters;
    sendPage(response, 200, {
      title: '꼬리은행 · 송금',
      body: '<p>은행이 직접 만든 송금 화면입니다.</p>',
      script: `fetch('seen?readable=' + document.cookie.includes('${cookieName}'), { method: 'POST', keepalive: true });\n${attackScript}`,
      plan: {
        attack,
        bank: attempt.bank,
        run: attempt.run,
        header: attack === 'fetch-header',
        token: this.#hasSession(request) ? this.#session?.csrf : undefined,
      },
      reaches: [],
      tone: 'bank',
    });
  }

  #facts(request: http.IncomingMessage, body: URLSearchParams): RequestFacts & { storageAccess: string | null } {
    const session = this.#hasSession(request);
    const fetchSite = request.headers['sec-fetch-site'];
    const storageAccess = request.headers['sec-fetch-storage-access'];
    return {
      method: request.method ?? 'GET',
      session,
      origin: originOf(request),
      fetchSite: typeof fetchSite === 'string' ? fetchSite.slice(0, 20) : null,
      token: session && body.get('csrf') === this.#session?.csrf,
      customHeader: request.headers['x-requested-with'] !== undefined,
      storageAccess: typeof storageAccess === 'string' ? storageAccess.slice(0, 20) : null,
    };
  }

  #hasSession(request: http.IncomingMessage): boolean {
    const wanted = this.#session && `${cookieName}=${this.#session.id}`;
    return wanted !== null && (request.headers.cookie ?? '').split('; ').includes(wanted);
  }
}

/** The attributes as they are sent, Path first. */
function cookieAttributes(parameters: Parameters, path: string): string[] {
  const { sameSite, secure, httpOnly, maxAge } = parameters;
  return [
    `Path=${path}`,
    ...(sameSite === 'unset' ? [] : [`SameSite=${sameSite.charAt(0).toUpperCase()}${sameSite.slice(1)}`]),
    ...(secure ? ['Secure'] : []),
    ...(httpOnly ? ['HttpOnly'] : []),
    ...(maxAge === null ? [] : [`Max-Age=${maxAge}`]),
  ];
}

/** Compared with the host that the request names: a server behind a proxy knows no more of itself. */
function originOf(request: http.IncomingMessage): RequestFacts['origin'] {
  const { origin, host } = request.headers;
  if (origin === undefined) return 'none';
  return URL.canParse(origin) && new URL(origin).host === host ? 'own' : 'other';
}

function cookieNames(request: http.IncomingMessage): string[] {
  return (request.headers.cookie ?? '').split('; ').flatMap((pair) => pair.split('=')[0] || []);
}

function ofRun(url: URL): { request?: number } {
  const run = runOf(url);
  return run === null ? {} : { request: run };
}
