import { Database } from '../../backend/src/platform/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { excessive } from '../support/excessive.js';
import { askOverSocket } from '../support/socket.js';

describe('what one operation may cost over a WebSocket', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it.each(excessive)('is exceeded by too many %s', async (_what, document, message) => {
    const { data, errors } = await askOverSocket(app, document);
    expect(data ?? null).toBeNull();
    expect(errors?.map((error) => error.message).join('\n')).toMatch(message);
    for (const { extensions } of errors ?? []) {
      expect(extensions?.['code']).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
    }
  });
});

describe('what goes wrong inside', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

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
