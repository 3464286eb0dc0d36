import { clientAddresses } from '../../host/client-addresses.js';
import { limits } from '../../host/limits.js';
import { TestHost, type TestSandbox } from '../../host/demo-host.testing.js';
import type { WireEvent } from '../../host/wire-log.js';
import { commandSchema, parametersSchema } from './parameters.js';
import type { RunResult } from './run-result.js';

let test: TestHost;

beforeAll(async () => {
  test = await TestHost.open();
});

afterAll(() => test.close());

interface Report {
  result: RunResult;
  previous: RunResult[];
}

async function run(sandbox: TestSandbox, plan: object, after = 0): Promise<Report & { events: WireEvent[] }> {
  await sandbox.command({ type: 'run', ...plan });
  const events = await sandbox.readUntil('RESULT', after);
  return { ...(events.at(-1)?.data as Report), events };
}

function counts(result: RunResult): Record<string, number> {
  return Object.fromEntries(result.servers.map(({ name, count }) => [name, count]));
}

const fast = { slowServer: 'none', serviceMs: 2 };

describe('a run of 200 requests', () => {
  it('goes round: 50 each, the slow server included', async () => {
    const sandbox = await test.start({ strategy: 'round-robin', slowServer: 'c', slowMs: 150, serviceMs: 5 });
    const { result, events } = await run(sandbox, { requests: 200, rate: 200 });

    expect(counts(result)).toEqual({ a: 50, b: 50, c: 50, d: 50 });
    expect(result).toMatchObject({ run: 1, ended: 'done', requests: 200, total: { count: 200, errors: 0 } });
    expect(result.servers.map(({ share }) => share)).toEqual([0.25, 0.25, 0.25, 0.25]);
    const slow = result.servers.find(({ name }) => name === 'c');
    expect(slow?.latency?.p50).toBeGreaterThanOrEqual(145);
    expect(result.total.latency?.p95).toBeGreaterThanOrEqual(145);

    const picks = events.filter(({ kind }) => kind === 'PICK');
    expect(picks.map(({ to }) => to)).toEqual(Array.from({ length: 200 }, (_, i) => 'abcd'[i % 4]));
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
  });

  it('spares the slow server by least connections', async () => {
    const sandbox = await test.start({ strategy: 'least-connections', slowServer: 'b', slowMs: 400, serviceMs: 5 });
    const { result } = await run(sandbox, { requests: 200, rate: 200 });
    const { b = 0, ...others } = counts(result);
    expect(result.total).toMatchObject({ count: 200, errors: 0 });
    for (const count of Object.values(others)) expect(b).toBeLessThan(count / 2);
  });

  it('keeps each client on one server by source hash', async () => {
    const sandbox = await test.start({ ...fast, strategy: 'source-hash' });
    const { result } = await run(sandbox, { requests: 200, rate: 200, clients: 16 });
    expect(result.clients).toHaveLength(16);
    for (const client of result.clients) expect(Object.keys(client.counts)).toHaveLength(1);
    expect(result.servers.filter(({ count }) => count > 0).length).toBeGreaterThan(1);
  });
});

it('tells clients apart by X-Forwarded-For where they cannot choose an address, and says so', async () => {
  const other = await TestHost.open({}, false);
  try {
    const sandbox = await other.start({ ...fast, strategy: 'source-hash' });
    const { result, events } = await run(sandbox, { requests: 64, rate: 200, clients: 16 });
    expect(result.distinctClients).toBe(false);
    expect(result.clients.map(({ counts: own }) => Object.keys(own).length)).toEqual(Array(16).fill(1));
    expect(result.servers.filter(({ count }) => count > 0).length).toBeGreaterThan(1);
    expect(events.find(({ kind }) => kind === 'REQUEST')?.from).toBe(clientAddresses(1)[0]);
  } finally {
    await other.close();
  }
});

it('shares by weight', async () => {
  const sandbox = await test.start({ ...fast, weights: { a: 5, b: 3 } });
  const { result } = await run(sandbox, { requests: 100, rate: 200 });
  expect(counts(result)).toEqual({ a: 50, b: 30, c: 10, d: 10 });
});

it('reports every run with those before it, whatever the strategy was', async () => {
  const sandbox = await test.start(fast);
  const first = await run(sandbox, { requests: 8, rate: 200 });
  expect(first.previous).toEqual([]);
  const { parameters } = (await sandbox.command({ type: 'configure', strategy: 'least-connections' })) as {
    parameters: object;
  };
  expect(parameters).toMatchObject({ ...fast, strategy: 'least-connections' });
  const second = await run(sandbox, { requests: 4, rate: 200 }, first.events.at(-1)?.seq);
  expect(second.previous).toEqual([first.result]);
  expect(second.result).toMatchObject({ run: 2, parameters: { strategy: 'least-connections' }, changed: false });
  expect(second.events[0]).toMatchObject({
    kind: 'CONFIGURE',
    data: { parameters: { strategy: 'least-connections' } },
  });
});

