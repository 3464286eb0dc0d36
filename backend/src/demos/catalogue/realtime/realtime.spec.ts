import { once } from 'node:events';
import http from 'node:http';
import type { WebSocket } from 'ws';
import { request, TestHost, type TestSandbox } from '../../host/demo-host.testing.js';
import { clientNames, commandSchema, parametersSchema } from './parameters.js';
import type { Counts } from './realtime.js';
import { openSocket } from './realtime.testing.js';

let test: TestHost;
let sandbox: TestSandbox;

beforeAll(async () => {
  test = await TestHost.open();
});
beforeEach(async () => {
  sandbox = await test.start({ rate: 10, latencyMs: 0 }, 'realtime');
});
afterEach(() => test.ask('stop', { sandbox: sandbox.key }));
afterAll(() => test.close());

const numbers = (count: number, from = 1): number[] => Array.from({ length: count }, (_, index) => from + index);

/** An answer that goes on, and the lines of it as they come. */
async function* linesOf(url: string, headers: Record<string, string> = {}): AsyncGenerator<string> {
  const { port, pathname, host } = new URL(url);
  const sent = http.get({ host: '127.0.0.1', port, path: pathname, agent: false, headers: { host, ...headers } });
  const [answer] = (await once(sent, 'response')) as [http.IncomingMessage];
  let rest = '';
  try {
    for await (const chunk of answer) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    sent.destroy();
  }
}

/** The first so many values that an iteration gives; it is ended after them. */
async function take<Value>(count: number, values: AsyncIterable<Value>): Promise<Value[]> {
  const taken: Value[] = [];
  for await (const value of values) if (taken.push(value) === count) break;
  return taken;
}

async function* matching(lines: AsyncIterable<string>, pattern: RegExp): AsyncGenerator<number> {
  for await (const line of lines) {
    const match = pattern.exec(line);
    if (match) yield Number(match[1]);
  }
}

const streamed = (): AsyncGenerator<number> => matching(linesOf(`${sandbox.url('stream')}stream`), /"n":(\d+)/);
const sent = (headers?: Record<string, string>): AsyncGenerator<number> =>
  matching(linesOf(`${sandbox.url('sse')}events`, headers), /^id: (\d+)/);

/** Asks again and again from where it stands, as a client that polls. */
async function* polled(path: 'poll' | 'long-poll'): AsyncGenerator<number> {
  const url = `${sandbox.url(path)}${path}`;
  const { pathname } = new URL(url);
  for (let since = 0; ;) {
    const { status, body } = await request(url, { path: `${pathname}?since=${since}` });
    expect(status).toBe(200);
    for (const { n } of (JSON.parse(body) as { events: { n: number }[] }).events) yield (since = n);
  }
}

async function* messages(socket: WebSocket): AsyncGenerator<string> {
  const received: string[] = [];
  socket.on('message', (data: Buffer) => received.push(data.toString()));
  try {
    for (;;) {
      while (received.length === 0) await once(socket, 'message');
      yield received.shift() ?? '';
    }
  } finally {
    socket.terminate();
  }
}

/** Socket.IO by hand: `40` joins, `42` carries an event. */
async function* overSocketIo(): AsyncGenerator<string> {
  const socket = openSocket(sandbox, 'sio', 'socket.io/?EIO=4&transport=websocket');
  for await (const packet of messages(socket)) {
    if (packet.startsWith('0')) socket.send('40');
    yield packet;
  }
}

async function* overSocketIoPolling(): AsyncGenerator<string> {
  const url = `${sandbox.url('sio-poll')}socket.io-polling/`;
  const { pathname } = new URL(url);
  const ask = (query: string, body?: string) =>
    request(url, {
      path: `${pathname}?EIO=4&transport=polling${query}`,
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      ...(body === undefined ? {} : { body }),
    });
  const { sid } = JSON.parse((await ask('')).body.slice(1)) as { sid: string };
  await ask(`&sid=${sid}`, '40');
  for (;;) yield* (await ask(`&sid=${sid}`)).body.split('\x1e');
}

