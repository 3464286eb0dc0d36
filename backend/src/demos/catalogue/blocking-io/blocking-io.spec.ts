import fs from 'node:fs';
import os from 'node:os';
import { TestHost, type TestSandbox } from '../../host/demo-host.testing.js';
import type { WireEvent } from '../../host/wire-log.js';
import { ReaderSlots } from './reader-slots.js';
import { cpuShare, type RunResult } from './run-result.js';

let test: TestHost;

beforeAll(async () => {
  test = await TestHost.open();
});

afterAll(() => test.close());

const setup = { messages: 2, gapMs: 300 };

async function run(sandbox: TestSandbox, plan: object): Promise<{ result: RunResult; events: WireEvent[] }> {
  await sandbox.command({ type: 'run', ...setup, ...plan });
  const events = await sandbox.readUntil('RESULT');
  return { result: (events.at(-1)?.data as { result: RunResult }).result, events };
}

/** Each brought something: one message, or both when the reader had no processor in between. */
function expectReadsWithData({ reads, wouldBlock, marks }: RunResult): void {
  expect(reads - wouldBlock).toBe(marks.data.length);
  expect([1, 2]).toContain(marks.data.length);
}

const read = async (plan: object) => run(await test.start({}, 'blocking-io'), plan);
const pipesLeft = () => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(`kkori-pipe-${process.pid}-`));

it('waits in read: no heartbeat, no read in vain, and the host goes on', async () => {
  let turns = 0;
  const turning = setInterval(() => turns++, 10);
  const { result, events } = await read({ mode: 'blocking' });
  clearInterval(turning);
  expect(result).toMatchObject({ ended: 'done', wouldBlock: 0, bytes: 16, heartbeats: { count: 0 } });
  expectReadsWithData(result);
  expect(result.heartbeats.longestGapMs).toBeGreaterThanOrEqual(550);
  expect(turns).toBeGreaterThan(10);
  const kinds = events.map(({ kind }) => kind);
  expect(kinds.slice(0, 4)).toEqual(['RUN', 'CONNECTION', 'REQUEST', 'FRAME']);
  expect(kinds.filter((kind) => kind === 'REQUEST')).toHaveLength(result.reads);
  expect(events.filter(({ line }) => line === 'write')).toHaveLength(2);
  expect(events.filter(({ line }) => line === 'read')).toHaveLength(result.reads);
});

it('polls in a loop: many EAGAIN, much processor time, and no heartbeat either', async () => {
  const { result, events } = await read({ mode: 'polling', pause: 'none' });
  expect(result).toMatchObject({ ended: 'done', bytes: 16, heartbeats: { count: 0 } });
  expect(result.wouldBlock).toBeGreaterThan(100);
  expectReadsWithData(result);
  expect(result.marks.wouldBlock.reduce((sum, { count }) => sum + count, 0)).toBe(result.wouldBlock);
  expect(events.some(({ kind }) => kind === 'WOULD_BLOCK')).toBe(true);
});

it.each(['turn', 'timer'])('lets the event loop turn between two polls by a %s', async (pause) => {
  const { result } = await read({ mode: 'polling', pause });
  expect(result).toMatchObject({ ended: 'done', bytes: 16 });
  expect(result.heartbeats.count).toBeGreaterThan(0);
  expect(result.wouldBlock).toBeGreaterThan(0);
  expectReadsWithData(result);
});

it.each(['readiness', 'completion'])('is told by %s: a heart that beats, few reads', async (mode) => {
  const { result } = await read({ mode });
  expect(result).toMatchObject({ ended: 'done', wouldBlock: 0, bytes: 16 });
  expect(result.heartbeats.count).toBeGreaterThan(0);
  expectReadsWithData(result);
});

