import { freshnessOf } from './freshness.js';
import type { CacheMode } from './index.js';
import type { StoredResponse } from './response.js';

export interface CacheRequest {
  readonly mode: CacheMode;
  readonly language: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** `cache`: nobody was asked. `revalidated`: the server said 304. `fetched`: a body came. `failed`: a network error. */
export type Outcome = 'cache' | 'revalidated' | 'fetched' | 'failed';

export type DecisionReason =
  | 'nothing-stored'
  | 'fresh'
  | 'fresh-heuristic'
  | 'stale'
  | 'stale-no-validator'
  | 'stale-while-revalidate'
  | 'no-cache'
  | 'no-cache-no-validator'
  | 'vary'
  | 'mode-no-store'
  | 'mode-reload'
  | 'mode-no-cache'
  | 'mode-no-cache-no-validator'
  | 'mode-force-cache'
  | 'mode-only-if-cached'
  | 'mode-only-if-cached-nothing';

export interface Decision {
  /** `validate` asks with If-None-Match or If-Modified-Since; `fetch` asks for the whole. */
  readonly act: 'use' | 'validate' | 'fetch' | 'fail';
  readonly reason: DecisionReason;
  /** Whether the server is asked behind the back of whoever got the stored response. */
  readonly inBackground: boolean;
}

/** What a browser does with a request, given what it has stored for the URL. Where RFC 9111 leaves room: as Chromium. */
export function decide(stored: StoredResponse | null, request: CacheRequest): Decision {
  const { mode } = request;
  const act = (action: Decision['act'], reason: DecisionReason, inBackground = false): Decision => ({
    act: action,
    reason,
    inBackground,
  });
  if (mode === 'no-store') return act('fetch', 'mode-no-store');
  if (mode === 'reload') return act('fetch', 'mode-reload');
  if (mode === 'only-if-cached') {
    return stored ? act('use', 'mode-only-if-cached') : act('fail', 'mode-only-if-cached-nothing');
  }
  if (!stored) return act('fetch', 'nothing-stored');
  if (!matches(stored, request)) return act(stored.etag === null ? 'fetch' : 'validate', 'vary');
  if (mode === 'force-cache') return act('use', 'mode-force-cache');

  const validatable = stored.etag !== null || stored.lastModified !== null;
  const ask = (reason: DecisionReason, without: DecisionReason): Decision =>
    validatable ? act('validate', reason) : act('fetch', without);
  if (mode === 'no-cache') return ask('mode-no-cache', 'mode-no-cache-no-validator');
  const { cacheControl } = stored;
  if (cacheControl.noCache) return ask('no-cache', 'no-cache-no-validator');
  const { fresh, lifetime, age, source } = freshnessOf(stored, request.now);
  if (fresh) return act('use', source === 'heuristic' ? 'fresh-heuristic' : 'fresh');
  const grace = cacheControl.mustRevalidate ? null : cacheControl.staleWhileRevalidate;
  if (grace !== null && age < lifetime + grace) return act('use', 'stale-while-revalidate', true);
  return ask('stale', 'stale-no-validator');
}

/** What comes of a decision, once it is known whether the server still has what is stored. */
export function outcomeOf({ act }: Decision, unchanged: boolean): Outcome {
  if (act === 'use') return 'cache';
  if (act === 'fail') return 'failed';
  return act === 'validate' && unchanged ? 'revalidated' : 'fetched';
}

/** Whether the request asks for the variant that is stored (RFC 9111, section 4.1). */
function matches(stored: StoredResponse, request: CacheRequest): boolean {
  if (stored.vary === 'any') return false;
  return stored.vary === 'none' || stored.language === request.language;
}
