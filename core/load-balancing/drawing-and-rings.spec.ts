import fc from 'fast-check';
import { crc32 } from './crc32.js';
import {
  afterOpening,
  consistentHash,
  freshUpstream,
  hashRing,
  keyHash,
  pointAt,
  random,
  randomNumbers,
  randomTwo,
  sourceHash,
  type Strategy,
  type Upstream,
} from './index.js';

function servers(...weights: number[]): Upstream[] {
  return weights.map((weight, index) => freshUpstream('abcdefgh'[index] ?? `s${index}`, weight));
}

const weightsArbitrary = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 });
const chanceArbitrary = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it('computes the checksum that everybody does', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(keyHash('')).toBe(0);
});

describe('consistent hash', () => {
  // Taken from the daemon: keys 10.0.0.1, 10.0.1.1 … and servers 127.0.0.1:4221, :4222 and :4223 with weight 2.
  const asNginx =
    'cbcccccbcccbbbccccaaccbbabcabbccccccccaacaccaaaaccbbcbcccccccccaccaaabbabacccbbbcbaccccbbbccacbbccac';

  it('sends keys where nginx does', () => {
    const three = [
      freshUpstream('a', 1, '127.0.0.1:4221'),
      freshUpstream('b', 1, '127.0.0.1:4222'),
      freshUpstream('c', 2, '127.0.0.1:4223'),
    ];
    const picks = Array.from(asNginx, (_, i) => consistentHash(three, { client: '-', key: `10.0.${i}.1` }));
    expect(picks.map((choice) => three[choice?.server ?? -1]?.name).join('')).toBe(asNginx);
  });

  it('gives each unit of weight 160 points, in ascending order', () => {
    const ring = hashRing(servers(1, 3));
    expect([0, 1].map((server) => ring.filter((point) => point.server === server).length)).toEqual([160, 480]);
    expect(ring.every((point, index) => index === 0 || point.hash > (ring[index - 1]?.hash ?? 0))).toBe(true);
  });

  it('finds the first point at or after a hash, around the end', () => {
    const ring = [10, 20, 30].map((hash, server) => ({ hash, server }));
    expect([0, 10, 11, 30, 31].map((hash) => pointAt(ring, hash))).toEqual([0, 0, 1, 2, 0]);
  });

  it('moves only keys to the new server when one joins', () => {
    fc.assert(
      fc.property(weightsArbitrary, fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (weights, keys) => {
        const more = servers(...weights, 1);
        for (const key of keys) {
          const before = consistentHash(more.slice(0, -1), { client: key })?.server;
          const after = consistentHash(more, { client: key })?.server;
          expect([before, more.length - 1]).toContain(after);
        }
      }),
    );
  });

  it('moves only the keys of a server that fails, and gives them back', () => {
    fc.assert(
      fc.property(weightsArbitrary, fc.nat(), fc.string({ minLength: 1 }), (weights, which, key) => {
        const all = servers(...weights);
        const gone = which % all.length;
        const without = all.map((upstream, index) => ({ ...upstream, available: index !== gone }));
        const before = consistentHash(all, { client: key })?.server;
        const after = consistentHash(without, { client: key })?.server;
        if (before === gone) expect(after).not.toBe(gone);
        else expect(after).toBe(before);
      }),
    );
  });

  it('moves a quarter of the clients, source hash three quarters, when a fourth server joins three', () => {
    const clients = Array.from({ length: 200 }, (_, i) => `10.0.${i}.1`);
    const moved = (strategy: Strategy) =>
      clients.filter(
        (client) =>
          strategy(servers(1, 1, 1), { client })?.server !== strategy(servers(1, 1, 1, 1), { client })?.server,
      ).length;
    expect(moved(sourceHash)).toBeGreaterThan(130);
    expect(moved(consistentHash)).toBeLessThan(70);
  });
});

describe('random numbers', () => {
  it('are the same for the same seed, and within 0 and 1', () => {
    const [one, other] = [randomNumbers(7), randomNumbers(7)];
    const numbers = Array.from({ length: 1000 }, one);
    expect(numbers).toEqual(Array.from({ length: 1000 }, other));
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(numbers).size).toBe(1000);
  });
});

/** Shares of many requests whose connections stay open or not. */
function shares(strategy: Strategy, weights: number[], keepOpen: boolean): number[] {
  let upstreams = servers(...weights);
  const numbers = randomNumbers(20260301);
  const counts = weights.map(() => 0);
  const total = 12_000;
  for (let i = 0; i < total; i++) {
    const choice = strategy(upstreams, { client: '127.0.0.1', chance: numbers() });
    if (!choice) throw new Error('no choice');
    counts[choice.server] = (counts[choice.server] ?? 0) + 1;
    if (keepOpen) upstreams = afterOpening(upstreams, choice);
  }
  return counts.map((count) => count / total);
}

describe('random choices', () => {
  it.each([
    ['random', random],
    ['random two', randomTwo],
  ])('%s chooses the same for the same chance, and only what is available', (_name, strategy) => {
    fc.assert(
      fc.property(weightsArbitrary, chanceArbitrary, fc.nat(), (weights, chance, which) => {
        const down = which % weights.length;
        const upstreams = servers(...weights).map((upstream, index) => ({ ...upstream, available: index !== down }));
        const choice = strategy(upstreams, { client: '127.0.0.1', chance });
        expect(choice).toEqual(strategy(upstreams, { client: '127.0.0.1', chance }));
        expect(choice?.server).not.toBe(down);
      }),
    );
  });

  it('draws by weight', () => {
    const [a = 0, b = 0, c = 0] = shares(random, [3, 2, 1], false);
    expect(a).toBeCloseTo(1 / 2, 1);
    expect(b).toBeCloseTo(1 / 3, 1);
    expect(c).toBeCloseTo(1 / 6, 1);
  });

  it('never takes the more loaded of the two it drew, and draws two that differ', () => {
    const loads = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(loads, chanceArbitrary, (connections, chance) => {
        const upstreams = servers(...connections.map(() => 1)).map((upstream, index) => ({
          ...upstream,
          connections: connections[index] ?? 0,
        }));
        const choice = randomTwo(upstreams, { client: '127.0.0.1', chance });
        const [first = -1, second = -1] = choice?.drawn ?? [];
        if (!choice?.drawn) return;
        expect(first).not.toBe(second);
        const of = (index: number) => connections[index] ?? 0;
        expect(of(choice.server)).toBe(Math.min(of(first), of(second)));
        if (of(first) === of(second)) expect(choice.server).toBe(second);
      }),
    );
  });

  it('keeps open connections closer together with two choices than with one', () => {
    const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
    const equal = [1, 1, 1, 1];
    expect(spread(shares(randomTwo, equal, true))).toBeLessThan(0.001);
    expect(spread(shares(random, equal, true))).toBeGreaterThan(0.001);
  });
});
