import { existsSync, readdirSync } from 'node:fs';
import { demoLimits, GuestHost } from '../../backend/src/demos/index.js';

type Guest = Extract<Awaited<ReturnType<GuestHost['start']>>, { status: 'ok' }>['guest'];

const neighbour = `
  let served = 0;
  const pick = (n) => { served++; return n + 1; };
  const secrets = () => [typeof leaked, Object.keys(globalThis).includes('leaked'), [].polluted === undefined];`;

/** Programs whose function `attack` is called once, and what may come of it; null when it may go on. */
const attacks: [what: string, source: string, kinds: (string | null)[]][] = [
  ['an endless loop', 'function attack() { for (;;) {} }', ['timeout']],
  [
    'a loop that catches everything',
    'function attack() { for (;;) try { for (;;); } catch {} finally { continue; } }',
    ['timeout'],
  ],
  ['a loop in a getter of what is thrown', 'function attack() { throw { get message() { for (;;); } }; }', ['error']],
  ['a loop in toJSON', 'function attack() { return { toJSON() { for (;;); } }; }', ['timeout']],
  [
    'a loop in a getter of the function',
    "Object.defineProperty(globalThis, 'attack', { get() { for (;;); } });",
    ['timeout'],
  ],
  ['catastrophic backtracking', "const attack = () => /^(a+)+$/.test('a'.repeat(40) + 'b');", ['timeout']],
  ['a promise loop', 'function attack() { Promise.resolve().then(attack); }', ['timeout']],
  [
    'a promise loop that doubles',
    'function attack() { Promise.resolve().then(attack); Promise.resolve().then(attack); }',
    ['timeout', 'memory'],
  ],
  ['an endless async function', 'async function attack() { for (;;) await 0; }', ['timeout']],
  ['a promise of itself', 'async function attack() { await attack(); }', ['timeout', 'memory', 'result', 'error']],
  ['a thenable that never ends', 'const attack = async () => ({ then(f) { f(this); } });', ['timeout', 'memory']],
  ['deep recursion', 'function attack() { return attack() + 1; }', ['error']],
  ['recursion in getters', 'const attack = () => new (class { get x() { return this.x; } })().x;', ['error']],
  ['recursion in natives', 'const attack = () => [1].map(attack);', ['error']],
  ['deep JSON', "const attack = () => JSON.parse('['.repeat(1e6));", ['error', 'timeout', 'stopped']],
  ['deep source', "const attack = () => eval('('.repeat(1e5));", ['error']],
  ['a deep regular expression', "const attack = () => new RegExp('(?:a|'.repeat(9000) + ')'.repeat(9000));", ['error']],
  [
    'a deep result',
    'function attack() { let o = {}; for (let i = 0; i < 1000; i++) o = { o }; return o; }',
    ['result', 'timeout', 'stopped', 'memory'],
  ],
  ['buffers', 'function attack() { const a = []; for (;;) a.push(new Uint8Array(1e6)); }', ['memory']],
  [
    'buffers, caught',
    'function attack() { const a = []; try { for (;;) a.push(new Uint8Array(1e6)); } catch { return a.length; } }',
    ['memory'],
  ],
  ['one huge buffer', 'const attack = () => new ArrayBuffer(2 ** 30);', ['memory']],
  ['objects', 'function attack() { const a = []; for (;;) a.push({ a }); }', ['timeout', 'memory']],
  ['a map', 'function attack() { const m = new Map(); for (;;) m.set({}, m); }', ['timeout', 'memory']],
  [
    'globals',
    "function attack() { for (let i = 0; ; i++) globalThis['k' + i] = 'v'.repeat(9999) + i; }",
    ['timeout', 'memory', 'stopped'],
  ],
  ['a string that doubles', "function attack() { let s = 'x'; for (;;) s += s; }", ['error', 'memory', 'timeout']],
  ['a repeated string', "const attack = () => 'x'.repeat(2 ** 29);", ['memory']],
  ['a padded string', "const attack = () => 'x'.padEnd(2 ** 28);", ['memory']],
  ['an array joined', 'const attack = () => Array(1e9).join();', ['memory', 'timeout', 'stopped']],
  ['an array filled', 'const attack = () => Array(5e8).fill(0);', ['memory', 'timeout', 'stopped']],
  ['an array searched', 'const attack = () => Array(2 ** 32 - 1).indexOf(1);', ['timeout', 'stopped']],
  [
    'an array-like sorted',
    'const attack = () => Array.prototype.sort.call({ length: 2 ** 30 });',
    ['timeout', 'stopped', 'memory'],
  ],
  [
    'an endless iterable spread',
    'const attack = () => [...{ *[Symbol.iterator]() { for (;;) yield 1; } }];',
    ['timeout', 'memory'],
  ],
  ['a huge number', 'const attack = () => 2n ** (2n ** 40n);', ['error', 'memory']],
  ['a long result', "const attack = () => 'x'.repeat(1e6);", ['result']],
  ['endless printing', "function attack() { for (;;) console.log('x'.repeat(1e4)); }", ['timeout', 'stopped']],
  ['the process', 'const attack = () => process.exit(1);', ['error']],
  ['modules', "const attack = () => require('fs');", ['error']],
  ['dynamic import', "const attack = () => import('node:fs');", ['error']],
  ['dynamic import of a file', "const attack = () => import('/etc/passwd');", ['error']],
  ['the network', "const attack = () => fetch('http://127.0.0.1/');", ['error']],
  ['a web socket', "const attack = () => new WebSocket('ws://127.0.0.1/');", ['error']],
  ['messages', "const attack = () => postMessage('ready');", ['error']],
  ['a worker', "const attack = () => new Worker('x');", ['error']],
  [
    'shared memory that waits',
    'const attack = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
    ['error'],
  ],
  ['the constructor of functions', "const attack = () => attack.constructor('return process')();", ['error']],
  [
    'the constructor of our functions',
    "const attack = () => console.log.constructor.constructor('return this.process.env')();",
    ['error'],
  ],
  ['who called', 'function attack() { return attack.caller.constructor("return process")(); }', ['error']],
  [
    'the environment, by every global',
    "const attack = () => Object.getOwnPropertyNames(globalThis).filter((name) => /proc|req|host|module|wasm|buffer$/i.test(name) && name !== 'ArrayBuffer' && name !== 'SharedArrayBuffer');",
    [null],
  ],
  ['leaks to others', 'globalThis.leaked = 1; Array.prototype.polluted = 1; const attack = () => leaked;', [null]],
];

