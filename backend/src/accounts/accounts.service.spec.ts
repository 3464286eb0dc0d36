import { startTestApp, type TestApp } from '../../../test/support/app.js';
import type { Viewer } from '../platform/index.js';
import { AccountsService } from './accounts.service.js';
import { PasswordHasher, PasswordHasherBusy } from './password-hasher.js';

describe('accounts', () => {
  let app: TestApp;
  let accounts: AccountsService;
  let hasher: PasswordHasher;
  const guest: Viewer = { userId: null, role: null, sessionId: null, address: '', userAgent: '', locale: 'en' };

  beforeAll(async () => {
    app = await startTestApp();
    accounts = app.get(AccountsService);
    hasher = app.get(PasswordHasher);
  });
  afterAll(() => app.close());
  afterEach(() => {
    // Methods replaced on the instance give way to those of the class again.
    Reflect.deleteProperty(hasher, 'verify');
    Reflect.deleteProperty(hasher, 'hash');
  });

  it('hash once for every sign-in, whoever it is, so that time tells nothing', async () => {
    const person = await app.signUp();
    const verify = hasher.verify.bind(hasher);
    let hashed = 0;
    hasher.verify = (...args) => {
      hashed += 1;
      return verify(...args);
    };
    const tries: [string, string][] = [
      [person.email, person.password],
      [person.email, 'not the password'],
      ['nobody@example.com', 'not the password'],
      ['no address', 'not the password'],
      ['nobody\0@example.com', '\0'],
      [person.email, ''],
      [person.email, 'half a pair \ud800'],
      [person.email, 'x'.repeat(100_000)],
    ];
    for (const [index, [email, password]] of tries.entries()) {
      const outcome = await accounts.signIn({ ...guest, address: `192.0.2.${index}` }, { email, password });
      expect(outcome.__typename).toBe(index === 0 ? 'Opened' : 'WrongCredentials');
      expect(hashed).toBe(index + 1);
    }
  });

  it('ask to come back later when there is too much to hash', async () => {
    const person = await app.signUp();
    hasher.verify = () => Promise.reject(new PasswordHasherBusy());
    hasher.hash = () => Promise.reject(new PasswordHasherBusy());
    const later = { __typename: 'RateLimited', message: expect.any(String), retryAfterSeconds: 5 };
    expect(await accounts.signIn(guest, person)).toEqual(later);
    expect(await accounts.signUp(guest, { ...person, email: 'late@example.com', name: 'x' })).toEqual(later);
  });

  it('let no session slip through a change of password that happens during sign-in', async () => {
    const person = await app.signUp();
    const verify = hasher.verify.bind(hasher);
    hasher.verify = async (...args) => {
      const right = await verify(...args);
      Reflect.deleteProperty(hasher, 'verify');
      const mine = { ...guest, userId: person.userId, role: 'LEARNER' as const, sessionId: crypto.randomUUID() };
      const changed = await accounts.changePassword(mine, { current: person.password, new: 'another passphrase' });
      expect(changed.__typename).toBe('Opened');
      return right;
    };
    const outcome = await accounts.signIn({ ...guest, address: '198.51.100.1' }, person);
    expect(outcome.__typename).toBe('WrongCredentials');
  });

  it('fail for preferences of nobody', async () => {
    await expect(accounts.preferencesOf(crypto.randomUUID())).rejects.toThrow();
  });
});
