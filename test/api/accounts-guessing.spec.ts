import { SIGN_IN, SIGN_UP, type Outcome } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';

/** What somebody learns who tries addresses and passwords. */
describe('guessing', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const signIn = (email: string, password: string, address: string) =>
    app.graphql<{ signIn: Outcome }>(
      SIGN_IN,
      { input: { email, password } },
      { headers: { 'x-forwarded-for': address } },
    );

  it('does not tell a wrong password from an unknown address, in words', async () => {
    const person = await app.signUp();
    const tries: [string, string][] = [
      [person.email, 'not the password'],
      ['nobody@example.com', 'not the password'],
      ['no address', 'not the password'],
      [person.email, ''],
      [person.email, 'half a pair \ud800'],
      [person.email, 'x'.repeat(100_000)],
      ['nobody\0@example.com', '\0'],
    ];
    for (const [index, [email, password]] of tries.entries()) {
      const answer = await signIn(email, password, `192.0.2.${index}`);
      expect(answer.status).toBe(200);
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toEqual({
        signIn: { __typename: 'WrongCredentials', message: '이메일 주소나 비밀번호가 맞지 않습니다.' },
      });
      expect(answer.setCookie).toEqual([]);
    }
  });

  it.each([
    ['a known', '203.0.113.1'],
    ['an unknown', '203.0.113.2'],
  ])('of %s account from one address ends, right password or not', async (which, from) => {
    const person = await app.signUp();
    const email = which === 'a known' ? person.email : 'stranger@example.com';
    for (let tries = 0; tries < 10; tries += 1) {
      const { data } = await signIn(email, 'not the password', from);
      expect(data.signIn.__typename).toBe('WrongCredentials');
    }
    const { data } = await signIn(` ${email.toUpperCase()}`, person.password, from);
    expect(data.signIn).toEqual({
      __typename: 'RateLimited',
      message: expect.any(String),
      retryAfterSeconds: expect.any(Number),
    });
    expect(data.signIn.retryAfterSeconds).toBeGreaterThan(0);
    // The person at home is not locked out.
    const atHome = await signIn(person.email, person.password, '198.51.100.7');
    expect(atHome.data.signIn.__typename).toBe('SignedIn');
  });

  it('many accounts from one address ends', async () => {
    const attempt = (index: number) => signIn(`guess-${index}@example.com`, 'x', '203.0.113.3');
    const seen: string[] = [];
    for (let index = 0; index < 61; index += 1) seen.push((await attempt(index)).data.signIn.__typename);
    expect(seen.indexOf('RateLimited')).toBe(60);
  });

  it('counts each alias of one operation', async () => {
    const person = await app.signUp();
    const aliases = Array.from({ length: 6 }, (_, index) => `a${index}: signIn(input: $input) { __typename }`);
    const six = () =>
      app.graphql<Record<string, Outcome>>(
        `mutation ($input: SignInInput!) { ${aliases.join(' ')} }`,
        { input: { email: person.email, password: 'not the password' } },
        { headers: { 'x-forwarded-for': '192.0.2.9' } },
      );
    const answers = [(await six()).data, (await six()).data];
    const names = answers.flatMap((data) => Object.values(data).map(({ __typename }) => __typename));
    expect(names.filter((name) => name === 'WrongCredentials')).toHaveLength(10);
    expect(names.filter((name) => name === 'RateLimited')).toHaveLength(2);
  });

  it('sign-ups in masses end', async () => {
    const seen: string[] = [];
    for (let count = 0; count < 61; count += 1) {
      const { data } = await app.graphql<{ signUp: Outcome }>(
        SIGN_UP,
        { input: { email: `mass-${count}@example.com`, password: 'a long passphrase', name: 'x' } },
        { headers: { 'x-forwarded-for': '192.0.2.1' } },
      );
      seen.push(data.signUp.__typename);
    }
    expect(seen.indexOf('RateLimited')).toBe(60);
  });
});
