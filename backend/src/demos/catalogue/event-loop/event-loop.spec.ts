import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { presets } from '@kkori/core/event-loop';
import { request, TestHost, type TestSandbox } from '../../host/demo-host.testing.js';
import { conformancePrograms } from './conformance.testing.js';
import type { ProgramRun } from './program-run.js';

let test: TestHost;
let sandbox: TestSandbox;
let folder: string;
let after = 0;

beforeAll(async () => {
  test = await TestHost.open();
  sandbox = await test.start({}, 'event-loop');
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-programs-'));
});

afterAll(async () => {
  await test.close();
  await fs.rm(folder, { recursive: true, force: true });
});

async function run(code: string): Promise<ProgramRun> {
  await sandbox.command({ type: 'run', code });
  const events = await sandbox.readUntil('RESULT', after);
  after = events.at(-1)?.seq ?? after;
  return (events.at(-1)?.data as { result: ProgramRun }).result;
}

const printed = (result: ProgramRun) => result.lines.map(({ text }) => text);

/** What real Node.js prints, also when it fails. */
async function realNode(code: string): Promise<string[]> {
  const file = path.join(folder, 'program.cjs');
  await fs.writeFile(file, code);
  const text = await new Promise<string>((resolve) => {
    execFile(process.execPath, [file], { env: {}, timeout: 30_000 }, (_error, stdout) => resolve(stdout));
  });
  return text.split('\n').slice(0, -1);
}

describe('prints what Node.js prints', () => {
  const programs = { ...conformancePrograms };
  for (const { id, code, runtimes } of presets) if (runtimes.includes('node')) programs[`preset ${id}`] = code;

  it.each(Object.entries(programs))('%s', async (_name, code) => {
    const [real, ours] = await Promise.all([realNode(code), run(code)]);
    expect(printed(ours)).toEqual(real);
    expect(real.length).toBeGreaterThan(0);
    expect(ours.undetermined).toBe(false);
  });
});

