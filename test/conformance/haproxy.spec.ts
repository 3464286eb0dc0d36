import { clientAddresses } from '../../backend/src/demos/index.js';
import { Daemon, type Group } from './daemon.js';
import { HeldServers, inTurn, play } from './held-servers.js';
import { ourBalancer, stopOurs } from './ours.js';

const scripts = [
  'o o o o o 2 o 1 4 o o o 3 5 o o',
  'o o o o o o 2 o 1 4 o o o 7 o 9 o o',
  'o o o o o o o o o 1 o 3 5 o o 2 4 6 o o o',
];
const weightings = [
  [1, 1, 1],
  [5, 1, 1],
  [3, 2, 1],
];

let servers: HeldServers;
let haproxy: Daemon;

beforeAll(async () => {
  servers = await HeldServers.start(['a', 'b', 'c']);
  const group = (method: string, weights: readonly number[], extra = ''): Group => ({
    name: `${method}-${weights.join('')}${extra}`,
    method: `balance ${method}`,
    servers: weights.map((weight, index) => ({ port: servers.ports[index] ?? 0, weight })),
  });
  haproxy = await Daemon.haproxy(
    weightings.flatMap((weights) => [
      group('roundrobin', weights),
      group('source', weights),
      ...scripts.map((_, index) => group('leastconn', weights, `-${index}`)),
    ]),
  );
});

afterAll(async () => {
  await stopOurs();
  await haproxy.stop();
  await servers.close();
});

const door = (method: string, weights: readonly number[], extra = '') =>
  haproxy.door(`${method}-${weights.join('')}${extra}`);
const rounds = (count: number) => Array(count).fill('o 1').join(' ');

describe('round robin', () => {
  it('goes round equal servers as HAProxy does', async () => {
    const theirs = await play(servers, door('roundrobin', [1, 1, 1]), rounds(12));
    expect(await play(servers, await ourBalancer('round-robin', servers.ports, [1, 1, 1]), rounds(12))).toBe(theirs);
  });

  // Both are smooth, by different arithmetic: nginx gives a a b a c a a and a b a c b a.
  it.each([
    [[5, 1, 1], 'a a a b a a c'],
    [[3, 2, 1], 'a b a c a b'],
  ])('gives the same shares for weights %j, in an order of its own', async (weights, order) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const theirs = await play(servers, door('roundrobin', weights), rounds(total));
    const mine = await play(servers, await ourBalancer('round-robin', servers.ports, weights), rounds(total));
    expect(theirs).toBe(order);
    expect(mine).not.toBe(theirs);
    expect(mine.split(' ').sort()).toEqual(theirs.split(' ').sort());
  });
});

describe('least connections', () => {
  const cases = weightings.flatMap((weights) => scripts.map((script, index) => ({ weights, script, index })));

  // HAProxy counts the request to come for servers that are not idle; among equals the one longest unchanged is next.
  it.each(cases)(
    'takes the least loaded by the rule of each: $weights, $script',
    async ({ weights, script, index }) => {
      const theirs = await play(servers, door('leastconn', weights, `-${index}`), script);
      const mine = await play(servers, await ourBalancer('least-connections', servers.ports, weights), script);
      expectLeast(theirs, script, weights, (open, weight) => (open === 0 ? 0 : (open + 1) / weight));
      expectLeast(mine, script, weights, (open, weight) => open / weight);
    },
  );
});

describe('source hash', () => {
  const clients = clientAddresses(24);

  // All four octets as one number, modulo the total weight, into a table of turns.
  it.each([
    [[1, 1, 1], 'abc'],
    [[3, 2, 1], 'aababc'],
  ])('hashes the whole address in HAProxy, for weights %j', async (weights, table) => {
    const theirs = await inTurn(servers, door('source', weights), clients);
    expect(theirs).toEqual(clients.map((client) => table[number(client) % table.length]));
  });

  it('keeps each client on one server in both, and a whole network only by the rule of nginx', async () => {
    const network = ['127.20.5.1', '127.20.5.2', '127.20.5.3'];
    const ours = await ourBalancer('source-hash', servers.ports, [1, 1, 1]);
    for (const one of [door('source', [1, 1, 1]), ours]) {
      const first = await inTurn(servers, one, clients);
      expect(await inTurn(servers, one, clients)).toEqual(first);
    }
    expect(new Set(await inTurn(servers, ours, network)).size).toBe(1);
    expect(new Set(await inTurn(servers, door('source', [1, 1, 1]), network)).size).toBe(3);
  });
});

function number(address: string): number {
  return address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

/** Checks that each choice of a played script had the least load, as `load` counts it. */
function expectLeast(
  picks: string,
  script: string,
  weights: readonly number[],
  load: (open: number, weight: number) => number,
): void {
  const chosen = picks.split(' ').map((name) => 'abc'.indexOf(name));
  const open = weights.map(() => 0);
  let opened = 0;
  for (const step of script.split(' ')) {
    if (step !== 'o') {
      const server = chosen[Number(step) - 1] ?? -1;
      open[server] = (open[server] ?? 0) - 1;
      continue;
    }
    const loads = weights.map((weight, index) => load(open[index] ?? 0, weight));
    const server = chosen[opened++] ?? -1;
    expect({ picks, at: opened, load: loads[server] }).toEqual({ picks, at: opened, load: Math.min(...loads) });
    open[server] = (open[server] ?? 0) + 1;
  }
}
