import { requestUrl } from './request-url.js';

it.each([
  ['/events?since=3', '/events', '?since=3'],
  ['//', '//', ''],
  ['//[', '//[', ''],
  ['//evil.example/path', '//evil.example/path', ''],
  ['/\\', '//', ''],
  ['/%', '/%', ''],
  ['/%ff', '/%ff', ''],
  ['/?%', '/', '?%'],
  ['/a/../b', '/b', ''],
  ['/:99999', '/:99999', ''],
  ['*', '/', ''],
  [':99999', '/', ''],
  ['http://evil.example/path', '/', ''],
  ['', '/', ''],
])('reads %s as a path of its own host', (target, pathname, search) => {
  const url = requestUrl({ url: target });
  expect({ host: url.host, pathname: url.pathname, search: url.search }).toEqual({ host: 'demo', pathname, search });
});

it('reads a missing target as the root', () => {
  expect(requestUrl({}).pathname).toBe('/');
});
