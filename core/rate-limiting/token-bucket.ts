import type { Limiter } from './limiter.js';

interface State {
  /** 0 to the limit; parts of a token count. */
  readonly tokens: number;
  readonly at: number;
}

/** A bucket of `limit` tokens that fills evenly, a bucketful a window; a request takes one. Bursts up to the bucket pass. */
export const tokenBucket: Limiter<State> = (state, now, { limit, windowMs }) => {
  const perMs = limit / windowMs;
  const filled = state ? Math.min(limit, state.tokens + (now - state.at) * perMs) : limit;
  // Sums of fractions fall short of whole tokens by less than this.
  const allowed = filled >= 1 - 1e-9;
  const tokens = allowed ? Math.max(0, filled - 1) : filled;
  return {
    state: { tokens, at: now },
    decision: {
      allowed,
      remaining: Math.floor(tokens + 1e-9),
      retryAfterMs: tokens >= 1 - 1e-9 ? 0 : (1 - tokens) / perMs,
    },
  };
};
