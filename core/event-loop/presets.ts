import type { Runtime } from './sources.js';

export const presetIds = [
  'timeout-promise',
  'async-await',
  'tick-promise',
  'nested-microtasks',
  'immediate-in-io',
  'immediate-order',
  'starvation',
  'blocked-timer',
] as const;
export type PresetId = (typeof presetIds)[number];

/** A program that interviewers ask about. */
export interface Preset {
  readonly id: PresetId;
  /** Where it can run, the first one being where it usually is asked about. */
  readonly runtimes: readonly Runtime[];
  readonly code: string;
}

export const presets: readonly Preset[] = [
  {
    id: 'timeout-promise',
    runtimes: ['node', 'browser'],
    code: `console.log('start');

setTimeout(() => console.log('timeout'), 0);

Promise.resolve()
  .then(() => console.log('promise 1'))
  .then(() => console.log('promise 2'));

console.log('end');`,
  },
  {
    id: 'async-await',
    runtimes: ['node', 'browser'],
    code: `async function first() {
  console.log('first start');
  await second();
  console.log('first end');
}

async function second() {
  console.log('second');
}

console.log('script start');
setTimeout(() => console.log('timeout'), 0);
first();
new Promise((resolve) => {
  console.log('executor');
  resolve();
}).then(() => console.log('then'));
console.log('script end');`,
  },
  {
    id: 'tick-promise',
    runtimes: ['node'],
    code: `setTimeout(() => console.log('timeout'), 0);

Promise.resolve().then(() => {
  console.log('promise');
  process.nextTick(() => console.log('tick in promise'));
});

queueMicrotask(() => console.log('microtask'));
process.nextTick(() => console.log('tick'));

console.log('main');`,
  },
  {
    id: 'nested-microtasks',
    runtimes: ['browser', 'node'],
    code: `setTimeout(() => {
  console.log('timeout 1');
  Promise.resolve().then(() => console.log('promise in timeout'));
}, 0);

setTimeout(() => console.log('timeout 2'), 0);

queueMicrotask(() => {
  console.log('microtask 1');
  queueMicrotask(() => console.log('nested microtask'));
});

queueMicrotask(() => console.log('microtask 2'));`,
  },
  {
    id: 'immediate-in-io',
    runtimes: ['node'],
    code: `const fs = require('node:fs');

fs.readFile(__filename, () => {
  console.log('file');
  setTimeout(() => console.log('timeout'), 0);
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('promise'));
});`,
  },
  {
    id: 'immediate-order',
    runtimes: ['node'],
    code: `setImmediate(() => {
  console.log('immediate 1');
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('promise'));
});

setImmediate(() => {
  console.log('immediate 2');
  setImmediate(() => console.log('immediate 3'));
});

process.nextTick(() => {
  console.log('tick first');
  process.nextTick(() => console.log('nested tick'));
});`,
  },
  {
    id: 'starvation',
    runtimes: ['node', 'browser'],
    code: `let left = 5;

setTimeout(() => console.log('timeout'), 0);

function again() {
  console.log('microtask ' + left);
  left -= 1;
  if (left > 0) Promise.resolve().then(again);
}

Promise.resolve().then(again);`,
  },
  {
    id: 'blocked-timer',
    runtimes: ['node', 'browser'],
    code: `setTimeout(() => console.log('timeout 30'), 30);
setTimeout(() => console.log('timeout 10'), 10);
Promise.resolve().then(() => console.log('promise'));

const start = Date.now();
while (Date.now() - start < 100);
console.log('busy for 100 ms');`,
  },
];
