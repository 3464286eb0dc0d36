import { randomBytes } from 'node:crypto';
import type http from 'node:http';

/**
 * A page of the server's own origin, which may use every cache mode of fetch (`only-if-cached` works within an origin
 * alone) and see how many bytes came. It does what the page around it asks: nothing but requests to its own server.
 */
export function sendClientPage(response: http.ServerResponse): void {
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; base-uri 'none'; script-src 'nonce-${nonce}'; connect-src 'self'`,
    'cross-origin-opener-policy': 'unsafe-none',
  });
  response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>client</title>
<script nonce="${nonce}">${script}</script>`);
}

const script = `
const modes = ['default', 'no-cache', 'reload', 'no-store', 'force-cache', 'only-if-cached'];
async function ask({ id, key, mode, language }) {
  performance.clearResourceTimings();
  const url = 'resource/' + key;
  const headers = { 'accept-language': language, 'x-demo-request': String(id) };
  const begun = performance.now();
  let answer = null;
  try {
    const got = await fetch(url, { cache: mode, mode: 'same-origin', headers });
    const body = await got.json();
    answer = { status: got.status, version: body.version, language: body.language };
  } catch {}
  const ms = performance.now() - begun;
  const timing = performance.getEntriesByType('resource').find(({ name }) => name.endsWith(url));
  const seen = await fetch('seen?id=' + id, { cache: 'no-store' }).then((got) => got.json());
  return { id, answer, ms, transferSize: timing ? timing.transferSize : null, seen };
}
addEventListener('message', async ({ data, source, origin }) => {
  if (source !== parent || !Number.isInteger(data?.id) || !Number.isInteger(data.key) || !modes.includes(data.mode)) return;
  const { id, key, mode } = data;
  const language = data.language === 'en' ? 'en' : 'ko';
  source.postMessage(await ask({ id, key, mode, language }), origin);
});
parent.postMessage({ ready: true }, '*');
`;
