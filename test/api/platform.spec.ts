import { once } from 'node:events';
import net from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { Database } from '../../backend/src/platform/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { excessive, repeated, wholeQuestion } from '../support/excessive.js';
import { askOverSocket } from '../support/socket.js';

/** What every operation goes through, whatever it asks. One app for all: booting one takes seconds. */
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('platform', () => {
  it('tells what the server is', async () => {
    const { status, data } = await app.graphql('{ server { name time } }');
    expect(status).toBe(200);
    expect(data).toMatchObject({ server: { name: 'kkori' } });
  });

  it('is alive and ready', async () => {
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
  });
});

/** The GraphQL over HTTP specification, as its reference implementation audits it. */
describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${app.url}/graphql`, fetchFn: fetch });
  const requirements = audits.filter(({ name }) => /^(MUST|SHOULD)\b/.test(name));

  it('has requirements to meet', () => {
    expect(requirements.length).toBeGreaterThan(30);
  });

  it.each(requirements.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    const reason = 'reason' in result ? result.reason : '';
    expect({ status: result.status, reason }).toEqual({ status: 'ok', reason: '' });
  });
});

describe('what one operation may cost', () => {
  it.each(excessive)('is exceeded by too many %s: refused before anything runs', async (_what, document, message) => {
    const { status, data, errors } = await app.graphql(document);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.map((error) => error.message).join('\n')).toMatch(message);
    for (const { extensions } of errors ?? []) {
      expect(extensions?.['code']).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
      expect(extensions).not.toHaveProperty('stacktrace');
    }
  });

  it('leaves room for everything a question has, several times', async () => {
    const document = `{ ${repeated(5, (i) => `q${i}: question(slug: "x${i}") { ...whole }`)} } ${wholeQuestion}`;
    const { status, errors } = await app.graphql(document);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
  });

  it('is not spent by reading the contract, which is no secret', async () => {
    const { status, data } = await app.graphql<{ __schema: { types: unknown[] } }>(getIntrospectionQuery());
    expect(status).toBe(200);
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });

  it.each([
    ['a list of operations', JSON.stringify([{ query: '{ ping }' }, { query: '{ ping }' }]), 400],
    ['a body over a megabyte', JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_100_000)}` }), 413],
    ['ten megabytes', JSON.stringify({ query: '{ ping }', variables: { markdown: 'x'.repeat(10 * 2 ** 20) } }), 413],
    ['no JSON', '{ "query": ', 400],
    ['no operation', '{}', 400],
    ['a number', '7', 400],
    ['null', 'null', 400],
  ])('has no place for %s', async (_what, body, status) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: app.url },
      body,
    });
    expect(response.status).toBe(status);
    const answer = (await response.json()) as { errors: { message: string }[] };
    expect(answer.errors[0]?.message).toBeTruthy();
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\bat .+:\d+/);
  });
});

describe('what one operation may cost over a WebSocket', () => {
  it.each(excessive)('is exceeded by too many %s', async (_what, document, message) => {
    const { data, errors } = await askOverSocket(app, document);
    expect(data ?? null).toBeNull();
    expect(errors?.map((error) => error.message).join('\n')).toMatch(message);
    for (const { extensions } of errors ?? []) {
      expect(extensions?.['code']).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
    }
  });
});

describe('a WebSocket', () => {
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

describe('what goes wrong inside', () => {
  it.each([
    ['a document that cannot be read', '{ ', {}, 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong type',
      'query ($slug: String!) { deck(slug: $slug) { id } }',
      { slug: 7 },
      'BAD_USER_INPUT',
    ],
    ['a variable that is missing', 'query ($slug: String!) { deck(slug: $slug) { id } }', {}, 'BAD_USER_INPUT'],
  ])('is not %s: that is a mistake of the client and not logged as an error', async (_what, query, variables, code) => {
    const before = app.logged.length;
    const overHttp = await app.graphql(query, variables);
    expect(overHttp.status).toBe(400);
    expect(overHttp.errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    const overSocket = await askOverSocket(app, query, variables);
    expect(overSocket.errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    expect(app.logged.slice(before).filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('is not a guest who asks for what takes an account', async () => {
    const before = app.logged.length;
    const query = '{ mySessions { id } }';
    for (const { errors } of [await app.graphql(query), await askOverSocket(app, query)]) {
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
    }
    expect(app.logged.slice(before).filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('reaches nobody but as a reference, over HTTP and WebSocket alike', async () => {
    const person = await app.signUp();
    // The last test of this app: nothing works after it.
    await app.get(Database).query('ALTER TABLE questions_subject RENAME TO questions_gone');
    const attempt = '{ subjects { id } }';
    const errorsBefore = app.logged.filter((line) => line.includes('"err"')).length;
    let faults = 0;
    for (const cookie of [undefined, person.cookie]) {
      const overHttp = await app.graphql(attempt, {}, cookie ? { cookie } : {});
      const overSocket = await askOverSocket(app, attempt, {}, cookie);
      for (const { errors } of [overHttp, overSocket]) {
        expect(errors).toHaveLength(1);
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
        const reference = String(errors?.[0]?.extensions?.['reference']);
        expect(JSON.stringify(errors)).not.toMatch(/questions_|relation|select/i);
        expect(app.logged.filter((line) => line.includes(reference))).toHaveLength(1);
        faults += 1;
      }
    }
    // Each is logged once, by nobody else as well.
    expect(app.logged.filter((line) => line.includes('"err"'))).toHaveLength(errorsBefore + faults);
  });
});
