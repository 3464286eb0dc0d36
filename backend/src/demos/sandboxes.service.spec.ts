import type { SandboxKeyInput, WireLogBatch } from '../generated/graphql.js';
import { loadCatalogue } from './catalogue/index.js';
import { TestHost } from './host/demo-host.testing.js';
import type { HostMessage, ReplyOf, RequestOf, RequestType } from './host/protocol.js';
import { HostUnavailable } from './host-process.js';
import { present } from './outcomes.js';
import { sandboxQuota, SandboxesService } from './sandboxes.service.js';

type Ended = Extract<HostMessage, { kind: 'ended' }>;

/** The host in this process, in place of the forked one; it can be lost like that one. */
class LocalHost {
  lost = false;
  readonly #endListeners: ((message: Ended) => void)[] = [];
  readonly #lossListeners: (() => void)[] = [];
  readonly #waiting = new Set<(error: Error) => void>();

  get ports(): number[] {
    return this.test.origins.map((origin) => Number(new URL(origin).port));
  }

  constructor(private readonly test: TestHost) {
    const { ended } = test;
    ended.push = (...messages) => {
      for (const { sandbox, reason } of messages) {
        for (const listener of this.#endListeners)
          listener({ kind: 'ended', sandbox, reason: reason as Ended['reason'] });
      }
      return Array.prototype.push.apply(ended, messages);
    };
  }

  onSandboxEnded(listener: (message: Ended) => void): void {
    this.#endListeners.push(listener);
  }

  onLost(listener: () => void): void {
    this.#lossListeners.push(listener);
  }

  async ask<Type extends RequestType>(type: Type, body: RequestOf<Type>, signal?: AbortSignal): Promise<ReplyOf<Type>> {
    if (this.lost) throw new HostUnavailable(3);
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject);
      this.test.ask(type, body, signal).then(resolve, reject);
    });
  }

  lose(): void {
    this.lost = true;
    for (const listener of this.#lossListeners) listener();
    for (const fail of this.#waiting) fail(new HostUnavailable(0));
  }
}

let test: TestHost;
let host: LocalHost;
let service: SandboxesService;

beforeEach(async () => {
  test = await TestHost.open();
  host = new LocalHost(test);
  const originsFor = (hostName: string, ports: readonly number[]) => ports.map((port) => `http://${hostName}:${port}`);
  service = new SandboxesService(await loadCatalogue(), host, originsFor, () => test.time);
});

afterEach(() => test.close());

const ann = { userId: 'ann', address: '10.0.0.1' };
const guest = (address: string) => ({ userId: null, address });
const quick = { slowServer: 'none', serviceMs: 1 };

async function start(owner: { userId: string | null; address: string }, replaces?: SandboxKeyInput) {
  const started = await service.start(owner, { demo: 'load-balancer', parameters: quick, replaces }, 'localhost');
  if (started.__typename !== 'Sandbox') throw new Error(started.__typename);
  return { ...started, key: { id: started.id, token: started.token } };
}

async function read(batches: AsyncGenerator<WireLogBatch, void>): Promise<WireLogBatch[]> {
  const all = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

describe('the catalogue', () => {
  it('describes each demo, its bounds and its commands', () => {
    const demo = service.demo('load-balancer');
    expect(service.demos()).toContainEqual(demo);
    expect(demo).toMatchObject({
      title: { ko: expect.stringMatching(/[가-힣]/) as string, en: expect.stringMatching(/balancer/) as string },
      parameters: { properties: { slowMs: { maximum: 2000, default: 300 } } },
      servers: ['balancer', 'other', 'a', 'b', 'c', 'd', 'e'].map((name) => ({ name, origin: 0 })),
    });
    expect(JSON.stringify(demo?.commands)).toContain('requests');
    expect(service.demo('nothing')).toBeNull();
  });
});

describe('starting', () => {
  it('gives the key, the addresses and the lease', async () => {
    const sandbox = await start(ann);
    expect(sandbox).toMatchObject({
      parameters: { ...quick, strategy: 'round-robin' },
      startedAt: new Date(test.time),
      expiresAt: new Date(test.time + 600_000),
      idleSeconds: 120,
    });
    expect(sandbox.servers[0]).toEqual({
      name: 'balancer',
      role: 'balancer',
      url: `${test.origins[0]}/s/${sandbox.id}/balancer/`,
      crossSiteUrl: `${test.origins[0]?.replace('localhost', '127.0.0.1')}/s/${sandbox.id}/balancer/`,
    });
  });

  it('refuses what the demo does not take, by name', async () => {
    expect(await service.start(ann, { demo: 'nothing' }, 'localhost')).toEqual({
      __typename: 'UnknownDemo',
      name: 'nothing',
    });
    expect(
      await service.start(ann, { demo: 'load-balancer', parameters: { slowMs: 'a lot' } }, 'localhost'),
    ).toMatchObject({
      __typename: 'InvalidDemoParameters',
      problems: [{ path: 'slowMs' }],
    });
  });
});

describe('the quota', () => {
  const input = { demo: 'load-balancer', parameters: quick };

  /** All but one of the sandboxes that guests of an address may have. */
  const fillUp = async (address: string): Promise<void> => {
    for (let taken = 1; taken < sandboxQuota.guest; taken++) await start(guest(address));
  };

  it('is two for a person and more for an address, which many may share', async () => {
    const expiresAt = new Date(test.time + 600_000);
    await start(ann);
    test.time += 1_000;
    await start({ ...ann, address: '10.0.0.2' });
    const refused = { __typename: 'SandboxQuotaReached', limit: 2, retryAt: expiresAt };
    expect(await service.start(ann, input, 'localhost')).toEqual(refused);

    await fillUp('10.0.0.1');
    await start(guest('10.0.0.1'));
    expect(await service.start(guest('10.0.0.1'), input, 'localhost')).toMatchObject({ limit: 6 });
    await start(guest('10.0.0.2'));
    await start({ userId: 'ben', address: '10.0.0.1' });
  });

  it('holds against requests at the same moment', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => service.start(ann, input, 'localhost')));
    expect(results.filter(({ __typename }) => __typename === 'Sandbox')).toHaveLength(2);
    expect(results.filter(({ __typename }) => __typename === 'SandboxQuotaReached')).toHaveLength(2);
  });

  it('counts a /64 of IPv6 as one address, and a mapped IPv4 address as itself', async () => {
    await fillUp('2001:db8:1:2::1');
    await start(guest('2001:db8:1:2::5'));
    expect((await service.start(guest('2001:db8:1:2:ffff::9'), input, 'localhost')).__typename).toBe(
      'SandboxQuotaReached',
    );
    await start(guest('2001:db8:1:3::5'));
    await fillUp('10.1.1.1');
    await start(guest('::ffff:10.1.1.1'));
    expect((await service.start(guest('10.1.1.1'), input, 'localhost')).__typename).toBe('SandboxQuotaReached');
  });

  it('is free again when a sandbox is stopped, replaced, has run out or was lost', async () => {
    await fillUp('10.0.0.1');
    const first = await start(guest('10.0.0.1'));
    expect(await service.stop(first.key)).toEqual({ __typename: 'SandboxStopped', id: first.id });
    const second = await start(guest('10.0.0.1'));
    const third = await start(guest('10.0.0.1'), second.key);
    expect(await service.find(second.key, 'localhost')).toBeNull();
    expect(await service.find(third.key, 'localhost')).toMatchObject({ id: third.id, token: third.token });
    test.time += 120_000;
    await test.host.sandboxes.sweep();
    await fillUp('10.0.0.1');
    await start(guest('10.0.0.1'));
    host.lose();
    host.lost = false;
    await start(guest('10.0.0.1'));
  });

  it('does not let a replacement stop a stranger', async () => {
    const { id, key } = await start(ann);
    await start(guest('10.0.0.1'), { id, token: 'guessed' });
    expect(await service.find(key, 'localhost')).toMatchObject({ id });
  });
});

