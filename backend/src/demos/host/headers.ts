import type { IncomingHttpHeaders } from 'node:http';

/** Headers that concern one connection only (RFC 9110, section 7.6.1) and are never passed on. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The headers that a proxy passes on: all but those of the connection itself and those that `Connection` names. */
export function endToEndHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const passed: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    // Who drops the length makes the body's end unknown, and what follows it another request.
    const framing = name === 'content-length';
    if (value !== undefined && !hopByHop.has(name) && (framing || !named.includes(name))) passed[name] = value;
  }
  return passed;
}

/** Few, short, and none that could be a secret: everything shown is chosen by name. */
const shown = ['host', 'user-agent', 'x-forwarded-for', 'content-type', 'content-length', 'x-served-by', 'connection'];
const shownLength = 120;

export function headersToShow(
  headers: Record<string, string | string[] | undefined>,
): { name: string; value: string }[] {
  return shown.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [{ name, value: String(value).slice(0, shownLength) }];
  });
}

/**
 * Demo servers share the app's host name on other ports, and cookies ignore ports: without this the app's session
 * cookie would reach them, and they could set one of the app's. Only cookies with this prefix pass either way.
 */
export const cookiePrefix = 'demo-';

export function demoCookies(cookie: string | undefined): string | undefined {
  const kept = (cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(cookiePrefix));
  return kept.length > 0 ? kept.join('; ') : undefined;
}

export function demoSetCookies(setCookie: readonly string[] | undefined): string[] {
  return (setCookie ?? []).filter((line) => line.trimStart().startsWith(cookiePrefix));
}

/** The gateway says with it that a request comes from a person's browser. */
export const fromBrowserHeader = 'x-sandbox-client';
