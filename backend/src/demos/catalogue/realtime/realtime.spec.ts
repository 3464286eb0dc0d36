import { once } from 'node:events';
import http from 'node:http';
import { acceptSteps, explainFrame, fromHex } from '@kkori/core/websocket';
import { WebSocket } from 'ws';
import { appOrigin, request, TestHost, type TestSandbox } from '../../host/demo-host.testing.js';
import type { WireEvent } from '../../host/wire-log.js';
import { clientNames, commandSchema, parametersSchema } from './parameters.js';
import type { Counts } from './realtime.js';

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

const openSocket = (server: string, path: string): WebSocket =>
  new WebSocket(`${sandbox.url(server)}${path}`.replace('http:', 'ws:').replace('localhost', '127.0.0.1'), {
    origin: appOrigin,
  });

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
  const socket = openSocket('sio', 'socket.io/?EIO=4&transport=websocket');
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
  ws: () => matching(messages(openSocket('ws', 'ws')), /"n":(\d+)/),
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
    expect(counts[name].down).toBeGreaterThan(8 * 30);
  }
  expect(counts.stream.requests).toBe(1);
  expect(counts.sse.requests).toBe(1);
  expect(counts.ws.requests).toBe(1);
  expect(counts['long-poll'].requests).toBeGreaterThanOrEqual(8);
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

describe('the chat', () => {
  interface Said {
    type: 'said' | 'joined' | 'left';
    from: string;
    text?: string;
    code?: number;
    here: string[];
  }

  interface Person {
    socket: WebSocket;
    heard: Said[];
    /** What was said or happened so, now or in a while. */
    hears: (what: Partial<Said>) => Promise<Said>;
  }

  async function enter(name: string): Promise<Person> {
    const socket = openSocket('chat', `chat?name=${encodeURIComponent(name)}`);
    socket.on('error', () => {});
    const heard: Said[] = [];
    socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString()) as Said));
    const hears = async (what: Partial<Said>): Promise<Said> => {
      for (;;) {
        const found = heard.find((said) =>
          Object.entries(what).every(([key, value]) => said[key as keyof Said] === value),
        );
        if (found) return found;
        await once(socket, 'message');
      }
    };
    await hears({ type: 'joined', from: name });
    return { socket, heard, hears };
  }

  const enterFour = async (): Promise<[Person, Person, Person, Person]> => [
    await enter('가영'),
    await enter('나훈'),
    await enter('다인'),
    await enter('라온'),
  ];

  it('goes on when one leaves, in whatever way: a close ends only one’s own connection', async () => {
    const [a, b, c, d] = await enterFour();
    d.socket.close(1000);
    await a.hears({ type: 'left', from: '라온', code: 1000 });
    c.socket.terminate();
    await a.hears({ type: 'left', from: '다인', code: 1006 });
    a.socket.send('아직 들려요?');
    const here = ['가영', '나훈'];
    for (const person of [a, b]) {
      expect(await person.hears({ type: 'said', from: '가영' })).toMatchObject({ text: '아직 들려요?', here });
    }
    expect([a, b].map(({ socket }) => socket.readyState)).toEqual([WebSocket.OPEN, WebSocket.OPEN]);
  });

  it('closes 1009 on what is too large, 1003 on bytes, 1002 on what breaks the protocol, and hurts nobody else', async () => {
    const [a, b, c, d] = await enterFour();
    const large = once(b.socket, 'close');
    b.socket.send('가'.repeat(6_000));
    expect((await large)[0]).toBe(1009);
    const bytes = once(c.socket, 'close');
    c.socket.send(Buffer.from([1, 2, 3]));
    expect((await bytes)[0]).toBe(1003);
    const broken = once(d.socket, 'close');
    // A text frame with a reserved bit set, written past the library.
    (d.socket as unknown as { _socket: NodeJS.WritableStream })._socket.write(Buffer.from('c180aabbccdd', 'hex'));
    expect((await broken)[0]).toBe(1002);
    for (const [from, code] of [
      ['나훈', 1009],
      ['다인', 1003],
      ['라온', 1002],
    ] as const) {
      await a.hears({ type: 'left', from, code });
    }
    a.socket.send('나만 남았어요');
    expect(await a.hears({ type: 'said' })).toMatchObject({ text: '나만 남았어요', here: ['가영'] });

    const events = await test.ask('read', { sandbox: sandbox.key, after: 0 });
    const reasons = events.status === 'ok' ? events.events.map(({ reason }) => reason ?? '').join('\n') : '';
    expect(reasons).toContain('Max payload size exceeded');
    expect(reasons).toContain('malformed frame: reserved-bit');
  });

  it('has room for eight, with a name each', async () => {
    const people = await Promise.all([...'abcdefgh'].map(enter));
    const [error] = (await once(openSocket('chat', 'chat?name=i'), 'error')) as [Error];
    expect(error.message).toContain('503');
    const [nameless] = (await once(openSocket('chat', 'chat'), 'error')) as [Error];
    expect(nameless.message).toContain('400');
    expect(Math.max(...people.map(({ heard }) => heard.at(-1)?.here.length ?? 0))).toBe(8);
  });
});

