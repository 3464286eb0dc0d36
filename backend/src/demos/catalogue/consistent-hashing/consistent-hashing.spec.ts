import { request, TestHost, type TestSandbox } from '../../host/demo-host.testing.js';
import type { RunResult } from './run-result.js';

let test: TestHost;
let sandbox: TestSandbox;

beforeAll(async () => {
  test = await TestHost.open();
});
afterEach(() => test.ask('stop', { sandbox: sandbox.key }));
afterAll(() => test.close());

async function run(parameters: unknown, change: 'add' | 'remove'): Promise<RunResult> {
  sandbox = await test.start(parameters, 'consistent-hashing');
  await sandbox.command({ type: 'run', change });
  const events = await sandbox.readUntil('RESULT');
  return (events.at(-1)?.data as { result: RunResult }).result;
}

it('moves three quarters of the keys when a fourth node joins by remainder, and every one of them misses', async () => {
  const result = await run({ method: 'modulo', nodes: 3 }, 'add');
  expect(result.keys).toHaveLength(200);
  expect(result.hits + result.misses).toBe(200);
  expect(result.moved).toBe(result.misses);
  expect(result.originRequests).toBe(result.misses);
  // 150 on average; this is what these 200 keys give.
  expect(result.moved).toBeGreaterThan(135);
  expect(result.moved).toBeLessThan(165);
});

it('moves about a quarter on a ring, all of them to the node that joined', async () => {
  const result = await run({ method: 'ring', nodes: 3 }, 'add');
  expect(result.moved).toBeGreaterThan(30);
  expect(result.moved).toBeLessThan(70);
  for (const { before, after } of result.keys) if (before !== after) expect(after).toBe('d');
  expect(result.ring.length).toBeGreaterThan(600);
});

it('moves only the keys of a node that leaves a ring', async () => {
  const result = await run({ method: 'ring', nodes: 4 }, 'remove');
  expect(result.nodes.after).toEqual(['a', 'c', 'd']);
  const ofB = result.keys.filter(({ before }) => before === 'b');
  expect(result.moved).toBe(ofB.length);
  expect(result.misses).toBe(ofB.length);
});

it('is uneven with a single point a node', async () => {
  const shares = async (points: number) => {
    const { keys } = await run({ method: 'ring', nodes: 4, points }, 'add');
    const counts = ['a', 'b', 'c', 'd'].map((name) => keys.filter(({ before }) => before === name).length);
    await test.ask('stop', { sandbox: sandbox.key });
    return Math.max(...counts) - Math.min(...counts);
  };
  expect(await shares(1)).toBeGreaterThan(await shares(160));
});

it('answers a browser from the cache the second time', async () => {
  sandbox = await test.start({ method: 'ring' }, 'consistent-hashing');
  const path = `${new URL(sandbox.url('router')).pathname}items/item-7`;
  const first = await request(sandbox.url('router'), { path });
  const second = await request(sandbox.url('router'), { path });
  expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['MISS', 'HIT']);
  expect(second.headers['x-served-by']).toBe(first.headers['x-served-by']);
  expect(second.body).toBe(first.body);
});
