import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { HostProcess } from '../../backend/src/demos/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { askOverSocket } from '../support/socket.js';

const START = `mutation ($input: StartSandboxInput!) {
  startSandbox(input: $input) {
    __typename
    ... on Sandbox { id token demo { name title { ko } } parameters startedAt expiresAt idleSeconds servers { name role url } }
    ... on UnknownDemo { message name }
    ... on InvalidDemoParameters { message problems { path message } }
    ... on SandboxQuotaReached { message limit retryAt }
    ... on DemoHostUnavailable { message problem retryAfterSeconds }
  }
}`;
const COMMAND = `mutation ($input: SandboxCommandInput!) {
  sendSandboxCommand(input: $input) {
    __typename
    ... on SandboxCommandDone { reply }
    ... on InvalidSandboxCommand { message problems { path message } }
    ... on SandboxNotFound { message id }
    ... on SandboxBusy { message retryAfterSeconds }
    ... on DemoHostUnavailable { message }
  }
}`;
const STOP = 'mutation ($key: SandboxKeyInput!) { stopSandbox(key: $key) { __typename } }';
const FIND = 'query ($key: SandboxKeyInput!) { sandbox(key: $key) { id parameters servers { url } } }';
const WIRE_LOG = `subscription ($sandbox: SandboxKeyInput!, $after: Int, $kinds: [WireEventKind!]) {
  wireLog(sandbox: $sandbox, after: $after, kinds: $kinds) {
    lastSeq dropped ended
    events { seq at kind from to request line status bytes ms reason data headers { name value } }
  }
}`;

interface Key {
  id: string;
  token: string;
}

interface Batch {
  lastSeq: number;
  dropped: number;
  ended: string | null;
  events: { seq: number; kind: string; to: string | null; data: unknown }[];
}

interface Started extends Key {
  __typename: string;
  servers: { name: string; url: string }[];
  [field: string]: unknown;
}

let app: TestApp;
let sockets: Client;
let addresses = 0;

beforeAll(async () => {
  app = await startTestApp();
  sockets = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
});

afterAll(async () => {
  await sockets.dispose();
  await app.close();
});

/** A guest of an address of their own. */
async function start(input: object = {}, headers: Record<string, string> = {}): Promise<Started> {
  addresses += 1;
  const { data, errors } = await app.graphql<{ startSandbox: Started }>(
    START,
    { input: { demo: 'load-balancer', parameters: { slowServer: 'none', serviceMs: 1 }, ...input } },
    { headers: { 'x-forwarded-for': `10.20.0.${addresses}`, ...headers } },
  );
  expect(errors).toBeUndefined();
  return data.startSandbox;
}

const keyOf = ({ id, token }: Key): Key => ({ id, token });

async function command(sandbox: Key, what: unknown) {
  const { data } = await app.graphql<{ sendSandboxCommand: Record<string, unknown> }>(COMMAND, {
    input: { sandbox: keyOf(sandbox), command: what },
  });
  return data.sendSandboxCommand;
}

async function* wireLog(sandbox: Key, variables: object = {}): AsyncGenerator<Batch, void> {
  const results = sockets.iterate<{ wireLog: Batch }>({
    query: WIRE_LOG,
    variables: { sandbox: keyOf(sandbox), ...variables },
  });
  for await (const { data, errors } of results) {
    if (errors) throw new Error(JSON.stringify(errors));
    if (data) yield data.wireLog;
  }
}

it('lists the demos with their bounds to anybody', async () => {
  const { data } = await app.graphql<{ demos: unknown[] }>(
    '{ demos { name title { ko en } parameters commands servers { name role origin } } }',
  );
  expect(data.demos).toContainEqual(
    expect.objectContaining({
      name: 'load-balancer',
      parameters: expect.objectContaining({ type: 'object' }) as unknown,
    }),
  );
});

it('runs 200 requests for a guest and tells the result over the wire log, from any point on', async () => {
  const sandbox = await start();
  expect(sandbox).toMatchObject({ __typename: 'Sandbox', demo: { name: 'load-balancer' }, idleSeconds: 120 });
  expect(await command(sandbox, { type: 'run', requests: 200, rate: 200 })).toEqual({
    __typename: 'SandboxCommandDone',
    reply: { run: 1 },
  });
  const events = [];
  for await (const batch of wireLog(sandbox)) {
    events.push(...batch.events);
    if (batch.events.some(({ kind }) => kind === 'RESULT')) break;
  }
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
  expect(events.at(-1)?.data).toMatchObject({
    result: { total: { count: 200, errors: 0 }, servers: ['a', 'b', 'c', 'd'].map((name) => ({ name, count: 50 })) },
  });
  for await (const batch of wireLog(sandbox, { after: events.length - 1 })) {
    expect(batch.events).toEqual(events.slice(-1));
    break;
  }
});

it("lets the app's own pages send requests to the balancer, under the name the page has", async () => {
  const sandbox = await start();
  const url = sandbox.servers.find(({ name }) => name === 'balancer')?.url ?? '';
  expect(new URL(url).hostname).toBe('127.0.0.1');
  const answer = await fetch(url, { headers: { origin: app.url } });
  expect(answer.headers.get('access-control-allow-origin')).toBe(app.url);
  expect(await answer.json()).toMatchObject({ server: 'a', request: 1 });
});

