import type { Limiter } from './limiter.js';

interface State {
  /** When the requests of the last window were let through, oldest first. */
  readonly times: readonly number[];
}

/** Remembers every request of the last window (a sliding log): no stretch of that length ever holds more. */
export const slidingWindow: Limiter<State> = (state, now, { limit, windowMs }) => {
  const recent = (state?.times ?? []).filter((time) => time > now - windowMs);
  const allowed = recent.length < limit;
  const times = allowed ? [...recent, now] : recent;
  const remaining = limit - times.length;
  return {
    state: { times },
    decision: { allowed, remaining, retryAfterMs: remaining > 0 ? 0 : (times[0] ?? now) + windowMs - now },
  };
};