/** What a program may do to the language it shares with our code; afterwards it answers as any other or fails. */
const tampering = [
  'JSON.stringify = () => \'"forged"\'; JSON.parse = () => [99];',
  'Reflect.apply = () => 99; Function.prototype.call = Function.prototype.apply = () => 99;',
  'String.prototype.slice = String.prototype.charAt = () => "v99"; globalThis.String = () => "v99";',
  'Array.prototype[Symbol.iterator] = function* () { yield 99; };',
  "Object.defineProperty(Array.prototype, '0', { get: () => 99, set() {} });",
  "Object.defineProperty(Object.prototype, 'length', { get: () => 99, set() {} });",
  'Object.prototype.then = (f) => f(99);',
  'globalThis.Promise = class { static [Symbol.hasInstance]() { return true; } };',
  'Error.prepareStackTrace = () => { throw 99; };',
  'for (const key of Object.getOwnPropertyNames(globalThis)) if (key !== "globalThis") try { delete globalThis[key]; } catch {}',
  'for (const of of [Object, Array, Function, String, Number, Promise]) Object.setPrototypeOf(of.prototype, null === of.prototype ? null : Object.getPrototypeOf(of.prototype)), Object.freeze(of.prototype);',
];

/** Beside other tests a program that gives way would take seconds to use up its time. */
const limits = { ...demoLimits, guestNiceness: 0 };

