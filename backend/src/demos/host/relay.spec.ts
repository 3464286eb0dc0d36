import { once } from 'node:events';
import net from 'node:net';
import { openRelay, type Relay } from './relay.js';

/** A server that answers each line with the same line. */
let server: net.Server;
let relay: Relay;
const sockets = new Set<net.Socket>();

beforeEach(async () => {
  server = net.createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  await relay.close();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const target = (): number => (server.address() as net.AddressInfo).port;

async function connect(): Promise<net.Socket> {
  const client = net.connect({ host: '127.0.0.1', port: relay.port, allowHalfOpen: true });
  await once(client, 'connect');
  return client;
}

/** Everything until the other side ends. */
async function readAll(client: net.Socket): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of client) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

it('passes bytes on unchanged and in order, however the latency changes meanwhile', async () => {
  const seen = { up: 0, down: 0 };
  relay = await openRelay({
    target: target(),
    latencyMs: 20,
    onBytes: (_connection, direction, bytes) => (seen[direction] += bytes.length),
  });
  const client = await connect();
  const sent = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
  const received = readAll(client);
  for (let at = 0; at < sent.length; at += 10_000) {
    relay.latencyMs = (at / 10_000) % 3 === 0 ? 15 : 0;
    client.write(sent.subarray(at, at + 10_000));
    await new Promise(setImmediate);
  }
  client.end();
  expect((await received).equals(sent)).toBe(true);
  expect(seen).toEqual({ up: sent.length, down: sent.length });
});

it('takes the latency each way', async () => {
  relay = await openRelay({ target: target(), latencyMs: 40 });
  const client = await connect();
  const sentAt = performance.now();
  client.write('ping');
  await once(client, 'data');
  expect(performance.now() - sentAt).toBeGreaterThanOrEqual(79);
  client.destroy();
});

it('drops connections without a word, and takes new ones', async () => {
  const closed: string[] = [];
  const opened: number[] = [];
  relay = await openRelay({
    target: target(),
    onOpen: ({ number }) => opened.push(number),
    onClose: ({ number, up }, reason) => closed.push(`${number} ${reason} after ${up}`),
  });
  const client = await connect();
  client.write('hello');
  await once(client, 'data');
  const [error] = await Promise.all([once(client, 'error'), Promise.resolve(expect(relay.drop()).toBe(1))]);
  expect((error[0] as NodeJS.ErrnoException).code).toBe('ECONNRESET');
  const again = await connect();
  again.write('x');
  await once(again, 'data');
  expect(opened).toEqual([1, 2]);
  expect(closed).toEqual(['1 dropped after 5']);
  again.destroy();
});

it('is gone with its connections when it is closed, even while bytes are on their way', async () => {
  relay = await openRelay({ target: target(), latencyMs: 300 });
  const client = await connect();
  client.write('never arrives');
  const over = once(client, 'error');
  await relay.close();
  await over;
  expect(relay.connections).toBe(0);
  const refused = net.connect(relay.port, '127.0.0.1');
  const [error] = (await once(refused, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
});

it('is gone with its connections although they are cut while they end', async () => {
  relay = await openRelay({
    target: target(),
    latencyMs: 20,
    // Before the end that follows these bytes has gone out.
    onBytes: (_connection, direction) => direction === 'up' && queueMicrotask(() => relay.drop()),
  });
  for (let time = 0; time < 5; time++) {
    const client = await connect();
    const closed = new Promise((resolve) => client.on('error', () => {}).once('close', resolve));
    client.resume().end('bye');
    await closed;
  }
  await relay.close();
  expect(relay.connections).toBe(0);
});

it('resets its client when nothing listens behind it', async () => {
  const nowhere = target();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
  let told = (_reason: string): void => {};
  const closed = new Promise<string>((resolve) => (told = resolve));
  relay = await openRelay({ target: nowhere, onClose: (_connection, reason) => told(reason) });
  const client = await connect();
  expect((await once(client, 'error'))[0]).toMatchObject({ code: 'ECONNRESET' });
  expect(await closed).toBe('closed');
  expect(relay.connections).toBe(0);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

it('makes a server wait whose client does not read', async () => {
  const most = 64 * 1024 * 1024;
  let sent = 0;
  let flooding: net.Socket | null = null;
  const flood = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    if (flooding) {
      socket.pipe(socket);
      return;
    }
    flooding = socket;
    const chunk = Buffer.alloc(64 * 1024);
    const more = (): void => {
      while (sent < most && socket.write(chunk)) sent += chunk.length;
      if (sent < most) socket.once('drain', more);
    };
    more();
  });
  flood.listen(0, '127.0.0.1');
  await once(flood, 'listening');
  relay = await openRelay({ target: (flood.address() as net.AddressInfo).port });
  const deaf = net.connect({ host: '127.0.0.1', port: relay.port });
  deaf.on('error', () => {});
  deaf.pause();
  await once(flood, 'connection');
  // In the time of so many round trips beside it, a server that nobody holds back has sent everything.
  const other = await connect();
  other.on('error', () => {});
  for (let trip = 0; trip < 500; trip++) {
    other.write('ping');
    await once(other, 'data');
  }
  // What is on its way fills the buffers of four sockets: some megabytes.
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(most / 2);
  other.destroy();
  deaf.destroy();
  await new Promise((resolve) => flood.close(resolve));
});