describe('commands', () => {
  it('are answered by the demo', async () => {
    const { key } = await start(ann);
    expect(await service.command(key, { type: 'cancel' })).toEqual({
      __typename: 'SandboxCommandDone',
      reply: { cancelled: null },
    });
    expect(await service.command(key, { type: 'run', requests: 1e9 })).toMatchObject({
      __typename: 'InvalidSandboxCommand',
      problems: [{ path: 'requests' }],
    });
    expect(await service.command({ ...key, token: 'x' }, { type: 'cancel' })).toEqual({
      __typename: 'SandboxNotFound',
      id: key.id,
    });
  });
});

describe('the wire log', () => {
  it('comes in batches until the end, all of it or some kinds', async () => {
    const { key } = await start(ann);
    const all = read(service.wireLog(key, 0, null));
    const picks = read(service.wireLog(key, 0, ['PICK']));
    await service.command(key, { type: 'run', requests: 10, rate: 200 });
    for await (const batch of service.wireLog(key, 0, ['RESULT'])) if (batch.events.length > 0) break;
    await service.stop(key);

    const seqs = (await all).flatMap(({ events }) => events.map(({ seq }) => seq));
    expect(seqs).toEqual(seqs.map((_, i) => i + 1));
    expect((await all).map(({ ended }) => ended).filter(Boolean)).toEqual(['STOPPED']);
    expect((await picks).flatMap(({ events }) => events).map(({ kind }) => kind)).toEqual(Array(10).fill('PICK'));
    expect((await picks).at(-1)).toMatchObject({ lastSeq: seqs.length, ended: 'STOPPED' });
  });

  it('says when there is no such sandbox and when the host was lost', async () => {
    const { key } = await start(ann);
    const wrong = { ...key, token: 'x' };
    expect(await read(service.wireLog(wrong, 0, null))).toEqual([
      { events: [], lastSeq: 0, dropped: 0, ended: 'NOT_FOUND' },
    ]);
    const log = read(service.wireLog(key, 0, null));
    host.lose();
    expect(await log).toEqual([{ events: [], lastSeq: 0, dropped: 0, ended: 'HOST_LOST' }]);
    expect(await read(service.wireLog(key, 7, null))).toEqual([
      { events: [], lastSeq: 7, dropped: 0, ended: 'NOT_FOUND' },
    ]);
  });

  it('lets go at once when its reader leaves while nothing happens', async () => {
    const { key } = await start(ann);
    const log = service.wireLog(key, 0, null);
    const next = log.next();
    await log.return(undefined);
    expect(await next).toEqual({ value: undefined, done: true });
  });
});

it('answers everything while the host is down', async () => {
  host.lose();
  const key = { id: 'A'.repeat(22), token: 'x' };
  expect(await service.start(ann, { demo: 'load-balancer' }, 'localhost')).toEqual({
    __typename: 'DemoHostUnavailable',
    problem: 'DOWN',
    retryAfterSeconds: 3,
  });
  expect((await service.command(key, {})).__typename).toBe('SandboxNotFound');
  expect((await service.stop(key)).__typename).toBe('SandboxNotFound');
  expect(await service.find(key, 'localhost')).toBeNull();
  expect(service.demos()).not.toEqual([]);
});

it("says a failure in the viewer's language", () => {
  const outcome = { __typename: 'SandboxNotFound' as const, id: 'x' };
  expect(present('ko', outcome)).toMatchObject({ ...outcome, message: expect.stringMatching(/[가-힣]/) as string });
  expect(present('en', outcome).message).toMatch(/ended/);
});
