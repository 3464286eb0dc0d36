import type { StoredResponse } from './response.js';

export interface Freshness {
  /** How long the response is fresh from its making, seconds. */
  readonly lifetime: number;
  readonly source: 'max-age' | 'expires' | 'heuristic' | 'none';
  /** Of the response now, seconds. */
  readonly age: number;
  readonly fresh: boolean;
}

/** The part of the time since Last-Modified that browsers take for fresh when nothing else is said. */
const heuristicShare = 0.1;

/** Freshness by RFC 9111, section 4.2: explicit first, else a tenth of the time since the last change. */
export function freshnessOf(stored: StoredResponse, now: number): Freshness {
  const { lifetime, source } = lifetimeOf(stored);
  const age = stored.age + Math.max(0, now - stored.receivedAt) / 1000;
  return { lifetime, source, age, fresh: lifetime > age };
}

function lifetimeOf({
  cacheControl,
  expires,
  date,
  lastModified,
}: StoredResponse): Pick<Freshness, 'lifetime' | 'source'> {
  if (cacheControl.maxAge !== null) return { lifetime: cacheControl.maxAge, source: 'max-age' };
  if (expires !== null) return { lifetime: Math.max(0, expires - date) / 1000, source: 'expires' };
  if (lastModified !== null && !cacheControl.mustRevalidate) {
    return { lifetime: (Math.max(0, date - lastModified) / 1000) * heuristicShare, source: 'heuristic' };
  }
  return { lifetime: 0, source: 'none' };
}
