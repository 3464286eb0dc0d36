import type { Composition, ExtraHeader } from './composition.js';
import type { HeaderList } from './headers.js';
import type { PageRequest } from './request.js';

const contentTypes: Readonly<Record<Composition['contentType'], string | null>> = {
  none: null,
  text: 'text/plain',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data; boundary=demo',
  json: 'application/json',
  'text-quoted': 'text/plain; charset="utf-8"',
};

const bodies: Readonly<Record<Composition['contentType'], string>> = {
  none: '',
  text: 'item=kimbap',
  form: 'item=kimbap',
  multipart: '--demo\r\nContent-Disposition: form-data; name="item"\r\n\r\nkimbap\r\n--demo--\r\n',
  json: '{"item":"kimbap"}',
  'text-quoted': 'item=kimbap',
};

const extraHeaderLines: Readonly<Record<ExtraHeader, readonly [name: string, value: string]>> = {
  authorization: ['Authorization', 'Bearer demo'],
  'x-request-id': ['X-Request-Id', 'r-1'],
  'cache-control': ['Cache-Control', 'no-cache'],
  accept: ['Accept', 'application/json'],
  'accept-unsafe': ['Accept', 'application/json; profile="full"'],
  // 129 characters: one more than a value on the safelist may have.
  'accept-language-long': ['Accept-Language', `${'ko, '.repeat(32)}k`],
  range: ['Range', 'bytes=0-9'],
  'range-suffix': ['Range', 'bytes=-10'],
};

export function extraHeaderLine(header: ExtraHeader): readonly [name: string, value: string] {
  return extraHeaderLines[header];
}

/** The headers that the page gives fetch(); of two with the same name the later wins. */
export function composedHeaders({ contentType, headers }: Composition): HeaderList {
  const type = contentTypes[contentType];
  const lines = [...(type === null ? [] : [['Content-Type', type] as const]), ...headers.map(extraHeaderLine)];
  return [...new Map(lines.map(([name, value]) => [name, [name, value] as const])).values()];
}

/** Null where the method takes none. */
export function composedBody({ method, contentType }: Composition): string | null {
  return method === 'GET' || method === 'HEAD' || contentType === 'none' ? null : bodies[contentType];
}

/** @param origin of the page, `null` for an opaque one */
export function composedRequest(composition: Composition, origin: string, url: string): PageRequest {
  const { method, credentials, mode } = composition;
  return { origin, url, method, headers: composedHeaders(composition), credentials, mode };
}
