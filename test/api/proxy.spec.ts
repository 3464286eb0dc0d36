import { once } from 'node:events';
import http from 'node:http';
import { gunzipSync } from 'node:zlib';
import WebSocket from 'ws';
import { findProgram, freePort, Proxy, Upstreams } from '../support/proxy.js';
import { StandInApp, type Received } from '../support/stand-in-app.js';

const processes = ['127.0.3.1', '127.0.3.2'];
const clients = Array.from({ length: 40 }, (_, index) => `127.0.4.${index + 1}`);
const demoHosts = ['demo1.example', 'demo2.example', 'demo3.example'];

describe('the reverse proxy', () => {
  let proxy: Proxy;
  let apps: StandInApp[];
  let appPort: number;

  beforeAll(async () => {
    appPort = await freePort();
    apps = await Promise.all(processes.map((address) => StandInApp.listen(address, appPort)));
    const upstreams = new Upstreams();
    upstreams.resolveTo(processes);
    expect(await upstreams.run(appPort, 0.1)).toBe(0);
    proxy = await Proxy.prepare(findProgram('nginx')!, upstreams);
    expect(await proxy.check()).toBe('');
    await proxy.start();
  });
  afterAll(async () => {
    await proxy.stop();
    await Promise.all(apps.map((app) => app.close()));
  });

  interface Asked {
    status: number;
    headers: http.IncomingHttpHeaders;
    body: Buffer;
  }

  const ask = async (options: http.RequestOptions & { named?: number } = {}): Promise<Asked> => {
    const { named = 80, ...rest } = options;
    const request = http.get({ host: '127.0.0.1', port: proxy.ports.get(named), agent: false, ...rest });
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
  };
  const askApp = async (options: Parameters<typeof ask>[0] = {}): Promise<Received> => {
    const { status, body } = await ask(options);
    if (status !== 200) throw new Error(`status ${status}`);
    return JSON.parse(body.toString()) as Received;
  };
  const subscribe = async (localAddress: string): Promise<Received> => {
    const socket = new WebSocket(`ws://127.0.0.1:${proxy.ports.get(80)}/graphql`, { localAddress });
    const [message] = (await once(socket, 'message')) as [Buffer];
    socket.terminate();
    return JSON.parse(message.toString()) as Received;
  };

  it('takes a client to one process for pages, subscriptions and every demo origin', async () => {
    const chosen = await Promise.all(
      clients.map(async (localAddress) => {
        const received = await Promise.all([
          askApp({ localAddress }),
          askApp({ localAddress, path: '/graphql' }),
          subscribe(localAddress),
          ...demoHosts.map((host) => askApp({ localAddress, headers: { host } })),
          ...[8081, 8082, 8083].map((named) => askApp({ localAddress, named })),
        ]);
        expect(received.map(({ slot }) => slot)).toEqual([0, 0, 0, 1, 2, 3, 1, 2, 3]);
        const own = new Set(received.map(({ process }) => process));
        expect([...own]).toHaveLength(1);
        return [...own][0];
      }),
    );
    expect(new Set(chosen)).toEqual(new Set(processes));
  });

  it("passes the client's address on, not what the client claims, and the host name with its port", async () => {
    const { headers } = await askApp({
      localAddress: '127.0.4.9',
      headers: { host: 'kkori.example:8080', 'x-forwarded-for': '203.0.113.7' },
    });
    expect(headers).toMatchObject({
      host: 'kkori.example:8080',
      'x-forwarded-for': '127.0.4.9',
      'x-forwarded-proto': 'http',
    });
  });

  it('compresses JSON', async () => {
    const { headers, body } = await ask({ headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(body).toString())).toMatchObject({ slot: 0 });
  });

  it('lets the other process take over the app of one that is gone, but not its demos', async () => {
    const [first] = apps;
    const theirs = await Promise.all(
      clients.map(async (localAddress) => ({ localAddress, was: (await askApp({ localAddress })).process })),
    );
    const { localAddress } = theirs.find(({ was }) => was === first!.address)!;
    await first!.close();
    expect((await askApp({ localAddress })).process).toBe(processes[1]);
    expect((await ask({ localAddress, headers: { host: 'demo1.example' } })).status).toBe(502);
    apps[0] = await StandInApp.listen(processes[0]!, appPort);
    expect((await askApp({ localAddress, headers: { host: 'demo1.example' } })).process).toBe(processes[0]);
  });

  it('notices processes that come and go', async () => {
    proxy.upstreams.resolveTo([processes[1]!]);
    const seenBy = async () =>
      new Set((await Promise.all(clients.map((localAddress) => askApp({ localAddress })))).map((one) => one.process));
    let seen = await seenBy();
    while (seen.has(processes[0]!)) seen = await seenBy();
    expect(seen).toEqual(new Set([processes[1]]));
    proxy.upstreams.resolveTo(processes);
    while (seen.size < 2) seen = await seenBy();
    expect(seen).toEqual(new Set(processes));
  });
});
