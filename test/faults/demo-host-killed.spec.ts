import net from 'node:net';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { HostProcess } from '../../backend/src/demos/index.js';
import { startTestApp, type TestApp } from '../support/app.js';

/** More than any of them alone could carry is spread over several sockets. */
const viewers = 100;
const viewersPerSocket = 10;

interface Started {
  __typename: string;
  id: string;
  token: string;
  servers: { url: string }[];
}

let app: TestApp;
let sockets: Client[];

beforeAll(async () => {
  app = await startTestApp();
  sockets = Array.from({ length: viewers / viewersPerSocket }, () =>
    createClient({ url: `${app.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 }),
  );
});

afterAll(async () => {
  await Promise.all(sockets.map((socket) => socket.dispose()));
  await app.close();
});

async function start(guest: number): Promise<Started> {
  const { data } = await app.graphql<{ startSandbox: Started }>(
    `mutation ($input: StartSandboxInput!) {
      startSandbox(input: $input) { __typename ... on Sandbox { id token servers { url } } }
    }`,
    { input: { demo: 'load-balancer', parameters: { slowServer: 'none', serviceMs: 50 } } },
    { headers: { 'x-forwarded-for': `10.40.${guest >> 8}.${guest & 255}` } },
  );
  expect(data.startSandbox.__typename).toBe('Sandbox');
  return data.startSandbox;
}

/** Resolves with the reason of the sandbox's end, once; `running` is called when its run was seen to go on. */
async function watch({ id, token }: Started, socket: Client, running: () => void): Promise<string> {
  const batches = socket.iterate<{ wireLog: { ended: string | null; events: { kind: string }[] } }>({
    query: 'subscription ($key: SandboxKeyInput!) { wireLog(sandbox: $key) { ended events { kind } } }',
    variables: { key: { id, token } },
  });
  for await (const { data } of batches) {
    if (data?.wireLog.events.some(({ kind }) => kind === 'RESPONSE')) running();
    if (data?.wireLog.ended) return data.wireLog.ended;
  }
  throw new Error('the log ended without a reason');
}

async function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.connect(port, '127.0.0.1');
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}

it('tells every viewer when the host dies in the middle of a hundred runs, and nothing of it remains', async () => {
  const started = await Promise.all(Array.from({ length: viewers }, (_, guest) => start(guest)));
  let goingOn = (): void => {};
  const allRunning = new Promise<void>((resolve) => {
    const running = new Set<string>();
    goingOn = resolve;
    ends = started.map((sandbox, index) =>
      watch(sandbox, sockets[index % sockets.length] as Client, () => {
        running.add(sandbox.id);
        if (running.size === viewers) goingOn();
      }),
    );
  });
  await Promise.all(
    started.map(async ({ id, token }) => {
      const { data } = await app.graphql<{ sendSandboxCommand: { __typename: string } }>(
        'mutation ($input: SandboxCommandInput!) { sendSandboxCommand(input: $input) { __typename } }',
        { input: { sandbox: { id, token }, command: { type: 'run', requests: 1_000, rate: 5 } } },
      );
      expect(data.sendSandboxCommand.__typename).toBe('SandboxCommandDone');
    }),
  );
  await allRunning;

  const host = app.get(HostProcess);
  const pid = (await host.pid()) ?? 0;
  const ports = [...new Set(started.flatMap(({ servers }) => servers.map(({ url }) => Number(new URL(url).port))))];
  process.kill(pid, 'SIGKILL');
  expect(new Set(await Promise.all(ends))).toEqual(new Set(['HOST_LOST']));
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  for (const port of ports) expect(await isOpen(port)).toBe(false);

  expect((await app.graphql('{ server { name } }')).data).toEqual({ server: { name: 'kkori' } });
  // Nobody's quota is taken by what is gone.
  await start(0);
}, 120_000);

let ends: Promise<string>[] = [];
