import { request, TestHost, type TestSandbox } from '../../host/demo-host.testing.js';
import type { WireEvent } from '../../host/wire-log.js';
import type { RunResult } from './run-result.js';

let test: TestHost;
let sandbox: TestSandbox;

beforeAll(async () => {
  test = await TestHost.open();
});
afterEach(() => test.ask('stop', { sandbox: sandbox.key }));
afterAll(() => test.close());

async function start(parameters: unknown = {}): Promise<void> {
  sandbox = await test.start(parameters, 'rate-limiting');
}

function resultOf(events: readonly WireEvent[]): RunResult {
  return (events.find(({ kind }) => kind === 'RESULT')?.data as { result: RunResult }).result;
}

const shareOf = (result: RunResult, algorithm: string) => result.shares.find((share) => share.algorithm === algorithm);

it('lets two windows’ worth through around the border of a fixed window, and says what others would have done', async () => {
  await start({ limit: 5, windowMs: 2_000 });
  await sandbox.command({ type: 'run', pattern: 'window-edge' });
  const result = resultOf(await sandbox.readUntil('RESULT'));
  expect(result).toMatchObject({ requests: 15, lost: 0 });
  expect(shareOf(result, 'fixed-window')).toMatchObject({ allowed: 15, worstWindow: 10 });
  expect(shareOf(result, 'sliding-window')?.worstWindow).toBe(5);
  expect(shareOf(result, 'own')).toBeUndefined();
});

it('answers 429 with what a client needs to know', async () => {
  await start({ algorithm: 'sliding-window', limit: 1, windowMs: 2_000 });
  const first = await request(sandbox.url('api'));
  expect(first.status).toBe(200);
  expect(first.headers).toMatchObject({ ratelimit: '"demo";r=0;t=2', 'ratelimit-policy': '"demo";q=1;w=2' });
  const second = await request(sandbox.url('api'));
  expect(second.status).toBe(429);
  expect(Number(second.headers['retry-after'])).toBeGreaterThanOrEqual(1);
  expect(JSON.parse(second.body)).toMatchObject({ allowed: false, remaining: 0 });
});

it('asks the learner’s code', async () => {
  await start({ algorithm: 'own', limit: 1 });
  const code =
    'let count = 0;\nfunction allow(client, now) { return client === "browser" && now >= 0 && ++count <= 2; }';
  expect(await sandbox.command({ type: 'program', code })).toEqual({ problem: null });
  const statuses = [];
  for (let i = 0; i < 3; i++) statuses.push((await request(sandbox.url('api'))).status);
  expect(statuses).toEqual([200, 200, 429]);
  await sandbox.command({ type: 'run', pattern: 'burst' });
  expect(shareOf(resultOf(await sandbox.readUntil('RESULT')), 'own')).toMatchObject({ allowed: 0 });
});

it('goes on with the token bucket when the code fails, and says where', async () => {
  await start({ algorithm: 'own', limit: 2, windowMs: 2_000 });
  expect(await sandbox.command({ type: 'program', code: 'function allow( {' })).toMatchObject({
    problem: { kind: 'syntax', line: 1 },
  });
  await sandbox.command({ type: 'program', code: 'function allow() {\n  for (;;) {}\n}' });
  const statuses = [];
  for (let i = 0; i < 6; i++) statuses.push((await request(sandbox.url('api'))).status);
  // The bucket fills while the first request waits for the loop to be cut.
  expect(statuses.slice(0, 2)).toEqual([200, 200]);
  expect(statuses.at(-1)).toBe(429);
  const notes = (await sandbox.readUntil('NOTE')).filter(({ kind }) => kind === 'NOTE');
  expect(notes[0]?.data).toMatchObject({
    problem: { kind: expect.stringMatching(/timeout|stopped/) as string },
    givenUp: true,
  });
});

it('keeps one program of many that come at once', async () => {
  const small = await TestHost.open({ guests: 2 });
  try {
    const [one, other] = [await small.start({}, 'rate-limiting'), await small.start({}, 'rate-limiting')];
    const program = { type: 'program', code: 'function allow() { return true; }' };
    const replies = await Promise.all(Array.from({ length: 10 }, () => one.command(program)));
    for (const reply of replies) expect(reply).toEqual({ problem: null });
    expect(await other.command(program)).toEqual({ problem: null });
  } finally {
    await small.close();
  }
});

it('refuses to change while it runs', async () => {
  await start({ limit: 1, windowMs: 500 });
  await sandbox.command({ type: 'run', pattern: 'steady' });
  await expect(sandbox.command({ type: 'configure', limit: 3 })).rejects.toThrow('busy');
  await sandbox.readUntil('RESULT');
  expect(await sandbox.command({ type: 'configure', limit: 3 })).toMatchObject({ parameters: { limit: 3 } });
});
