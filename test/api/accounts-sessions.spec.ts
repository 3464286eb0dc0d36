import { Database } from '../../backend/src/platform/index.js';
import {
  CHANGE_PASSWORD,
  CLAIM_ADMIN,
  cookieOf,
  MY_SESSIONS,
  SIGN_IN,
  SIGN_UP,
  signInAgain,
  whoIs,
} from '../support/accounts.js';
import { startTestApp, type Person, type TestApp } from '../support/app.js';
import { askOverSocket } from '../support/socket.js';

const DAY = 24 * 3600 * 1000;
const MINUTE = 60 * 1000;

interface Device {
  id: string;
  userAgent: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

describe('sessions', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  afterEach(() => app.clock.set(null));

  const devices = async (cookie: string) =>
    (await app.graphql<{ mySessions: Device[] }>(MY_SESSIONS, {}, { cookie })).data.mySessions;
  const signOut = (cookie?: string) => app.graphql('mutation { signOut }', {}, cookie ? { cookie } : {});

  describe('the cookie', () => {
    const attributes = (setCookie: string) =>
      setCookie
        .split(';')
        .slice(1)
        .map((part) => part.trim().toLowerCase());

    it('is httpOnly, SameSite=Lax, for the whole host and no other, and outlives the browser', async () => {
      const { setCookie } = await app.graphql(SIGN_UP, {
        input: { email: 'cookie@example.com', password: 'a long passphrase', name: 'x' },
      });
      expect(setCookie).toHaveLength(1);
      expect(setCookie[0]).toMatch(/^kkori_session=[\w-]{43};/);
      const given = attributes(setCookie[0]!);
      expect(given).toEqual(expect.arrayContaining(['httponly', 'samesite=lax', 'path=/']));
      expect(given.some((attribute) => attribute.startsWith('domain'))).toBe(false);
      expect(given).not.toContain('secure');
      // A session slides on the server; its cookie must not end first.
      const seconds = Number(given.find((attribute) => attribute.startsWith('max-age='))?.slice(8));
      expect(seconds).toBeGreaterThanOrEqual(30 * 24 * 3600);
      expect(seconds).toBeLessThanOrEqual(400 * 24 * 3600);
    });

    it('is Secure where the app is reached by https', async () => {
      const secure = await startTestApp({ publicUrl: 'https://kkori.example' });
      try {
        const { setCookie } = await secure.graphql(SIGN_UP, {
          input: { email: 'cookie@example.com', password: 'a long passphrase', name: 'x' },
        });
        expect(attributes(setCookie[0]!)).toContain('secure');
      } finally {
        await secure.close();
      }
    });

    it('is taken back by signing out', async () => {
      const person = await app.signUp();
      const { data, setCookie } = await signOut(person.cookie);
      expect(data).toEqual({ signOut: true });
      expect(setCookie[0]).toMatch(/^kkori_session=;/);
      expect(setCookie[0]).toMatch(/Max-Age=0|Expires=Thu, 01 Jan 1970/i);
      expect(attributes(setCookie[0]!)).toContain('path=/');
    });
  });

  it('end on their own device only', async () => {
    const person = await app.signUp();
    const elsewhere = await signInAgain(app, person);
    await signOut(person.cookie);
    expect(await whoIs(app, person.cookie)).toBeNull();
    expect(await whoIs(app, elsewhere)).toBe(person.userId);
  });

  it('need not exist to be signed out of', async () => {
    expect((await signOut()).data).toEqual({ signOut: true });
    expect((await signOut(`kkori_session=${'a'.repeat(43)}`)).data).toEqual({ signOut: true });
  });

  it('end everywhere at once, for this person and nobody else', async () => {
    const [person, other] = [await app.signUp(), await app.signUp()];
    const phone = await signInAgain(app, person);
    const { data, setCookie } = await app.graphql('mutation { signOutEverywhere }', {}, { cookie: person.cookie });
    expect(data).toEqual({ signOutEverywhere: 2 });
    expect(setCookie[0]).toMatch(/^kkori_session=;/);
    for (const cookie of [person.cookie, phone]) {
      expect(await whoIs(app, cookie)).toBeNull();
      const { errors } = await app.graphql(MY_SESSIONS, {}, { cookie });
      expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    }
    expect(await whoIs(app, other.cookie)).toBe(other.userId);
  });

  it('are listed latest first, only the own ones, with the one in use marked', async () => {
    const [person] = [await app.signUp(), await app.signUp()];
    app.clock.set(new Date(Date.now() + MINUTE));
    const phone = await signInAgain(app, person, { 'user-agent': 'Kkori phone' });
    const listed = await devices(person.cookie);
    expect(listed.map(({ userAgent, current }) => [userAgent, current])).toEqual([
      ['Kkori phone', false],
      [expect.any(String), true],
    ]);
    expect((await devices(phone)).map(({ current }) => current)).toEqual([true, false]);
    expect(JSON.stringify(listed)).not.toContain(phone.split('=')[1]);
  });

  it('shorten what a browser says of itself', async () => {
    const person = await app.signUp();
    const phone = await signInAgain(app, person, { 'user-agent': `Browser ${'x'.repeat(5000)}` });
    const [latest] = await devices(phone);
    expect(latest?.userAgent).toMatch(/^Browser x{100,}$/);
    expect(latest?.userAgent.length).toBeLessThanOrEqual(300);
  });

  describe('in time', () => {
    let person: Person;
    let start: Date;
    beforeEach(async () => {
      start = new Date('2027-03-01T00:00:00Z');
      app.clock.set(start);
      person = await app.signUp();
    });
    const later = (milliseconds: number) => app.clock.set(new Date(start.getTime() + milliseconds));

    it('end thirty days after the last visit', async () => {
      later(30 * DAY - 1);
      expect(await whoIs(app, person.cookie)).toBe(person.userId);
      later(60 * DAY - 2);
      expect(await whoIs(app, person.cookie)).toBe(person.userId);
      later(90 * DAY - 2);
      expect(await whoIs(app, person.cookie)).toBeNull();
    });

    it('end without a visit', async () => {
      later(30 * DAY);
      expect(await whoIs(app, person.cookie)).toBeNull();
    });

    it('note a visit at most every few minutes', async () => {
      const lastSeen = async () =>
        (
          await app
            .get(Database)
            .query<{ at: Date }>('SELECT last_seen_at AS at FROM accounts_session WHERE user_id = $1', [person.userId])
        )[0]?.at;
      later(4 * MINUTE);
      await whoIs(app, person.cookie);
      expect(await lastSeen()).toEqual(start);
      later(6 * MINUTE);
      await Promise.all([whoIs(app, person.cookie), whoIs(app, person.cookie)]);
      expect(await lastSeen()).toEqual(new Date(start.getTime() + 6 * MINUTE));
    });
  });

  it('are never opened over a WebSocket, which cannot carry their cookie', async () => {
    const person = await app.signUp();
    const input = { email: person.email, password: person.password };
    const current = person.password;
    const asked: [string, Record<string, unknown>][] = [
      [SIGN_IN, { input }],
      [SIGN_UP, { input: { ...input, email: `new-${person.email}`, name: '새 사람' } }],
      [CHANGE_PASSWORD, { current, new: `${current} new` }],
      [CLAIM_ADMIN, { token: 'none' }],
    ];
    for (const [document, variables] of asked) {
      const { data, errors } = await askOverSocket(app, document, variables, person.cookie);
      expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_REQUEST']);
    }
    expect(await devices(person.cookie)).toHaveLength(1);
  });

  it('cannot be chosen by the client', async () => {
    const person = await app.signUp();
    const planted = `kkori_session=${'a'.repeat(43)}`;
    const answer = await app.graphql(
      SIGN_IN,
      { input: { email: person.email, password: person.password } },
      { cookie: planted },
    );
    expect(cookieOf(answer)).not.toBe(planted);
    expect(await whoIs(app, planted)).toBeNull();
  });
});
