import { limits } from '../limits.js';
import { GuestHost } from './guest-host.js';
import { LatestGuest } from './latest-guest.js';

let host: GuestHost;
let latest: LatestGuest;

beforeEach(() => {
  host = new GuestHost({ ...limits, guestNiceness: 0 }, { graceMs: 10_000 });
  latest = new LatestGuest(host.start);
});
afterEach(() => host.close());

const program = (number: number) => `function answer() { return ${number}; }`;

it('keeps the last of many that come at once, in one thread', async () => {
  const loaded = await Promise.all(Array.from({ length: 10 }, (_, number) => latest.load(program(number))));
  expect(loaded.map((started) => started?.status ?? null)).toEqual([...Array<null>(9).fill(null), 'ok']);
  expect(await latest.current?.call('answer', [])).toMatchObject({ value: 9 });
  expect(host.size).toBe(1);
});

it('has none after one that fails, and takes another', async () => {
  await latest.load(program(1));
  const failing = latest.load('function (');
  expect(latest.current).toBeNull();
  expect(await failing).toMatchObject({ status: 'failed', problem: { kind: 'syntax' } });
  expect(latest.current).toBeNull();
  expect(await latest.load(program(2))).toMatchObject({ status: 'ok' });
  expect(host.size).toBe(1);
});

it('ends what is being loaded', async () => {
  const loading = latest.load(program(1));
  await latest.close();
  expect(await loading).toBeNull();
  expect(latest.current).toBeNull();
  expect(host.size).toBe(0);
});