it('says what was wrong, in the language of the viewer', async () => {
  expect(await start({ demo: 'nothing' }, { 'accept-language': 'ko' })).toMatchObject({
    __typename: 'UnknownDemo',
    message: '그런 실험은 없습니다.',
  });
  expect(await start({ parameters: { slowMs: 9999 } })).toMatchObject({
    __typename: 'InvalidDemoParameters',
    problems: [{ path: 'slowMs' }],
  });
  const sandbox = await start();
  expect(await command(sandbox, { type: 'explode' })).toMatchObject({ __typename: 'InvalidSandboxCommand' });
  expect(await command({ ...sandbox, token: 'wrong' }, { type: 'cancel' })).toMatchObject({
    __typename: 'SandboxNotFound',
  });
});

it('takes what no sandbox can be or do for a mistake, and nobody loses a sandbox by it', async () => {
  const sandbox = await start();
  for (const key of [
    { id: 'x'.repeat(1_000), token: sandbox.token },
    { id: sandbox.id, token: 'x'.repeat(1_000) },
  ]) {
    expect(await command(key, { type: 'cancel' })).toMatchObject({ __typename: 'SandboxNotFound' });
    expect((await app.graphql(FIND, { key })).data).toEqual({ sandbox: null });
    expect((await wireLog(key).next()).value).toMatchObject({ ended: 'NOT_FOUND' });
  }
  // Nested deeper than JSON can be written by recursion, which also the way to the host does.
  const body = JSON.stringify({ query: COMMAND, variables: { input: { sandbox: keyOf(sandbox), command: null } } });
  const answer = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: app.url },
    body: body.replace('null', '['.repeat(100_000) + ']'.repeat(100_000)),
  });
  expect(await answer.json()).toMatchObject({
    data: { sendSandboxCommand: { __typename: 'InvalidSandboxCommand', problems: [{ path: '' }] } },
  });
  expect(await command(sandbox, { type: 'run', requests: 4 })).toMatchObject({ __typename: 'SandboxCommandDone' });
});

it('gives the guests of an address six sandboxes and a person two, and lets them come back to one', async () => {
  const headers = { 'x-forwarded-for': '10.30.0.1' };
  for (let taken = 1; taken < 6; taken++) await start({}, headers);
  const first = await start({}, headers);
  expect(await start({}, headers)).toMatchObject({ __typename: 'SandboxQuotaReached', limit: 6 });
  const { data } = await app.graphql(FIND, { key: keyOf(first) });
  expect(data).toMatchObject({ sandbox: { id: first.id, parameters: { serviceMs: 1 } } });
  const second = await start({ replaces: keyOf(first) }, headers);
  expect(second.__typename).toBe('Sandbox');
  expect((await app.graphql(FIND, { key: keyOf(first) })).data).toEqual({ sandbox: null });

  const { cookie } = await app.signUp();
  for (const expected of ['Sandbox', 'Sandbox', 'SandboxQuotaReached']) {
    expect((await start({}, { cookie })).__typename).toBe(expected);
  }
});

it('ends the subscription with the reason', async () => {
  const sandbox = await start();
  const log = wireLog(sandbox);
  const batches: Batch[] = [];
  const reading = (async () => {
    for await (const batch of log) batches.push(batch);
  })();
  expect((await app.graphql(STOP, { key: keyOf(sandbox) })).data).toEqual({
    stopSandbox: { __typename: 'SandboxStopped' },
  });
  await reading;
  expect(batches.at(-1)?.ended).toBe('STOPPED');
});

it('goes on when the demo host is killed, tells who watches and starts it again on demand', async () => {
  const sandbox = await start();
  const log = wireLog(sandbox);
  await command(sandbox, { type: 'configure', strategy: 'least-connections' });
  expect((await log.next()).value).toMatchObject({ events: [{ kind: 'CONFIGURE' }] });
  const host = app.get(HostProcess);
  const pid = (await host.pid()) ?? 0;
  process.kill(pid, 'SIGKILL');

  expect((await log.next()).value).toMatchObject({ ended: 'HOST_LOST' });
  expect((await log.next()).done).toBe(true);
  expect((await app.graphql('{ server { name } }')).data).toEqual({ server: { name: 'kkori' } });
  expect(await command(sandbox, { type: 'run' })).toMatchObject({ __typename: 'SandboxNotFound' });

  const again = await start();
  expect(again.__typename).toBe('Sandbox');
  expect(await host.pid()).not.toBe(pid);
  expect(await command(again, { type: 'run', requests: 4 })).toMatchObject({ __typename: 'SandboxCommandDone' });
});

it('starts and is found over a WebSocket as over HTTP', async () => {
  const started = await askOverSocket(app, START, { input: { demo: 'load-balancer' } });
  expect(started.errors).toBeUndefined();
  const sandbox = started.data?.['startSandbox'] as Started;
  expect(sandbox.__typename).toBe('Sandbox');
  const found = await askOverSocket(app, FIND, { key: keyOf(sandbox) });
  expect(found.data?.['sandbox']).toMatchObject({ id: sandbox.id });
});
