/** How rate limiters decide, and traffic that shows how they differ. */
import { fixedWindow } from './fixed-window.js';
import type { Decision, Quota } from './limiter.js';
import { slidingWindow } from './sliding-window.js';
import { tokenBucket } from './token-bucket.js';

export { arrivalPatterns, arrivals, arrivalWindows, mostWithin, type ArrivalPattern } from './arrivals.js';
export type { Decision, Quota } from './limiter.js';

export const limiterNames = ['fixed-window', 'sliding-window', 'token-bucket'] as const;
export type LimiterName = (typeof limiterNames)[number];

/** Remembers what it has to of one client. */
export interface ClientLimiter {
  /** @param now milliseconds from any fixed moment; never goes back */
  decide(now: number): Decision;
}

/** @throws RangeError when the limit or the window is not positive */
export function createLimiter(name: LimiterName, quota: Quota): ClientLimiter {
  if (!(quota.limit >= 1 && quota.windowMs > 0)) throw new RangeError('a quota is positive');
  switch (name) {
    case 'fixed-window':
      return remembering(fixedWindow, quota);
    case 'sliding-window':
      return remembering(slidingWindow, quota);
    case 'token-bucket':
      return remembering(tokenBucket, quota);
  }
}

function remembering<State>(
  limiter: (state: State | null, now: number, quota: Quota) => { decision: Decision; state: State },
  quota: Quota,
): ClientLimiter {
  let state: State | null = null;
  return {
    decide(now) {
      const decided = limiter(state, now, quota);
      state = decided.state;
      return decided.decision;
    },
  };
}
