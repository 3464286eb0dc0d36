import { expectAttempt, expectCookie, judge, type Attempt, type Defences, type SameSite } from './index.js';

const plain = { thirdParty: 'allowed', trustworthy: true } as const;
const open: Defences = {
  postOnly: false,
  csrfToken: false,
  originCheck: false,
  fetchMetadata: false,
  customHeader: false,
};
const attempt = (sameSite: SameSite, changed: Partial<Attempt> = {}): Attempt => ({
  cookie: { sameSite, secure: sameSite === 'none', maxAge: null },
  initiator: 'cross-site',
  attack: 'form-top',
  age: 0,
  ...changed,
});

describe('a cookie', () => {
  it.each([
    ['strict', 'link', false, 'strict'],
    ['lax', 'link', true, 'lax-link'],
    ['lax', 'form-top', false, 'lax-post'],
    ['lax', 'image', false, 'lax-not-top-level'],
    ['none', 'form-frame', true, 'none'],
    ['unset', 'form-top', true, 'unset-young-post'],
    ['unset', 'form-frame', false, 'lax-not-top-level'],
    ['none', 'fetch-header', false, 'preflight'],
  ] as const)('%s, from another site by %s: %s', (sameSite, attack, sent, reason) => {
    expect(expectCookie(attempt(sameSite, { attack }), plain)).toEqual({ sent, reason });
  });

  it('goes along within the site, whatever SameSite says', () => {
    for (const sameSite of ['unset', 'lax', 'strict', 'none'] as const) {
      expect(expectCookie(attempt(sameSite, { initiator: 'same-site', attack: 'image' }), plain).sent).toBe(true);
    }
  });

  it('without SameSite loses its exception after two minutes', () => {
    expect(expectCookie(attempt('unset', { age: 119 }), plain).sent).toBe(true);
    expect(expectCookie(attempt('unset', { age: 120 }), plain)).toEqual({ sent: false, reason: 'lax-post' });
  });

  it('may never be stored, or be over', () => {
    const cookie = { sameSite: 'none', secure: false, maxAge: null } as const;
    expect(expectCookie(attempt('none', { cookie }), plain).reason).toBe('none-without-secure');
    expect(expectCookie(attempt('none'), { ...plain, trustworthy: false }).reason).toBe('secure-over-http');
    const short = { ...cookie, secure: true, maxAge: 10 };
    expect(expectCookie(attempt('none', { cookie: short, age: 10 }), plain).reason).toBe('expired');
  });

  it('of a third party is kept back by browsers that do so, but not from a window of its own', () => {
    const blocked = { ...plain, thirdParty: 'blocked' } as const;
    expect(expectCookie(attempt('none', { attack: 'image' }), blocked).reason).toBe('third-party-blocked');
    expect(expectCookie(attempt('none', { attack: 'form-top' }), blocked).reason).toBe('none');
  });
});

describe('the defences', () => {
  const forged = attempt('none', { attack: 'form-frame' });

  it.each([
    ['csrfToken', 'token'],
    ['originCheck', 'origin'],
    ['fetchMetadata', 'fetch-metadata'],
    ['customHeader', 'custom-header'],
  ] as const)('%s stops a forged form', (defence, refusal) => {
    const expected = expectAttempt(forged, { ...open, [defence]: true }, plain);
    expect(expected).toMatchObject({ cookie: { sent: true }, refusals: [refusal], accepted: false });
  });

  it('that look at the site alone let a neighbour through, those that look at the origin do not', () => {
    const neighbour = attempt('strict', { initiator: 'same-site', attack: 'form-frame' });
    expect(expectAttempt(neighbour, open, plain).accepted).toBe(true);
    for (const defence of ['csrfToken', 'originCheck', 'fetchMetadata'] as const) {
      expect(expectAttempt(neighbour, { ...open, [defence]: true }, plain).accepted).toBe(false);
    }
  });

  it('let the bank’s own page work, but no form has a header of its own', () => {
    const all = { ...open, postOnly: true, csrfToken: true, originCheck: true, fetchMetadata: true };
    const own = attempt('strict', { initiator: 'bank', attack: 'form-frame' });
    expect(expectAttempt(own, all, plain).accepted).toBe(true);
    expect(expectAttempt(own, { ...all, customHeader: true }, plain).refusals).toEqual(['custom-header']);
    const fetched = attempt('strict', { initiator: 'bank', attack: 'fetch-header' });
    expect(expectAttempt(fetched, { ...all, customHeader: true }, plain).accepted).toBe(true);
  });

  it('do not see the origin of a link: only a rule against GET does', () => {
    const link = attempt('lax', { attack: 'link' });
    expect(expectAttempt(link, { ...open, originCheck: true }, plain).accepted).toBe(true);
    expect(expectAttempt(link, { ...open, postOnly: true }, plain).refusals).toEqual(['method']);
  });

  it('do not lock out a browser that says nothing of itself, but want an Origin on a POST', () => {
    const facts = { method: 'POST', session: true, origin: 'none', fetchSite: null, token: false, customHeader: false };
    expect(judge({ ...facts, origin: 'none' }, { ...open, fetchMetadata: true })).toEqual([]);
    expect(judge({ ...facts, origin: 'none' }, { ...open, originCheck: true })).toEqual(['origin']);
  });

  it('matter to a framed page by its session and Sec-Fetch-Site only', () => {
    const framed = attempt('none', { attack: 'embed' });
    const strictest = { ...open, postOnly: true, csrfToken: true, originCheck: true, customHeader: true };
    expect(expectAttempt(framed, strictest, plain).accepted).toBe(true);
    expect(expectAttempt(framed, { ...strictest, fetchMetadata: true }, plain).refusals).toEqual(['fetch-metadata']);
  });
});
