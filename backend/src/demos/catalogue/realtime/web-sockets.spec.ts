import { once } from 'node:events';
import { acceptSteps, explainFrame, fromHex } from '@kkori/core/websocket';
import { WebSocket } from 'ws';
import { TestHost, type TestSandbox } from '../../host/demo-host.testing.js';
import type { WireEvent } from '../../host/wire-log.js';
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
    const socket = openSocket(sandbox, 'chat', `chat?name=${encodeURIComponent(name)}`);
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

  it('closes 1008 on a flood of messages or pings, and passes on no more than was in time', async () => {
    const [a, b, c, d] = await enterFour();
    const closed = [b, c].map(({ socket }) => once(socket, 'close'));
    for (let count = 0; count < 500; count++) {
      b.socket.send(`message ${count}`);
      c.socket.ping();
    }
    for (const one of closed) expect((await one)[0]).toBe(1008);
    await a.hears({ type: 'left', from: '나훈', code: 1008 });
    await a.hears({ type: 'left', from: '다인', code: 1008 });
    expect(a.heard.filter(({ type }) => type === 'said').length).toBeLessThan(250);
    d.socket.send('조용해졌네요');
    expect(await a.hears({ from: '라온', type: 'said' })).toMatchObject({ here: ['가영', '라온'] });
  });

  it('has room for eight, with a name each', async () => {
    const people = await Promise.all([...'abcdefgh'].map(enter));
    const [error] = (await once(openSocket(sandbox, 'chat', 'chat?name=i'), 'error')) as [Error];
    expect(error.message).toContain('503');
    const [nameless] = (await once(openSocket(sandbox, 'chat', 'chat'), 'error')) as [Error];
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
    const socket = openSocket(sandbox, 'chat', 'chat?name=me');
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
