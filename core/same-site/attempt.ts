import { expectCookie, type CookieExpectation } from './cookie.js';
import { judge, type Refusal, type RequestFacts } from './defences.js';
import type { Attack, Attempt, Defences, Initiator, Surroundings } from './types.js';

export interface AttemptExpectation {
  /** Whether the request itself reaches the server, or only a preflight does. */
  readonly arrives: boolean;
  readonly cookie: CookieExpectation;
  /** Why the server refuses; empty when it does what is asked. */
  readonly refusals: readonly Refusal[];
  readonly accepted: boolean;
}

/** Whether it takes the whole window to the bank, so that the address bar shows it. */
export function isTopLevel(attack: Attack): boolean {
  return attack === 'form-top' || attack === 'link';
}

/** What comes of an attempt: what the browser sends, and what the server makes of it. */
export function expectAttempt(attempt: Attempt, defences: Defences, surroundings: Surroundings): AttemptExpectation {
  const cookie = expectCookie(attempt, surroundings);
  if (cookie.reason === 'preflight') return { arrives: false, cookie, refusals: [], accepted: false };
  const facts = expectFacts(attempt, cookie.sent, surroundings);
  const refusals = judge(facts, defences, attempt.attack === 'embed');
  return { arrives: true, cookie, refusals, accepted: refusals.length === 0 };
}

function expectFacts({ attack, initiator }: Attempt, session: boolean, surroundings: Surroundings): RequestFacts {
  const method = ['image', 'link', 'embed'].includes(attack) ? 'GET' : 'POST';
  const own = initiator === 'bank';
  // Chromium names the origin on a GET, too, when it keeps third-party cookies back (Storage Access headers).
  const withheld = initiator === 'cross-site' && !isTopLevel(attack) && surroundings.thirdParty === 'blocked';
  const named = method === 'POST' || withheld;
  return {
    method,
    session,
    origin: named ? (own ? 'own' : 'other') : 'none',
    fetchSite: surroundings.trustworthy ? fetchSites[initiator] : null,
    token: own && session && method === 'POST',
    customHeader: own && attack === 'fetch-header',
  };
}

const fetchSites: Readonly<Record<Initiator, string>> = {
  'cross-site': 'cross-site',
  'same-site': 'same-site',
  bank: 'same-origin',
};
