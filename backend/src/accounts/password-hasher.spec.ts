import { parseOptions } from '@node-rs/argon2';
import { PasswordHasher, PasswordHasherBusy } from './password-hasher.js';

describe('password hashing', () => {
  const hasher = new PasswordHasher();

  it('is argon2id with at least the parameters OWASP asks for, and a salt of its own each time', async () => {
    const [one, two] = await Promise.all([hasher.hash('a long passphrase'), hasher.hash('a long passphrase')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$/);
    expect(one).not.toBe(two);
    const { memoryCost, timeCost, parallelism, saltLen } = parseOptions(one);
    expect(memoryCost).toBeGreaterThanOrEqual(19_456);
    expect(timeCost).toBeGreaterThanOrEqual(2);
    expect(parallelism).toBeGreaterThanOrEqual(1);
    expect(saltLen).toBeGreaterThanOrEqual(16);
    expect(hasher.isOutdated(one)).toBe(false);
  });

  it('knows the right password, however the keyboard composed it', async () => {
    const hashed = await hasher.hash('비밀번호 열 글자 넘게'.normalize('NFD'));
    expect(await hasher.verify(hashed, '비밀번호 열 글자 넘게'.normalize('NFC'))).toBe(true);
    expect(await hasher.verify(hashed, '비밀번호 열 글자 넘개')).toBe(false);
  });

  it('tells passwords apart after a NUL and after 72 bytes', async () => {
    const hashed = await hasher.hash(`a long\0passphrase${'x'.repeat(80)}y`);
    expect(await hasher.verify(hashed, `a long\0passphrase${'x'.repeat(80)}y`)).toBe(true);
    expect(await hasher.verify(hashed, 'a long')).toBe(false);
    expect(await hasher.verify(hashed, `a long\0passphrase${'x'.repeat(80)}z`)).toBe(false);
  });

  it('is never right for a person who does not exist, not even with the password of the stand-in', async () => {
    expect(await hasher.verify(null, 'nobody has this password')).toBe(false);
    expect(await hasher.verify(null, '')).toBe(false);
  });

  it('notices hashes of weaker parameters', () => {
    expect(hasher.isOutdated('$argon2id$v=19$m=4096,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$aGFzaGhhc2hoYXNoaGFzaA')).toBe(true);
  });

  it('refuses work at once when too much is waiting, and recovers', async () => {
    const flooded = new PasswordHasher();
    const outcomes = await Promise.allSettled(Array.from({ length: 130 }, () => flooded.verify(null, 'x')));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(130);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(PasswordHasherBusy);
    expect(await flooded.verify(null, 'x')).toBe(false);
  });
});
