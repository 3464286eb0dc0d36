import type { Attempt, Surroundings } from './types.js';

export type CookieReason =
  /** Never stored: `None` without `Secure`. */
  | 'none-without-secure'
  /** Never stored: `Secure` over plain HTTP. */
  | 'secure-over-http'
  | 'expired'
  /** Preflights never carry cookies, and the request itself was not let go. */
  | 'preflight'
  /** From a page of the same site: SameSite does not matter. */
  | 'same-site'
  | 'none'
  | 'third-party-blocked'
  | 'lax-link'
  | 'lax-not-top-level'
  | 'lax-post'
  /** Chromium's exception for a cookie without SameSite that is younger than two minutes. */
  | 'unset-young-post'
  | 'strict';

export interface CookieExpectation {
  readonly sent: boolean;
  readonly reason: CookieReason;
}

/** Chromium's "Lax-allowing-unsafe" age (draft-ietf-httpbis-rfc6265bis, section 5.6.7.2), seconds. */
export const laxAllowsPostFor = 120;

/** Whether Chromium sends the cookie; the other browsers differ in `unset-young-post` alone. */
export function expectCookie(
  { cookie, initiator, attack, age }: Attempt,
  { thirdParty, trustworthy }: Surroundings,
): CookieExpectation {
  const sent = (reason: CookieReason): CookieExpectation => ({ sent: true, reason });
  const kept = (reason: CookieReason): CookieExpectation => ({ sent: false, reason });
  const topLevel = attack === 'form-top' || attack === 'link';

  if (cookie.sameSite === 'none' && !cookie.secure) return kept('none-without-secure');
  if (cookie.secure && !trustworthy) return kept('secure-over-http');
  if (cookie.maxAge !== null && age >= cookie.maxAge) return kept('expired');
  if (attack === 'fetch-header' && initiator !== 'bank') return kept('preflight');
  if (initiator !== 'cross-site') return sent('same-site');
  if (cookie.sameSite === 'strict') return kept('strict');
  if (cookie.sameSite === 'none') {
    return thirdParty === 'blocked' && !topLevel ? kept('third-party-blocked') : sent('none');
  }
  if (!topLevel) return kept('lax-not-top-level');
  if (attack === 'link') return sent('lax-link');
  return cookie.sameSite === 'unset' && age < laxAllowsPostFor ? sent('unset-young-post') : kept('lax-post');
}
