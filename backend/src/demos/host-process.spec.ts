import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { HostProcess, HostUnavailable } from './host-process.js';
import { request } from './host/demo-host.testing.js';

/** The compiled host: `tsc -b backend` makes it, which `npm test` does first. */
const compiled = path.resolve(import.meta.dirname, '../../dist/demos');

const open = {
  host: '127.0.0.1',
  ports: [0, 0, 0],
  origins: null,
  appOrigin: 'http://localhost:3000',
  appPort: 3000,
  databaseUrl: null,
};
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const startLoadBalancer = {
  owner: 'somebody',
  demo: 'load-balancer',
  parameters: { slowServer: 'none', serviceMs: 1 },
};

const hosts: HostProcess[] = [];
let time = 0;

function createHost(options: { entry?: string; answerMs?: number } = {}): HostProcess {
  const host = new HostProcess({ open: () => open, log: silent, now: () => time, ...options });
  hosts.push(host);
  return host;
}

async function start(host: HostProcess) {
  const started = await host.ask('start', startLoadBalancer);
  if (started.status !== 'ok') throw new Error(started.status);
  const url = `http://localhost:${host.ports[0]}${started.sandbox.servers[0]?.path}`;
  return { key: { id: started.sandbox.id, token: started.token }, url };
}

async function kill(host: HostProcess): Promise<void> {
  const lost = new Promise<void>((resolve) => host.onLost(resolve));
  process.kill((await host.pid()) ?? 0, 'SIGKILL');
  await lost;
}

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

it('is not there before it is needed', async () => {
  const host = createHost();
  expect(await host.pid()).toBeNull();
  await expect(host.ask('stop', { sandbox: { id: 'x', token: 'x' } })).rejects.toThrow(HostUnavailable);
  expect(await host.pid()).toBeNull();
});

it('runs sandboxes in a process of its own', async () => {
  const host = createHost();
  const { key, url } = await start(host);
  expect(await host.pid()).not.toBe(process.pid);
  expect(JSON.parse((await request(url)).body)).toMatchObject({ server: 'a', request: 1 });
  const log = await host.ask('read', { sandbox: key, after: 0 });
  expect(log).toMatchObject({ status: 'ok', dropped: 0, ended: null });
});

it('tells when a sandbox ended', async () => {
  const host = createHost();
  const { key } = await start(host);
  const ended = new Promise((resolve) => host.onSandboxEnded(resolve));
  await host.ask('stop', { sandbox: key });
  expect(await ended).toEqual({ kind: 'ended', sandbox: key.id, reason: 'STOPPED' });
});

it('is started again by the next start after kill -9; readers learn of the loss', async () => {
  const host = createHost();
  const { key } = await start(host);
  const first = await host.pid();
  const reading = host.ask('read', { sandbox: key, after: 0 });
  const failed = expect(reading).rejects.toThrow(HostUnavailable);
  await kill(host);
  await failed;
  await expect(host.ask('describe', { sandbox: key })).rejects.toThrow(HostUnavailable);

  const again = await start(host);
  expect(await host.pid()).not.toBe(first);
  expect((await request(again.url)).status).toBe(200);
  expect(await host.ask('describe', { sandbox: key })).toEqual({ status: 'not-found' });
});

it('waits longer from death to death, and not at all after a long life', async () => {
  const host = createHost();
  for (const waitSeconds of [0, 0, 1, 2]) {
    if (waitSeconds > 0) {
      await expect(host.ask('start', startLoadBalancer)).rejects.toMatchObject({ retryAfterSeconds: waitSeconds });
      time += waitSeconds * 1_000;
    }
    await start(host);
    await kill(host);
  }
  time += 4_000;
  await start(host);
  time += 60_000;
  await kill(host);
  await start(host);
});

it('is ended and lost when it hangs', async () => {
  const host = createHost({ answerMs: 3_000 });
  await start(host);
  const lost = new Promise<void>((resolve) => host.onLost(resolve));
  process.kill((await host.pid()) ?? 0, 'SIGSTOP');
  await expect(host.ask('start', startLoadBalancer)).rejects.toThrow(HostUnavailable);
  await lost;
});

it('is unavailable, not fatal, when its code is missing or its ports are taken', async () => {
  await expect(createHost({ entry: '/nowhere/main.js' }).ask('start', startLoadBalancer)).rejects.toThrow(
    HostUnavailable,
  );
  const first = createHost();
  const { url } = await start(first);
  const second = new HostProcess({
    open: () => ({ ...open, ports: [Number(new URL(url).port), 0, 0] }),
    log: silent,
    now: () => time,
  });
  hosts.push(second);
  await expect(second.ask('start', startLoadBalancer)).rejects.toThrow(/EADDRINUSE/);
  expect((await request(url)).status).toBe(200);
});

it('refuses a malformed request without harm', async () => {
  const host = createHost();
  const { key } = await start(host);
  await expect(host.ask('read', { sandbox: key, after: -1 })).rejects.toThrow('demo host');
  expect((await host.ask('describe', { sandbox: key })).status).toBe('ok');
});

it('is not given up for a request that could not be sent', async () => {
  const host = createHost();
  const { key } = await start(host);
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const endless: unknown[] = [];
  endless.push(endless);
  await expect(host.ask('command', { sandbox: key, command: endless })).rejects.toThrow(/circular/i);
  // None is left that would end the host for not answering.
  expect(timers()).toBe(before);
  expect((await host.ask('describe', { sandbox: key })).status).toBe('ok');
});

it('goes when the app closes it', async () => {
  const host = createHost();
  const { url } = await start(host);
  const pid = (await host.pid()) ?? 0;
  await host.close();
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  await expect(request(url)).rejects.toThrow('ECONNREFUSED');
  await expect(host.ask('start', startLoadBalancer)).rejects.toThrow(HostUnavailable);
});

it('goes by itself when the app dies', async () => {
  const module = JSON.stringify(path.join(compiled, 'host-process.js'));
  const app = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { HostProcess } from ${module};
       const log = { info() {}, warn() {}, error() {} };
       const host = new HostProcess({ open: () => (${JSON.stringify(open)}), log });
       const started = await host.ask('start', ${JSON.stringify(startLoadBalancer)});
       const url = 'http://localhost:' + host.ports[0] + started.sandbox.servers[0].path;
       console.log(JSON.stringify({ url }));`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(app.stdout, 'data')) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { url: string };
  expect((await request(url)).status).toBe(200);
  // A connection that stays open until the host's process is gone tells when.
  const connection = net.connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  await once(connection, 'connect');
  app.kill('SIGKILL');
  await once(connection, 'close');
  await expect(request(url)).rejects.toThrow(/ECONNREFUSED|ECONNRESET/);
});
