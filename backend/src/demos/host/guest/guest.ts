/** Why a learner's program, or a call into it, did not work. */
export interface GuestProblem {
  /**
   * `syntax`: it does not parse. `error`: it threw. `timeout`: it ran too long. `memory`: it wanted more than it has.
   * `missing`: it has no function of that name. `result`: what it gave is not JSON, or too long. `stopped`: it was
   * ended from outside because nothing else helped. `busy`: the host runs as many programs as it may.
   */
  readonly kind: 'syntax' | 'error' | 'timeout' | 'memory' | 'missing' | 'result' | 'stopped' | 'busy';
  /** In English, as the engine says it. */
  readonly message: string;
  /** In the learner's own source, from 1; null when it cannot be told. */
  readonly line: number | null;
  readonly column: number | null;
}

export type GuestOutcome =
  | {
      readonly status: 'ok';
      readonly value: unknown;
      readonly ms: number;
      readonly printed: readonly string[];
      /** Promise jobs wait for the next call that runs them. */
      readonly pending: boolean;
    }
  | { readonly status: 'failed'; readonly problem: GuestProblem; readonly printed: readonly string[] };

/** A learner's program that was loaded and waits to be called. */
export interface Guest {
  /**
   * Calls one of its global functions. Calls are served one after another. Never rejects.
   * @param args JSON values
   * @param options `jobs: false` leaves the promise jobs that the call queued for the next call; otherwise they run
   *   after it, as after a turn of the event loop
   */
  call(name: string, args: readonly unknown[], options?: { readonly jobs?: boolean }): Promise<GuestOutcome>;
  /** True once it can no longer be called: it was ended because it did not keep its limits, or closed. */
  readonly ended: boolean;
  close(): Promise<void>;
}

export interface GuestOptions {
  /** Ours, evaluated before the learner's source, whose lines are counted apart from it. */
  readonly prelude?: string;
  /** Of each call and of loading; milliseconds, at most the host's limit. */
  readonly callMs?: number;
}

/**
 * Loads a program. Never rejects.
 * @param source JavaScript, a script and not a module; what it declares at top level can be called
 */
export type StartGuest = (
  source: string,
  options?: GuestOptions,
) => Promise<
  | { readonly status: 'ok'; readonly guest: Guest; readonly printed: readonly string[] }
  | { readonly status: 'failed'; readonly problem: GuestProblem; readonly printed: readonly string[] }
>;
