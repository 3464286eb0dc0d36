import net from 'node:net';
import { HostProcess } from '../../backend/src/demos/index.js';
import { startTestApp, type TestApp } from '../support/app.js';

interface Started {
  __typename: string;
  id: string;
  token: string;
  servers: { name: string; url: string }[];
}

/** Appended to a server's address, which ends in `/`. */
const tails = ['/', '/[', '/\\', '\\', '%', '%ff', '?%'];

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function start(demo: string): Promise<Started> {
  const { data } = await app.graphql<{ startSandbox: Started }>(
    `mutation ($input: StartSandboxInput!) {
      startSandbox(input: $input) { __typename ... on Sandbox { id token servers { name url } } }
    }`,
    { input: { demo, parameters: {} } },
  );
  expect(data.startSandbox.__typename).toBe('Sandbox');
  return data.startSandbox;
}

async function stop({ id, token }: Started): Promise<string | undefined> {
  const { data } = await app.graphql<{ stopSandbox: { __typename: string } }>(
    'mutation ($key: SandboxKeyInput!) { stopSandbox(key: $key) { __typename } }',
    { key: { id, token } },
  );
  return data.stopSandbox.__typename;
}

/** The first line of what comes back; an empty one when the connection ends, or half a minute passes, without any. */
function say(url: URL, target: string, headers: readonly string[]): Promise<string> {
  const socket = net.connect(Number(url.port), '127.0.0.1');
  socket.setTimeout(30_000, () => socket.destroy());
  socket.on('error', () => {});
  socket.write([`GET ${target} HTTP/1.1`, `Host: ${url.host}`, ...headers, '', ''].join('\r\n'));
  return new Promise((resolve) => {
    socket.once('data', (bytes) => {
      socket.destroy();
      resolve(bytes.toString('latin1').split('\r\n')[0] ?? '');
    });
    socket.once('close', () => resolve(''));
  });
}

const plain = ['Connection: close'];
const upgrade = (): string[] => [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  `Origin: ${app.url}`,
];

it('lives through requests for odd paths, at every server of every demo', async () => {
  const { data } = await app.graphql<{ demos: { name: string; servers: { name: string }[] }[] }>(
    '{ demos { name servers { name } } }',
  );
  expect(data.demos.length).toBeGreaterThan(5);
  const host = app.get(HostProcess);
  let pid: number | null | undefined;
  for (const demo of data.demos) {
    const sandbox = await start(demo.name);
    pid ??= await host.pid();
    expect(sandbox.servers.map(({ name }) => name)).toEqual(demo.servers.map(({ name }) => name));
    for (const server of sandbox.servers) {
      const url = new URL(server.url);
      const targets = tails.map((tail) => url.pathname + tail);
      const answers = await Promise.all(
        targets.flatMap((target) => [say(url, target, plain), say(url, target, upgrade())]),
      );
      // A server that dies answers nobody; neither is anybody to be left waiting without a word.
      expect({ at: `${demo.name}/${server.name}`, unanswered: answers.filter((line) => line === '') }).toEqual({
        at: `${demo.name}/${server.name}`,
        unanswered: [],
      });
    }
    expect(await host.pid()).toBe(pid);
    expect(await stop(sandbox)).toBe('SandboxStopped');
  }
}, 180_000);
