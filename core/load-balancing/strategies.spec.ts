import fc from 'fast-check';
import {
  afterClosing,
  afterOpening,
  freshUpstream,
  leastConnections,
  roundRobin,
  sourceHash,
  strategies,
  type Strategy,
  type Upstream,
} from './index.js';
import { hashedBytes } from './source-hash.js';

function servers(...weights: number[]): Upstream[] {
  return weights.map((weight, index) => freshUpstream('abcdefgh'[index] ?? `s${index}`, weight));
}

/** A balancer that remembers which server each opened request went to, so that scripts can close them by number. */
class Session {
  readonly picks: string[] = [];
  readonly #openTo: number[] = [];
  constructor(
    public upstreams: Upstream[],
    private readonly strategy: Strategy,
  ) {}

  open(client = '127.0.0.1'): string {
    const choice = this.strategy(this.upstreams, { client });
    if (!choice) throw new Error('no server is available');
    const name = this.upstreams[choice.server]?.name ?? '?';
    this.upstreams = afterOpening(this.upstreams, choice);
    this.#openTo.push(choice.server);
    this.picks.push(name);
    return name;
  }

  /** Closes the n-th request opened, counting from 1. */
  close(n: number): void {
    this.upstreams = afterClosing(this.upstreams, this.#openTo[n - 1] ?? -1);
  }
}

const weightsArbitrary = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
const addressArbitrary = fc.oneof(fc.ipV4(), fc.ipV6());

describe('round robin', () => {
  it.each([
    [[5, 1, 1], 'a a b a c a a'],
    [[3, 2, 1], 'a b a c b a'],
    [[1, 1, 1], 'a b c a b c'],
  ])('picks as nginx does for weights %j', (weights, expected) => {
    const session = new Session(servers(...weights), roundRobin);
    for (const _ of expected.split(' ')) session.open();
    expect(session.picks.join(' ')).toBe(expected);
  });

  it('gives every server exactly its weight in each round, from any round on', () => {
    fc.assert(
      fc.property(weightsArbitrary, fc.integer({ min: 1, max: 3 }), (weights, rounds) => {
        const session = new Session(servers(...weights), roundRobin);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        for (let i = 0; i < total * rounds; i++) session.open();
        const counts = session.upstreams.map((u) => session.picks.filter((name) => name === u.name).length);
        expect(counts).toEqual(weights.map((weight) => weight * rounds));
        expect(session.upstreams.every((upstream) => upstream.currentWeight === 0)).toBe(true);
      }),
    );
  });

  it('leaves out servers that are not available and forgets nothing of them', () => {
    const [a, b, c] = servers(1, 1, 1);
    const choice = roundRobin([{ ...a!, available: false, currentWeight: 7 }, b!, c!], { client: '127.0.0.1' });
    expect(choice).toMatchObject({ server: 1, currentWeights: [7, -1, 1] });
  });
});

describe('least connections', () => {
  // Taken from the daemon: `o` opens a request, a number closes the one opened as the n-th.
  it.each([
    [[1, 1, 1], 'o o o o o 2 o 1 4 o o o 3 5 o o', 'a b c c b a b c a c b'],
    [[2, 1, 1], 'o o o o o o 2 o 1 4 o o o', 'a b c a c a b a b a'],
    [[3, 2, 1], 'o o o o o o o o o 1 o 3 5 o o 2 4 6 o o o', 'a b c a b a b c a a c b a a b'],
  ])('picks as nginx does for weights %j while requests open and close', (weights, script, expected) => {
    const session = new Session(servers(...weights), leastConnections);
    for (const step of script.split(' ')) {
      if (step === 'o') session.open();
      else session.close(Number(step));
    }
    expect(session.picks.join(' ')).toBe(expected);
  });

  it('never picks a server while another has fewer connections per weight', () => {
    const steps = fc.array(fc.oneof(fc.constant(null), fc.nat({ max: 60 })), { maxLength: 60 });
    fc.assert(
      fc.property(weightsArbitrary, steps, (weights, script) => {
        const session = new Session(servers(...weights), leastConnections);
        const open: number[] = [];
        let opened = 0;
        for (const step of script) {
          const closing = step === null ? undefined : open.splice(step % Math.max(1, open.length), 1)[0];
          if (closing !== undefined) {
            session.close(closing);
            continue;
          }
          const before = session.upstreams;
          const name = session.open();
          const { connections, weight } = before.find((upstream) => upstream.name === name)!;
          for (const other of before) {
            expect(connections * other.weight).toBeLessThanOrEqual(other.connections * weight);
          }
          open.push(++opened);
        }
      }),
    );
  });

  it('shares by weight while nothing closes', () => {
    fc.assert(
      fc.property(weightsArbitrary, (weights) => {
        const session = new Session(servers(...weights), leastConnections);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        for (let i = 0; i < total; i++) session.open();
        expect(session.upstreams.map((upstream) => upstream.connections)).toEqual(weights);
      }),
    );
  });

  it('sends nothing to a server that holds on to its connections while others are free', () => {
    const session = new Session(servers(1, 1), leastConnections);
    session.open();
    for (let n = 2; n <= 10; n++) {
      expect(session.open()).toBe('b');
      session.close(n);
    }
  });
});

describe('source hash', () => {
  it('counts the first three octets of IPv4, all bytes of IPv6 and nothing of anything else', () => {
    expect(hashedBytes('127.20.3.4')).toEqual([127, 20, 3]);
    expect(hashedBytes('::1')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(hashedBytes('fe80::102:3%eth0')).toEqual([0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 3]);
    expect(hashedBytes('::ffff:10.1.2.3')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 10, 1, 2, 3]);
    for (const other of ['unix:', '', '300.1.1.1', '1:2:3', '1::2::3', '1:2:3:4:5:6:7:8:9', 'g::1']) {
      expect(hashedBytes(other)).toEqual([0, 0, 0]);
    }
  });

  // Taken from the daemon; the last column is four equal servers with b down.
  it.each([
    ['127.20.0.1', 'b', 'c', 'd'],
    ['127.21.37.1', 'd', 'c', 'd'],
    ['10.0.13.99', 'c', 'b', 'c'],
    ['10.0.13.7', 'c', 'b', 'c'],
    ['192.168.1.10', 'c', 'b', 'c'],
    ['8.8.8.8', 'd', 'c', 'd'],
    ['1.2.3.4', 'd', 'a', 'd'],
    ['::1', 'b', 'c', 'a'],
    ['fe80::102:3', 'c', 'a', 'c'],
    ['2001:db8::8a2e:370:7334', 'a', 'a', 'a'],
    ['::ffff:10.0.13.99', 'd', 'a', 'd'],
  ])('sends %s where nginx does', (client, equal, weighted, withoutB) => {
    const four = servers(1, 1, 1, 1);
    const name = (upstreams: Upstream[]) => upstreams[sourceHash(upstreams, { client })?.server ?? -1]?.name;
    expect(name(four)).toBe(equal);
    expect(name(servers(3, 2, 1))).toBe(weighted);
    expect(name(four.map((upstream) => ({ ...upstream, available: upstream.name !== 'b' })))).toBe(withoutB);
  });

  it('keeps a network on one server whatever else happens', () => {
    fc.assert(
      fc.property(
        weightsArbitrary,
        addressArbitrary,
        fc.array(addressArbitrary, { maxLength: 20 }),
        (weights, address, others) => {
          const session = new Session(servers(...weights), sourceHash);
          if (weights.length < 2) return;
          const first = session.open(address);
          for (const other of others) session.open(other);
          expect(session.open(address)).toBe(first);
        },
      ),
    );
  });

  it('spreads many networks by weight', () => {
    const weights = [3, 2, 1];
    const session = new Session(servers(...weights), sourceHash);
    for (let x = 0; x < 64; x++) for (let y = 0; y < 64; y++) session.open(`10.${x * 4}.${y * 4}.1`);
    weights.forEach((weight, index) => {
      const share = (session.upstreams[index]?.connections ?? 0) / 4096;
      expect(Math.abs(share - weight / 6)).toBeLessThan(0.03);
    });
  });

  it('hashes on past unavailable servers and always finds the only one left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.nat({ max: 7 }), addressArbitrary, (count, left, client) => {
        const only = left % count;
        const upstreams = servers(...Array<number>(count).fill(1)).map((u, i) => ({ ...u, available: i === only }));
        expect(sourceHash(upstreams, { client })?.server).toBe(only);
      }),
    );
  });

  it('moves most networks when a fourth server joins three', () => {
    const place = (count: number, client: string) =>
      sourceHash(servers(...Array<number>(count).fill(1)), { client })?.server;
    const clients = Array.from({ length: 200 }, (_, i) => `10.0.${i}.1`);
    const moved = clients.filter((client) => place(3, client) !== place(4, client));
    expect(moved.length).toBeGreaterThan(130);
    expect(moved.length).toBeLessThan(170);
  });
});

describe.each(Object.entries(strategies))('%s', (_name, strategy) => {
  it('has no choice without an available server', () => {
    expect(strategy([], { client: '127.0.0.1' })).toBeNull();
    const down = servers(1, 2).map((upstream) => ({ ...upstream, available: false }));
    expect(strategy(down, { client: '127.0.0.1' })).toBeNull();
  });

  it('changes nothing it was given', () => {
    const upstreams = Object.freeze(servers(2, 1).map((upstream) => Object.freeze(upstream)));
    expect(() => strategy(upstreams, { client: '10.1.2.3' })).not.toThrow();
  });
});

it('refuses weights that are no positive integers', () => {
  for (const weight of [0, -1, 1.5, NaN]) expect(() => freshUpstream('a', weight)).toThrow(RangeError);
});
