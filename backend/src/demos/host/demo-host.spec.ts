import net from 'node:net';
import { TestHost } from './demo-host.testing.js';
import { limits } from './limits.js';

let test: TestHost;

afterEach(() => test.close());

const run = { type: 'run', requests: 20, rate: 200 };
const quick = { slowServer: 'none', serviceMs: 1 };

/** Sockets and servers that keep this process busy now. */
function openResources(): number {
  return process.getActiveResourcesInfo().filter((name) => /^(TCP|Timeout)/.test(name)).length;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.destroy() instanceof net.Socket));
    socket.once('error', () => resolve(false));
  });
}

describe('keys', () => {
  it('are long, never repeated and say nothing of one another', async () => {
    test = await TestHost.open();
    const keys = [];
    for (let i = 0; i < 50; i++) keys.push((await test.start()).key);
    for (const { id, token } of keys) {
      expect(id).toMatch(/^[\w-]{22}$/);
      expect(token).toMatch(/^[\w-]{43}$/);
    }
    expect(new Set(keys.flatMap(({ id, token }) => [id, token, token.slice(0, 8), id.slice(0, 8)])).size).toBe(200);
  });

  it('open nothing when one half is wrong, and the answer is that of no sandbox at all', async () => {
    test = await TestHost.open();
    const [one, other] = [await test.start(), await test.start()];
    const wrong = [
      { id: one.key.id, token: other.key.token },
      { id: one.key.id, token: '' },
      { id: one.key.id, token: `${one.key.token}x` },
      { id: 'A'.repeat(22), token: one.key.token },
      { id: '__proto__', token: one.key.token },
    ];
    for (const sandbox of wrong) {
      expect(await test.ask('command', { sandbox, command: run })).toEqual({ status: 'not-found' });
      expect(await test.ask('read', { sandbox, after: 0 })).toEqual({ status: 'not-found' });
      expect(await test.ask('stop', { sandbox })).toEqual({ status: 'not-found' });
      expect(await test.ask('describe', { sandbox })).toEqual({ status: 'not-found' });
    }
    expect((await test.ask('describe', { sandbox: one.key })).status).toBe('ok');
  });
});

describe('leases', () => {
  it('end two minutes after the last use, and a command is a use', async () => {
    test = await TestHost.open();
    const sandbox = await test.start(quick);
    test.time += limits.idleMs - 1;
    await test.host.sandboxes.sweep();
    await sandbox.command({ type: 'cancel' });
    test.time += limits.idleMs - 1;
    await test.host.sandboxes.sweep();
    expect(test.ended).toEqual([]);
    test.time += 1;
    await test.host.sandboxes.sweep();
    expect(test.ended).toEqual([{ sandbox: sandbox.key.id, reason: 'IDLE' }]);
    expect(await test.ask('describe', { sandbox: sandbox.key })).toEqual({ status: 'not-found' });
  });

  it('end after ten minutes however much they are used', async () => {
    test = await TestHost.open();
    const sandbox = await test.start(quick);
    for (let minute = 0; minute < 9; minute++) {
      test.time += 60_000;
      await sandbox.command({ type: 'cancel' });
      await test.host.sandboxes.sweep();
    }
    expect(test.ended).toEqual([]);
    test.time += 60_000;
    await test.host.sandboxes.sweep();
    expect(test.ended).toEqual([{ sandbox: sandbox.key.id, reason: 'EXPIRED' }]);
  });

  it('return every port, connection and timer', async () => {
    test = await TestHost.open();
    const before = openResources();
    const sandboxes = await Promise.all(Array.from({ length: 5 }, () => test.start({ slowServer: 'a', slowMs: 2000 })));
    const ports = sandboxes.flatMap(({ key }) =>
      ['balancer', 'a', 'b', 'c', 'd'].map((name) => test.host.sandboxes.find(key)?.serverAt(name, 0)?.port ?? 0),
    );
    expect(new Set(ports).size).toBe(25);
    for (const sandbox of sandboxes) await sandbox.command({ ...run, rate: 100 });
    // In the middle of the run: connections are open, answers are waited for.
    await Promise.all(sandboxes.map((sandbox) => sandbox.readUntil('RESPONSE')));
    expect(openResources()).toBeGreaterThan(before + 25);

    test.time += limits.lifeMs;
    await test.host.sandboxes.sweep();
    expect(test.ended).toHaveLength(5);
    expect(await Promise.all(ports.map(isListening))).toEqual(ports.map(() => false));
    // Sockets close on the event loop's next turns; what stays open keeps this from ending.
    while (openResources() > before) await new Promise(setImmediate);
  });

  it('are remembered for a moment after the end, then forgotten', async () => {
    test = await TestHost.open();
    const sandbox = await test.start(quick);
    expect(await test.ask('stop', { sandbox: sandbox.key })).toEqual({ status: 'ok' });
    expect(await test.ask('stop', { sandbox: sandbox.key })).toEqual({ status: 'not-found' });
    expect(await test.ask('read', { sandbox: sandbox.key, after: 0 })).toMatchObject({
      status: 'ok',
      ended: 'STOPPED',
    });
    test.time += limits.endedMs;
    await test.host.sandboxes.sweep();
    expect(await test.ask('read', { sandbox: sandbox.key, after: 0 })).toEqual({ status: 'not-found' });
  });
});

