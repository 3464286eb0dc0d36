/** What one sandbox, and the host as a whole, may use. */
export const limits = {
  /** A sandbox ends this long after its start, whatever happens; milliseconds. */
  lifeMs: 10 * 60_000,
  /** A sandbox ends this long after the last request or command; milliseconds. */
  idleMs: 2 * 60_000,
  /** Sandboxes in the host at once. */
  sandboxes: 1_000,
  /** Requests a second, of a load run as of a browser. */
  requestsPerSecond: 200,
  requestsPerRun: 2_000,
  /** Commands a second to one sandbox; two seconds' worth may come at once. */
  commandsPerSecond: 50,
  clientsPerRun: 32,
  /** Requests of one run that may wait for an answer at once. */
  concurrentPerRun: 64,
  /** A run is cut after this long; milliseconds. */
  runMs: 30_000,
  /** Of all runs in the host together: more, and the runs would measure one another instead of the strategies. */
  requestsPerSecondInAll: 800,
  /** Of the runs of one viewer's sandboxes together, so that nobody takes it all: two balancers at full rate. */
  requestsPerSecondOfOwner: 400,
  logEvents: 5_000,
  /** Of all events of a log, as JSON; longer ones push out earlier ones. */
  logBytes: 4 * 1024 * 1024,
  /** Events of a log are gathered for this long; milliseconds. */
  batchMs: 50,
  batchEvents: 500,
  /** How long the end of a sandbox is remembered for readers of its log; milliseconds. */
  endedMs: 10_000,
  /** Connections that browsers hold open to one sandbox at once, streams and WebSockets included. */
  connections: 32,
  /** Bytes a WebSocket or another upgraded connection may carry from a browser in a second. */
  upgradedBytesPerSecond: 256 * 1024,
  /** Of learner's code; characters. */
  codeLength: 64 * 1024,
  /** Of one call into learner's code; milliseconds. */
  guestCallMs: 50,
  guestMemoryBytes: 32 * 1024 * 1024,
  /** Programs of learners that run in the host at once. */
  guests: 24,
  /** Of one sandbox: the one in use and the one that takes its place. */
  guestsOfSandbox: 2,
  /** Of a processor for one viewer's programs; whoever used up more takes turns with all who did. Milliseconds. */
  guestMsPerSecond: 50,
  /** What a viewer's programs may use at once before that; milliseconds of a processor. */
  guestBurstMs: 200,
  /** What a program that had to be stopped costs its owner beyond what it used; milliseconds of a processor. */
  guestCutMs: 300,
  /** A program whose turn has not come by then is refused; milliseconds. */
  guestTurnMs: 2_000,
  /**
   * How far its thread gives way to the host's own, 0 to 19: with 10 it has about a tenth of their share, so that endless
   * loops do not slow other demos, and a guest still gets on beside busy servers.
   */
  guestNiceness: 10,
  relayLatencyMs: 300,
  requestBodyBytes: 64 * 1024,
  requestHeaderBytes: 8 * 1024,
  /** For the headers of a request to arrive, and for a connection to begin one; milliseconds. */
  requestHeaderMs: 5_000,
} as const;

export type Limits = { readonly [name in keyof typeof limits]: number };
