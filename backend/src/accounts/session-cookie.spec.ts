import { hashToken, makeToken } from '../platform/index.js';
import { sessionTokenOf } from './session-cookie.js';

describe('the session cookie', () => {
  it('is found among others', () => {
    const token = makeToken();
    expect(sessionTokenOf(`theme=dark; kkori_session=${token}; other=1`)).toBe(token);
  });

  it.each([
    [undefined],
    [''],
    ['kkori_session='],
    ['kkori_session=short'],
    [`kkori_session=${'a'.repeat(44)}`],
    [`kkori_session=${'%00'.repeat(43)}`],
    [`kkori_session=%E0%A4%A`],
    [`not_kkori_session=${'a'.repeat(43)}`],
    [';;;==;;'],
    [`kkori_session=${'a'.repeat(42)}'`],
    ['x'.repeat(100_000)],
  ])('is not found in %p', (header) => {
    expect(sessionTokenOf(header)).toBeNull();
  });
});

describe('secret tokens', () => {
  it('carry 256 bits and are stored as a digest', () => {
    const token = makeToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(makeToken()).not.toBe(token);
    expect(hashToken(token)).toHaveLength(32);
    expect(hashToken(token).toString('base64url')).not.toBe(token);
  });
});
