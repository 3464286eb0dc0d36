import { jest } from '@jest/globals';
import { presetComposition, type Composition, type PresetName } from '@kkori/core/cors';
import { appOrigin, request, TestHost, type Answer, type TestSandbox } from '../../host/demo-host.testing.js';
import { ComposedServer } from './composed-server.js';
import { commandSchema, parametersSchema } from './parameters.js';

let test: TestHost;
let sandbox: TestSandbox;

beforeAll(async () => {
  test = await TestHost.open();
});
beforeEach(async () => {
  sandbox = await test.start({}, 'cors');
});
afterEach(() => test.ask('stop', { sandbox: sandbox.key }));
afterAll(() => test.close());

const configure = (composition: Composition): Promise<unknown> =>
  sandbox.command({ type: 'configure', composition, allowedOrigin: appOrigin, otherOrigin: test.origins[1] });
const compose = (preset: PresetName, change: Partial<Composition> = {}): Promise<unknown> =>
  configure({ ...presetComposition(preset), ...change });

const send = (
  run: number,
  method = 'GET',
  headers: Record<string, string> = {},
  body?: string,
  server = 'api',
): Promise<Answer> =>
  request(`${sandbox.url(server)}orders/${run}`, {
    method,
    headers: { origin: appOrigin, ...headers },
    ...(body === undefined ? {} : { body }),
  });
const preflight = (run: number, method: string): Promise<Answer> =>
  send(run, 'OPTIONS', { 'access-control-request-method': method, 'access-control-request-headers': 'content-type' });

describe('the composed server', () => {
  it('answers preflights and requests each with its own headers', async () => {
    await compose('answer-without-header', { maxAge: '600' });
    const asked = await preflight(1, 'DELETE');
    expect(asked).toMatchObject({ status: 204, body: '' });
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': appOrigin,
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-max-age': '600',
      vary: 'Origin',
    });
    const answered = await send(1, 'DELETE');
    expect(answered.status).toBe(200);
    expect(answered.headers['access-control-allow-origin']).toBeUndefined();
    expect(answered.headers['x-total-count']).toBe('42');
  });

  it.each([
    ['trailing-slash', `${appOrigin}/`],
    ['wrong-case', appOrigin.toUpperCase()],
    ['wrong-scheme', appOrigin.replace('http:', 'https:')],
    ['origin-list', `${appOrigin}, https://other.example`],
    ['wildcard', '*'],
  ] as const)('makes the mistake of %s', async (preset, value) => {
    await compose(preset);
    const { headers } = await send(1);
    expect(headers['access-control-allow-origin']).toBe(value);
  });

  it('changes with the next command, for later requests', async () => {
    await compose('exact-origin');
    expect((await send(1)).headers['access-control-allow-origin']).toBe(appOrigin);
    await compose('error-without-header');
    const answer = await send(1);
    expect(answer.status).toBe(500);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('redirects to its neighbour, which answers', async () => {
    await compose('redirect', { answerOrigin: 'star' });
    const { status, headers } = await send(7);
    expect({ status, location: headers.location }).toEqual({
      status: 302,
      location: `${sandbox.url('other')}orders/7`,
    });
    const arrived = await send(7, 'GET', { origin: 'null' }, undefined, 'other');
    expect(arrived).toMatchObject({ status: 200 });
    expect(await sandbox.command({ type: 'seen', run: 7 })).toMatchObject({
      exchanges: [{ server: 'api' }, { server: 'other', headers: expect.arrayContaining([['origin', 'null']]) }],
    });
  });

  it('answers a range with that part', async () => {
    await compose('range');
    const { status, body } = await send(1, 'GET', { range: 'bytes=0-9' });
    expect({ status, length: body.length }).toEqual({ status: 206, length: 10 });
    expect((await send(1, 'HEAD')).body).toBe('');
  });
});

it('tells what arrived, in its log too, without cookies and credentials', async () => {
  await compose('form-post');
  const secret = { authorization: 'Bearer secret-1', cookie: 'demo-visit=secret-2; kkori=secret-3' };
  const { headers } = await send(3, 'POST', { ...secret, 'content-type': 'text/plain' }, 'x'.repeat(5_000));
  expect(headers['set-cookie']?.[0]).toContain(`demo-visit=1; Path=${new URL(sandbox.url('api')).pathname};`);
  const seen = (await sandbox.command({ type: 'seen', run: 3 })) as { exchanges: unknown[] };
  expect(seen.exchanges).toMatchObject([
    { kind: 'request', method: 'POST', authorization: true, cookie: true, body: 'x'.repeat(200) },
  ]);
  expect(await sandbox.command({ type: 'seen', run: 4 })).toEqual({ exchanges: [] });
  await preflight(3, 'PUT');
  const events = await sandbox.readUntil('PREFLIGHT');
  expect(events.map(({ kind }) => kind)).toEqual(['CONFIGURE', 'REQUEST', 'RESPONSE', 'PREFLIGHT']);
  expect(events[1]).toMatchObject({ line: 'POST /orders/3 HTTP/1.1', from: 'browser', to: 'api', bytes: 5_000 });
  expect(JSON.stringify([events, seen])).not.toContain('secret');
});

