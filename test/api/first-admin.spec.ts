import { AccountsService } from '../../backend/src/accounts/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { CLAIM_ADMIN, cookieOf, signInAgain, whoIs, type Outcome } from '../support/accounts.js';
import { startTestApp, type Person, type TestApp } from '../support/app.js';

describe('the first admin', () => {
  let app: TestApp;
  let accounts: AccountsService;
  beforeAll(async () => {
    app = await startTestApp();
    accounts = app.get(AccountsService);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.get(Database).query('DELETE FROM accounts_setup');
    await app.get(Database).query("UPDATE accounts_user SET role = 'LEARNER'");
  });

  const claim = (person: Pick<Person, 'cookie'>, token: string) =>
    app.graphql<{ claimAdmin: Outcome }>(CLAIM_ADMIN, { token }, { cookie: person.cookie });
  const issue = async (): Promise<string> => {
    const token = await accounts.firstAdminToken();
    if (token === null) throw new Error('there is an admin already');
    return token;
  };

  it('is whoever has the link, once', async () => {
    const [person, late] = [await app.signUp(), await app.signUp()];
    const token = await issue();
    expect(token).toMatch(/^[\w-]{43}$/);
    const answer = await claim(person, token);
    expect(answer.data.claimAdmin).toEqual({ __typename: 'User', id: person.userId, role: 'ADMIN' });

    const again = await claim(late, token);
    expect(again.data.claimAdmin).toEqual({ __typename: 'SetupLinkInvalid', message: expect.any(String) });
    expect(again.setCookie).toEqual([]);
    expect(await accounts.firstAdminToken()).toBeNull();
  });

  it('gets a new session, and every one opened before ends', async () => {
    const person = await app.signUp();
    const elsewhere = await signInAgain(app, person);
    const answer = await claim(person, await issue());
    expect(await whoIs(app, person.cookie)).toBeNull();
    expect(await whoIs(app, elsewhere)).toBeNull();
    const { data } = await app.graphql('{ me { id role } }', {}, { cookie: cookieOf(answer) });
    expect(data).toEqual({ me: { id: person.userId, role: 'ADMIN' } });
  });

  it('must be signed in', async () => {
    const { errors } = await app.graphql(CLAIM_ADMIN, { token: await issue() });
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('is one, when several claim at once, with one link or with those of several processes', async () => {
    const people = [await app.signUp(), await app.signUp(), await app.signUp(), await app.signUp()];
    const tokens = [await issue(), await issue()];
    const answers = await Promise.all(people.map((person, index) => claim(person, tokens[index % 2]!)));
    const names = answers.map(({ data }) => data.claimAdmin.__typename).sort();
    expect(names).toEqual(['SetupLinkInvalid', 'SetupLinkInvalid', 'SetupLinkInvalid', 'User']);
    const admins = await app.get(Database).query("SELECT id FROM accounts_user WHERE role = 'ADMIN'");
    expect(admins).toHaveLength(1);
  });

  it('is nobody with a guessed, empty or strange token', async () => {
    const person = await app.signUp();
    await issue();
    for (const token of ['', 'a'.repeat(43), '\0', '\ud800', 'x'.repeat(100_000), "' OR true --"]) {
      const { data } = await claim(person, token);
      expect(data.claimAdmin.__typename).toBe('SetupLinkInvalid');
    }
    expect(await accounts.firstAdminToken()).not.toBeNull();
  });

  it('is nobody after too many tries, not even with the link', async () => {
    const person = await app.signUp();
    const token = await issue();
    const seen: string[] = [];
    for (let tries = 0; tries < 12; tries += 1) seen.push((await claim(person, 'wrong')).data.claimAdmin.__typename);
    expect(seen.at(0)).toBe('SetupLinkInvalid');
    expect((await claim(person, token)).data.claimAdmin).toMatchObject({
      __typename: 'RateLimited',
      retryAfterSeconds: expect.any(Number),
    });
  });

  it('cannot use a link printed more than a week ago', async () => {
    const person = await app.signUp();
    const token = await issue();
    app.clock.advance(7 * 24 * 3600 * 1000 + 1000);
    expect((await claim(person, token)).data.claimAdmin.__typename).toBe('SetupLinkInvalid');
    expect((await claim(person, await issue())).data.claimAdmin.__typename).toBe('User');
  });

  it('is found in no table but as a digest', async () => {
    const token = await issue();
    const rows = await app.get(Database).query<{ text: string }>('SELECT s::text AS text FROM accounts_setup s');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).not.toContain(token);
  });
});
