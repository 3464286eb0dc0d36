import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { text } from 'node:stream/consumers';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { defineDemo } from './demo.js';
import { appOrigin, request, TestHost, type TestSandbox } from './demo-host.testing.js';
import { closeServer, listen } from './listening.js';

/** A demo with a server of its own mind (`open`), one behind the gateway's (`kept`), and WebSockets on both. */
const talker = defineDemo({
  name: 'talker',
  title: { ko: '말하는 서버', en: 'A server that talks' },
  parameters: z.strictObject({}),
  commands: z.strictObject({}),
  servers: [
    { name: 'open', role: 'server', origin: 0, access: 'server', upgrades: true },
    { name: 'kept', role: 'server', origin: 0, upgrades: true },
    { name: 'plain', role: 'server', origin: 0 },
    { name: 'mirror', role: 'server', origin: 0, connections: 'mirrored', upgrades: true },
  ],
  load: async () => async () => {
    const server = http.createServer({ keepAliveTimeout: 60_000 }, (incoming, response) => {
      reached++;
      if (incoming.url === '/cut') {
        incoming.socket.resetAndDestroy();
        return;
      }
      if (incoming.url === '/connection') {
        response.end(String(incoming.socket.remotePort));
        return;
      }
      if (incoming.url === '/stream') {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'max-age=5' });
        response.flushHeaders();
        streams.push(response);
        return;
      }
      response.writeHead(incoming.method === 'OPTIONS' ? 204 : 200, {
        'access-control-allow-origin': 'https://chosen.example',
        'set-cookie': ['demo-a=1; Path=/', 'kkori=stolen; Path=/'],
        ...(incoming.url === '/bare' ? { 'cache-control': '', 'x-own': '' } : {}),
      });
      response.end(incoming.method === 'OPTIONS' ? '' : JSON.stringify(incoming.headers));
    });
    const sockets = new WebSocketServer({ server });
    sockets.on('connection', (socket, { headers }) => {
      socket.send(JSON.stringify({ cookie: headers.cookie ?? null }));
      socket.on('message', (data, binary) => socket.send(data, { binary }));
    });
    const port = await listen(server, '127.0.0.1', 0);
    return {
      ports: { open: port, kept: port, plain: port, mirror: port },
      parameters: () => ({}),
      command: () => null,
      close: async () => {
        for (const client of sockets.clients) client.terminate();
        await closeServer(server);
      },
    };
  },
});

const streams: http.ServerResponse[] = [];
/** Requests that the demo's server has seen. */
let reached = 0;
let test: TestHost;
let sandbox: TestSandbox;

beforeAll(async () => {
  test = await TestHost.open({ connections: 3, upgradedBytesPerSecond: 10_000 }, undefined, [talker]);
});

beforeEach(async () => {
  streams.length = 0;
  sandbox = await test.start({}, 'talker');
});

afterEach(() => test.ask('stop', { sandbox: sandbox.key }));
afterAll(() => test.close());

const open = (url: string, options: { headers?: Record<string, string>; origin?: string } = {}): WebSocket =>
  new WebSocket(url.replace('http:', 'ws:').replace('localhost', '127.0.0.1'), options);

