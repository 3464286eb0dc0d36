import type http from 'node:http';
import type { NewWireEvent } from '../../host/wire-log.js';

/** Of the requests here: none of them can be a secret but cookies, of which the log names the names alone. */
const shown = [
  'host',
  'origin',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'sec-fetch-storage-access',
  'content-type',
  'x-requested-with',
  'access-control-request-method',
  'access-control-request-headers',
];

export function shownHeaders(request: http.IncomingMessage): { name: string; value: string }[] {
  return shown.flatMap((name) => {
    const value = request.headers[name];
    return value === undefined ? [] : [{ name, value: String(value).slice(0, 120) }];
  });
}

/** Which attempt a request belongs to; null when it does not say so. */
export function runOf(url: URL): number | null {
  const run = Number(url.searchParams.get('run'));
  return Number.isInteger(run) && run >= 1 && run < 1e6 ? run : null;
}

/** A page has done what it could: `read` says whether it was let to read the bank's answer. */
export function reportDone(url: URL, from: string, log: (event: NewWireEvent) => void): void {
  const run = runOf(url);
  if (run === null) return;
  const read = url.searchParams.get('read') === 'yes';
  log({ kind: 'RESULT', from, request: run, reason: read ? 'the page read the answer' : 'done', data: { run, read } });
}

/** @throws RangeError beyond `most` characters */
export async function readBody(request: http.IncomingMessage, most: number): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request as AsyncIterable<string>) {
    body += chunk;
    if (body.length > most) throw new RangeError('the body is too long');
  }
  return body;
}
