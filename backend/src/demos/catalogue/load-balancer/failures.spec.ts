import { request } from '../../host/demo-host.testing.js';
import { counts, fast, readUntil, run, TestHost } from './running-balancer.testing.js';

let test: TestHost;

beforeAll(async () => {
  test = await TestHost.open();
});

afterAll(() => test.close());

const changed = (data: unknown) => data as { by: string; up: boolean; changed: boolean };

describe('a server that was killed', () => {
  it('costs one retry and no error: the next server answers, and it is left out', async () => {
    const sandbox = await test.start(fast);
    await sandbox.command({ type: 'kill', server: 'b' });
    const { result, events } = await run(sandbox, { requests: 40, rate: 200 });
    expect(result.total).toMatchObject({ count: 40, errors: 0 });
    expect(counts(result)['b']).toBe(0);
    expect(result.retried).toBe(1);
    expect(result.servers.find(({ name }) => name === 'b')?.failed).toBe(1);
    const [left] = events.filter(({ kind }) => kind === 'HEALTH');
    expect(left).toMatchObject({ to: 'b', data: { by: 'failure', up: false } });
    const again = events.filter(({ kind, data }) => kind === 'PICK' && (data as { again?: true }).again);
    expect(again.map((event) => event.request)).toEqual([left?.request]);
  });

  it('is tried by each request in its turn when max_fails is 0', async () => {
    const sandbox = await test.start({ ...fast, maxFails: 0 });
    await sandbox.command({ type: 'kill', server: 'b' });
    const { result } = await run(sandbox, { requests: 40, rate: 200 });
    expect(result.total).toMatchObject({ count: 40, errors: 0 });
    expect(result.retried).toBeGreaterThan(8);
  });

  it('gets requests again after fail_timeout', async () => {
    const sandbox = await test.start({ ...fast, failTimeoutMs: 500 });
    await sandbox.command({ type: 'kill', server: 'b' });
    await run(sandbox, { requests: 8, rate: 200 });
    await sandbox.command({ type: 'revive', server: 'b' });
    await readUntil(sandbox, 'NOTE', ({ data }) => (data as { alive?: boolean }).alive === true);
    const { result } = await run(sandbox, { requests: 120, rate: 100 }, (await lastSeq(sandbox)) ?? 0);
    expect(counts(result)['b']).toBeGreaterThan(0);
    expect(result.total.errors).toBe(0);
  });

  it('is found by health checks, and brought back by them', async () => {
    const sandbox = await test.start({ ...fast, checks: true, checkMs: 100, rise: 2, fall: 3 });
    await sandbox.command({ type: 'kill', server: 'd' });
    const down = await readUntil(sandbox, 'HEALTH', ({ data }) => changed(data).changed);
    expect(down).toMatchObject({ to: 'd', from: 'balancer', data: { by: 'check', up: false } });
    const without = await run(sandbox, { requests: 30, rate: 200 }, down.seq);
    expect(counts(without.result)).toEqual({ a: 10, b: 10, c: 10, d: 0 });
    expect(without.result.retried).toBe(0);

    await sandbox.command({ type: 'revive', server: 'd' });
    const up = await readUntil(sandbox, 'HEALTH', ({ data }) => changed(data).changed, without.events.at(-1)?.seq);
    expect(up).toMatchObject({ to: 'd', data: { by: 'check', up: true } });
    const withIt = await run(sandbox, { requests: 40, rate: 200 }, up.seq);
    expect(counts(withIt.result)).toEqual({ a: 10, b: 10, c: 10, d: 10 });
  });

  it('takes the requests it works on with it, which others then answer', async () => {
    const sandbox = await test.start({ slowServer: 'a', slowMs: 2_000, serviceMs: 2 });
    await sandbox.command({ type: 'run', requests: 8, rate: 200 });
    const picked = await sandbox.readUntil('RESPONSE');
    await sandbox.command({ type: 'kill', server: 'a' });
    const [result] = (await sandbox.readUntil('RESULT', picked.at(-1)?.seq)).slice(-1);
    const { result: run } = result?.data as { result: { total: object; retried: number } };
    expect(run.total).toMatchObject({ count: 8, errors: 0 });
    expect(run.retried).toBeGreaterThan(0);
  });
});