const everyClient: Record<string, () => AsyncGenerator<number>> = {
  poll: () => polled('poll'),
  'long-poll': () => polled('long-poll'),
  stream: streamed,
  sse: () => sent(),
  ws: () => matching(messages(openSocket(sandbox, 'ws', 'ws')), /"n":(\d+)/),
  sio: () => matching(overSocketIo(), /^42\["event",\{"n":(\d+)/),
  'sio-poll': () => matching(overSocketIoPolling(), /^42\["event",\{"n":(\d+)/),
};

it('tells every kind of client all events, in their order, and counts what that took', async () => {
  const received = Object.values(everyClient).map((client) => take(8, client()));
  await sandbox.command({ type: 'start' });
  for (const events of await Promise.all(received)) expect(events).toEqual(numbers(8, events[0]));

  await sandbox.command({ type: 'stop' });
  const { counts } = (await sandbox.readUntil('RESULT')).at(-1)?.data as { counts: Counts };
  expect(Object.keys(counts)).toEqual([...clientNames]);
  for (const name of clientNames) {
    expect(counts[name].up).toBeGreaterThan(100);
    // An event alone; the slower the machine, the more of them come in one answer and share what else is in it.
    expect(counts[name].down).toBeGreaterThan(8 * '{"n":1}'.length);
  }
  expect(counts.stream.requests).toBe(1);
  expect(counts.sse.requests).toBe(1);
  expect(counts.ws.requests).toBe(1);
  // What happened while nobody asked comes in one answer.
  expect(counts['long-poll'].requests).toBeGreaterThan(1);
});

describe('after a line broke', () => {
  it('an event stream goes on after the Last-Event-ID, with nothing missed', async () => {
    const first = sent();
    const cut = take(100, first).catch((error: Error & { code?: string }) => error.code);
    await sandbox.readUntil('REQUEST');
    await sandbox.command({ type: 'start' });
    await sandbox.readUntil('FRAME');
    expect(await sandbox.command({ type: 'drop', lines: ['sse'], forMs: 0 })).toEqual({ cut: { sse: 1 } });
    expect(await cut).toBe('ECONNRESET');
    await take(5, streamed());
    expect(await take(6, sent({ 'last-event-id': '1' }))).toEqual(numbers(6, 2));
    const notes = await sandbox.readUntil('NOTE');
    expect(notes.at(-1)?.reason).toMatch(/Last-Event-ID: 1|sse is reachable again/);
  });

  it('nothing gets through for as long as was said, on that line alone', async () => {
    await sandbox.command({ type: 'drop', lines: ['poll'], forMs: 5_000 });
    await expect(request(`${sandbox.url('poll')}poll`)).rejects.toThrow('socket hang up');
    expect((await request(`${sandbox.url('long-poll')}long-poll`)).status).toBe(200);
  });
});

it('answers 204 to nobody who does not wait, and says where things stand to who does not know', async () => {
  const { body } = await request(`${sandbox.url('long-poll')}long-poll`);
  expect(JSON.parse(body)).toEqual({ last: 0, events: [] });
  expect((await request(`${sandbox.url('poll')}elsewhere`)).status).toBe(404);
});

it('changes its pace while it runs', async () => {
  await sandbox.command({ type: 'configure', rate: 0.5, latencyMs: 120 });
  await sandbox.command({ type: 'start' });
  await sandbox.command({ type: 'configure', rate: 10, latencyMs: 0 });
  expect(await take(3, streamed())).toHaveLength(3);
});

it('has no more than eight Socket.IO sessions of a kind', async () => {
  const url = `${sandbox.url('sio-poll')}socket.io-polling/`;
  const path = `${new URL(url).pathname}?EIO=4&transport=polling`;
  const statuses: number[] = [];
  for (let count = 0; count < 9; count++) statuses.push((await request(url, { path })).status);
  expect(statuses).toEqual([...Array.from({ length: 8 }, () => 200), 403]);
  expect((await take(1, overSocketIo()))[0]).toMatch(/^0/);
});

it('gives back every connection at its end', async () => {
  const closed = Promise.all([
    once(openSocket(sandbox, 'ws', 'ws'), 'close'),
    once(openSocket(sandbox, 'chat', 'chat?name=a'), 'close'),
  ]);
  const cut = take(1_000, streamed()).catch((error: Error & { code?: string }) => error.code);
  await sandbox.command({ type: 'start' });
  await sandbox.readUntil('FRAME');
  await test.ask('stop', { sandbox: sandbox.key });
  expect(await cut).toBe('ECONNRESET');
  await closed;
});

it.each([
  { rate: 0.1 },
  { rate: 11 },
  { latencyMs: 301 },
  { pollMs: 10 },
  { clients: [] },
  { clients: ['carrier-pigeon'] },
  { view: 'elsewhere' },
])('refuses the parameters %j', (parameters) => {
  expect(parametersSchema.safeParse(parameters).success).toBe(false);
});

it.each([{ type: 'drop', lines: ['app'] }, { type: 'drop', forMs: 60_000 }, { type: 'configure', rate: 1_000 }, {}])(
  'refuses the command %j',
  (command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
  },
);