it('changes its strategy while requests are open', async () => {
  const sandbox = await test.start({ slowServer: 'a', slowMs: 300, serviceMs: 2 });
  const running = run(sandbox, { requests: 40, rate: 100 });
  await sandbox.readUntil('RESPONSE');
  await sandbox.command({ type: 'configure', strategy: 'least-connections' });
  const { result, events } = await running;
  expect(result).toMatchObject({ changed: true, parameters: { strategy: 'round-robin' }, total: { count: 40 } });
  const strategies = events
    .filter(({ kind }) => kind === 'PICK')
    .map(({ data }) => (data as { strategy: string }).strategy);
  expect(new Set(strategies)).toEqual(new Set(['round-robin', 'least-connections']));
  // The slow server's open requests were still known after the change.
  expect(counts(result)['a']).toBeLessThan(10);
});

it('tells each request from the client through the server and back', async () => {
  const sandbox = await test.start({ ...fast, slowServer: 'none' });
  const { events } = await run(sandbox, { requests: 1, rate: 1, clients: 1 });
  const [client] = clientAddresses(1);
  const one = events.filter((event) => event.request === 1);
  expect(one.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([
    `REQUEST ${client} balancer`,
    'PICK balancer a',
    'REQUEST balancer a',
    'CONNECTION balancer a',
    'RESPONSE a balancer',
    `RESPONSE balancer ${client}`,
  ]);
  expect(one.at(-1)).toMatchObject({ line: 'HTTP/1.1 200 OK', status: 200, bytes: expect.any(Number) as number });
});

it('does one run at a time and cancels it when asked', async () => {
  const sandbox = await test.start({ slowServer: 'a', slowMs: 2000 });
  await sandbox.command({ type: 'run', requests: 20, rate: 200 });
  await expect(test.ask('command', { sandbox: sandbox.key, command: { type: 'run' } })).resolves.toEqual({
    status: 'busy',
    retryAfterSeconds: 1,
  });
  expect(await sandbox.command({ type: 'cancel' })).toEqual({ cancelled: 1 });
  const [result] = (await sandbox.readUntil('RESULT')).slice(-1);
  expect((result?.data as Report).result).toMatchObject({ ended: 'cancelled' });
  expect(await sandbox.command({ type: 'cancel' })).toEqual({ cancelled: null });
});

it('bounds the load of all runs in the host together', async () => {
  const crowded = await TestHost.open({ requestsPerSecondInAll: 200 });
  try {
    const [one, two] = [await crowded.start({ slowServer: 'a', slowMs: 2000 }), await crowded.start()];
    await one.command({ type: 'run', requests: 4, rate: 200 });
    const refused = await crowded.ask('command', { sandbox: two.key, command: { type: 'run' } });
    expect(refused.status).toBe('busy');
    await one.command({ type: 'cancel' });
    await one.readUntil('RESULT');
    expect(await two.command({ type: 'run', requests: 1 })).toEqual({ run: 1 });
  } finally {
    await crowded.close();
  }
});

it('cuts a run that takes too long', async () => {
  // Long enough for the others on a busy machine, too short for the slow one.
  const impatient = await TestHost.open({ runMs: 1_000 });
  try {
    const sandbox = await impatient.start({ slowServer: 'a', slowMs: 2000, serviceMs: 2 });
    const { result } = await run(sandbox, { requests: 8, rate: 200 });
    expect(result).toMatchObject({ ended: 'timeout', total: { count: 6, errors: 2 } });
  } finally {
    await impatient.close();
  }
});

describe('input', () => {
  it('has a default for everything', () => {
    expect(parametersSchema.parse({})).toEqual({
      strategy: 'round-robin',
      slowServer: 'c',
      slowMs: 300,
      serviceMs: 20,
      weights: { a: 1, b: 1, c: 1, d: 1, e: 1 },
      other: 'none',
      servers: 4,
      work: 'light',
      seed: 1,
      sticky: false,
      checks: false,
      checkMs: 500,
      rise: 2,
      fall: 3,
      maxFails: 1,
      failTimeoutMs: 10_000,
      code: '',
    });
  });

  it.each([
    { strategy: 'fastest' },
    { slowServer: 'f' },
    { other: 'custom' },
    { servers: 6 },
    { code: 'x'.repeat(limits.codeLength + 1) },
    { slowMs: 2001 },
    { slowMs: -1 },
    { serviceMs: 1.5 },
    { weights: { a: 0 } },
    { weights: { f: 1 } },
    { extra: true },
    [],
    null,
  ])('refuses the parameters %j', (parameters) => {
    expect(parametersSchema.safeParse(parameters).success).toBe(false);
  });

  it.each([
    { type: 'run', requests: limits.requestsPerRun + 1 },
    { type: 'run', rate: limits.requestsPerSecond + 1 },
    { type: 'run', requests: 0 },
    { type: 'run', clients: 1000 },
    { type: 'run', port: 22 },
    { type: 'configure', strategy: 'fastest' },
    { type: 'kill', server: 'balancer' },
    { type: 'exit' },
    {},
    'run',
  ])('refuses the command %j', async (command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
    const sandbox = await test.start();
    const refused = await test.ask('command', { sandbox: sandbox.key, command });
    expect(refused).toMatchObject({ status: 'invalid', problems: [{ message: expect.any(String) as string }] });
    await test.ask('stop', { sandbox: sandbox.key });
  });
});
