import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { Database } from '../../backend/src/platform/index.js';
import { SIGN_IN, SIGN_UP, whoIs } from '../support/accounts.js';
import { startTestApp, type Person, type TestApp } from '../support/app.js';

/** Requests that another site makes a signed-in person's browser send. */
describe('forged requests', () => {
  let app: TestApp;
  let victim: Person;
  beforeAll(async () => {
    app = await startTestApp();
    victim = await app.signUp();
  });
  afterAll(() => app.close());
  afterEach(async () => {
    // Whatever was refused above must have done nothing.
    expect(await whoIs(app, victim.cookie)).toBe(victim.userId);
  });

  const query = 'mutation { signOutEverywhere }';
  const post = (headers: Record<string, string>, body: BodyInit) =>
    fetch(`${app.url}/graphql`, { method: 'POST', headers: { cookie: victim.cookie, ...headers }, body });

  it.each([
    ['text/plain', JSON.stringify({ query })],
    ['application/x-www-form-urlencoded', new URLSearchParams({ query }).toString()],
    [
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${query}\r\n--x--\r\n`,
    ],
    ['application/graphql', query],
    ['text/plain; charset=application/json', JSON.stringify({ query })],
    ['', JSON.stringify({ query })],
  ])('with the content type %p are refused, even from our own origin', async (contentType, body) => {
    const response = await post({ 'content-type': contentType, origin: app.url }, body);
    expect(response.status).toBe(415);
  });

  it('without a content type are refused', async () => {
    const response = await post({ origin: app.url }, new Blob([JSON.stringify({ query })]));
    expect(response.status).toBe(415);
  });

  it.each([
    ['another site', 'https://evil.example'],
    ['an opaque origin', 'null'],
    ['another port of this host', 'http://127.0.0.1:1'],
    ['a longer host name', 'OURS.evil.example'],
    ['a user name that looks like us', 'http://127.0.0.1@evil.example'],
    ['nonsense', 'x'],
    ['nothing', ''],
  ])('from %s are refused', async (_what, origin) => {
    const from = origin.replace('OURS', app.url);
    const response = await post({ 'content-type': 'application/json', origin: from }, JSON.stringify({ query }));
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('without an origin but with our cookie are refused', async () => {
    const response = await post({ 'content-type': 'application/json' }, JSON.stringify({ query }));
    expect(response.status).toBe(403);
  });

  it('that sign a browser in as somebody else are refused', async () => {
    const variables = { input: { email: victim.email, password: victim.password } };
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify({ query: SIGN_IN, variables }),
    });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('by GET cannot write', async () => {
    const response = await fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { cookie: victim.cookie, accept: 'application/json' },
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it('are not allowed by a preflight', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  describe('over WebSocket', () => {
    const address = () => `${app.url.replace('http', 'ws')}/graphql`;
    const handshake = (headers: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        const socket = new WebSocket(address(), 'graphql-transport-ws', { headers });
        socket.once('open', () => {
          socket.terminate();
          resolve(101);
        });
        socket.once('unexpected-response', (_request, response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        socket.once('error', reject);
      });

    it.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])('from %s get no connection', async (origin) => {
      expect(await handshake({ origin, cookie: victim.cookie })).toBe(403);
    });

    it('without an origin but with our cookie get no connection', async () => {
      expect(await handshake({ cookie: victim.cookie })).toBe(403);
    });

    it('from our own page, which is not forged, get one', async () => {
      expect(await handshake({ origin: app.url, cookie: victim.cookie })).toBe(101);
    });

    it('cannot go on as somebody whose session has ended', async () => {
      const person = await app.signUp();
      class OurSocket extends WebSocket {
        constructor(url: string, protocols: string) {
          super(url, protocols, { headers: { origin: app.url, cookie: person.cookie } });
        }
      }
      const client = createClient({ url: address(), webSocketImpl: OurSocket, lazy: false, retryAttempts: 0 });
      const ask = async () => {
        for await (const { data } of client.iterate<{ me: { id: string } | null }>({ query: '{ me { id } }' })) {
          return data?.me?.id ?? null;
        }
        return null;
      };
      expect(await ask()).toBe(person.userId);
      await app.get(Database).query('DELETE FROM accounts_session WHERE user_id = $1', [person.userId]);
      expect(await ask()).toBeNull();
      await client.dispose();
    });
  });

  it('leave room for programs that bring no cookie', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: SIGN_UP,
        variables: { input: { email: 'program@example.com', password: 'a long passphrase', name: 'x' } },
      }),
    });
    expect(response.status).toBe(200);
  });
});