it('measures the thread alone where the system tells: one that waits takes far less than one that asks', async () => {
  const waiting = (await read({ mode: 'blocking' })).result;
  const asking = (await read({ mode: 'polling', pause: 'none' })).result;
  if (!fs.existsSync('/proc/thread-self/schedstat')) return;
  expect(asking.cpu?.ms).toBeGreaterThan(0);
  expect(waiting.cpu?.share).toBeLessThan((asking.cpu?.share ?? 0) / 2);
});

it.each(['blocking', 'polling', 'readiness', 'completion'])('stops a %s reader when it is told to', async (mode) => {
  const sandbox = await test.start({ messages: 4, gapMs: 1000 }, 'blocking-io');
  await sandbox.command({ type: 'run', mode });
  await sandbox.readUntil('REQUEST');
  expect(await sandbox.command({ type: 'cancel' })).toEqual({ cancelled: 1 });
  const ended = (await sandbox.readUntil('RESULT')).at(-1)?.data as { result: RunResult };
  expect(ended.result).toMatchObject({ ended: 'cancelled', bytes: 0 });
  expect(pipesLeft()).toEqual([]);
});

it.each(['blocking', 'completion'])(
  'ends a %s reader at whatever moment it is stopped',
  async (mode) => {
    // From before the thread runs until after it waits.
    for (let ms = 0; ms < 40; ms += 1) {
      const sandbox = await test.start({ messages: 4, gapMs: 1000 }, 'blocking-io');
      await sandbox.command({ type: 'run', mode });
      await new Promise((resolve) => setTimeout(resolve, ms));
      await test.ask('stop', { sandbox: sandbox.key });
    }
    expect(pipesLeft()).toEqual([]);
    const { result } = await read({ mode });
    expect(result).toMatchObject({ ended: 'done', bytes: 16 });
  },
  30_000,
);

it('runs one reader a sandbox, and ends it with the sandbox', async () => {
  const sandbox = await test.start({ mode: 'blocking', messages: 4, gapMs: 1000 }, 'blocking-io');
  await sandbox.command({ type: 'run' });
  await sandbox.readUntil('REQUEST');
  expect(await test.ask('command', { sandbox: sandbox.key, command: { type: 'run' } })).toMatchObject({
    status: 'busy',
  });
  await test.ask('stop', { sandbox: sandbox.key });
  expect(pipesLeft()).toEqual([]);
});

it('refuses more readers than the process may have', async () => {
  const sandboxes = await Promise.all(
    Array.from({ length: 4 }, () => test.start({ messages: 4, gapMs: 1000 }, 'blocking-io')),
  );
  const answers = [];
  for (const { key } of sandboxes) {
    answers.push(await test.ask('command', { sandbox: key, command: { type: 'run', mode: 'readiness' } }));
  }
  expect(answers.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok', 'busy']);
  await Promise.all(sandboxes.map(({ key }) => test.ask('stop', { sandbox: key })));
});

it('leaves threads of the pool to others', () => {
  const slots = new ReaderSlots();
  const first = slots.take('completion');
  expect(slots.take('completion')).not.toBeNull();
  expect(slots.take('completion')).toBeNull();
  expect(slots.take('blocking')).not.toBeNull();
  expect(slots.take('blocking')).toBeNull();
  first?.();
  expect(slots.take('completion')).not.toBeNull();
});

it('counts processor time by the time in which there was a processor', () => {
  expect(cpuShare({ ms: 500, waitedMs: 500 }, 1000)).toBe(1);
  expect(cpuShare({ ms: 10, waitedMs: null }, 1000)).toBe(0.01);
  expect(cpuShare({ ms: 0, waitedMs: 0 }, 0)).toBe(0);
});

it.each([{ mode: 'fast' }, { gapMs: 1 }, { messages: 5 }, { path: '/etc/passwd' }])('refuses %j', async (wrong) => {
  expect(await test.ask('start', { demo: 'blocking-io', parameters: wrong, owner: 'somebody' })).toMatchObject({
    status: 'invalid',
  });
});