describe('a server that decides about access itself', () => {
  it('gets requests from anywhere, with preflights and Authorization, and its headers are the answer', async () => {
    const headers = { origin: 'https://evil.example', authorization: 'Bearer x', cookie: 'kkori=secret; demo-a=1' };
    const answer = await request(sandbox.url('open'), { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('https://chosen.example');
    expect(JSON.parse(answer.body)).toMatchObject({ authorization: 'Bearer x', cookie: 'demo-a=1' });
    expect(answer.headers['set-cookie']).toEqual(['demo-a=1; Path=/']);
    const preflight = await request(sandbox.url('open'), {
      method: 'OPTIONS',
      headers: { origin: 'null', 'access-control-request-method': 'DELETE' },
    });
    expect(preflight).toMatchObject({ status: 204 });
    expect(preflight.headers['access-control-allow-origin']).toBe('https://chosen.example');
    expect(preflight.headers['access-control-allow-methods']).toBeUndefined();
  });

  it('takes a header of the gateway away by an empty one', async () => {
    const kept = await request(sandbox.url('open'));
    expect(kept.headers['cache-control']).toBe('no-store');
    const bare = await request(`${sandbox.url('open')}bare`);
    expect(bare.headers).not.toHaveProperty('cache-control');
    expect(bare.headers['x-own']).toBe('');
  });

  it('is the only one', async () => {
    const headers = { origin: 'https://evil.example' };
    expect((await request(sandbox.url('kept'), { headers })).status).toBe(403);
    const own = await request(sandbox.url('kept'), { headers: { origin: appOrigin, authorization: 'Bearer x' } });
    expect(JSON.parse(own.body)).not.toHaveProperty('authorization');
  });
});

describe('a body on a request that has none as a rule', () => {
  const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n';

  it.each([
    ['chunked', `Transfer-Encoding: chunked`, `${smuggled.length.toString(16)}\r\n${smuggled}\r\n0\r\n\r\n`],
    ['of a length', `Content-Length: ${smuggled.length}`, smuggled],
    ['of a length that Connection names', `Content-Length: ${smuggled.length}\r\nConnection: content-length`, smuggled],
  ])('%s stays a body', async (_what, header, body) => {
    const { port, host, pathname } = new URL(sandbox.url('mirror'));
    const raw = net.connect(Number(port), '127.0.0.1');
    const before = reached;
    raw.write(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n${header}\r\n\r\n${body}`);
    const [answer] = (await once(raw, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200/);
    // A second one on the same connection comes after whatever hid in the first.
    raw.write(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    await once(raw, 'data');
    expect(reached - before).toBe(2);
    raw.destroy();
  });
});

describe('a stream', () => {
  it('arrives as it is sent, and ends with the sandbox', async () => {
    const { port, pathname, host } = new URL(sandbox.url('kept'));
    const sent = http.get({ host: '127.0.0.1', port, path: `${pathname}stream`, headers: { host }, agent: false });
    const [answer] = (await once(sent, 'response')) as [http.IncomingMessage];
    expect(answer.headers['cache-control']).toBe('max-age=5');
    for (const event of ['data: 1\n\n', 'data: 2\n\n']) {
      streams[0]?.write(event);
      const [chunk] = (await once(answer, 'data')) as [Buffer];
      expect(chunk.toString()).toBe(event);
    }
    const cut = once(answer, 'error');
    await test.ask('stop', { sandbox: sandbox.key });
    expect((await cut)[0]).toMatchObject({ code: 'ECONNRESET' });
  });

  it('is one of few', async () => {
    const { port, pathname, host } = new URL(sandbox.url('kept'));
    const agent = new http.Agent();
    for (let n = 0; n < 3; n++) {
      const sent = http.get({ host: '127.0.0.1', port, path: `${pathname}stream`, headers: { host }, agent });
      sent.on('error', () => {});
      await once(sent, 'response');
    }
    expect((await request(sandbox.url('kept'))).status).toBe(429);
    agent.destroy();
  });
});

describe('a mirrored connection', () => {
  const ask = async (agent: http.Agent, server: string, path: string): Promise<string> => {
    const { port, pathname, host } = new URL(sandbox.url(server));
    const sent = http.get({ host: '127.0.0.1', port, path: pathname + path, headers: { host }, agent });
    const [answer] = (await once(sent, 'response')) as [http.IncomingMessage];
    return text(answer);
  };

  it('is used again as the browser’s is, and no two browsers share one', async () => {
    const browsers = [1, 2].map(() => new http.Agent({ keepAlive: true, maxSockets: 1 }));
    const [first, second] = browsers as [http.Agent, http.Agent];
    const port = await ask(first, 'mirror', 'connection');
    expect(await ask(first, 'mirror', 'connection')).toBe(port);
    expect(await ask(second, 'mirror', 'connection')).not.toBe(port);
    expect(await ask(first, 'kept', 'connection')).not.toBe(await ask(first, 'kept', 'connection'));
    expect(await ask(first, 'mirror', 'connection')).toBe(port);
    for (const browser of browsers) browser.destroy();
  });

  it('breaks without a word, where others are told 502', async () => {
    expect((await request(`${sandbox.url('kept')}cut`)).status).toBe(502);
    await expect(request(`${sandbox.url('mirror')}cut`)).rejects.toThrow('socket hang up');
  });
});

describe('a WebSocket', () => {
  it('carries text and bytes both ways, without the cookies of the app', async () => {
    const socket = open(sandbox.url('kept'), { origin: appOrigin, headers: { cookie: 'kkori=secret; demo-a=1' } });
    const [first] = (await once(socket, 'message')) as [Buffer];
    expect(JSON.parse(first.toString())).toEqual({ cookie: 'demo-a=1' });
    socket.send('안녕');
    expect(String((await once(socket, 'message'))[0])).toBe('안녕');
    socket.send(Buffer.from([0, 255]));
    expect((await once(socket, 'message'))[0]).toEqual(Buffer.from([0, 255]));
    const closed = once(socket, 'close');
    socket.close(1000, 'done');
    expect((await closed)[0]).toBe(1000);
  });

  it('is refused for strangers, guessed sandboxes and pages of others', async () => {
    const refusals = [
      [sandbox.url('kept'), 'https://evil.example', 403],
      [sandbox.url('kept').replace(sandbox.key.id, 'A'.repeat(22)), appOrigin, 404],
    ] as const;
    for (const [url, origin, status] of refusals) {
      const [error] = (await once(open(url, { origin }), 'error')) as [Error];
      expect(error.message).toContain(String(status));
    }
    await once(open(sandbox.url('open'), { origin: 'https://evil.example' }), 'open');
  });

  it('ends with the sandbox, and when it sends too much', async () => {
    const socket = open(sandbox.url('kept'), { origin: appOrigin });
    await once(socket, 'open');
    socket.on('error', () => {});
    const cut = once(socket, 'close');
    socket.send(Buffer.alloc(200_000));
    expect((await cut)[0]).toBe(1006);
    const other = open(sandbox.url('kept'), { origin: appOrigin });
    await once(other, 'open');
    other.on('error', () => {});
    const ended = once(other, 'close');
    await test.ask('stop', { sandbox: sandbox.key });
    await ended;
  });

  it('keeps a sandbox in use', async () => {
    const socket = open(sandbox.url('kept'), { origin: appOrigin });
    await once(socket, 'message');
    test.time += 100_000;
    socket.send('still here');
    await once(socket, 'message');
    test.time += 100_000;
    await test.host.sandboxes.sweep();
    expect(await test.ask('describe', { sandbox: sandbox.key })).toMatchObject({ status: 'ok' });
    socket.terminate();
  });

  it('is for servers that speak it, and nothing else is upgraded', async () => {
    const statusOf = async (name: string, upgrade: string): Promise<string> => {
      const { port, host, pathname } = new URL(sandbox.url(name));
      const raw = net.connect(Number(port), '127.0.0.1');
      const head = `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: ${upgrade}\r\n\r\n`;
      // What follows would be requests that nobody admitted.
      raw.write(head + `GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(5));
      let answer = '';
      raw.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      await new Promise((resolve) => raw.once('close', resolve));
      return answer;
    };
    for (const answer of [await statusOf('plain', 'websocket'), await statusOf('kept', 'telnet')]) {
      expect(answer).toMatch(/^HTTP\/1\.1 400/);
    }
    // An upgrade that the server itself does not agree to: one answer, then the end.
    const refused = await statusOf('kept', 'websocket');
    expect(refused.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(refused).not.toContain('/smuggled');
  });

  it('that is no valid handshake hurts nobody', async () => {
    const { port, host, pathname } = new URL(sandbox.url('kept'));
    const raw = net.connect(Number(port), '127.0.0.1');
    raw.write(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    const [answer] = (await once(raw, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400/);
    raw.destroy();
    expect((await request(sandbox.url('kept'))).status).toBe(200);
  });
});
