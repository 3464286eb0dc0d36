import http from 'node:http';
import type { StartDemo } from '../../host/demo.js';
import { closeServer, listen } from '../../host/listening.js';
import { requestUrl } from '../../host/request-url.js';
import type { NewWireEvent } from '../../host/wire-log.js';
import { sendClientPage } from './client-page.js';
import type { Command, Parameters } from './parameters.js';
import { Resource } from './resource.js';

/** How the server answered a request that reached it. */
interface Seen {
  readonly status: number;
  readonly version: number;
  readonly headers: Readonly<Record<string, string>>;
}

const askedBy = ['if-none-match', 'if-modified-since', 'cache-control', 'pragma', 'accept-language'];
/** About two kilobytes, so that a body shows in the bytes that came. */
const filling = '꼬리에 꼬리를 무는 질문. '.repeat(60);
/** Requests whose answers are kept, and answers of each: a page asks a few times under one number. */
const seenKept = 200;
const answersKept = 10;

/** The origin server of one resource; the cache is the learner's own browser. */
export const startHttpCache: StartDemo<Parameters, Command> = async (given, sandbox) => {
  let parameters = given;
  const resource = new Resource(parameters, Date.now);
  const seen = new Map<number, Seen[]>();

  const command = (asked: Command): unknown => {
    if (asked.type === 'configure') {
      parameters = asked.parameters;
      resource.configure(parameters);
      sandbox.log({ kind: 'CONFIGURE', data: { parameters } });
    } else {
      resource.change();
      const { version } = resource;
      sandbox.log({
        kind: 'NOTE',
        from: 'origin',
        reason: `the resource is now version ${version}`,
        data: { version },
      });
    }
    return { parameters, version: resource.version };
  };

  const server = http.createServer((request, response) => {
    request.resume();
    const url = requestUrl(request);
    if (request.method === 'GET' && url.pathname === '/client') return sendClientPage(response);
    if (request.method === 'GET' && url.pathname === '/seen') {
      const answers = seen.get(Number(url.searchParams.get('id'))) ?? [];
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answers));
      return;
    }
    if (request.method !== 'GET' || !/^\/resource\/\d{1,9}$/.test(url.pathname)) {
      response.writeHead(404).end();
      return;
    }
    answer(request, response, url.pathname);
  });

  const answer = (request: http.IncomingMessage, response: http.ServerResponse, path: string): void => {
    const language = /^en\b/.test(request.headers['accept-language'] ?? '') ? 'en' : 'ko';
    const id = Number(request.headers['x-demo-request']);
    const numbered = Number.isInteger(id) && id > 0 && id < 1e9 ? { request: id } : {};
    const conditions = {
      ifNoneMatch: request.headers['if-none-match'],
      ifModifiedSince: request.headers['if-modified-since'],
    };
    const status = resource.isUnchanged(conditions, language) ? 304 : 200;
    const headers = { ...resource.headersFor(language), date: new Date().toUTCString() };
    const body = status === 304 ? '' : JSON.stringify({ version: resource.version, language, filling: filling });
    sandbox.log({
      kind: 'REQUEST',
      from: 'browser',
      to: 'origin',
      ...numbered,
      line: `GET ${path} HTTP/1.1`,
      headers: askedBy.flatMap((name) => {
        const value = request.headers[name];
        return value === undefined ? [] : [{ name, value: String(value).slice(0, 120) }];
      }),
    });
    if (numbered.request !== undefined) remember(numbered.request, { status, version: resource.version, headers });
    response.writeHead(status, { ...headers, ...(status === 200 ? { 'content-type': 'application/json' } : {}) });
    response.end(body);
    sandbox.log(described(numbered, status, Buffer.byteLength(body), headers));
  };

  const remember = (id: number, one: Seen): void => {
    seen.set(id, [...(seen.get(id) ?? []), one].slice(-answersKept));
    const oldest = seen.keys().next();
    if (seen.size > seenKept && !oldest.done) seen.delete(oldest.value);
  };

  return {
    ports: { origin: await listen(server, '127.0.0.1', 0) },
    parameters: () => parameters,
    command,
    close: () => closeServer(server),
  };
};

function described(
  numbered: { request?: number },
  status: number,
  bytes: number,
  headers: Readonly<Record<string, string>>,
): NewWireEvent {
  return {
    kind: 'RESPONSE',
    from: 'origin',
    to: 'browser',
    ...numbered,
    line: `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}`,
    status,
    bytes,
    headers: Object.entries(headers).flatMap(([name, value]) => (value === '' ? [] : [{ name, value }])),
  };
}
