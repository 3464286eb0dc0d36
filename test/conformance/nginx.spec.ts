import type { StrategyName } from '@kkori/core/load-balancing';
import { clientAddresses } from '../../backend/src/demos/index.js';
import { Daemon, type Group } from './daemon.js';
import { HeldServers, inTurn, play, type Opened } from './held-servers.js';
import { ourBalancer, stopOurs } from './ours.js';

const scripts = [
  ['o o o o o 2 o 1 4 o o o 3 5 o o'],
  ['o o o o o o 2 o 1 4 o o o 7 o 9 o o'],
  ['o o o o o o o o o 1 o 3 5 o o 2 4 6 o o o'],
].flat();
const weightings = [
  [1, 1, 1],
  [5, 1, 1],
  [3, 2, 1],
  [1, 2, 3, 4],
];
const methods: Record<string, string> = {
  'round-robin': '',
  'least-connections': 'least_conn;',
  'source-hash': 'ip_hash;',
  'consistent-hash': 'hash $remote_addr consistent;',
  random: 'random;',
  'random-two': 'random two least_conn;',
};

let servers: HeldServers;
let nginx: Daemon;

const named = (strategy: string, weights: readonly number[], extra = '') => `${strategy}-${weights.join('')}${extra}`;

beforeAll(async () => {
  servers = await HeldServers.start(['a', 'b', 'c', 'd']);
  const group = (strategy: string, weights: readonly number[], extra = ''): Group => ({
    name: named(strategy, weights, extra),
    method: methods[strategy] ?? '',
    servers: weights.map((weight, index) => ({ port: servers.ports[index] ?? 0, weight })),
  });
  nginx = await Daemon.nginx([
    ...weightings.flatMap((weights) => [
      ...['round-robin', 'source-hash', 'consistent-hash', 'random', 'random-two'].map((name) => group(name, weights)),
      ...scripts.map((_, index) => group('least-connections', weights, `-${index}`)),
    ]),
    group('random-two', [1, 1]),
  ]);
});

afterAll(async () => {
  await stopOurs();
  await nginx.stop();
  await servers.close();
});

describe.each(weightings.map((weights) => [weights.join(', '), weights] as const))('weights %s', (_, weights) => {
  const ours = (strategy: StrategyName) => ourBalancer(strategy, servers.ports, weights);

  it('go round as in nginx', async () => {
    const script = Array(20).fill('o 1').join(' ');
    const theirs = await play(servers, nginx.door(named('round-robin', weights)), script);
    expect(await play(servers, await ours('round-robin'), script)).toBe(theirs);
  });

  it.each(scripts.map((script, index) => [script, index] as const))(
    'follow open connections as in nginx: %s',
    async (script, index) => {
      const theirs = await play(servers, nginx.door(named('least-connections', weights, `-${index}`)), script);
      expect(await play(servers, await ours('least-connections'), script)).toBe(theirs);
    },
  );

  it.each(['source-hash', 'consistent-hash'] as const)('place 100 clients as in nginx: %s', async (strategy) => {
    const clients = [...clientAddresses(99), '127.0.0.1'];
    const theirs = await inTurn(servers, nginx.door(named(strategy, weights)), clients);
    expect(await inTurn(servers, await ours(strategy), clients)).toEqual(theirs);
    expect(new Set(theirs).size).toBe(weights.length);
  });

  it.each(['random', 'random-two'] as const)('give shares as in nginx: %s', async (strategy) => {
    const total = 400;
    const clients = Array<string>(total).fill('127.0.0.1');
    const expected = strategy === 'random' ? shareOfOne(weights) : shareOfSecond(weights);
    for (const door of [nginx.door(named(strategy, weights)), await ours(strategy)]) {
      const picks = await inTurn(servers, door, clients);
      expect(chiSquare(picks, expected)).toBeLessThan(limit);
    }
  });
});

it('random two of two servers never lets them differ by more than one open request, as in nginx', async () => {
  const weights = [1, 1];
  for (const door of [
    nginx.door(named('random-two', weights)),
    await ourBalancer('random-two', servers.ports, weights),
  ]) {
    const opened: Opened[] = [];
    const open = { a: 0, b: 0 };
    for (let i = 0; i < 40; i++) {
      const one = await servers.open(door);
      opened.push(one);
      open[one.server as 'a' | 'b']++;
      expect(Math.abs(open.a - open.b)).toBeLessThanOrEqual(1);
    }
    for (const one of opened) await one.close();
  }
});

function shareOfOne(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Nothing is open, so both drawn are equal and the second of two different ones wins. */
function shareOfSecond(weights: readonly number[]): number[] {
  const first = shareOfOne(weights);
  return first.map((share, index) =>
    first.reduce((sum, other, before) => (before === index ? sum : sum + (other * share) / (1 - other)), 0),
  );
}

/** Three degrees of freedom at most; a right program goes beyond it once in a hundred million runs. */
const limit = 40;

function chiSquare(picks: readonly string[], expected: readonly number[]): number {
  return expected.reduce((sum, share, index) => {
    const count = picks.filter((name) => name === 'abcd'[index]).length;
    return sum + (count - share * picks.length) ** 2 / (share * picks.length);
  }, 0);
}
