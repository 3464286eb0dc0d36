import {
  decide,
  outcomeOf,
  readResponse,
  type Decision,
  type Outcome,
  type StoredResponse,
} from '@kkori/core/http-cache';
import type { ClientReply, ClientRequest } from './client.js';

/** What the rules and the browser each made of a request. */
export interface Comparison {
  decision: Decision;
  expected: Outcome;
  actual: Outcome;
  /** Whether the server was asked behind the back of the page. */
  inBackground: boolean;
  /** What the browser has stored afterwards, as far as the rules know. */
  stored: StoredResponse | null;
}

/**
 * Compares a reply with what the rules say of it.
 * @param version of the resource on the server
 * @param at when the request was sent and answered, milliseconds since the epoch
 */
export function compare(
  stored: StoredResponse | null,
  request: ClientRequest,
  reply: ClientReply,
  version: number,
  at: { sent: number; answered: number },
): Comparison {
  const decision = decide(stored, { mode: request.mode, language: request.language, now: at.sent });
  // With Vary, the tag of the other variant is another one, too.
  const unchanged = stored !== null && stored.version === version && decision.reason !== 'vary';
  const expected = outcomeOf(decision, unchanged || (decision.reason === 'vary' && stored?.vary === 'any'));
  const last = reply.seen.at(-1);
  const fromCache = reply.answer !== null && (reply.transferSize === 0 || reply.seen.length === 0);
  const actual: Outcome =
    reply.answer === null ? 'failed' : fromCache ? 'cache' : last?.status === 304 ? 'revalidated' : 'fetched';
  const context = { receivedAt: at.answered, language: request.language };
  const next =
    request.mode === 'no-store' || !last ? stored : readResponse(last.headers, { ...context, version: last.version });
  return { decision, expected, actual, inBackground: actual === 'cache' && reply.seen.length > 0, stored: next };
}
