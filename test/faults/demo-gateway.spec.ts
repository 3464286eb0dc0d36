import { once } from 'node:events';
import net from 'node:net';
import { startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
let server: URL;

beforeAll(async () => {
  app = await startTestApp();
  const { data } = await app.graphql<{ startSandbox: { servers: { name: string; url: string }[] } }>(
    `mutation { startSandbox(input: { demo: "load-balancer", parameters: { slowServer: "none", serviceMs: 1 } }) {
      ... on Sandbox { servers { name url } }
    } }`,
  );
  server = new URL(data.startSandbox.servers[0]?.url ?? '');
});

afterAll(() => app.close());

/** Everything the gateway says to these bytes until it ends the connection, after ten seconds at the latest. */
async function say(bytes: string | Buffer): Promise<string> {
  const socket = net.connect(Number(server.port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => (answer += chunk));
  socket.on('error', () => {});
  socket.write(bytes);
  await new Promise((resolve) => socket.once('close', resolve));
  return answer;
}

const get = (path: string, headers: readonly string[] = []): string =>
  [`GET ${path} HTTP/1.1`, `Host: ${server.host}`, 'Connection: close', ...headers, '', ''].join('\r\n');

it.each([
  ['out of the sandbox by dots', () => get(`${server.pathname}../../../etc/passwd`)],
  ['by encoded dots', () => get('/s/%2e%2e/%2e%2e/etc/passwd')],
  ['by backslashes', () => get(`${server.pathname}..\\..\\etc\\passwd`)],
  ['to another address in the request line', () => get('http://127.0.0.1:22/')],
  ['to an id that is one letter off', () => get(server.pathname.replace(/\/s\/./, '/s/_'))],
  ['to a server that the demo does not have', () => get(server.pathname.replace('balancer', 'admin'))],
  ['with a host name of a stranger', () => get(server.pathname).replace(server.host, 'evil.example')],
  ['with two hosts', () => get(server.pathname, ['Host: evil.example'])],
  ['with a path of 7 KiB', () => get(`/s/${'a'.repeat(7_000)}`)],
])('a request %s finds nothing and learns nothing', async (_what, request) => {
  const answer = await say(request());
  // A path with dots may be one that the balancer's own server answers: it has one answer to everything.
  expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404|421) /);
  expect(answer).not.toMatch(/root:|\/src\/|node_modules| {4}at /);
  expect(answer).not.toMatch(/^HTTP\/1\.1 200 [^]*(passwd|evil)/);
});

it.each([
  ['a header of 100 KB', () => get(server.pathname, [`X-Long: ${'a'.repeat(100_000)}`])],
  ['a line break in a header', () => get(server.pathname, ['X-A: b\nSet-Cookie: stolen=1'])],
  ['a header name with a space', () => get(server.pathname, ['X A: b'])],
  ['two lengths', () => get(server.pathname, ['Content-Length: 3', 'Content-Length: 5'])],
  [
    'a length and chunks',
    () =>
      `${get(server.pathname, ['Content-Length: 3', 'Transfer-Encoding: chunked'])}0\r\n\r\nGET /x HTTP/1.1\r\n\r\n`,
  ],
  ['no HTTP at all', () => Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0xff, 0x0d, 0x0a, 0x0d, 0x0a])],
  ['a made-up protocol', () => 'GET / NOTHING/9.9\r\n\r\n'],
  ['an upgrade to nothing known', () => get(server.pathname, ['Upgrade: telnet']).replace('close', 'Upgrade')],
])('%s is refused, or ends the connection, and nobody else is hurt', async (_what, request) => {
  const answer = await say(request());
  expect(answer).not.toMatch(/set-cookie|stolen| {4}at |\/src\//i);
  // At most one answer: nothing hid in the request.
  expect(answer.match(/^HTTP\/1\.1 /gm)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(await say(get(server.pathname))).toMatch(/^HTTP\/1\.1 200 /);
});

it('does not wait for those who send nothing', async () => {
  const idle = Array.from({ length: 50 }, () => net.connect(Number(server.port), '127.0.0.1'));
  await Promise.all(idle.map((socket) => once(socket, 'connect')));
  expect(await say(get(server.pathname))).toMatch(/^HTTP\/1\.1 200 /);
  for (const socket of idle) socket.destroy();
});

it('believes no token but the right one, and says the same to all others', async () => {
  const stop = (id: string, token: string) =>
    app.graphql('mutation ($key: SandboxKeyInput!) { stopSandbox(key: $key) { __typename } }', { key: { id, token } });
  const [, , id = ''] = server.pathname.split('/');
  const answers = await Promise.all([
    stop(id, 'guessed'),
    stop(id, ''),
    stop('A'.repeat(22), 'guessed'),
    stop('../..', 'x'),
  ]);
  for (const { data, errors } of answers) {
    expect(errors).toBeUndefined();
    expect(data).toEqual({ stopSandbox: { __typename: 'SandboxNotFound' } });
  }
  expect(await say(get(server.pathname))).toMatch(/^HTTP\/1\.1 200 /);
});
