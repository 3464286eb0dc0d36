/** What one sandbox, and the host as a whole, may use. */
export const limits = {
  /** A sandbox ends this long after its start, whatever happens; milliseconds. */
  lifeMs: 10 * 60_000,
  /** A sandbox ends this long after the last request or command; milliseconds. */
  idleMs: 2 * 60_000,
  /** Sandboxes in the host at once. */
  sandboxes: 200,
  /** Requests a second, of a load run as of a browser. */
  requestsPerSecond: 200,
  requestsPerRun: 2_000,
  clientsPerRun: 32,
  /** Requests of one run that may wait for an answer at once. */
  concurrentPerRun: 64,
  /** A run is cut after this long; milliseconds. */
  runMs: 30_000,
  /** Of all runs in the host together: more, and the runs would measure one another instead of the strategies. */
  requestsPerSecondInAll: 500,
  logEvents: 5_000,
  /** Events of a log are gathered for this long; milliseconds. */
  batchMs: 50,
  batchEvents: 500,
  /** How long the end of a sandbox is remembered for readers of its log; milliseconds. */
  endedMs: 10_000,
  requestBodyBytes: 64 * 1024,
  requestHeaderBytes: 8 * 1024,
} as const;

export type Limits = { readonly [name in keyof typeof limits]: number };
