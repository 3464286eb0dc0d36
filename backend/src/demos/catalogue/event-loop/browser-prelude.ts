import { inspectScript } from './inspect.js';
import { programLimits } from './program-run.js';

/**
 * Script text of a worker in the learner's browser. The browser's own event loop runs the program; this only notes what
 * was running when a line was printed, tells when nothing is left to wait for, and takes away what would reach out of
 * the worker or come back by a queue that could not be told apart.
 */
export const browserPrelude = `(() => {
'use strict';
${inspectScript}
const tell = self.postMessage.bind(self);
const load = self.importScripts.bind(self);
const own = { setTimeout: self.setTimeout.bind(self), setInterval: self.setInterval.bind(self), clearTimeout: self.clearTimeout.bind(self), clearInterval: self.clearInterval.bind(self), queueMicrotask: self.queueMicrotask.bind(self) };
const waiting = new Set();
let from = 'microtask';
let lines = 0;
let turn = 0;
let over = false;

const within = (as, fn, self_, args) => {
  from = as;
  turn += 1;
  try { return Reflect.apply(fn, self_, args); } finally { from = 'microtask'; }
};
const say = (stream) => function log(...values) {
  for (const text of inspect(values).split('\\n')) {
    lines += 1;
    if (lines > ${programLimits.lines}) throw new RangeError('too many lines');
    tell({ type: 'line', from, stream, text, turn });
  }
};
const log = say('out');
const error = say('error');
Object.assign(self.console, { log, info: log, debug: log, dir: log, error, warn: error, trace: error });

const rest = () => own.setTimeout(() => {
  if (over || waiting.size > 0) return;
  over = true;
  tell({ type: 'done' });
}, 0);
const timer = (start, once) => (fn, delay, ...args) => {
  if (typeof fn !== 'function') throw new TypeError('the callback is not a function');
  const id = start(() => {
    if (once) waiting.delete(id);
    try { within('timer', fn, self, args); } finally { if (waiting.size === 0) rest(); }
  }, delay);
  waiting.add(id);
  return id;
};
const clear = (stop) => (id) => {
  stop(id);
  if (waiting.delete(id) && waiting.size === 0) rest();
};
self.setTimeout = timer(own.setTimeout, true);
self.setInterval = timer(own.setInterval, false);
self.clearTimeout = clear(own.clearTimeout);
self.clearInterval = clear(own.clearInterval);
for (const name of ['postMessage', 'importScripts', 'close', 'fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'Worker', 'SharedWorker', 'MessageChannel', 'BroadcastChannel', 'indexedDB', 'caches', 'requestAnimationFrame', 'cancelAnimationFrame', 'scheduler', 'onmessage']) {
  try { Object.defineProperty(self, name, { value: undefined, configurable: false }); } catch { }
}

const problem = (message, line, column) => tell({ type: 'problem', from, message: String(message).slice(0, 500), line: line || null, column: column || null });
self.addEventListener('error', (event) => { event.preventDefault(); problem(event.message, event.lineno, event.colno); });
self.addEventListener('unhandledrejection', (event) => { event.preventDefault(); problem('Uncaught (in promise) ' + inspect([event.reason])); });
self.addEventListener('message', (event) => {
  tell({ type: 'begin' });
  rest();
  within('main', load, self, [event.data]);
}, { once: true });
})();`;