describe("learners' code", () => {
  let host: GuestHost;
  let other: Guest;
  let before: { threads: number; bytes: number };

  const start = async (source: string): Promise<Guest> => {
    const started = await host.start(source);
    if (started.status !== 'ok') throw new Error(started.problem.message);
    return started.guest;
  };

  beforeAll(async () => {
    const warm = new GuestHost(limits);
    await warm.start('1');
    await warm.close();
    before = { threads: threads(), bytes: process.memoryUsage().rss };
    // Enough for a neighbour who has to wait for a processor, which is not what is looked at here.
    host = new GuestHost(limits, { graceMs: 1_000 });
    other = await start(neighbour);
  });
  afterAll(() => host.close());
  afterEach(async () => {
    expect(await other.call('pick', [1])).toMatchObject({ status: 'ok', value: 2 });
    expect(await other.call('secrets', [])).toMatchObject({ value: ['undefined', false, true] });
    expect(host.size).toBe(1);
  });

  it.each(attacks)('cannot do harm by %s', async (_what, source, kinds) => {
    const guest = await start(source);
    const outcome = await guest.call('attack', []);
    await guest.close();
    expect(ends(kinds)).toContain(outcome.status === 'failed' ? outcome.problem.kind : null);
    if (outcome.status === 'failed') expect(outcome.problem.message).not.toBe('');
    expect(outcome.printed.length).toBeLessThanOrEqual(200);
  });

  it.each(attacks)('cannot do harm by %s while it is loaded', async (_what, source, kinds) => {
    const started = await host.start(
      `${source}\nglobalThis.attack();`.replace(/\b(const|let) attack =/, 'var attack ='),
    );
    if (started.status === 'ok') await started.guest.close();
    else expect([...ends(kinds), 'error']).toContain(started.problem.kind);
  });

  it('finds nothing of the host among its globals', async () => {
    const guest = await start(attacks.find(([what]) => what.startsWith('the environment'))?.[1] ?? '');
    expect(await guest.call('attack', [])).toMatchObject({ status: 'ok', value: [] });
    await guest.close();
  });

  it.each(tampering)('is not to be believed after %s', async (source) => {
    const guest = await start(
      `const add = (a, b) => a + b;\nconst throwIt = () => { throw new Error('mine'); };\n${source}`,
    );
    expect(await guest.call('add', [1, 2])).toMatchObject({ status: 'ok', value: 3 });
    expect(await guest.call('throwIt', [])).toMatchObject({ status: 'failed', problem: { kind: 'error', line: 2 } });
    expect(await guest.call('gone', [])).toMatchObject({ status: 'failed', problem: { kind: 'missing' } });
    await guest.close();
  });

  it('is refused when there is too much of it', async () => {
    const most = 'const f = () => 1;'.padEnd(64 * 1024, '\n');
    await (await start(most)).close();
    expect(await host.start(`${most} `)).toMatchObject({ status: 'failed', problem: { kind: 'syntax' } });
    // As dense as it gets.
    const dense = await host.start('['.repeat(32 * 1024) + ']'.repeat(32 * 1024));
    expect(dense).toMatchObject({ status: 'failed' });
  });

  it('stops no one else, whatever many do at once', async () => {
    const guests = await Promise.all(attacks.slice(0, 12).map(([, source]) => start(source)));
    const outcomes = Promise.all(guests.map((guest) => guest.call('attack', [])));
    for (let i = 0; i < 50; i++) expect(await other.call('pick', [i])).toMatchObject({ value: i + 1 });
    for (const outcome of await outcomes) expect(outcome.status).toBe('failed');
    await Promise.all(guests.map((guest) => guest.close()));
  });

  it('leaves nothing behind', async () => {
    await other.close();
    expect(host.size).toBe(0);
    expect(threads()).toBeLessThanOrEqual(before.threads);
    expect(process.memoryUsage().rss - before.bytes).toBeLessThan(256 * 1024 * 1024);
    other = await start(neighbour);
  });
});

/** Where a program is to be interrupted, a machine that is busy enough has it ended from outside. */
function ends(kinds: (string | null)[]): (string | null)[] {
  return kinds.includes('timeout') ? [...kinds, 'stopped'] : kinds;
}

/** Of this process; always the same where the system does not tell. */
function threads(): number {
  return existsSync('/proc/self/task') ? readdirSync('/proc/self/task').length : 0;
}
