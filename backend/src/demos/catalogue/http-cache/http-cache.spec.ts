import { request, TestHost, type Answer, type TestSandbox } from '../../host/demo-host.testing.js';

let test: TestHost;

beforeAll(async () => {
  test = await TestHost.open();
});
afterAll(() => test.close());

function get(sandbox: TestSandbox, headers: Record<string, string> = {}): Promise<Answer> {
  return request(`${sandbox.url('origin')}resource/1`, { headers: { 'x-demo-request': '7', ...headers } });
}

it('says of its resource what the learner chose, and nothing else', async () => {
  const sandbox = await test.start(
    { maxAge: 5, mustRevalidate: true, visibility: 'private', vary: 'accept-language', etag: 'weak', age: 58 },
    'http-cache',
  );
  const { status, headers } = await get(sandbox, { 'accept-language': 'en' });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'cache-control': 'private, max-age=5, must-revalidate',
    vary: 'Accept-Language',
    etag: 'W/"v1-en"',
    age: '58',
  });
  expect(headers).not.toHaveProperty('last-modified');
  await sandbox.command({ type: 'configure', parameters: { maxAge: null, etag: 'none' } });
  const bare = await get(sandbox);
  for (const name of ['cache-control', 'vary', 'etag', 'expires', 'age']) expect(bare.headers).not.toHaveProperty(name);
});

it('answers 304 without a body while nothing changed, by tag before date', async () => {
  const sandbox = await test.start({ lastModified: 'old' }, 'http-cache');
  const modified = String((await get(sandbox)).headers['last-modified']);
  expect(await get(sandbox, { 'if-none-match': 'W/"v1"' })).toMatchObject({ status: 304, body: '' });
  expect((await get(sandbox, { 'if-modified-since': modified })).status).toBe(304);
  expect((await get(sandbox, { 'if-none-match': '"v0"', 'if-modified-since': modified })).status).toBe(200);
  expect(await sandbox.command({ type: 'change' })).toMatchObject({ version: 2 });
  expect((await get(sandbox, { 'if-none-match': '"v1"' })).status).toBe(200);
  expect((await get(sandbox, { 'if-modified-since': modified })).status).toBe(200);
});

it('tells which requests it saw', async () => {
  const sandbox = await test.start({}, 'http-cache');
  await get(sandbox);
  await get(sandbox, { 'if-none-match': '"v1"' });
  const { pathname } = new URL(sandbox.url('origin'));
  const seen = await request(sandbox.url('origin'), { path: `${pathname}seen?id=7` });
  expect(JSON.parse(seen.body)).toMatchObject([
    { status: 200, version: 1 },
    { status: 304, version: 1 },
  ]);
  const events = await sandbox.readUntil('RESPONSE');
  expect(events.at(-1)).toMatchObject({ request: 7, status: 200, line: 'HTTP/1.1 200 OK' });
  expect((await request(`${sandbox.url('origin')}resource/x`)).status).toBe(404);
});

it('keeps the last ten answers to a number, of two hundred numbers', async () => {
  const sandbox = await test.start({}, 'http-cache');
  const { pathname } = new URL(sandbox.url('origin'));
  const seen = async (id: number): Promise<{ status: number }[]> =>
    JSON.parse((await request(sandbox.url('origin'), { path: `${pathname}seen?id=${id}` })).body) as {
      status: number;
    }[];
  await get(sandbox);
  for (let count = 0; count < 10; count++) await get(sandbox, { 'if-none-match': '"v1"' });
  expect((await seen(7)).map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 304));
  for (let id = 1_000; id < 1_200; id++, test.time += 100) await get(sandbox, { 'x-demo-request': String(id) });
  expect(await seen(7)).toEqual([]);
  expect(await seen(1_000)).toHaveLength(1);
});

it('has a page of its own that may only ask its own server', async () => {
  const sandbox = await test.start({}, 'http-cache');
  const page = await request(`${sandbox.url('origin')}client`);
  expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*connect-src 'self'$/);
  expect(page.headers['cache-control']).toBe('no-store');
});
