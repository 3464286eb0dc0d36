import { createHash, timingSafeEqual } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Demo, RunningDemo } from './demo.js';
import type { Limits } from './limits.js';
import type { LoadGenerator } from './load-generator.js';
import { WireLog } from './wire-log.js';

export const sandboxEnds = ['STOPPED', 'EXPIRED', 'IDLE'] as const;
export type SandboxEnd = (typeof sandboxEnds)[number];

/** One running demo: its servers, its log and its lease. */
export class Sandbox {
  readonly log: WireLog;
  readonly startedAt: number;
  ended: { readonly reason: SandboxEnd; readonly at: number } | null = null;
  readonly #tokenHash: Buffer;
  readonly #onEnd = new Set<() => void>();
  #running: RunningDemo<unknown> | null = null;
  #lastUsed: number;
  #allowance: number;
  #lastAdmission: number;
  #lastQuotaEvent = 0;

  private constructor(
    readonly id: string,
    token: string,
    readonly demo: Demo,
    private readonly limits: Limits,
    private readonly now: () => number,
  ) {
    this.#tokenHash = hash(token);
    this.startedAt = now();
    this.#lastUsed = this.startedAt;
    this.#allowance = limits.requestsPerSecond;
    this.#lastAdmission = this.startedAt;
    const startedAt = performance.now();
    this.log = new WireLog(() => performance.now() - startedAt, limits.logEvents);
  }

  /** @throws z.ZodError when the parameters are not valid; the system's error when a server cannot start */
  static async start(
    identity: { id: string; token: string },
    demo: Demo,
    parameters: unknown,
    shared: { limits: Limits; now: () => number; load: LoadGenerator },
  ): Promise<Sandbox> {
    const sandbox = new Sandbox(identity.id, identity.token, demo, shared.limits, shared.now);
    sandbox.#running = await demo.start(parameters, {
      log: (event) => {
        if (!sandbox.ended) sandbox.log.append(event);
      },
      load: shared.load,
    });
    return sandbox;
  }

  get expiresAt(): number {
    return this.startedAt + this.limits.lifeMs;
  }

  get parameters(): unknown {
    return this.#running?.parameters() ?? null;
  }

  /** Compared by digest in constant time, so that the answer's time tells nothing of the token. */
  accepts(token: string): boolean {
    return timingSafeEqual(this.#tokenHash, hash(token));
  }

  /** Why the lease is over now; null while it is not. */
  due(): SandboxEnd | null {
    if (this.now() >= this.expiresAt) return 'EXPIRED';
    return this.now() >= this.#lastUsed + this.limits.idleMs ? 'IDLE' : null;
  }

  /** Counts a request of the viewer's browser; false when they come too fast (a token bucket of one second's worth). */
  admit(): boolean {
    const now = this.now();
    const rate = this.limits.requestsPerSecond;
    this.#allowance = Math.min(rate, this.#allowance + (Math.max(0, now - this.#lastAdmission) * rate) / 1000);
    this.#lastAdmission = now;
    this.#lastUsed = now;
    if (this.#allowance >= 1) {
      this.#allowance -= 1;
      return true;
    }
    if (now >= this.#lastQuotaEvent + 1_000) {
      this.#lastQuotaEvent = now;
      this.log.append({ kind: 'QUOTA', from: 'browser', reason: `more than ${rate} requests a second` });
    }
    return false;
  }

  /** The loopback port of a server under an origin slot; null when there is no such server there. */
  portOf(server: string, origin: number): number | null {
    const described = this.demo.servers.find((candidate) => candidate.name === server && candidate.origin === origin);
    return (described && this.#running?.ports[described.name]) ?? null;
  }

  /** @throws z.ZodError, DemoBusy */
  command(command: unknown): unknown {
    this.#lastUsed = this.now();
    return this.#running?.command(command);
  }

  /** Calls back once when the sandbox ends, until the returned function is called. */
  onEnd(listener: () => void): () => void {
    this.#onEnd.add(listener);
    return () => this.#onEnd.delete(listener);
  }

  /** Ends it and releases everything it holds but the log, which readers may still want. */
  async end(reason: SandboxEnd): Promise<void> {
    if (this.ended) return;
    this.ended = { reason, at: this.now() };
    for (const listener of this.#onEnd) listener();
    this.#onEnd.clear();
    const running = this.#running;
    this.#running = null;
    await running?.close();
  }
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
