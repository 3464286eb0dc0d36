import type { Refusal, Surroundings } from '@kkori/core/same-site';
import { asArray, asNumber, asObject, asString } from '../json.js';
import type { WireEvent } from '../wire-event.js';

/** What the servers saw of one attempt. */
export interface Observation {
  /** Whether the request itself arrived; a refused preflight keeps it away. */
  arrived: boolean;
  preflight: boolean;
  /** Whether the session's cookie came with it. */
  cookie: boolean;
  accepted: boolean;
  refusals: readonly Refusal[];
  /** After it; the bank opens with 1,000,000. */
  balance: number;
  /** `POST /transfer` and the like. */
  line: string;
  headers: readonly { name: string; value: string }[];
  /** Whether the page that asked was let to read the answer. */
  read: boolean;
  /** What the browser says of third-party cookies; null when it says nothing, as when the question does not arise. */
  thirdParty: Surroundings['thirdParty'] | null;
  /** Whether scripts of the bank's own page saw the cookie; null when no such page was open. */
  readable: boolean | null;
}

export const openingBalance = 1_000_000;

/** What the log says of an attempt once its page has reported; null before. */
export function observeAttempt(events: readonly WireEvent[], run: number): Observation | null {
  const own = events.filter((event) => event.request === run);
  const done = own.find(({ kind }) => kind === 'RESULT');
  if (!done) return null;
  const request = own.find(({ kind, to }) => kind === 'REQUEST' && to === 'bank');
  const facts = asObject(request?.data);
  const answer = own.findLast(
    ({ kind, data }) => kind === 'RESPONSE' && typeof asObject(data)?.['accepted'] === 'boolean',
  );
  const judged = asObject(answer?.data);
  const access = asString(facts?.['storageAccess']);
  const begun = events.findIndex((event) => event.kind === 'RUN' && event.request === run);
  const seen = events.slice(begun).findLast(({ reason }) => reason === 'document.cookie');
  const readable = asObject(seen?.data)?.['readable'];
  return {
    arrived: request !== undefined,
    preflight: own.some(({ kind }) => kind === 'PREFLIGHT'),
    cookie: facts?.['session'] === true,
    accepted: judged?.['accepted'] === true,
    refusals: asArray(judged?.['refusals']) as readonly Refusal[],
    balance: asNumber(judged?.['balance']) ?? openingBalance,
    line: (request?.line ?? '').replace(/ HTTP.*/, ''),
    headers: request?.headers ?? [],
    read: asObject(done.data)?.['read'] === true,
    thirdParty: access === null ? null : access === 'active' ? 'allowed' : 'blocked',
    readable: typeof readable === 'boolean' ? readable : null,
  };
}

/** Whether the browser kept the cookie, by its next request; null while none was seen after signing in. */
export function cookieStored(events: readonly WireEvent[]): boolean | null {
  const signedIn = events.findLastIndex((event) => asObject(event.data)?.['signedIn'] === true);
  const check = events.slice(signedIn + 1).find((event) => typeof asObject(event.data)?.['stored'] === 'boolean');
  return signedIn < 0 || !check ? null : asObject(check.data)?.['stored'] === true;
}
