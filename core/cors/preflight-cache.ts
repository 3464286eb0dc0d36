import type { Answer } from './checks.js';
import { headerItems, headerValue, includesName } from './headers.js';
import { unsafeHeaderNames, type SentRequest } from './request.js';
import { isSafelistedMethod } from './safelist.js';

/** Without Access-Control-Max-Age; seconds. */
export const defaultMaxAge = 5;
/** More is not believed; seconds, by browser. */
export const maxAgeCaps = { chromium: 7_200, firefox: 86_400 } as const;

/** How long a preflight's answer is remembered; seconds. */
export function maxAgeOf(answer: Answer, cap: number): number {
  const value = headerValue(answer.headers, 'access-control-max-age');
  const seconds = value !== null && /^\d+$/.test(value) ? Number(value) : defaultMaxAge;
  return Math.min(seconds, cap);
}

interface Entry {
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly expires: number;
}

/** What a browser remembers of preflights that passed: for an origin, a URL and whether credentials go along. */
export class PreflightCache {
  readonly #entries = new Map<string, Entry>();

  /** @param cap of the browser; seconds */
  constructor(private readonly cap: number = maxAgeCaps.chromium) {}

  /** @param now milliseconds on any clock */
  remember(request: SentRequest, answer: Answer, now: number): void {
    this.#entries.set(keyOf(request), {
      methods: headerItems(answer.headers, 'access-control-allow-methods') ?? [],
      headers: headerItems(answer.headers, 'access-control-allow-headers') ?? [],
      expires: now + maxAgeOf(answer, this.cap) * 1000,
    });
  }

  /** Whether a request needs to ask no more. */
  covers(request: SentRequest, now: number): boolean {
    const entry = this.#entries.get(keyOf(request));
    if (!entry || entry.expires <= now) return false;
    const wildcards = request.credentials !== 'include';
    const method =
      isSafelistedMethod(request.method) ||
      entry.methods.includes(request.method) ||
      (wildcards && entry.methods.includes('*'));
    return (
      method &&
      unsafeHeaderNames(request.headers).every(
        (name) =>
          includesName(entry.headers, name) || (wildcards && name !== 'authorization' && entry.headers.includes('*')),
      )
    );
  }
}

function keyOf({ origin, url, credentials }: SentRequest): string {
  return JSON.stringify([origin, url, credentials === 'include']);
}
