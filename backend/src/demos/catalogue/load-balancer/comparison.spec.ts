import { costsOf } from './costs.js';
import { counts, fast, run, TestHost } from './running-balancer.testing.js';

let test: TestHost;

beforeAll(async () => {
  test = await TestHost.open();
});

afterAll(() => test.close());

it('gives two balancers the same requests, each its own result', async () => {
  const sandbox = await test.start({ slowServer: 'c', slowMs: 200, serviceMs: 2, other: 'least-connections' });
  const { result, events } = await run(sandbox, { requests: 100, rate: 100 });
  expect(counts(result)).toEqual({ a: 25, b: 25, c: 25, d: 25 });
  expect(result.other).toMatchObject({
    strategy: 'least-connections',
    ended: 'done',
    total: { count: 100, errors: 0 },
  });
  expect(counts(result.other)['c']).toBeLessThan(20);
  const numbers = events.filter(({ kind, to }) => kind === 'PICK' && to).map((event) => event.request);
  expect(new Set(numbers).size).toBe(200);
  for (const from of ['balancer', 'other']) {
    expect(events.filter((event) => event.kind === 'PICK' && event.from === from)).toHaveLength(100);
  }
});

it('draws the same costs and chances from the same seed', async () => {
  expect(costsOf(7, 50)).toEqual(costsOf(7, 50));
  expect(costsOf(7, 50)).not.toEqual(costsOf(8, 50));
  const mean = costsOf(1, 2_000).reduce((sum, cost) => sum + cost, 0) / 2_000;
  expect(mean).toBeGreaterThan(1.3);
  expect(mean).toBeLessThan(1.6);

  const sandbox = await test.start({ ...fast, strategy: 'random', seed: 5 });
  const first = await run(sandbox, { requests: 30, rate: 200 });
  const second = await run(sandbox, { requests: 30, rate: 200 }, first.events.at(-1)?.seq);
  expect(counts(second.result)).toEqual(counts(first.result));
});

it('lets requests wait where a server works on one at a time', async () => {
  const sandbox = await test.start({ slowServer: 'none', serviceMs: 20, work: 'busy', seed: 3 });
  const { result } = await run(sandbox, { requests: 60, rate: 100 });
  expect(result.total).toMatchObject({ count: 60, errors: 0 });
  // The dearest of them alone costs more than 4 × 20 ms.
  expect(result.total.latency?.max).toBeGreaterThan(80);
});

it('adds a fifth server, to which consistent hashing moves far fewer clients', async () => {
  const sandbox = await test.start({ ...fast, strategy: 'consistent-hash', other: 'source-hash' });
  const before = await run(sandbox, { requests: 64, rate: 200, clients: 32 });
  expect(counts(before.result)).not.toHaveProperty('e');
  await sandbox.command({ type: 'configure', servers: 5 });
  const after = await run(sandbox, { requests: 64, rate: 200, clients: 32 }, before.events.at(-1)?.seq);
  expect(counts(after.result)['e']).toBeGreaterThan(0);
  for (const client of before.result.clients) {
    const now = Object.keys(after.result.clients.find(({ address }) => address === client.address)?.counts ?? {});
    expect([...Object.keys(client.counts), 'e']).toContain(now[0]);
  }
  expect(before.result.moved?.moved).toBeLessThan(60);
  expect(before.result.other?.moved?.moved).toBeGreaterThan(130);
  await sandbox.command({ type: 'configure', servers: 4 });
  const again = await run(sandbox, { requests: 64, rate: 200, clients: 32 }, after.events.at(-1)?.seq);
  expect(counts(again.result)).toEqual(counts(before.result));
});

it.each([
  ['random-two', 0.5],
  ['peak-ewma', 0.5],
  ['least-connections', 0.5],
])('spares the slow server by %s', async (strategy, most) => {
  const sandbox = await test.start({ strategy, slowServer: 'b', slowMs: 400, serviceMs: 5 });
  const { result } = await run(sandbox, { requests: 200, rate: 200 });
  const { b = 0, ...others } = counts(result);
  expect(result.total).toMatchObject({ count: 200, errors: 0 });
  const mean = Object.values(others).reduce((sum, count) => sum + count, 0) / 3;
  expect(b).toBeLessThan(mean * most);
});
