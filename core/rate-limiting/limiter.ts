/** The answer to one request. */
export interface Decision {
  readonly allowed: boolean;
  /** Requests that would still be let through now. */
  readonly remaining: number;
  /** Milliseconds until a request can be let through again; 0 while there is room. */
  readonly retryAfterMs: number;
}

/** What is let through: `limit` requests a window of `windowMs` milliseconds. Both are positive. */
export interface Quota {
  readonly limit: number;
  readonly windowMs: number;
}

/**
 * Decides about the requests of one client. `State` is plain data; null before the first request.
 * @param now milliseconds from any fixed moment; never goes back
 */
export type Limiter<State> = (
  state: State | null,
  now: number,
  quota: Quota,
) => { readonly decision: Decision; readonly state: State };
