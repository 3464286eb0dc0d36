import { createHash, timingSafeEqual } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { Allowance } from './allowance.js';
import { DemoBusy, type Demo, type RunningDemo } from './demo.js';
import type { Limits } from './limits.js';
import type { GuestHost, SandboxGuests } from './guest/guest-host.js';
import type { LoadGenerator } from './load-generator.js';
import { openRelay, type Relay } from './relay.js';
import { WireLog } from './wire-log.js';
import { within } from './within.js';

export const sandboxEnds = ['STOPPED', 'EXPIRED', 'IDLE'] as const;
export type SandboxEnd = (typeof sandboxEnds)[number];

/** What all sandboxes of a host share. */
export interface SandboxSurroundings {
  readonly limits: Limits;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly load: LoadGenerator;
  readonly guests: GuestHost;
  /** Asked when a sandbox starts, because the app says it once the host runs. */
  readonly databaseUrl: () => string | null;
  readonly knownOrigin: (origin: string) => 'app' | 'demo' | null;
}

/** Where the gateway finds a server, and how it treats it. */
export interface ServerAddress {
  /** On loopback. */
  readonly port: number;
  readonly access: 'gateway' | 'server';
  readonly mirrored: boolean;
  readonly upgrades: boolean;
}

/** One running demo: its servers, its log and its lease. */
export class Sandbox {
  readonly log: WireLog;
  readonly startedAt: number;
  ended: { readonly reason: SandboxEnd; readonly at: number } | null = null;
  readonly #tokenHash: Buffer;
  readonly #onEnd = new Set<() => void>();
  readonly #relays = new Set<Relay>();
  /** What to do to connections that browsers hold open when the sandbox ends. */
  readonly #connections = new Set<() => void>();
  /** Commands that are not done yet: what they are opening must be there before it is closed. */
  readonly #doing = new Set<Promise<unknown>>();
  #running: RunningDemo<unknown> | null = null;
  #guests: SandboxGuests | null = null;
  #lastUsed: number;
  readonly #requests: Allowance;
  readonly #commands: Allowance;
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
    this.#requests = new Allowance(limits.requestsPerSecond, limits.requestsPerSecond, now);
    this.#commands = new Allowance(limits.commandsPerSecond, 2 * limits.commandsPerSecond, now);
    const startedAt = performance.now();
    this.log = new WireLog(() => performance.now() - startedAt, limits.logEvents, limits.logBytes);
  }

  /** @throws z.ZodError when the parameters are not valid; the system's error when a server cannot start */
  static async start(
    identity: { id: string; token: string; owner: string },
    demo: Demo,
    parameters: unknown,
    shared: SandboxSurroundings,
  ): Promise<Sandbox> {
    const sandbox = new Sandbox(identity.id, identity.token, demo, shared.limits, shared.now);
    const guests = shared.guests.forSandbox(identity.owner);
    sandbox.#guests = guests;
    try {
      sandbox.#running = await demo.start(parameters, {
        log: (event) => {
          if (!sandbox.ended) sandbox.log.append(event);
        },
        load: shared.load.of(identity.owner),
        pathOf: (server) => sandbox.pathOf(server),
        startGuest: guests.start,
        openRelay: (options) => sandbox.#openRelay(options),
        knownOrigin: shared.knownOrigin,
        databaseUrl: shared.databaseUrl(),
      });
    } catch (error) {
      await sandbox.#release();
      throw error;
    }
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

  /** Counts a request of the viewer's browser; false when they come too fast. */
  admit(): boolean {
    this.#lastUsed = this.now();
    return this.#requests.take() || this.#refuse('requests', this.limits.requestsPerSecond);
  }

  /** Says so in the log, once a second at most. */
  #refuse(what: 'requests' | 'commands', most: number): false {
    const now = this.now();
    if (now >= this.#lastQuotaEvent + 1_000) {
      this.#lastQuotaEvent = now;
      this.log.append({
        kind: 'QUOTA',
        from: 'browser',
        reason: `more than ${most} ${what} a second`,
        data: { what, most },
      });
    }
    return false;
  }

  /** It is in use. */
  touch(): void {
    this.#lastUsed = this.now();
  }

  /**
   * Counts a connection that a browser holds open; null when there are as many as there may be.
   * @param end called when the sandbox ends before the connection
   */
  hold(end: () => void): (() => void) | null {
    if (this.ended || this.#connections.size >= this.limits.connections) return null;
    this.#connections.add(end);
    return () => this.#connections.delete(end);
  }

  /** Under which browsers reach a server. */
  pathOf(server: string): string {
    return `/s/${this.id}/${server}/`;
  }

  /** A server under an origin slot; null when there is no such server there. */
  serverAt(server: string, origin: number): ServerAddress | null {
    const described = this.demo.servers.find((candidate) => candidate.name === server && candidate.origin === origin);
    const port = described && this.#running?.ports[described.name];
    if (port === undefined) return null;
    return {
      port,
      access: described?.access ?? 'gateway',
      mirrored: described?.connections === 'mirrored',
      upgrades: described?.upgrades ?? false,
    };
  }

  /** @throws z.ZodError, DemoBusy */
  command(command: unknown): Promise<unknown> {
    this.#lastUsed = this.now();
    if (!this.#commands.take()) {
      this.#refuse('commands', this.limits.commandsPerSecond);
      throw new DemoBusy(1);
    }
    const doing = Promise.resolve(this.#running?.command(command));
    this.#doing.add(doing);
    // Whoever commanded hears of a failure.
    doing.catch(() => {}).finally(() => this.#doing.delete(doing));
    return doing;
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
    for (const endConnection of this.#connections) endConnection();
    this.#connections.clear();
    await this.#release();
  }

  async #release(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    // First, because commands may wait for programs.
    await this.#guests?.closeAll();
    await within(longestCommandMs, Promise.allSettled(this.#doing));
    await Promise.all([running?.close(), ...[...this.#relays].map((relay) => relay.close())]);
    this.#relays.clear();
  }

  async #openRelay(options: Parameters<typeof openRelay>[0]): Promise<Relay> {
    const relay = await openRelay(options);
    this.#relays.add(relay);
    if (this.ended) await relay.close();
    return relay;
  }
}

/** How long the end of a sandbox waits for commands that are being done; milliseconds. */
const longestCommandMs = 3_000;

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