describe('what is shown of the wire', () => {
  interface Shown {
    handshake?: { headers: { name: string; value: string }[] };
    frame?: { direction: string; hex: string };
  }
  const shown = (event: WireEvent): Shown => (event.data ?? {}) as Shown;
  const header = (event: WireEvent | undefined, name: string): string | undefined =>
    event && shown(event).handshake?.headers.find((one) => one.name.toLowerCase() === name)?.value;

  it('is the handshake as it was, and the frames byte by byte', async () => {
    const socket = openSocket('chat', 'chat?name=me');
    await once(socket, 'message');
    socket.send('안녕하세요');
    await once(socket, 'message');
    socket.close(1000, '끝');
    await once(socket, 'close');
    const batch = await test.ask('read', { sandbox: sandbox.key, after: 0 });
    const events = batch.status === 'ok' ? batch.events : [];

    const asked = events.find((event) => event.kind === 'REQUEST' && shown(event).handshake);
    const answered = events.find((event) => event.kind === 'RESPONSE' && shown(event).handshake);
    expect(asked?.line).toMatch(/^GET \/chat\?name=me HTTP\/1\.1$/);
    expect(answered).toMatchObject({ line: 'HTTP/1.1 101 Switching Protocols', status: 101 });
    const key = header(asked, 'sec-websocket-key') ?? '';
    expect(header(answered, 'sec-websocket-accept')).toBe(acceptSteps(key).accept);

    const frames = events.filter(({ kind }) => kind === 'FRAME');
    const explained = frames.map((frame) => explainFrame(fromHex(shown(frame).frame?.hex ?? '') ?? new Uint8Array(0)));
    const sentFrame = explained.find((frame) => frame?.head.masked && frame.head.name === 'text');
    expect(sentFrame?.parts.at(-1)).toMatchObject({ kind: 'payload', text: '안녕하세요', missing: 0 });
    expect(frames[explained.indexOf(sentFrame ?? null)]).toMatchObject({
      from: 'browser',
      to: 'chat',
      bytes: 2 + 4 + 15,
    });
    for (const [index, frame] of frames.entries()) {
      expect(explained[index]?.head.masked).toBe(frame.from === 'browser');
    }
    expect(explained.filter((frame) => frame?.head.name === 'close').map((frame) => frame?.parts.at(-1))).toMatchObject(
      [{ close: { code: 1000, reason: '끝' } }, { close: { code: 1000 } }],
    );
  });

  it('is without cookies', async () => {
    const socket = new WebSocket(`${sandbox.url('ws')}ws`.replace('http://localhost', 'ws://127.0.0.1'), {
      headers: { cookie: 'demo-a=secret', authorization: 'Bearer secret' },
    });
    await once(socket, 'open');
    const events = await sandbox.readUntil('RESPONSE');
    expect(JSON.stringify(events)).not.toContain('secret');
    socket.terminate();
  });
});

it('gives back every connection at its end', async () => {
  const closed = Promise.all([once(openSocket('ws', 'ws'), 'close'), once(openSocket('chat', 'chat?name=a'), 'close')]);
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
