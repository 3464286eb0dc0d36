import { hash } from '@node-rs/argon2';
import { AccountsService } from '../../backend/src/accounts/index.js';
import { Database } from '../../backend/src/platform/index.js';
import {
  CHANGE_PASSWORD,
  cookieOf,
  ME,
  SIGN_IN,
  SIGN_UP,
  signInAgain,
  UPDATE_PREFERENCES,
  whoIs,
  type Outcome,
} from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';

describe('accounts', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  describe('signing up', () => {
    const password = 'a long passphrase';
    const signUp = (input: Record<string, unknown>, headers: Record<string, string> = {}) =>
      app.graphql<{ signUp: Outcome }>(SIGN_UP, { input: { password, name: '김꼬리', ...input } }, { headers });

    it('makes a learner, signed in, with the preferences of most of our people', async () => {
      const answer = await signUp({ email: ' Newcomer@Example.com ' });
      expect(answer.data.signUp).toEqual({
        __typename: 'SignedIn',
        user: {
          id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
          email: 'Newcomer@Example.com',
          name: '김꼬리',
          role: 'LEARNER',
          preferences: { locale: 'ko', theme: 'SYSTEM', timeZone: 'Asia/Seoul', dayStartHour: 4 },
        },
      });
      const me = await app.graphql<{ me: Record<string, unknown> }>(ME, {}, { cookie: cookieOf(answer) });
      expect(me.data.me).toMatchObject({ ...answer.data.signUp.user, createdAt: expect.any(String) });
    });

    it('carries over what a guest had chosen', async () => {
      const preferences = { locale: 'en', theme: 'DARK', timeZone: 'Europe/Berlin', dayStartHour: 0 };
      const { data } = await signUp({ email: 'berlin@example.com', preferences });
      expect(data.signUp.user).toMatchObject({ preferences });
    });

    it('takes the language of the browser when none was chosen', async () => {
      const { data } = await signUp({ email: 'english@example.com' }, { 'accept-language': 'en-GB,en;q=0.9' });
      expect(data.signUp.user).toMatchObject({ preferences: { locale: 'en' } });
    });

    it('knows an address again however it is written', async () => {
      await signUp({ email: 'once@example.com' });
      for (const email of ['once@example.com', 'ONCE@Example.COM', ' once@example.com ', 'ｏｎｃｅ@example.com']) {
        const answer = await signUp({ email });
        expect(answer.data.signUp).toEqual({ __typename: 'EmailTaken', message: expect.any(String) });
        expect(answer.setCookie).toEqual([]);
      }
    });

    it('gives an address to one of several who want it at once', async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => signUp({ email: 'race@example.com' })));
      const names = answers.map(({ data }) => data.signUp.__typename).sort();
      expect(names).toEqual(['EmailTaken', 'EmailTaken', 'EmailTaken', 'EmailTaken', 'SignedIn']);
      const rows = await app.get(Database).query("SELECT 1 FROM accounts_user WHERE email_key = 'race@example.com'");
      expect(rows).toHaveLength(1);
    });

    it('names what does not fit and stores nothing', async () => {
      const { data, setCookie } = await signUp({ email: 'not an address', password: 'short', name: '\0' });
      expect(data.signUp.__typename).toBe('InvalidInput');
      expect(data.signUp.fields?.map(({ field }) => field)).toEqual(['email', 'password', 'name']);
      expect(setCookie).toEqual([]);
    });

    it('ends the session that the device had before', async () => {
      const before = await app.signUp();
      const after = await app.graphql(
        SIGN_UP,
        { input: { email: 'second@example.com', password, name: 'x' } },
        { cookie: before.cookie },
      );
      expect(await whoIs(app, before.cookie)).toBeNull();
      expect(await whoIs(app, cookieOf(after))).not.toBeNull();
    });

    it('keeps neither the password nor the token', async () => {
      const person = await app.signUp();
      const token = person.cookie.split('=')[1]!;
      const [row] = await app.get(Database).query<{ text: string }>(
        `SELECT u::text || s::text || encode(s.token_hash, 'escape') AS text
           FROM accounts_user u JOIN accounts_session s ON s.user_id = u.id WHERE u.id = $1`,
        [person.userId],
      );
      expect(row?.text).toContain('$argon2id$');
      expect(row?.text).not.toContain(person.password);
      expect(row?.text).not.toContain(token);
    });
  });

  describe('signing in', () => {
    it('opens a session of its own, with any writing of the address', async () => {
      const person = await app.signUp();
      const answer = await app.graphql<{ signIn: Outcome }>(SIGN_IN, {
        input: { email: ` ${person.email.toUpperCase()} `, password: person.password },
      });
      expect(answer.data.signIn).toEqual({
        __typename: 'SignedIn',
        user: { id: person.userId, email: person.email },
      });
      expect(cookieOf(answer)).not.toBe(person.cookie);
      expect(await whoIs(app, cookieOf(answer))).toBe(person.userId);
      expect(await whoIs(app, person.cookie)).toBe(person.userId);
    });

    it('replaces the session that the device had before', async () => {
      const [before, person] = [await app.signUp(), await app.signUp()];
      const answer = await app.graphql(
        SIGN_IN,
        { input: { email: person.email, password: person.password } },
        { cookie: before.cookie },
      );
      expect(await whoIs(app, before.cookie)).toBeNull();
      expect(await whoIs(app, cookieOf(answer))).toBe(person.userId);
    });

    it('moves a hash of older parameters to those of today', async () => {
      const person = await app.signUp();
      const database = app.get(Database);
      // The right password hashed with a quarter of the memory.
      const old = await hash(person.password.normalize('NFKC'), { memoryCost: 4864, timeCost: 2, parallelism: 1 });
      await database.query('UPDATE accounts_user SET password_hash = $2 WHERE id = $1', [person.userId, old]);
      await signInAgain(app, person);
      const [row] = await database.query<{ password_hash: string }>(
        'SELECT password_hash FROM accounts_user WHERE id = $1',
        [person.userId],
      );
      expect(row?.password_hash).toContain('$m=19456,');
      expect(await whoIs(app, await signInAgain(app, person))).toBe(person.userId);
    });
  });

  describe('changing the password', () => {
    const change = (cookie: string, current: string, next: string) =>
      app.graphql<{ changePassword: Outcome }>(CHANGE_PASSWORD, { current, new: next }, { cookie });

    it('ends all other sessions and gives this device a new one', async () => {
      const person = await app.signUp();
      const elsewhere = await signInAgain(app, person);
      const answer = await change(person.cookie, person.password, 'another passphrase');
      expect(answer.data.changePassword).toEqual({ __typename: 'User', id: person.userId });
      expect(await whoIs(app, elsewhere)).toBeNull();
      expect(await whoIs(app, person.cookie)).toBeNull();
      expect(await whoIs(app, cookieOf(answer))).toBe(person.userId);

      const input = { email: person.email, password: person.password };
      const old = await app.graphql<{ signIn: Outcome }>(SIGN_IN, { input });
      expect(old.data.signIn.__typename).toBe('WrongCredentials');
      await signInAgain(app, { ...person, password: 'another passphrase' });
    });

    it('asks for the current password', async () => {
      const person = await app.signUp();
      for (const wrong of ['not the password', '', '\0', '\ud800', 'x'.repeat(10_000)]) {
        const answer = await change(person.cookie, wrong, 'another passphrase');
        expect(answer.data.changePassword.__typename).toBe('WrongCredentials');
        expect(answer.setCookie).toEqual([]);
      }
      expect(await whoIs(app, await signInAgain(app, person))).toBe(person.userId);
    });

    it.each([
      ['short', 'short'],
      ['over 200 characters', 'x'.repeat(201)],
    ])('refuses a new one that is %s', async (_what, next) => {
      const person = await app.signUp();
      const { data } = await change(person.cookie, person.password, next);
      expect(data.changePassword).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'new' }] });
      expect(await whoIs(app, person.cookie)).toBe(person.userId);
    });

    it('lets one of two changes at once win, and leaves one session', async () => {
      const person = await app.signUp();
      const answers = await Promise.all([
        change(person.cookie, person.password, 'the first new passphrase'),
        change(person.cookie, person.password, 'the second new passphrase'),
      ]);
      const names = answers.map(({ data }) => data.changePassword.__typename).sort();
      expect(names).toEqual(['User', 'WrongCredentials']);
      const open = await app.get(Database).query('SELECT 1 FROM accounts_session WHERE user_id = $1', [person.userId]);
      expect(open).toHaveLength(1);
    });

    it('stops after too many tries', async () => {
      const person = await app.signUp();
      let refused: Outcome | null = null;
      for (let tries = 0; tries < 30 && refused === null; tries += 1) {
        const { data } = await change(person.cookie, 'not the password', 'another passphrase');
        if (data.changePassword.__typename === 'RateLimited') refused = data.changePassword;
      }
      expect(refused?.retryAfterSeconds).toBeGreaterThan(0);
    });
  });

  describe('preferences', () => {
    const update = (cookie: string, input: Record<string, unknown>, headers: Record<string, string> = {}) =>
      app.graphql<{ updatePreferences: Outcome }>(UPDATE_PREFERENCES, { input }, { cookie, headers });

    it('change where they are given and stay elsewhere', async () => {
      const person = await app.signUp();
      const first = await update(person.cookie, { theme: 'DARK', timeZone: 'America/New_York' });
      expect(first.data.updatePreferences['preferences']).toEqual({
        locale: 'ko',
        theme: 'DARK',
        timeZone: 'America/New_York',
        dayStartHour: 4,
      });
      const second = await update(person.cookie, { dayStartHour: 0, theme: null });
      expect(second.data.updatePreferences['preferences']).toEqual({
        locale: 'ko',
        theme: 'DARK',
        timeZone: 'America/New_York',
        dayStartHour: 0,
      });
      expect(await app.get(AccountsService).preferencesOf(person.userId)).toEqual({
        locale: 'ko',
        theme: 'DARK',
        timeZone: 'America/New_York',
        dayStartHour: 0,
      });
    });

    it('are refused whole when one does not fit, in the language of the person', async () => {
      const person = await app.signUp();
      await update(person.cookie, { locale: 'en' });
      const wrong = { locale: 'ko', timeZone: 'Mars/Olympus', dayStartHour: 24 };
      const { data } = await update(person.cookie, wrong, { 'accept-language': 'ko' });
      expect(data.updatePreferences).toMatchObject({
        __typename: 'InvalidInput',
        fields: [
          { field: 'timeZone', message: expect.stringMatching(/^[A-Z][^가-힣]+$/) },
          { field: 'dayStartHour', message: expect.stringMatching(/^[A-Z][^가-힣]+$/) },
        ],
      });
      expect(await app.get(AccountsService).preferencesOf(person.userId)).toMatchObject({ locale: 'en' });
    });

    it('change for nobody else', async () => {
      const [one, other] = [await app.signUp(), await app.signUp()];
      await update(one.cookie, { theme: 'LIGHT' });
      expect(await app.get(AccountsService).preferencesOf(other.userId)).toMatchObject({ theme: 'SYSTEM' });
    });
  });
});
