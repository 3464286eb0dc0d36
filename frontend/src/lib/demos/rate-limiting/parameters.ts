import { arrivalPatterns, limiterNames, type ArrivalPattern } from '@kkori/core/rate-limiting';
import { asNumber, asObject } from '../json.js';

export const algorithms = [...limiterNames, 'own'] as const;
export type Algorithm = (typeof algorithms)[number];

/** What the learner can change. */
export interface Setup {
  algorithm: Algorithm;
  pattern: ArrivalPattern;
  /** Requests a second that are allowed, 1 to 20. */
  limit: number;
}

export const limitBounds = { min: 2, max: 12 } as const;
export const defaultSetup: Setup = { algorithm: 'fixed-window', pattern: 'window-edge', limit: 5 };

/** Reads a question's front matter or a sandbox's answer; what does not fit takes its default. */
export function readSetup(parameters: unknown): Setup {
  const given = asObject(parameters) ?? {};
  const limit = asNumber(given['limit']);
  return {
    algorithm: algorithms.find((name) => name === given['algorithm']) ?? defaultSetup.algorithm,
    pattern: arrivalPatterns.find((name) => name === given['pattern']) ?? defaultSetup.pattern,
    limit:
      limit === null ? defaultSetup.limit : Math.min(limitBounds.max, Math.max(limitBounds.min, Math.round(limit))),
  };
}

/** Reads the address of the demo's own page, such as ?algorithm=token-bucket&pattern=burst&limit=8. */
export function setupFromAddress(address: URLSearchParams): Setup {
  const limit = Number(address.get('limit') ?? NaN);
  return readSetup({
    algorithm: address.get('algorithm'),
    pattern: address.get('pattern'),
    limit: Number.isNaN(limit) ? undefined : limit,
  });
}

/** The other way: only what differs from the defaults. */
export function setupToAddress(setup: Setup): URLSearchParams {
  const address = new URLSearchParams();
  if (setup.algorithm !== defaultSetup.algorithm) address.set('algorithm', setup.algorithm);
  if (setup.pattern !== defaultSetup.pattern) address.set('pattern', setup.pattern);
  if (setup.limit !== defaultSetup.limit) address.set('limit', String(setup.limit));
  return address;
}
