import type http from 'node:http';

/**
 * What a request asks for, as a URL of a made-up host. Takes every target: a path such as `//` would name another host,
 * or none at all and throw, if it were resolved against a base. Whatever is no path (`*`, an address) counts as `/`.
 */
export function requestUrl({ url = '/' }: Pick<http.IncomingMessage, 'url'>): URL {
  return new URL(`http://demo${url.startsWith('/') ? url : '/'}`);
}