it('answers 502 when every server is gone, and says so', async () => {
  const sandbox = await test.start(fast);
  for (const server of ['a', 'b', 'c', 'd']) await sandbox.command({ type: 'kill', server });
  expect(await request(sandbox.url('balancer'))).toMatchObject({
    status: 502,
    body: '{"error":"every server failed"}',
  });
  expect(await request(sandbox.url('balancer'))).toMatchObject({
    status: 502,
    body: '{"error":"no server is available"}',
  });
  expect((await request(sandbox.url('a'))).status).toBe(502);
});

it('sends a body again to the next server when the first could not be reached', async () => {
  const sandbox = await test.start(fast);
  await sandbox.command({ type: 'kill', server: 'a' });
  const answer = await request(sandbox.url('balancer'), { method: 'POST', body: 'x'.repeat(1_000) });
  expect(answer).toMatchObject({ status: 200, headers: { 'x-served-by': 'b' } });
});

describe('a sticky session', () => {
  it('keeps each client on the server that its cookie names', async () => {
    const sandbox = await test.start({ ...fast, sticky: true });
    const { events } = await run(sandbox, { requests: 80, rate: 100, clients: 8 });
    const clientOf = new Map(
      events.flatMap(({ kind, to, from, request: n }) => (kind === 'REQUEST' && to === 'balancer' ? [[n, from]] : [])),
    );
    const picks = events.filter(({ kind }) => kind === 'PICK');
    const chosen = (sticky: boolean) =>
      picks.filter(({ data }) => Boolean((data as { sticky?: true }).sticky) === sticky);
    // A client may ask again before its first answer; from then on it stays where a cookie put it.
    for (const pick of chosen(true)) {
      const given = chosen(false).filter(({ request: n }) => clientOf.get(n) === clientOf.get(pick.request));
      expect(given.map(({ to }) => to)).toContain(pick.to);
    }
    expect(chosen(true).length).toBeGreaterThan(40);
  });

  it('goes to another server when that one is gone, with a new cookie', async () => {
    const sandbox = await test.start({ ...fast, sticky: true });
    const first = await request(sandbox.url('balancer'));
    const [cookie = ''] = first.headers['set-cookie'] ?? [];
    const server = String(first.headers['x-served-by']);
    expect(cookie).toMatch(/^demo-server=[a-d]; Path=\/s\/[\w-]{22}\/balancer\/; HttpOnly; SameSite=Lax$/);
    const headers = { cookie: cookie.split(';')[0] };
    const second = await request(sandbox.url('balancer'), { headers });
    expect(second.headers).toMatchObject({ 'x-served-by': server });
    expect(second.headers['set-cookie']).toBeUndefined();

    await sandbox.command({ type: 'kill', server });
    const third = await request(sandbox.url('balancer'), { headers });
    expect(third.status).toBe(200);
    expect(third.headers['x-served-by']).not.toBe(server);
    expect(third.headers['set-cookie']?.[0]).toContain(`demo-server=${third.headers['x-served-by']}`);
  });

  it('believes no cookie that names nothing', async () => {
    const sandbox = await test.start({ ...fast, sticky: true });
    const answer = await request(sandbox.url('balancer'), { headers: { cookie: 'demo-server=__proto__' } });
    expect(answer).toMatchObject({ status: 200, headers: { 'x-served-by': 'a' } });
  });
});

async function lastSeq(sandbox: { readUntil(kind: 'NOTE', after?: number): Promise<{ seq: number }[]> }) {
  const notes = await sandbox.readUntil('NOTE');
  const [killed] = notes.slice(-1);
  return (await sandbox.readUntil('NOTE', killed?.seq)).at(-1)?.seq;
}
