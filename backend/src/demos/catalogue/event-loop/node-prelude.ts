import { inspectScript } from './inspect.js';

/** Between where a printed line comes from, its stream and its text. */
export const lineMark = '\u0001';

/** What a step leaves behind: what waits, and the time, all in virtual milliseconds since the start. */
export interface LoopState {
  readonly now: number;
  readonly ticks: number;
  readonly immediates: number;
  /** When the next timer, and the next input, is due; null without one that keeps the program alive. */
  readonly nextTimer: number | null;
  readonly nextInput: number | null;
  /** Whether the step found something to run. */
  readonly ran: boolean;
  /** Of timers that were due right away while something waited in the check phase; only the first step can tell. */
  readonly race: boolean;
  /** Callbacks in the queues that can be counted. */
  readonly waits: Readonly<Record<'tick' | 'timer' | 'io' | 'check', number>>;
}

/**
 * Script text for the guest: Node's globals over queues of our own, and `kkoriStep`, by which the host decides what
 * runs next. It needs nothing of the host but the `console.log` it finds. Time is virtual: it passes while nothing has
 * to be done, and a little with each look at the clock, so that waiting in a loop ends.
 */
export const nodePrelude = `(() => {
'use strict';
${inspectScript}
const print = console.log;
const { then, constructor: OwnPromise } = Promise.prototype;
const resolved = Promise.resolve();
const { apply } = Reflect;
const glance = 0.05;
const epoch = 1767225600000;
let now = 0;
let from = 'main';
let numbers = 0;
let ticks = [];
let immediates = [];
let current = [];
let inputs = [];
const timers = new Map();

const must = (fn, name) => {
  if (typeof fn !== 'function') throw new TypeError('The "' + name + '" argument must be of type function. Received ' + inspect([fn]));
};
const out = (stream) => function log(...values) {
  for (const line of inspect(values).split('\\n')) print(from + '${lineMark}' + stream + '${lineMark}' + line);
};
const log = out('out');
const error = out('error');
globalThis.console = { log, info: log, debug: log, dir: log, error, warn: error, trace: error };

class Timeout {
  constructor(fn, delay, repeat, args) {
    const ms = Number(delay);
    this.delay = ms >= 1 && ms <= 2147483647 ? Math.trunc(ms) : 1;
    Object.assign(this, { fn, args, repeat, id: ++numbers, alive: true });
    this.start();
  }
  start() {
    this.due = Math.floor(now) + this.delay;
    this.order = ++numbers;
    timers.set(this.id, this);
  }
  ref() { this.alive = true; return this; }
  unref() { this.alive = false; return this; }
  hasRef() { return this.alive; }
  refresh() { if (timers.has(this.id)) this.start(); return this; }
  close() { timers.delete(this.id); return this; }
  [Symbol.toPrimitive]() { return this.id; }
}
class Immediate {
  constructor(fn, args) { Object.assign(this, { fn, args, alive: true, cleared: false }); immediates.push(this); }
  ref() { this.alive = true; return this; }
  unref() { this.alive = false; return this; }
  hasRef() { return this.alive; }
}
const setTimeout = (fn, delay, ...args) => { must(fn, 'callback'); return new Timeout(fn, delay, false, args); };
const setInterval = (fn, delay, ...args) => { must(fn, 'callback'); return new Timeout(fn, delay, true, args); };
const setImmediate = (fn, ...args) => { must(fn, 'callback'); return new Immediate(fn, args); };
const clearTimer = (timer) => { timers.delete(typeof timer === 'object' && timer ? timer.id : Number(timer)); };
const clearImmediate = (immediate) => { if (immediate instanceof Immediate) immediate.cleared = true; };
const nextTick = (fn, ...args) => { must(fn, 'callback'); ticks.push({ fn, args }); };
const queueMicrotask = (fn) => { must(fn, 'callback'); apply(then, resolved, [() => { fn(); }]); };
const readFile = (file, ...rest) => {
  const done = rest.at(-1);
  must(done, 'cb');
  inputs.push({ fn: done, args: [null, 'the text of ' + file], due: now + 3 });
};

const clock = () => { now += glance; return now; };
const RealDate = Date;
globalThis.Date = class Date extends RealDate {
  constructor(...args) { if (args.length === 0) super(epoch + Math.floor(clock())); else super(...args); }
  static now() { return epoch + Math.floor(clock()); }
};
const performance = { now: clock };
const promised = {
  setTimeout: (delay, value) => new OwnPromise((resolve) => setTimeout(() => resolve(value), delay)),
  setImmediate: (value) => new OwnPromise((resolve) => setImmediate(() => resolve(value))),
};
const process = { nextTick, argv: ['node', 'program.js'], env: {}, platform: 'linux', version: 'v20.19.0', versions: { node: '20.19.0' }, uptime: () => clock() / 1000 };
const timersModule = { setTimeout, setInterval, setImmediate, clearTimeout: clearTimer, clearInterval: clearTimer, clearImmediate, promises: promised };
const modules = { fs: { readFile }, timers: timersModule, 'timers/promises': promised, process, perf_hooks: { performance } };
const require = (name) => {
  const found = modules[String(name).replace(/^node:/, '')];
  if (found) return found;
  throw Object.assign(new Error("Cannot find module '" + name + "'"), { code: 'MODULE_NOT_FOUND' });
};
Object.assign(globalThis, { setTimeout, setInterval, setImmediate, clearTimeout: clearTimer, clearInterval: clearTimer, clearImmediate, queueMicrotask, process, performance, global: globalThis });

const call = (as, { fn, args }, self) => { from = as; apply(fn, self, args); };
const nextOf = (map) => {
  let first = null;
  for (const timer of map.values()) {
    if (!first || timer.due < first.due || (timer.due === first.due && timer.order < first.order)) first = timer;
  }
  return first;
};
const steps = {
  main() {
    const module = { exports: {} };
    from = 'main';
    apply(kkoriMain, module.exports, [module.exports, require, module, '/home/me/program.js', '/home/me']);
    return true;
  },
  ticks() {
    const some = ticks.length > 0;
    while (ticks.length > 0) call('tick', ticks.shift(), undefined);
    return some;
  },
  jobs() { from = 'microtask'; return false; },
  timer() {
    const timer = nextOf(timers);
    if (!timer || timer.due > now) return false;
    if (!timer.repeat) timers.delete(timer.id);
    try { call('timer', timer, timer); } finally { if (timer.repeat && timers.has(timer.id)) timer.start(); }
    return true;
  },
  input() {
    const index = inputs.findIndex((input) => input.due <= now);
    if (index < 0) return false;
    call('io', inputs.splice(index, 1)[0], undefined);
    return true;
  },
  check() { current = immediates; immediates = []; return false; },
  immediate() {
    let next;
    do next = current.shift(); while (next && next.cleared);
    if (!next) return false;
    call('check', next, next);
    return true;
  },
};
const step = (name, wait) => {
  if (wait > now) now = wait;
  const ran = steps[name]();
  const alive = [...timers.values()].filter((timer) => timer.alive);
  const timer = nextOf(new Map(alive.map((one) => [one.id, one])));
  const waiting = immediates.filter((one) => one.alive && !one.cleared);
  return {
    now, ran, ticks: ticks.length, immediates: waiting.length,
    nextTimer: timer ? timer.due : null,
    nextInput: inputs.length > 0 ? Math.min(...inputs.map((input) => input.due)) : null,
    race: waiting.length > 0 && alive.some((one) => one.delay <= 5),
    waits: {
      tick: ticks.length, timer: timers.size, io: inputs.length,
      check: [...current, ...immediates].filter((one) => !one.cleared).length,
    },
  };
};
Object.defineProperty(globalThis, 'kkoriStep', { value: step });
})();`;
