import {
  afterAnswer,
  afterCheck,
  afterClosing,
  afterFailure,
  afterOpening,
  afterSending,
  afterSuccess,
  freshUpstream,
  healthy,
  isTrusted,
  noFailures,
  type Choice,
  type FailureLimits,
  type FailureRecord,
  type Health,
  type HealthLimits,
  type Upstream,
} from '@kkori/core/load-balancing';

/** A server as a balancer is given it. */
export interface BalancedServer {
  readonly name: string;
  /** On loopback, asked each time: a server that comes back may have got another. */
  readonly port: () => number;
  readonly weight: number;
  /** What consistent hashing hashes of it; its name by default, because a port of the system's choice is new each time. */
  readonly address?: string;
}

interface Watched {
  readonly port: () => number;
  failures: FailureRecord;
  health: Health;
  /** Requests to it that failed since the last reset. */
  failed: number;
}

/** What one balancer knows of its servers, changed by the rules of core alone. */
export class ServerPool {
  #upstreams: readonly Upstream[] = [];
  #watched: readonly Watched[] = [];

  constructor(
    servers: readonly BalancedServer[],
    private readonly limits: () => FailureLimits & HealthLimits,
    private readonly now: () => number,
  ) {
    this.replace(servers);
  }

  /**
   * Other servers or weights begin with fresh credit, as after a reload; what is known of a server by that name, and its
   * open connections, stays.
   */
  replace(servers: readonly BalancedServer[]): void {
    const before = new Map(this.#upstreams.map((upstream, index) => [upstream.name, { upstream, index }]));
    const watched = servers.map(({ name, port }) => {
      const known = this.#watched[before.get(name)?.index ?? -1];
      return known ?? { port, failures: noFailures, health: healthy, failed: 0 };
    });
    this.#upstreams = servers.map(({ name, weight, address }) => ({
      ...freshUpstream(name, weight, address),
      connections: before.get(name)?.upstream.connections ?? 0,
      latency: before.get(name)?.upstream.latency ?? null,
    }));
    this.#watched = watched;
  }

  get names(): readonly string[] {
    return this.#upstreams.map(({ name }) => name);
  }

  /** As a strategy sees them for a request that tried some of them already. */
  candidates(tried: ReadonlySet<string> = new Set()): readonly Upstream[] {
    const now = this.now();
    return this.#upstreams.map((upstream, index) => ({
      ...upstream,
      available: this.#isUp(index, now) && !tried.has(upstream.name),
    }));
  }

  isAvailable(name: string): boolean {
    const index = this.#indexOf(name);
    return index >= 0 && this.#isUp(index, this.now());
  }

  port(name: string): number {
    return this.#watched[this.#indexOf(name)]?.port() ?? 0;
  }

  opened(choice: Choice): void {
    this.#upstreams = afterOpening(this.#upstreams, choice);
    const watched = this.#watched[choice.server];
    if (watched) watched.failures = afterSending(watched.failures, this.limits(), this.now());
  }

  closed(name: string): void {
    this.#upstreams = afterClosing(this.#upstreams, this.#indexOf(name));
  }

  answered(name: string, ms: number): void {
    const index = this.#indexOf(name);
    this.#upstreams = afterAnswer(this.#upstreams, index, ms, this.now());
    const watched = this.#watched[index];
    if (watched) watched.failures = afterSuccess(watched.failures);
  }

  /** Tells whether the server is left out from now on. */
  failed(name: string): boolean {
    const watched = this.#watched[this.#indexOf(name)];
    if (!watched) return false;
    const now = this.now();
    const before = isTrusted(watched.failures, this.limits(), now);
    watched.failures = afterFailure(watched.failures, now);
    watched.failed++;
    return before && !isTrusted(watched.failures, this.limits(), now);
  }

  /** What a health check found; tells what changed by it. A server that comes back begins without failures. */
  checked(name: string, passed: boolean): { changed: boolean; health: Health } | null {
    const watched = this.#watched[this.#indexOf(name)];
    if (!watched) return null;
    const before = watched.health;
    watched.health = afterCheck(before, passed, this.limits());
    const changed = before.up !== watched.health.up;
    if (changed && watched.health.up) watched.failures = noFailures;
    return { changed, health: watched.health };
  }

  /** Without checks nobody says that a server is down. */
  forgetChecks(): void {
    for (const watched of this.#watched) watched.health = healthy;
  }

  failedRequests(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.names.map((name, index) => [name, this.#watched[index]?.failed ?? 0]));
  }

  /** Before a run, whose failures count for themselves. */
  resetCounts(): void {
    for (const watched of this.#watched) watched.failed = 0;
  }

  #isUp(index: number, now: number): boolean {
    const watched = this.#watched[index];
    return watched !== undefined && watched.health.up && isTrusted(watched.failures, this.limits(), now);
  }

  #indexOf(name: string): number {
    return this.#upstreams.findIndex((upstream) => upstream.name === name);
  }
}