it('tells where each line comes from', async () => {
  const result = await run(`
    setImmediate(() => console.log('immediate'));
    require('fs').readFile('x', () => console.log('file'));
    setTimeout(() => console.log('timeout'), 20);
    process.nextTick(() => console.log('tick'));
    queueMicrotask(() => console.error('microtask'));
    console.log('main');`);
  expect(result.lines.map(({ text, from, stream }) => [text, from, stream])).toEqual([
    ['main', 'main', 'out'],
    ['tick', 'tick', 'out'],
    ['microtask', 'microtask', 'error'],
    ['immediate', 'check', 'out'],
    ['file', 'io', 'out'],
    ['timeout', 'timer', 'out'],
  ]);
  expect(result.turns.map(({ source }) => source)).toEqual(['main', 'tick', 'microtask', 'check', 'io', 'timer']);
  expect(result.lines.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(result.turns.at(-1)?.at).toBe(20);
  expect(result).toMatchObject({ ended: 'done', problem: null });
});

it('tells what waits in which queue after each turn', async () => {
  const result = await run(`
    setTimeout(() => setImmediate(() => {}), 5);
    setTimeout(() => {}, 10);
    process.nextTick(() => queueMicrotask(() => {}));
    Promise.resolve().then(() => process.nextTick(() => {}));
    console.log('main');`);
  expect(result.turns.map(({ source, waits }) => [source, waits])).toEqual([
    ['main', { tick: 1, microtask: 1, timer: 2 }],
    ['tick', { microtask: 1, timer: 2 }],
    ['microtask', { tick: 1, timer: 2 }],
    ['tick', { timer: 2 }],
    ['timer', { timer: 1, check: 1 }],
    ['check', { timer: 1 }],
    ['timer', {}],
  ]);
});

it('counts only what can be counted, whatever a program does to arrays', async () => {
  const result = await run(`Array.prototype.filter = () => ({ length: 'x'.repeat(50) }); console.log('main');`);
  expect(JSON.stringify(result.turns)).not.toContain('xx');
});

it('says when Node.js itself does not decide', async () => {
  const result = await run(
    `setTimeout(() => console.log('timeout'), 0); setImmediate(() => console.log('immediate'));`,
  );
  expect(result.undetermined).toBe(true);
  expect([...printed(result)].sort()).toEqual(['immediate', 'timeout']);
});

describe('ends', () => {
  it('an endless loop', async () => {
    const result = await run(`console.log('before'); while (true);`);
    expect(result).toMatchObject({ ended: 'failed', problem: { kind: 'timeout' } });
    expect(printed(result)).toEqual(['before']);
  });

  it('endless microtasks', async () => {
    const result = await run(`console.log('a'); (function again() { Promise.resolve().then(again); })();`);
    expect(result).toMatchObject({ ended: 'failed', problem: { kind: 'timeout' } });
    expect(printed(result)).toEqual(['a']);
  });

  it.each(['nextTick', 'memory'])('endless %s', async (what) => {
    const code = {
      nextTick: '(function again() { process.nextTick(again); })();',
      memory: `const all = []; while (true) all.push('x'.repeat(1e6) + all.length);`,
    }[what];
    expect(await run(code ?? '')).toMatchObject({ ended: 'failed' });
  });

  it.each([
    'setInterval(() => {}, 1);',
    '(function again() { setImmediate(again); })();',
    'setTimeout(() => {}, 1e9);',
    'setInterval(() => { for (let i = 0; i < 100; i++) console.log(i); }, 1);',
  ])('%s', async (code) => {
    expect(await run(code)).toMatchObject({ ended: 'limit', problem: null });
  });

  it.each([
    [
      'turns',
      'let n = 0; (function again() { if (n++ < 5000) Promise.resolve().then(() => process.nextTick(again)); })();',
    ],
    ['long lines', `for (let n = 0; n < 190; n++) console.log('x'.repeat(1_000));`],
    ['long lines, each in its turn', `setInterval(() => { console.log('x'.repeat(1_000)); }, 1);`],
  ])('too many %s, with a result of a bounded length', async (_what, code) => {
    const result = await run(code);
    expect(result).toMatchObject({ ended: 'limit', problem: null });
    expect(JSON.stringify(result).length).toBeLessThan(120_000);
  });
});

it.each([
  ['console.log("a"', 'syntax', 1],
  ['let a = 1;\nlet b = ;', 'syntax', 2],
  ['\n\nmissing();', 'error', 3],
  ['setTimeout(() => {\n  null.x;\n});', 'error', 2],
  ['setTimeout(1)', 'error', 1],
])('names the place of what is wrong with %j', async (code, kind, line) => {
  expect(await run(code)).toMatchObject({ ended: 'failed', problem: { kind, line } });
});

it('reaches nothing', async () => {
  const result = await run(
    `console.log(typeof fetch, typeof process.binding, typeof process.exit, typeof Deno, Object.keys(require('fs')));
     try { require('child_process'); } catch (error) { console.log(error.message); }`,
  );
  expect(printed(result)).toEqual([
    "undefined undefined undefined undefined [ 'readFile' ]",
    "Cannot find module 'child_process'",
  ]);
});

it('runs one program at a time, of a bounded length', async () => {
  const busy = await test.start({}, 'event-loop');
  const send = (command: unknown) => test.ask('command', { sandbox: busy.key, command });
  expect(await send({ type: 'run', code: '1' })).toMatchObject({ status: 'ok' });
  expect(await send({ type: 'run', code: '1' })).toMatchObject({ status: 'busy' });
  await busy.readUntil('RESULT');
  expect(await send({ type: 'run', code: 'x'.repeat(65_536) })).toMatchObject({ status: 'invalid' });
});

it('serves its page with a policy of its own: no network, an opaque origin', async () => {
  const page = await request(sandbox.url('page'));
  expect(page.status).toBe(200);
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toMatch(/sandbox allow-scripts$/);
  const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
  expect(page.body).toContain(`nonce="${nonce}"`);
  expect((await request(`${sandbox.url('page')}else`)).status).toBe(404);
  expect((await request(sandbox.url('page'), { method: 'POST' })).status).toBe(404);
});
