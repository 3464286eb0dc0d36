import { readdirSync, readFileSync } from 'node:fs';
import type { Guest, GuestOptions, GuestProblem } from './guest.js';
import { limits as hostLimits } from '../limits.js';
import { GuestHost } from './guest-host.js';

const limits = {
  ...hostLimits,
  codeLength: 64 * 1024,
  guestCallMs: 50,
  guestMemoryBytes: 32 * 1024 * 1024,
  guests: 4,
  guestsOfSandbox: 2,
  // Beside other tests a program that gives way would take seconds to use up its time.
  guestNiceness: 0,
};

describe('a guest', () => {
  let host: GuestHost;
  beforeEach(() => {
    // Whether a busy machine answers within the usual grace is not asked here.
    host = new GuestHost(limits, { graceMs: 10_000 });
  });
  afterEach(() => host.close());

  const run = async (source: string, options?: GuestOptions): Promise<Guest> => {
    const started = await host.start(source, options);
    if (started.status !== 'ok') throw new Error(started.problem.message);
    return started.guest;
  };
  const value = async (guest: Guest, name: string, ...args: unknown[]): Promise<unknown> => {
    const outcome = await guest.call(name, args);
    return outcome.status === 'ok' ? outcome.value : outcome.problem;
  };
  const problem = async (source: string): Promise<GuestProblem | null> => {
    const started = await host.start(source);
    if (started.status === 'failed') return started.problem;
    await started.guest.close();
    return null;
  };

  it('is called with JSON and gives JSON', async () => {
    const guest = await run(
      'function pick(servers, request) { return { name: servers[request.key.length].name, 한: [null, 1.5] }; }',
    );
    expect(await value(guest, 'pick', [{ name: 'a' }, { name: '나' }], { key: 'x' })).toEqual({
      name: '나',
      한: [null, 1.5],
    });
  });

  it('is called by what it declares, however it does', async () => {
    const guest = await run(
      'const a = () => 1; let b = () => 2; var c = () => 3; class D {} globalThis.e = () => 5; const f = 6;',
    );
    expect(await Promise.all(['a', 'b', 'c', 'e'].map((name) => value(guest, name)))).toEqual([1, 2, 3, 5]);
    for (const name of ['f', 'g', 'class', 'a.b', '', 'a)(', '\u0000']) {
      expect(await value(guest, name)).toMatchObject({ kind: 'missing' });
    }
    expect(guest.ended).toBe(false);
  });

  it('keeps what it remembers from call to call, in their order', async () => {
    const guest = await run('let n = 0; let next = () => ++n; const swap = () => { next = () => 0; };');
    const calls = Array.from({ length: 200 }, () => value(guest, 'next'));
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    await value(guest, 'swap');
    expect(await value(guest, 'next')).toBe(0);
  });

  it('gives null for undefined', async () => {
    expect(await value(await run('function f() {}'), 'f')).toBeNull();
  });

  it('gives what its promise comes to', async () => {
    const guest = await run(`
      async function later(x) { await null; return x + 1; }
      async function never() { await new Promise(() => {}); }
      async function fails() { await null; throw new RangeError('no'); }`);
    expect(await value(guest, 'later', 1)).toBe(2);
    expect(await value(guest, 'never')).toMatchObject({ kind: 'result' });
    expect(await value(guest, 'fails')).toMatchObject({ kind: 'error', message: 'RangeError: no', line: 4 });
  });

  it('leaves promise jobs for later when asked to', async () => {
    const guest = await run(`
      let seen = 0;
      function queue() { Promise.resolve().then(() => { seen++; }); return seen; }
      function look() { return seen; }`);
    await guest.call('queue', [], { jobs: false });
    expect((await guest.call('look', [], { jobs: false })) as unknown).toMatchObject({ value: 0 });
    await guest.call('look', []);
    expect(await value(guest, 'look')).toBe(1);
  });

  it('prints, within bounds', async () => {
    const started = await host.start(
      "console.log('한', 1, { a: [1n === 1n] }, null, undefined, Symbol('s'), () => 1);",
    );
    expect(started.printed).toEqual(['한 1 {"a":[true]} null undefined Symbol(s) [Function: anonymous]']);
    const guest = await run("function much() { for (let i = 0; i < 1000; i++) console.log('x'.repeat(600)); }");
    const { printed } = await guest.call('much', []);
    expect(printed).toEqual(Array(200).fill('x'.repeat(500)));
    expect((await guest.call('much', [])).printed).toHaveLength(200);
  });

  it('prints what it printed before it failed', async () => {
    expect(await host.start("console.log('here'); null.x;")).toMatchObject({ status: 'failed', printed: ['here'] });
  });

  it('has a prelude that does not count in its lines', async () => {
    const guest = await run('\nfunction f() { return ours() + 1; }\nfunction g() { broken(); }', {
      prelude: '\n\n\nfunction ours() { return 41; }\nfunction broken() {\n\n\n null.x; }',
    });
    expect(await value(guest, 'f')).toBe(42);
    expect(await value(guest, 'g')).toMatchObject({ kind: 'error', line: 3 });
  });

  it.each([
    ['a syntax error', '// 한국어\nlet a = 1;\n  let 가 = 한글 +; foo', { kind: 'syntax', line: 3, column: 15 }],
    ['a name declared twice', 'let a;\nlet a;', { kind: 'syntax', line: 2 }],
    ['a module', "import x from 'y';", { kind: 'syntax', line: 1 }],
    ['something thrown', '\nfunction f() {\n  null.x;\n}\nf();', { kind: 'error', line: 3, column: 7 }],
    ['what it makes of text', "\nJSON.parse('{');", { kind: 'error', line: 2 }],
    ['a string thrown', "throw 'no';", { kind: 'error', message: 'no', line: null }],
    ['an object thrown', 'throw { a: 1 };', { kind: 'error', line: null }],
    ['a loop', '\nfunction f() {\n  for (;;) Math.abs(1);\n}\nf();', { kind: 'timeout', line: 3 }],
    ['too much memory', '\nnew Uint8Array(1e9);', { kind: 'memory', line: 2 }],
  ])('tells %s by its place', async (_what, source, expected) => {
    expect(await problem(source)).toMatchObject(expected);
  });

  it('refuses results that are not JSON or too much of it', async () => {
    const guest = await run(`
      const big = () => 1n;
      const circle = () => { const a = []; a.push(a); return a; };
      const nothing = () => () => 1;
      const long = (n) => 'x'.repeat(n);
      const deep = (n) => { let a = []; for (let i = 1; i < n; i++) a = [a]; return a; };
      const proto = () => JSON.parse('{"__proto__": {"x": 1}, "y": 2}');`);
    for (const name of ['big', 'circle', 'nothing']) expect(await value(guest, name)).toMatchObject({ kind: 'result' });
    expect(await value(guest, 'long', 64 * 1024 - 2)).toHaveLength(64 * 1024 - 2);
    expect(await value(guest, 'long', 64 * 1024 - 1)).toMatchObject({ kind: 'result' });
    expect(JSON.stringify(await value(guest, 'deep', 64))).toBe('['.repeat(64) + ']'.repeat(64));
    expect(await value(guest, 'deep', 65)).toMatchObject({ kind: 'result' });
    const copied = Object.assign({}, await value(guest, 'proto')) as { x?: number; y: number };
    expect([copied.x, copied.y]).toEqual([undefined, 2]);
    expect(guest.ended).toBe(false);
  });

  it('does not tire of failing', async () => {
    await host.close();
    host = new GuestHost({ ...limits, guestMemoryBytes: 17 * 1024 * 1024 }, { graceMs: 10_000 });
    const guest = await run("function f(text) { throw new Error(text); }\nconst ok = () => 'ok';");
    // Three times the memory it has, if a call left anything behind.
    const text = 'x'.repeat(32 * 1024);
    for (let i = 0; i < 1_600; i++) await guest.call('f', [text]);
    expect(await value(guest, 'ok')).toBe('ok');
  });

  it('can be called after it ran too long', async () => {
    const guest = await run('function loop() { for (;;) {} }\nfunction twice(n) { return 2 * n; }');
    expect(await value(guest, 'loop')).toMatchObject({ kind: 'timeout', line: 1 });
    expect(await value(guest, 'twice', 4)).toBe(8);
  });

  it('is over after it wanted too much memory', async () => {
    const guest = await run(
      'function bomb() { const a = []; for (;;) a.push(new Uint8Array(1e6)); }\nconst ok = () => 1;',
    );
    expect(await value(guest, 'bomb')).toMatchObject({ kind: 'memory', line: 1 });
    expect(guest.ended).toBe(true);
    expect(await value(guest, 'ok')).toMatchObject({ kind: 'memory' });
  });

  it('takes code up to the limit', async () => {
    const code = 'const f = () => 1;';
    expect(await value(await run(code.padEnd(limits.codeLength, ' ')), 'f')).toBe(1);
    expect(await problem(code.padEnd(limits.codeLength + 1, ' '))).toMatchObject({ kind: 'syntax' });
  });

  it('gets its place when another has ended', async () => {
    const guests = await Promise.all(Array.from({ length: limits.guests }, () => run('const f = () => 1;')));
    expect(await problem('1')).toMatchObject({ kind: 'busy' });
    await guests[0]?.close();
    expect(await problem('1')).toBeNull();
    expect(host.size).toBe(limits.guests - 1);
  });

  it('answers calls that wait when it is closed, and those that come later', async () => {
    const guest = await run('function loop() { for (;;) {} }');
    const waiting = Array.from({ length: 5 }, () => value(guest, 'loop'));
    await guest.close();
    for (const outcome of [...(await Promise.all(waiting)), await value(guest, 'loop')]) {
      expect(outcome).toMatchObject({ kind: 'stopped' });
    }
    expect(guest.ended).toBe(true);
    await guest.close();
  });

  it('ends with its sandbox, even while it starts', async () => {
    const mine = host.forSandbox('somebody');
    const other = host.forSandbox('somebody');
    const survivor = await other.start('const f = () => 1;');
    const started = await mine.start('const f = () => 1;');
    const starting = mine.start('const f = () => 1;');
    await mine.closeAll();
    expect(await starting).toMatchObject({ status: 'failed', problem: { kind: 'stopped' } });
    expect(await mine.start('1')).toMatchObject({ status: 'failed', problem: { kind: 'stopped' } });
    if (started.status !== 'ok' || survivor.status !== 'ok') throw new Error('not started');
    expect(started.guest.ended).toBe(true);
    expect(await value(survivor.guest, 'f')).toBe(1);
    expect(host.size).toBe(1);
  });

  // Elsewhere a priority is the whole process's, and is left alone.
  const onLinux = process.platform === 'linux';
  it(`gives way to the host's own threads: ${onLinux}`, async () => {
    const niceThreads = () =>
      onLinux
        ? readdirSync('/proc/self/task').filter((task) => {
            // The fields after the name, which may hold anything; niceness is the nineteenth of all.
            const [, fields = ''] = /\) (.+)/.exec(readFileSync(`/proc/self/task/${task}/stat`, 'utf8')) ?? [];
            return fields.split(' ')[16] === '7';
          })
        : [];
    const polite = new GuestHost({ ...limits, guestNiceness: 7 });
    try {
      expect(niceThreads()).toHaveLength(0);
      expect(await polite.start('1')).toMatchObject({ status: 'ok' });
      expect(niceThreads()).toHaveLength(onLinux ? 1 : 0);
    } finally {
      await polite.close();
    }
  });

  it('is stopped from outside when nothing else helps', async () => {
    const strict = new GuestHost(limits, { graceMs: 1_000 });
    try {
      const started = await strict.start('function stuck() { return Array(2 ** 32 - 1).indexOf(1); }');
      if (started.status !== 'ok') throw new Error(started.problem.message);
      expect(await value(started.guest, 'stuck')).toMatchObject({ kind: 'stopped' });
      expect(started.guest.ended).toBe(true);
      await started.guest.close();
      expect(strict.size).toBe(0);
    } finally {
      await strict.close();
    }
  });
});