describe('the wire log', () => {
  it('goes on after any seq a reader had', async () => {
    test = await TestHost.open();
    const sandbox = await test.start(quick);
    await sandbox.command(run);
    const all = await sandbox.readUntil('RESULT');
    expect(all.length).toBeGreaterThan(100);
    for (const after of [0, 1, 57, all.length - 1]) {
      expect(await sandbox.readUntil('RESULT', after)).toEqual(all.slice(after));
    }
  });

  it('answers a waiting reader when the sandbox ends', async () => {
    test = await TestHost.open();
    const sandbox = await test.start(quick);
    const waiting = test.ask('read', { sandbox: sandbox.key, after: 0 });
    await test.ask('stop', { sandbox: sandbox.key });
    expect(await waiting).toEqual({ status: 'ok', events: [], lastSeq: 0, dropped: 0, ended: 'STOPPED' });
  });

  it('lets go of a reader that leaves', async () => {
    test = await TestHost.open();
    const sandbox = await test.start(quick);
    const aborter = new AbortController();
    const waiting = test.ask('read', { sandbox: sandbox.key, after: 0 }, aborter.signal);
    aborter.abort();
    expect(await waiting).toMatchObject({ events: [] });
  });

  it('says how many events a late reader missed', async () => {
    test = await TestHost.open({ logEvents: 10 });
    const sandbox = await test.start(quick);
    await sandbox.command(run);
    const result = (await sandbox.readUntil('RESULT')).at(-1)?.seq ?? 0;
    const late = await test.ask('read', { sandbox: sandbox.key, after: 0 });
    expect(late).toMatchObject({ dropped: result - 10, lastSeq: result });
  });
});

it('takes no more sandboxes than it may', async () => {
  test = await TestHost.open({ sandboxes: 2 });
  const starts = await Promise.all(
    [1, 2, 3].map(() => test.ask('start', { demo: 'load-balancer', parameters: {}, owner: 'somebody' })),
  );
  expect(starts.map(({ status }) => status).sort()).toEqual(['full', 'ok', 'ok']);
});

it('takes no more commands than it may, says so in the log, and takes them again later', async () => {
  test = await TestHost.open({ commandsPerSecond: 2 });
  const sandbox = await test.start();
  const configure = () => test.ask('command', { sandbox: sandbox.key, command: { type: 'configure', slowMs: 10 } });
  const statuses = [];
  for (let n = 0; n < 6; n++) statuses.push((await configure()).status);
  expect(statuses).toEqual(['ok', 'ok', 'ok', 'ok', 'busy', 'busy']);
  expect((await sandbox.readUntil('QUOTA')).filter(({ kind }) => kind === 'QUOTA')).toHaveLength(1);
  test.time += 500;
  expect((await configure()).status).toBe('ok');
});

it('lets no viewer have all of the load there may be', async () => {
  test = await TestHost.open({ requestsPerSecondOfOwner: 100 });
  const of = async (owner: string) => {
    const started = await test.ask('start', { demo: 'load-balancer', parameters: {}, owner });
    if (started.status !== 'ok') throw new Error(started.status);
    return { id: started.sandbox.id, token: started.token };
  };
  const [first, second, other] = [await of('ann'), await of('ann'), await of('ben')];
  const run = { type: 'run', requests: 100, rate: 100 };
  const statuses = [];
  for (const sandbox of [first, second, other]) {
    statuses.push((await test.ask('command', { sandbox, command: run })).status);
  }
  expect(statuses).toEqual(['ok', 'busy', 'ok']);
});

it('knows the origins of its own machine, and no stranger’s', async () => {
  test = await TestHost.open();
  const seen: (string | null)[] = [];
  const gateway = test.host;
  for (const origin of [
    'http://app.example:3000',
    test.origins[1] ?? '',
    (test.origins[2] ?? '').replace('localhost', '127.0.0.1'),
    (test.origins[0] ?? '').replace('localhost', 'evil.example'),
    (test.origins[0] ?? '').replace('localhost', '6.6.6.6'),
    'http://localhost:1',
    'null',
    'http://localhost:3000/path',
  ]) {
    seen.push(gateway.knownOrigin(origin));
  }
  expect(seen).toEqual(['app', 'demo', 'demo', null, null, null, null, null]);
});

it('refuses parameters and demos it does not know', async () => {
  test = await TestHost.open();
  expect(await test.ask('start', { demo: 'nothing', parameters: {}, owner: 'somebody' })).toEqual({
    status: 'unknown-demo',
  });
  expect(
    await test.ask('start', { demo: 'load-balancer', parameters: { weights: { a: 99 } }, owner: 'somebody' }),
  ).toMatchObject({
    status: 'invalid',
    problems: [{ path: 'weights.a' }],
  });
});

it('says so when an origin port is taken, and holds none of the others', async () => {
  test = await TestHost.open();
  const taken = Number(new URL(test.origins[1] ?? '').port);
  const second = await TestHost.open().then(async (other) => {
    const [free] = other.origins.map((origin) => Number(new URL(origin).port));
    await other.close();
    const reply = await other.ask('open', {
      host: '127.0.0.1',
      ports: [free ?? 0, taken, 0],
      origins: null,
      appOrigin: 'http://localhost:3000',
      appPort: 3000,
      databaseUrl: null,
    });
    return { reply, free: free ?? 0 };
  });
  expect(second.reply).toMatchObject({ status: 'failed', reason: expect.stringContaining('EADDRINUSE') as string });
  expect(await isListening(second.free)).toBe(false);
});
