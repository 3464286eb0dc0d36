import net from 'node:net';
import { appOrigin, request, TestHost, type TestSandbox } from './demo-host.testing.js';

let test: TestHost;
let sandbox: TestSandbox;
let balancer: string;

beforeAll(async () => {
  test = await TestHost.open();
});

beforeEach(async () => {
  sandbox = await test.start({ slowServer: 'none', serviceMs: 1 });
  balancer = sandbox.url('balancer');
});

afterEach(async () => {
  await test.ask('stop', { sandbox: sandbox.key });
});

afterAll(() => test.close());

it("answers the learner's own browser through the balancer, server after server", async () => {
  const answers = [];
  for (let i = 0; i < 5; i++) answers.push(await request(balancer, { headers: { origin: appOrigin } }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(answers.map(({ headers }) => headers['x-served-by'])).toEqual(['a', 'b', 'c', 'd', 'a']);
  expect(answers.map(({ body }) => (JSON.parse(body) as { request: number }).request)).toEqual([1, 2, 3, 4, 5]);
  const seen = await sandbox.readUntil('RESPONSE');
  expect(seen.find(({ kind }) => kind === 'REQUEST')).toMatchObject({
    from: 'browser',
    to: 'balancer',
    line: 'GET / HTTP/1.1',
  });
});

it('reaches each server by itself, under any path', async () => {
  const answer = await request(sandbox.url('c'), { path: `${new URL(sandbox.url('c')).pathname}deep/er?x=1` });
  expect(JSON.parse(answer.body)).toMatchObject({ server: 'c' });
});

describe('cross-origin', () => {
  it("lets the app's pages read, cookies of demos included, and nobody else's", async () => {
    const { headers } = await request(balancer, { headers: { origin: appOrigin } });
    expect(headers['access-control-allow-origin']).toBe(appOrigin);
    expect(headers['access-control-allow-credentials']).toBe('true');
    expect(headers['access-control-expose-headers']).toBe('x-served-by');

    for (const origin of ['http://evil.example', 'null', `${appOrigin}.evil.example`]) {
      const refused = await request(balancer, { headers: { origin } });
      expect(refused.status).toBe(403);
      expect(refused.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('knows the app under any name of this machine, when the page and the server share it', async () => {
    const { port } = new URL(balancer);
    const ask = (host: string, origin: string) => request(balancer, { headers: { host: `${host}:${port}`, origin } });
    expect((await ask('192.168.0.7', 'http://192.168.0.7:3000')).status).toBe(200);
    expect((await ask('localhost', 'http://localhost:3000')).status).toBe(200);
    expect((await ask('192.168.0.7', 'http://192.168.0.8:3000')).status).toBe(403);
    expect((await ask('192.168.0.7', 'http://192.168.0.7:3999')).status).toBe(403);
  });

  it('lets the other demo origins through, unread', async () => {
    const answer = await request(balancer, { headers: { origin: test.origins[1] } });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('answers a preflight itself', async () => {
    const headers = { origin: appOrigin, 'access-control-request-method': 'POST' };
    const answer = await request(balancer, { method: 'OPTIONS', headers });
    expect(answer).toMatchObject({ status: 204, body: '' });
    expect(answer.headers['access-control-allow-methods']).toContain('POST');
  });
});

describe('what is not there', () => {
  it('is the same 404 whatever the reason', async () => {
    const { id } = sandbox.key;
    const paths = [
      '/',
      '/s/',
      `/s/${id}`,
      `/s/${id}/`,
      `/s/${id}/nobody/`,
      `/s/${id}/__proto__/`,
      `/s/${id.slice(1)}/balancer/`,
      `/s/${'A'.repeat(22)}/balancer/`,
      `/s/${id}/../${id}/balancer/`,
      `//s/${id}/balancer/`,
      `/s/${id}%2fbalancer/`,
      `http://127.0.0.1/s/${id}/balancer/`,
    ];
    const answers = await Promise.all(paths.map((path) => request(balancer, { path })));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(paths.map(() => [404, '{"error":"not found"}']));
  });

  it('includes servers under the wrong origin and sandboxes that ended', async () => {
    const host = new URL(test.origins[1] ?? '').host;
    const elsewhere = await request(`http://${host}${new URL(balancer).pathname}`);
    expect(elsewhere.status).toBe(404);
    await test.ask('stop', { sandbox: sandbox.key });
    expect((await request(balancer)).status).toBe(404);
  });
});

describe('what a request may be', () => {
  it('names a host of this origin', async () => {
    const { port } = new URL(balancer);
    for (const host of [
      `127.0.0.1:${port}`,
      `192.168.0.7:${port}`,
      `[::1]:${port}`,
      `LOCALHOST:${port}`,
      `app.example:${port}`,
    ]) {
      expect((await request(balancer, { headers: { host } })).status).toBe(200);
    }
    for (const host of ['evil.example', `evil.example:${port}`, 'localhost', 'localhost:1']) {
      expect((await request(balancer, { headers: { host } })).status).toBe(421);
    }
  });

  it('has a body of 64 KiB at most, announced or not', async () => {
    const tooMuch = 'x'.repeat(64 * 1024 + 1);
    expect((await request(balancer, { method: 'POST', body: 'x'.repeat(64 * 1024) })).status).toBe(200);
    expect((await request(balancer, { method: 'POST', body: tooMuch }).catch(() => ({ status: 413 }))).status).toBe(
      413,
    );
    const headers = { 'transfer-encoding': 'chunked' };
    expect(
      (await request(balancer, { method: 'POST', body: tooMuch, headers }).catch(() => ({ status: 413 }))).status,
    ).toBe(413);
  });

  it('has headers of 8 KiB at most', async () => {
    expect((await request(balancer, { headers: { 'x-long': 'x'.repeat(9_000) } })).status).toBe(400);
  });

  it('is HTTP', async () => {
    const { port } = new URL(balancer);
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = net.connect(Number(port), '127.0.0.1', () => socket.write('\x16\x03\x01 nonsense\r\n\r\n'));
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('comes 200 times a second at most', async () => {
    const answers = await Promise.all(Array.from({ length: 205 }, () => request(balancer)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(200);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    const quotas = (await sandbox.readUntil('QUOTA')).filter(({ kind }) => kind === 'QUOTA');
    expect(quotas).toHaveLength(1);
    test.time += 50;
    expect((await request(balancer)).status).toBe(200);
  });
});

it('keeps cookies, credentials and forged addresses of the outside out of the sandbox', async () => {
  await request(balancer, {
    headers: { cookie: 'kkori_session=secret', authorization: 'Bearer secret', 'x-forwarded-for': '10.9.8.7' },
  });
  const events = await sandbox.readUntil('RESPONSE');
  expect(JSON.stringify(events)).not.toContain('secret');
  expect(JSON.stringify(events)).not.toContain('10.9.8.7');
});

it('keeps the address of a sandbox out of caches, indexes and referrers', async () => {
  const { headers } = await request(balancer);
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  });
});

it('counts a request as use of the sandbox', async () => {
  test.time += 119_000;
  await request(balancer);
  test.time += 119_000;
  await test.host.sandboxes.sweep();
  expect((await request(balancer)).status).toBe(200);
});

it('closes a connection that nothing is asked on without a word, which a browser would take for the next answer', async () => {
  const hasty = await TestHost.open({ requestHeaderMs: 100 });
  try {
    const socket = net.connect(Number(new URL(hasty.origins[0] ?? '').port), '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    await new Promise((resolve) => socket.on('close', resolve));
    expect(heard).toBe('');
  } finally {
    await hasty.close();
  }
});
