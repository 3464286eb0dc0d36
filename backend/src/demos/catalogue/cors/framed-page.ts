import { createHash } from 'node:crypto';

/**
 * Sends what the page around it asks for and reports what came of it: the same fetch(), from this server's own origin
 * or, in a sandboxed frame, from an opaque one. It listens to nobody else.
 */
const script = `
const app = document.documentElement.dataset.app;
addEventListener('message', async ({ source, origin, data }) => {
  if (source !== parent || origin !== app) return;
  let outcome;
  try {
    const answer = await fetch(data.url, data.init);
    const { type, status } = answer;
    outcome = { answered: true, type, status, headers: [...answer.headers.keys()], body: await answer.text() };
  } catch (error) {
    outcome = { answered: false, error: String(error) };
  }
  parent.postMessage({ id: data.id, outcome }, app);
});
parent.postMessage({ ready: true }, app);
`;

const digest = createHash('sha256').update(script).digest('base64');

/**
 * @param app the origin of the page that may frame it; known to be the app's
 * @param redirectTarget the one origin that it reaches besides its own
 */
export function framedPage(app: string, redirectTarget: string): { headers: Record<string, string>; body: string } {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${digest}'`,
    `connect-src 'self' ${redirectTarget}`,
    `frame-ancestors ${app}`,
  ].join('; ');
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'origin',
    },
    body: `<!doctype html><html lang="en" data-app="${app}"><meta charset="utf-8"><title>page</title><script>${script}</script></html>`,
  };
}
