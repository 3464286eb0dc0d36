import { browserPrelude } from './browser-prelude.js';

/** A program that has not come to rest by then is ended; milliseconds. */
export const browserRunMs = 2_000;

/**
 * Script text of the page: it takes a program from the page that embeds it, runs it in a worker, which it can end, and
 * passes on what the worker tells.
 */
const pageScript = `(() => {
'use strict';
const prelude = URL.createObjectURL(new Blob([${JSON.stringify(browserPrelude)}], { type: 'text/javascript' }));
let stop = () => {};
addEventListener('message', (event) => {
  const { type, id, code } = event.data ?? {};
  if (event.source !== parent || type !== 'run' || typeof id !== 'number' || typeof code !== 'string') return;
  stop();
  const tell = (message) => parent.postMessage({ ...message, id }, event.origin);
  const program = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(prelude);
  let timer;
  let over = false;
  stop = () => {
    over = true;
    clearTimeout(timer);
    worker.terminate();
    URL.revokeObjectURL(program);
  };
  const watch = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(() => { stop(); tell({ type: 'end', ended: 'limit' }); }, ms);
  };
  worker.onmessage = ({ data }) => {
    if (over || typeof data !== 'object' || data === null) return;
    if (data.type === 'begin') return watch(${browserRunMs});
    if (data.type === 'line') return tell({ type: 'line', from: String(data.from), stream: String(data.stream), turn: Number(data.turn), text: String(data.text).slice(0, 400) });
    if (data.type === 'problem') return tell({ type: 'problem', from: String(data.from), message: String(data.message).slice(0, 500), line: data.line, column: data.column });
    if (data.type === 'done') { stop(); tell({ type: 'end', ended: 'done' }); }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    tell({ type: 'problem', from: 'main', message: String(event.message).slice(0, 500), line: event.lineno || null, column: event.colno || null });
  };
  watch(10000);
  worker.postMessage(program);
});
parent.postMessage({ type: 'ready' }, '*');
})();`;

/** @param nonce names the one script that the page's policy allows */
export function pageHtml(nonce: string): string {
  return `<!doctype html><meta charset="utf-8"><title>program</title><script nonce="${nonce}">${pageScript}</script>`;
}

/**
 * The page has an origin of its own, no network, and no way out of its frame; scripts are itself and what it makes of
 * the program.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' blob:`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    'sandbox allow-scripts',
  ].join('; ');
}
