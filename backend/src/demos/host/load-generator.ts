import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { DemoBusy } from './demo.js';
import type { Limits } from './limits.js';

export interface LoadPlan {
  /** Loopback port of the server under load; the caller passes only ports of its own sandbox. */
  readonly port: number;
  readonly requests: number;
  /** Requests a second; of `times`, the most in any second. */
  readonly rate: number;
  /** When each request is sent, milliseconds from the beginning, in order; instead of evenly at the rate. */
  readonly times?: readonly number[];
  /** Asked for in turn; `/` without. */
  readonly paths?: readonly string[];
  /** Addresses the requests come from in turn; see `clientAddresses`. */
  readonly clients: readonly string[];
  /** Whether each client keeps the cookies it is given, whatever their path, as browsers do; not by default. */
  readonly cookies?: boolean;
}

export interface LoadOutcome {
  readonly client: string;
  /** From sending the request to the end of the answer, milliseconds. */
  readonly ms: number;
  /** Null when no complete answer arrived. */
  readonly status: number | null;
  readonly headers: http.IncomingHttpHeaders;
}

export interface LoadResult {
  readonly outcomes: readonly LoadOutcome[];
  readonly ended: 'done' | 'cancelled' | 'timeout';
  readonly durationMs: number;
}

/** Bounded load, as the sandboxes of one owner may make it. */
export interface OwnersLoad {
  readonly distinctClients: boolean;
  /** @throws DemoBusy when the runs going on leave no room for one of that rate */
  assertFree(rate: number): void;
  /**
   * Begins at once; resolves when every request was answered, failed or given up. Never rejects.
   * @throws DemoBusy when the runs going on leave no room for it
   * @throws RangeError when the plan exceeds the limits
   */
  run(plan: LoadPlan, signal: AbortSignal): Promise<LoadResult>;
}

/**
 * Sends requests at an even rate, whether or not earlier ones were answered (an open loop), because a closed loop would
 * spare exactly the slow server. Bounded in number, rate, concurrency and time; host-wide in the rate of all runs together.
 */
export class LoadGenerator {
  /** Requests a second of all runs going on. */
  #rate = 0;
  readonly #rates = new Map<string, number>();

  /**
   * @param distinctClients whether the system lets a client bind any 127.x.y.z; where it does not, every client
   *   connects from one address and is told apart by its X-Forwarded-For header
   */
  constructor(
    private readonly limits: Pick<
      Limits,
      | 'runMs'
      | 'concurrentPerRun'
      | 'requestsPerRun'
      | 'requestsPerSecond'
      | 'requestsPerSecondInAll'
      | 'requestsPerSecondOfOwner'
    >,
    readonly distinctClients: boolean,
  ) {}

  /** The generator as one owner of sandboxes may use it. */
  of(owner: string): OwnersLoad {
    return {
      distinctClients: this.distinctClients,
      assertFree: (rate) => this.#assertFree(rate, owner),
      run: (plan, signal) => this.#run(plan, signal, owner),
    };
  }

  #assertFree(rate: number, owner: string): void {
    const { requestsPerSecondInAll, requestsPerSecondOfOwner } = this.limits;
    const own = this.#rates.get(owner) ?? 0;
    if (this.#rate + rate > requestsPerSecondInAll || own + rate > requestsPerSecondOfOwner) throw new DemoBusy(2);
  }

  #count(owner: string, rate: number): void {
    this.#rate += rate;
    const own = (this.#rates.get(owner) ?? 0) + rate;
    if (own > 0) this.#rates.set(owner, own);
    else this.#rates.delete(owner);
  }

  #run(plan: LoadPlan, signal: AbortSignal, owner: string): Promise<LoadResult> {
    if (plan.requests > this.limits.requestsPerRun || plan.rate > this.limits.requestsPerSecond) {
      throw new RangeError('the plan exceeds the limits of a run');
    }
    this.#assertFree(plan.rate, owner);
    this.#count(owner, plan.rate);
    const run = new LoadRun(plan, this.limits.concurrentPerRun, this.distinctClients);
    const timer = setTimeout(() => run.stop('timeout'), this.limits.runMs);
    const cancel = () => run.stop('cancelled');
    signal.addEventListener('abort', cancel);
    if (signal.aborted) cancel();
    return run.result.finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      this.#count(owner, -plan.rate);
    });
  }
}

