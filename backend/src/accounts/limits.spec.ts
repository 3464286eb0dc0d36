import { RateLimiter } from '../platform/index.js';
import { AccountLimits, accountLimits, networkOf } from './limits.js';

async function triedUntilRefused(attempt: (index: number) => Promise<number | null>, most: number): Promise<number> {
  for (let index = 0; index < most; index += 1) {
    if ((await attempt(index)) !== null) return index;
  }
  return most;
}

describe('limits of attempts', () => {
  let limits: AccountLimits;

  beforeEach(() => {
    limits = new AccountLimits(new RateLimiter({ redisUrl: null }));
  });

  it('stops an address that tries one account', async () => {
    const most = accountLimits.signInToAccountFromAddress.points;
    expect(await triedUntilRefused(() => limits.signIn('192.0.2.1', 'kim@example.com'), 100)).toBe(most);
    expect(await limits.signIn('192.0.2.1', 'kim@example.com')).toBeGreaterThan(0);
    // The person at home, and another person in the same place, still may.
    expect(await limits.signIn('198.51.100.7', 'kim@example.com')).toBeNull();
    expect(await limits.signIn('192.0.2.1', 'lee@example.com')).toBeNull();
  });

  it('stops an address that tries many accounts', async () => {
    const tried = await triedUntilRefused((index) => limits.signIn('192.0.2.1', `p${index}@example.com`), 100);
    expect(tried).toBe(accountLimits.signInFromAddress.points);
  });

  it('stops many addresses that try one account', async () => {
    const tried = await triedUntilRefused((index) => limits.signIn(`192.0.2.${index}`, 'kim@example.com'), 100);
    expect(tried).toBe(accountLimits.signInToAccount.points);
  });

  it('forgives what an address got wrong once it gets it right', async () => {
    for (let index = 0; index < 25; index += 1) {
      expect(await limits.signIn('192.0.2.1', 'kim@example.com')).toBeNull();
      await limits.signedIn('192.0.2.1', 'kim@example.com');
    }
  });

  it('bounds sign-ups by address, claims and password changes by person', async () => {
    expect(await triedUntilRefused(() => limits.signUp('192.0.2.1'), 100)).toBe(accountLimits.signUpFromAddress.points);
    expect(await limits.signUp('192.0.2.2')).toBeNull();
    expect(await triedUntilRefused(() => limits.claimAdmin('one'), 100)).toBe(accountLimits.claimAdmin.points);
    expect(await limits.claimAdmin('two')).toBeNull();
    expect(await triedUntilRefused(() => limits.changePassword('one'), 100)).toBe(accountLimits.changePassword.points);
    expect(await limits.changePassword('two')).toBeNull();
  });
});

describe('the network of an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2:ffff::1', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
    ['unknown', 'unknown'],
  ])('of %p is %p', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