describe('what is not there', () => {
  it('is everything before the first command, and other paths', async () => {
    expect((await send(1)).status).toBe(404);
    await compose('exact-origin');
    for (const path of ['', 'orders/', 'orders/0', 'orders/1/x', 'orders/x', 'orders/1234567', '../page']) {
      const { status } = await request(sandbox.url('api') + path);
      expect({ path, status }).toEqual({ path, status: 404 });
    }
  });

  it('is a redirect that leads people elsewhere', async () => {
    await compose('redirect');
    expect((await send(1, 'GET', { 'sec-fetch-mode': 'navigate' })).status).toBe(404);
  });
});

it('has a page that the app alone may frame and command', async () => {
  await compose('same-origin');
  const { status, headers, body } = await request(`${sandbox.url('api')}page`, {
    headers: { 'sec-fetch-dest': 'iframe' },
  });
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(
    new RegExp(`^default-src 'none'; script-src 'sha256-.*frame-ancestors ${appOrigin}$`),
  );
  expect(headers['content-security-policy']).toContain(`; connect-src 'self' ${test.origins[1]}; `);
  expect(body).toContain(`data-app="${appOrigin}"`);
  expect((await request(`${sandbox.url('api')}page`, { headers: { 'sec-fetch-dest': 'document' } })).status).toBe(404);
  expect((await request(`${sandbox.url('other')}page`)).status).toBe(404);
});

it('listens to the app and redirects to a demo, to nobody else', async () => {
  const composition = presetComposition('redirect');
  const valid = { type: 'configure', composition, allowedOrigin: appOrigin, otherOrigin: test.origins[1] };
  await sandbox.command(valid);
  for (const stranger of ['https://evil.example', 'http://localhost:1', test.origins[0]]) {
    await expect(sandbox.command({ ...valid, allowedOrigin: stranger })).rejects.toThrow('invalid');
  }
  for (const stranger of ['https://evil.example', 'http://localhost:1', appOrigin]) {
    await expect(sandbox.command({ ...valid, otherOrigin: stranger })).rejects.toThrow('invalid');
  }
  const { headers } = await request(`${sandbox.url('api')}page`);
  expect(headers['content-security-policy']).toMatch(new RegExp(`frame-ancestors ${appOrigin}$`));
});

it('leaves no server behind when one does not start', async () => {
  const closed = jest.spyOn(ComposedServer.prototype, 'close');
  const started = jest.spyOn(ComposedServer.prototype, 'start');
  started.mockResolvedValueOnce(1).mockRejectedValueOnce(new Error('no port left'));
  try {
    await expect(test.start({}, 'cors')).rejects.toThrow('no port left');
    expect(closed).toHaveBeenCalledTimes(2);
  } finally {
    started.mockRestore();
    closed.mockRestore();
  }
});

describe('what it takes', () => {
  const composition = presetComposition('exact-origin');
  const valid = {
    type: 'configure',
    composition,
    allowedOrigin: 'http://[::1]:3000',
    otherOrigin: 'https://b.example',
  };

  it('is choices from lists and origins, nothing else', () => {
    expect(commandSchema.safeParse(valid).success).toBe(true);
    const wrong = [
      { ...valid, allowedOrigin: 'https://a.example; script-src *' },
      { ...valid, allowedOrigin: 'https://a.example/' },
      { ...valid, allowedOrigin: 'https://a.example\r\nSet-Cookie: a=1' },
      { ...valid, otherOrigin: 'javascript:alert(1)' },
      { ...valid, composition: { ...composition, answerOrigin: 'https://a.example' } },
      { ...valid, composition: { ...composition, answerStatus: 201 } },
      { ...valid, composition: { ...composition, headers: ['cookie'] } },
      { ...valid, composition: { ...composition, extra: 1 } },
      { ...valid, composition: { method: 'GET' } },
      { type: 'seen', run: 0 },
    ];
    expect(wrong.filter((command) => commandSchema.safeParse(command).success)).toEqual([]);
  });

  it('is a preset and what differs from it, as parameters', () => {
    expect(parametersSchema.parse({})).toEqual({ preset: 'no-header', quiz: false });
    expect(parametersSchema.safeParse({ preset: 'json-refused', method: 'PUT', headers: ['range'] }).success).toBe(
      true,
    );
    expect(parametersSchema.safeParse({ preset: 'nothing' }).success).toBe(false);
  });
});
