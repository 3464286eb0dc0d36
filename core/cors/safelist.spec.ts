import { firstRequest, preflightReasons, unsafeHeaderNames, type PageRequest } from './request.js';
import { normaliseMethod, whyUnsafe } from './safelist.js';

it.each([
  ['Accept', 'application/json', null],
  ['Accept', 'text/{html}', 'value'],
  ['Accept', 'a:b', 'value'],
  ['accept-language', 'ko-KR,ko;q=0.9', null],
  ['Accept-Language', 'ko_KR', 'value'],
  ['Content-Language', 'ko', null],
  ['Content-Type', 'text/plain', null],
  ['Content-Type', 'TEXT/PLAIN;charset=UTF-8', null],
  ['Content-Type', 'text/plain; charset="utf-8"', 'value'],
  ['Content-Type', 'multipart/form-data; boundary=x', null],
  ['Content-Type', 'application/x-www-form-urlencoded', null],
  ['Content-Type', 'application/json', 'content-type'],
  ['Content-Type', 'text/plainer', 'content-type'],
  ['Range', 'bytes=0-9', null],
  ['Range', 'bytes=5-', null],
  ['Range', 'bytes=-5', 'range'],
  ['Range', 'bytes=9-0', 'range'],
  ['Range', 'bytes=0-1,3-4', 'range'],
  ['Range', 'items=0-1', 'range'],
  ['Accept', 'a'.repeat(128), null],
  ['Accept', 'a'.repeat(129), 'too-long'],
  ['Authorization', 'Bearer x', 'name'],
  ['X-Request-Id', '1', 'name'],
  ['Cache-Control', 'no-cache', 'name'],
])('%s: %s is %s', (name, value, expected) => {
  expect(whyUnsafe(name, value)).toBe(expected);
});

it('writes only the old methods in capitals', () => {
  expect(['get', 'Post', 'put', 'delete', 'head', 'options'].map(normaliseMethod)).toEqual([
    'GET',
    'POST',
    'PUT',
    'DELETE',
    'HEAD',
    'OPTIONS',
  ]);
  expect(normaliseMethod('patch')).toBe('patch');
});

it('asks for safelisted headers too when they are more than 1024 bytes together', () => {
  const headers = Array.from({ length: 9 }, (_, n) => [`Accept`, `${n}`.repeat(n < 8 ? 128 : 1)] as const);
  expect(preflightReasons({ method: 'GET', headers: headers.slice(0, 8) })).toEqual([]);
  expect(preflightReasons({ method: 'GET', headers })).toHaveLength(9);
});

it('names what it asks for in lower case and order', () => {
  expect(
    unsafeHeaderNames([
      ['X-Request-Id', '1'],
      ['Accept', 'text/html'],
      ['Authorization', 'x'],
      ['Content-Type', 'application/json'],
    ]),
  ).toEqual(['authorization', 'content-type', 'x-request-id']);
});

it('leaves out what no-cors does not let through', () => {
  const request: PageRequest = {
    origin: 'https://app.example',
    url: 'https://api.example/',
    method: 'post',
    headers: [
      ['Content-Type', 'application/json'],
      ['Accept', 'text/html'],
      ['Range', 'bytes=0-9'],
      ['Authorization', 'x'],
    ],
    credentials: 'omit',
    mode: 'no-cors',
  };
  expect(firstRequest(request)).toMatchObject({ method: 'POST', headers: [['Accept', 'text/html']] });
});
