import { Database } from '../../backend/src/platform/index.js';
import {
  CHANGE_PASSWORD,
  CLAIM_ADMIN,
  SIGN_IN,
  SIGN_UP,
  signInAgain,
  UPDATE_PREFERENCES,
  whoIs,
} from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';

const strange: [string, string][] = [
  ['nothing', ''],
  ['a NUL', 'a\0b@example.com'],
  ['an unpaired high surrogate', 'half \ud83d of a pair'],
  ['an unpaired low surrogate', '\udc07'],
  ['a rabbit', '🐇'.repeat(10)],
  ['a right-to-left override', '\u202ea long passphrase'],
  ['half a megabyte', 'x'.repeat(500_000)],
  ['half a megabyte of ligatures', '\ufdfa'.repeat(150_000)],
  ['a tower of marks', `a${'\u0301'.repeat(5000)}`],
  ['SQL', `'; DROP TABLE accounts_user; --`],
  ['a pattern', '%_\\%'],
  ['a prototype', '__proto__'],
  ['line breaks', 'kim@example.com\r\nSet-Cookie: x=y'],
  ['a JSON escape', '\\u0000'],
  ['a lot of at signs', '@'.repeat(250)],
  ['a lot of dots', `${'a.'.repeat(120)}@b.c`],
];

describe('strange input', () => {
  let app: TestApp;
  let cookie: string;
  beforeAll(async () => {
    app = await startTestApp();
    ({ cookie } = await app.signUp());
  });
  afterAll(() => app.close());

  /** What anybody may send is answered; a 5xx or an internal error is a defect. */
  const send = async (query: string, variables: Record<string, unknown>, as?: string) => {
    const answer = await app.graphql(query, variables, as ? { cookie: as } : {});
    expect(answer.status).toBeLessThan(500);
    expect(answer.errors?.map(({ extensions }) => extensions?.['code']) ?? []).not.toContain('INTERNAL_SERVER_ERROR');
    return answer;
  };

  it.each(strange)('of %s is answered by every operation', async (_what, text) => {
    // Somebody new each time, whose attempts are not counted yet.
    const { cookie } = await app.signUp();
    const good = { email: 'kim@example.com', password: 'a long passphrase', name: '김' };
    await send(SIGN_UP, { input: { ...good, email: text } });
    await send(SIGN_UP, { input: { ...good, password: text, email: 'not an address' } });
    await send(SIGN_UP, { input: { ...good, name: text, email: 'not an address' } });
    await send(SIGN_UP, { input: { ...good, email: 'x', preferences: { timeZone: text } } });
    await send(SIGN_IN, { input: { email: text, password: text } });
    await send(UPDATE_PREFERENCES, { input: { timeZone: text } }, cookie);
    await send(CHANGE_PASSWORD, { current: text, new: text }, cookie);
    await send(CLAIM_ADMIN, { token: text }, cookie);
  });

  it.each([
    ['numbers for text', SIGN_IN, { input: { email: 1, password: 2 } }],
    ['lists for text', SIGN_IN, { input: { email: ['a'], password: { b: 1 } } }],
    ['nothing at all', SIGN_UP, {}],
    ['null', SIGN_UP, { input: null }],
    ['more fields than there are', SIGN_IN, { input: { email: 'a', password: 'b', role: 'ADMIN' } }],
    [
      'a role nobody offered',
      SIGN_UP,
      { input: { email: 'a@b.co', password: 'x'.repeat(10), name: 'x', role: 'ADMIN' } },
    ],
    ['hours beyond integers', UPDATE_PREFERENCES, { input: { dayStartHour: 1e99 } }],
    ['hours in words', UPDATE_PREFERENCES, { input: { dayStartHour: 'four' } }],
    ['an unknown theme', UPDATE_PREFERENCES, { input: { theme: 'PINK' } }],
  ])('of %s is refused as a mistake of the client', async (_what, query, variables) => {
    const answer = await send(query, variables, cookie);
    expect(answer.status).toBe(400);
    expect(answer.errors?.length).toBeGreaterThan(0);
  });

  it.each([
    'kkori_session',
    'kkori_session=',
    'kkori_session=%00',
    `kkori_session=${'a'.repeat(43)}`,
    `kkori_session=${'%ed%a0%80'.repeat(10)}`,
    `kkori_session="${'a'.repeat(43)}"`,
    `kkori_session=${'a'.repeat(8000)}`,
    '__proto__=x; constructor=y',
    `kkori_session=${"' OR '1'='1"}`,
  ])('in the cookie %# makes a guest', async (header) => {
    expect(await whoIs(app, header)).toBeNull();
  });

  it('in the other headers is answered', async () => {
    for (const value of ['', 'x'.repeat(4000), '\u00ff\u0080', ',,,;q=9', 'ko'.repeat(1000)]) {
      const headers = { 'user-agent': value, 'accept-language': value, 'x-forwarded-for': value };
      const answer = await app.graphql('{ me { id } }', {}, { headers });
      expect(answer.status).toBe(200);
    }
    const person = await app.signUp();
    await signInAgain(app, person, { 'user-agent': '\u00ff\u0080 Browser' });
  });
});

describe('what is logged', () => {
  it('holds no password, no token and no cookie, not even when the database fails', async () => {
    const app = await startTestApp();
    try {
      const person = await app.signUp();
      const secrets = [person.password, person.cookie.split('=')[1]!, 'a wrong passphrase', 'secret-setup-token'];
      const input = { email: person.email, password: 'a wrong passphrase' };
      await app.graphql(SIGN_IN, { input });
      await app.graphql(CLAIM_ADMIN, { token: 'secret-setup-token' }, { cookie: person.cookie });
      await app.graphql(SIGN_IN, { input: { ...input, password: ['a wrong passphrase'] } });
      await app.graphql(`{ broken(password: "a wrong passphrase") }`);
      await fetch(`${app.url}/graphql?query=${encodeURIComponent('{ me { id } } # a wrong passphrase')}`, {
        headers: { cookie: person.cookie },
      });

      await app.get(Database).query('ALTER TABLE accounts_user RENAME TO accounts_gone');
      for (const cookie of [person.cookie, undefined]) {
        const broken = await app.graphql(SIGN_IN, { input }, cookie ? { cookie } : {});
        expect(broken.errors?.[0]?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
        expect(JSON.stringify(broken)).not.toMatch(/accounts_|relation|select/i);
      }
      await app.graphql(SIGN_UP, { input: { ...input, name: 'x' } });

      const log = app.logged.join('');
      expect(log).toContain('operation failed');
      for (const secret of secrets) expect(log).not.toContain(secret);
      expect(log).not.toContain(person.email);
      expect(log).not.toContain('$argon2');
    } finally {
      await app.close();
    }
  });
});
