import { createServer, type Server } from 'node:http';
import { createServer as createRawServer, type AddressInfo } from 'node:net';
import { probe, probeAll } from './probe.js';
import { isPublicAddress } from './public-address.js';

describe('isPublicAddress', () => {
  it.each(['1.1.1.1', '100.128.0.1', '172.32.0.1', '192.169.0.1', '2606:4700::1111'])('lets %s through', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ...[
      '127.0.0.1',
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
    ],
    ...['198.18.0.1', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', 'ff02::1', '::ffff:127.0.0.1'],
    ...[
      '168.63.129.16',
      '::ffff:8.8.8.8',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
      '2001::1',
      'localhost',
      '',
    ],
  ])('keeps %s out', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('probe', () => {
  let server: Server;
  let base: string;
  const seen: string[] = [];
  beforeAll(async () => {
    server = createServer(({ method, url = '' }, response) => {
      seen.push(`${method} ${url}`);
      const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(url) ?? [];
      if (first === 'to') response.writeHead(302, { location: decodeURIComponent(rest.slice(1)) }).end();
      else if (first === 'no-head') response.writeHead(method === 'HEAD' ? 405 : 200).end('x'.repeat(100_000));
      else if (first === 'cut') response.destroy();
      else if (first === 'slow') setTimeout(() => response.writeHead(302, { location: url }).end(), 100);
      else if (first !== 'silent') response.writeHead(Number(first)).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const ask = (path: string) => probe(`${base}${path}`, { allowLoopback: true, timeoutMs: 2_000 });
  const to = (address: string) => `/to/${encodeURIComponent(address)}`;

  it('tells what is there from what is gone, and leaves open what may pass', async () => {
    expect(await ask('/200')).toEqual({ dead: false, reason: '200' });
    expect(await ask('/no-head')).toEqual({ dead: false, reason: '200' });
    expect(await ask(to('/204'))).toEqual({ dead: false, reason: '204' });
    for (const status of [404, 410]) expect(await ask(`/${status}`)).toEqual({ dead: true, reason: String(status) });
    for (const status of [401, 403, 429, 500, 503])
      expect(await ask(`/${status}`)).toEqual({ dead: false, reason: String(status) });
    expect(await ask('/cut')).toEqual({ dead: false, reason: 'ECONNRESET' });
    expect(await ask(to('/to/%2Fto%2F'))).toMatchObject({ dead: false });
  });

  it('waits no longer than it was told', async () => {
    const answer = await probe(`${base}/silent`, { allowLoopback: true, timeoutMs: 50 });
    expect(answer).toEqual({ dead: false, reason: 'TIMEOUT' });
  });

  it('waits no longer for all of its redirects together', async () => {
    const answer = await probe(`${base}/slow`, { allowLoopback: true, timeoutMs: 150 });
    expect(answer).toEqual({ dead: false, reason: 'TIMEOUT' });
  });

  it.each(['', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'])('takes 101 for an answer: %j', async (headers) => {
    const other = createRawServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`));
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const answer = await probe(`http://127.0.0.1:${port}/`, { allowLoopback: true, timeoutMs: 2_000 });
    await new Promise((resolve) => other.close(resolve));
    expect(answer).toMatchObject({ dead: false });
    expect(answer.reason).not.toBe('TIMEOUT');
  });

  it('asks for many, and stops at once when told to', async () => {
    const addresses = ['/200', '/404', '/204', '/410', '/500'].map((path) => `${base}${path}`);
    const options = { allowLoopback: true, timeoutMs: 2_000, pauseMs: 0 };
    const found = await probeAll(addresses, options, new AbortController().signal, () => Promise.resolve());
    expect([...found.keys()].sort()).toEqual([...addresses].sort());
    expect(found.get(`${base}/410`)).toEqual({ dead: true, reason: '410' });

    const stop = new AbortController();
    const before = seen.length;
    const many = Array.from({ length: 20 }, (_, index) => `${base}/silent/${index}`);
    const stopped = probeAll(many, { ...options, timeoutMs: 60_000 }, stop.signal, () => Promise.resolve());
    while (seen.length === before) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    await expect(stopped).rejects.toThrow();
    // One at a time of one host.
    expect(seen.slice(before).filter((asked) => asked.includes('/silent/'))).toHaveLength(1);
  });

  it('asks nobody of this machine or its network, whatever the address is called or leads to', async () => {
    const before = seen.length;
    const { port } = new URL(base);
    for (const address of [
      base,
      `http://localhost:${port}/200`,
      'http://localhost/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://169.254.169.254/latest/meta-data/',
      'http://1.1.1.1:22/',
      'http://user:word@1.1.1.1/',
      'file:///etc/passwd',
    ]) {
      expect([address, await probe(address, { allowLoopback: false, timeoutMs: 2_000 })]).toEqual([
        address,
        { dead: false, reason: 'NOT_PUBLIC' },
      ]);
    }
    // What was asked before and cut may arrive late.
    expect(seen.slice(before).filter((asked) => !asked.includes('/silent/'))).toEqual([]);
    for (const address of ['http://10.0.0.1/', 'http://localhost/', 'ftp://1.1.1.1/'])
      expect(await ask(to(address))).toEqual({ dead: false, reason: 'NOT_PUBLIC' });
  });
});