class LoadRun {
  readonly result: Promise<LoadResult>;
  readonly #outcomes: LoadOutcome[] = [];
  readonly #agent = new http.Agent({ keepAlive: true, scheduling: 'fifo' });
  readonly #open = new Set<http.ClientRequest>();
  readonly #startedAt = performance.now();
  /** By client, then by name. */
  readonly #cookies = new Map<string, Map<string, string>>();
  #sent = 0;
  #stopped: LoadResult['ended'] | null = null;
  #timer: NodeJS.Timeout | undefined;
  #resolve: (result: LoadResult) => void = () => {};

  constructor(
    private readonly plan: LoadPlan,
    private readonly concurrency: number,
    private readonly distinctClients: boolean,
  ) {
    this.result = new Promise((resolve) => (this.#resolve = resolve));
    this.#sendDue();
  }

  stop(ended: LoadResult['ended']): void {
    this.#stopped ??= ended;
    clearTimeout(this.#timer);
    for (const request of this.#open) request.destroy();
    this.#finishIfOver();
  }

  /** Sends what is due by now; the clock, not the number of timer ticks, decides, so a late tick loses nothing. */
  #sendDue(): void {
    if (this.#stopped !== null) return;
    const elapsed = performance.now() - this.#startedAt;
    while (
      this.#sent < this.plan.requests &&
      this.#dueAt(this.#sent) <= elapsed &&
      this.#open.size < this.concurrency
    ) {
      this.#send();
    }
    if (this.#sent >= this.plan.requests) return;
    const nextAt = this.#startedAt + this.#dueAt(this.#sent);
    // With every slot taken the next request waits for an answer, looking again at the pace of the rate.
    const wait = Math.max(nextAt - performance.now(), this.#open.size < this.concurrency ? 0 : 1000 / this.plan.rate);
    this.#timer = setTimeout(() => this.#sendDue(), wait);
  }

  /** Of the request so numbered, from 0; milliseconds from the beginning. */
  #dueAt(number: number): number {
    return this.plan.times?.[number] ?? (number * 1000) / this.plan.rate;
  }

  #send(): void {
    const { clients, paths = [] } = this.plan;
    const client = clients[this.#sent % clients.length] ?? '127.0.0.1';
    const path = paths[this.#sent % paths.length] ?? '/';
    this.#sent++;
    const sentAt = performance.now();
    const cookie = [...(this.#cookies.get(client) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    const request = http.get({
      host: '127.0.0.1',
      port: this.plan.port,
      path,
      agent: this.#agent,
      ...(this.distinctClients ? { localAddress: client } : {}),
      headers: {
        ...(this.distinctClients ? {} : { 'x-forwarded-for': client }),
        ...(cookie === '' ? {} : { cookie }),
      },
    });
    this.#open.add(request);
    let answer: http.IncomingMessage | null = null;
    request.on('response', (response) => {
      answer = response;
      if (this.plan.cookies) this.#keepCookies(client, response.headers['set-cookie'] ?? []);
      response.resume();
    });
    // The request's own error is part of the outcome: an answer that is not complete.
    request.on('error', () => {});
    request.on('close', () => {
      this.#open.delete(request);
      this.#outcomes.push({
        client,
        ms: performance.now() - sentAt,
        status: answer?.complete ? (answer.statusCode ?? null) : null,
        headers: answer?.headers ?? {},
      });
      this.#finishIfOver();
    });
  }

  #keepCookies(client: string, setCookies: readonly string[]): void {
    const kept = this.#cookies.get(client) ?? new Map<string, string>();
    this.#cookies.set(client, kept);
    for (const line of setCookies) {
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) kept.set(name, value);
    }
  }

  #finishIfOver(): void {
    if (this.#open.size > 0 || (this.#stopped === null && this.#sent < this.plan.requests)) return;
    this.#agent.destroy();
    this.#resolve({
      outcomes: this.#outcomes,
      ended: this.#stopped ?? 'done',
      durationMs: performance.now() - this.#startedAt,
    });
  }
}
