import { once } from 'node:events';
import net from 'node:net';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { startTestApp, type TestApp } from '../support/app.js';

describe('a WebSocket', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('carries so many operations at once and not one more, and goes on', async () => {
    const client = createClient({
      url: `${app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: false,
    });
    const query = 'subscription { serverTime }';
    const open = Array.from({ length: 20 }, () => client.iterate({ query }));
    for (const results of open) expect((await results.next()).done).toBe(false);
    await expect(client.iterate({ query }).next()).rejects.toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    await open[0]?.return?.();
    expect((await client.iterate({ query }).next()).done).toBe(false);
    await client.dispose();
  });

  it('that is refused is closed from this side', async () => {
    // One that reads the refusal but keeps its own end open.
    const socket = net.connect({ port: Number(new URL(app.url).port), host: '127.0.0.1', allowHalfOpen: true });
    socket.write('GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    await once(socket, 'end');
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    // Writing on, it soon finds nobody there.
    const writeOn = (error?: Error | null) => void (error ?? socket.write('still here', writeOn));
    const closed = new Promise((resolve) => socket.once('error', resolve));
    writeOn();
    expect(await closed).toMatchObject({ code: expect.stringMatching(/EPIPE|ECONNRESET/) });
    socket.destroy();
  });
});
