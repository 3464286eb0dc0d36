/**
 * nginx's `max_fails` and `fail_timeout`: what a server's failed requests tell. Times are of any steady clock in
 * milliseconds; nginx itself looks at whole seconds.
 */
export interface FailureLimits {
  /** So many failures within `failTimeoutMs` and the server is left out; 0 never. */
  readonly maxFails: number;
  /** Also how long it is left out before one request tries it again. */
  readonly failTimeoutMs: number;
}

export interface FailureRecord {
  readonly fails: number;
  /** When it last failed. */
  readonly accessed: number;
  /** When it last failed or was last given a request after a pause of `failTimeoutMs`. */
  readonly checked: number;
}

export const noFailures: FailureRecord = { fails: 0, accessed: -Infinity, checked: -Infinity };

export function isTrusted(record: FailureRecord, limits: FailureLimits, now: number): boolean {
  return limits.maxFails === 0 || record.fails < limits.maxFails || now - record.checked > limits.failTimeoutMs;
}

/** When a request is sent to it: after a pause, it is the one that tries the server again. */
export function afterSending(record: FailureRecord, limits: FailureLimits, now: number): FailureRecord {
  return now - record.checked > limits.failTimeoutMs ? { ...record, checked: now } : record;
}

export function afterFailure(record: FailureRecord, now: number): FailureRecord {
  return { fails: record.fails + 1, accessed: now, checked: now };
}

/** An answer clears the failures that lie before the request that tried again. */
export function afterSuccess(record: FailureRecord): FailureRecord {
  return record.accessed < record.checked ? { ...record, fails: 0 } : record;
}
