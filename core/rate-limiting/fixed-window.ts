import type { Limiter } from './limiter.js';

interface State {
  /** Number of the window since the clock's zero. */
  readonly window: number;
  readonly count: number;
}

/** Counts within windows that begin at fixed moments of the clock. Two windows' worth fit around their border. */
export const fixedWindow: Limiter<State> = (state, now, { limit, windowMs }) => {
  const window = Math.floor(now / windowMs);
  const before = state?.window === window ? state.count : 0;
  const allowed = before < limit;
  const count = allowed ? before + 1 : before;
  const remaining = limit - count;
  return {
    state: { window, count },
    decision: { allowed, remaining, retryAfterMs: remaining > 0 ? 0 : (window + 1) * windowMs - now },
  };
};
