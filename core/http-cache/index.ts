/** What a browser's own cache makes of a response's headers (RFC 9111), as far as one URL and one browser go. */
export { decide, outcomeOf, type CacheRequest, type Decision, type DecisionReason, type Outcome } from './decision.js';
export { freshnessOf, type Freshness } from './freshness.js';
export { parseCacheControl, readResponse, type CacheControl, type StoredResponse } from './response.js';

/** The cache modes of fetch. */
export const cacheModes = ['default', 'no-cache', 'reload', 'no-store', 'force-cache', 'only-if-cached'] as const;
export type CacheMode = (typeof cacheModes)[number];
