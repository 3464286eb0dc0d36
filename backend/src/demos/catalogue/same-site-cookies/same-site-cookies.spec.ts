import { appOrigin, request, TestHost, type TestSandbox } from '../../host/demo-host.testing.js';

let test: TestHost;

beforeAll(async () => {
  test = await TestHost.open();
});
afterAll(() => test.close());

const post = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } };

/** Signs in and answers with the cookie as a browser would send it. */
async function signIn(sandbox: TestSandbox): Promise<{ cookie: string; lines: string[] }> {
  const { headers } = await request(`${sandbox.url('bank')}login`, post);
  const lines = headers['set-cookie'] ?? [];
  return { cookie: lines.at(-1)?.split(';')[0] ?? '', lines };
}

function prepare(sandbox: TestSandbox): Promise<unknown> {
  return sandbox.command({ type: 'attempt', bank: sandbox.url('bank'), attacker: sandbox.url('attacker') });
}

it('sets the cookie with the attributes chosen, on its own path, and takes the old one away first', async () => {
  const sandbox = await test.start({ sameSite: 'lax', secure: true, maxAge: 10 }, 'same-site-cookies');
  const { pathname } = new URL(sandbox.url('bank'));
  const { lines } = await signIn(sandbox);
  expect(lines[0]).toBe(`demo-session=; Path=${pathname}; Max-Age=0`);
  expect(lines[1]).toMatch(/^demo-session=[0-9a-f]{24}; /);
  expect(lines[1]?.split('; ').slice(1)).toEqual([
    `Path=${pathname}`,
    'SameSite=Lax',
    'Secure',
    'HttpOnly',
    'Max-Age=10',
  ]);
});

it('transfers for whoever brings the cookie, and never logs it', async () => {
  const sandbox = await test.start({}, 'same-site-cookies');
  const { cookie } = await signIn(sandbox);
  await prepare(sandbox);
  const transfer = `${sandbox.url('bank')}transfer`;
  const done = await request(transfer, {
    ...post,
    path: `${new URL(transfer).pathname}?run=1`,
    headers: { ...post.headers, cookie },
  });
  expect(done.status).toBe(200);
  expect(done.body).toContain('900,000원');
  expect((await request(transfer, post)).status).toBe(401);
  await request(`${sandbox.url('attacker')}done`, {
    method: 'POST',
    path: `${new URL(sandbox.url('attacker')).pathname}done?run=1&read=no`,
  });
  const events = await sandbox.readUntil('RESULT');
  expect(events.find(({ kind }) => kind === 'REQUEST')?.data).toMatchObject({
    session: true,
    cookies: ['demo-session'],
  });
  expect(events.find(({ kind }) => kind === 'RESPONSE')).toMatchObject({
    request: 1,
    data: { accepted: true, balance: 900_000 },
  });
  expect(JSON.stringify(events)).not.toContain(cookie.split('=')[1]);
});

it('refuses by the defences chosen, and lets its own page through', async () => {
  const defences = { csrfToken: true, originCheck: true, fetchMetadata: true };
  const sandbox = await test.start({ defences, initiator: 'bank', attack: 'form-frame' }, 'same-site-cookies');
  const { cookie } = await signIn(sandbox);
  await prepare(sandbox);
  const bank = new URL(sandbox.url('bank'));
  const forged = await request(`${bank}transfer`, {
    ...post,
    headers: { ...post.headers, cookie, origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'cross-site' },
  });
  expect(forged.status).toBe(403);
  const page = await request(`${bank}own`, { path: `${bank.pathname}own?run=1`, headers: { cookie } });
  const csrf = /"token":"([0-9a-f]+)"/.exec(page.body)?.[1];
  const own = await request(`${bank}transfer`, {
    ...post,
    headers: { ...post.headers, cookie, origin: bank.origin, 'sec-fetch-site': 'same-origin' },
    body: `to=mallory&csrf=${csrf}`,
  });
  expect(own.status).toBe(200);
});

it('answers a preflight without permission', async () => {
  const sandbox = await test.start({}, 'same-site-cookies');
  const answer = await request(`${sandbox.url('bank')}transfer`, {
    method: 'OPTIONS',
    headers: { origin: 'http://127.0.0.1:1', 'access-control-request-headers': 'x-requested-with' },
  });
  expect(answer.status).toBe(204);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});

it('gives the attacker’s page only its bank to reach, and only for the attempt under way', async () => {
  const sandbox = await test.start({}, 'same-site-cookies');
  const attacker = new URL(sandbox.url('attacker'));
  const attack = (run: string) => request(`${attacker}attack`, { path: `${attacker.pathname}attack?run=${run}` });
  expect((await attack('1')).status).toBe(404);
  await prepare(sandbox);
  const page = await attack('1');
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain(
    `form-action 'self' ${new URL(sandbox.url('bank')).origin}`,
  );
  expect(page.headers['referrer-policy']).toBe('strict-origin');
  expect((await attack('2')).status).toBe(404);
});

it('leads to no origin but the demos’ own, even under the path of one of its servers', async () => {
  const sandbox = await test.start({ initiator: 'cross-site' }, 'same-site-cookies');
  const addresses = { bank: sandbox.url('bank'), attacker: sandbox.url('attacker') };
  for (const name of ['bank', 'attacker'] as const) {
    const { pathname } = new URL(addresses[name]);
    for (const origin of ['https://evil.example', 'http://localhost:1', appOrigin]) {
      const strange = { type: 'attempt', ...addresses, [name]: origin + pathname };
      await expect(sandbox.command(strange)).rejects.toThrow('invalid');
    }
    const elsewhere = { type: 'attempt', ...addresses, [name]: `${new URL(addresses[name]).origin}/elsewhere/` };
    await expect(sandbox.command(elsewhere)).rejects.toThrow('invalid');
  }
  const otherSite = addresses.attacker.replace('localhost', '127.0.0.1');
  expect(await sandbox.command({ type: 'attempt', ...addresses, attacker: otherSite })).toEqual({ run: 1 });
});

it('signs in within a window of its own and goes on to the attack', async () => {
  const sandbox = await test.start({ initiator: 'same-site' }, 'same-site-cookies');
  await prepare(sandbox);
  const bank = new URL(sandbox.url('bank'));
  const entered = await request(`${bank}enter`, { path: `${bank.pathname}enter?run=1` });
  expect(entered.status).toBe(303);
  expect(entered.headers.location).toBe(`${sandbox.url('attacker')}attack?run=1`);
  expect(entered.headers['set-cookie']).toHaveLength(2);
});
