import { ZodError } from 'zod';
import { DemoBusy, type Demo } from './demo.js';
import { Gateway } from './gateway.js';
import { GuestHost } from './guest/guest-host.js';
import { inBackground } from './in-background.js';
import { limits as defaultLimits, type Limits } from './limits.js';
import { LoadGenerator } from './load-generator.js';
import { readBatch } from './log-reader.js';
import { inputProblems, type ReplyOf, type RequestOf, type RequestType, type SandboxDescription } from './protocol.js';
import type { Sandbox, SandboxEnd } from './sandbox.js';
import { SandboxRegistry } from './sandbox-registry.js';

export interface DemoHostOptions {
  readonly demos: ReadonlyMap<string, Demo>;
  readonly distinctClients: boolean;
  readonly limits?: Limits;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly onEnd?: (sandbox: string, reason: SandboxEnd) => void;
  /** Told of what fails with nobody waiting for it. */
  readonly onFailure?: (error: unknown) => void;
}

const sweepMs = 1_000;

/** Everything the demo host process does, without the process: it answers the requests of the protocol. */
export class DemoHost {
  readonly sandboxes: SandboxRegistry;
  readonly #limits: Limits;
  readonly #demos: ReadonlyMap<string, Demo>;
  readonly #onFailure: (error: unknown) => void;
  readonly #guests: GuestHost;
  #databaseUrl: string | null = null;
  #gateway: Gateway | null = null;
  #sweeping: NodeJS.Timeout | undefined;

  constructor(options: DemoHostOptions) {
    this.#limits = options.limits ?? defaultLimits;
    this.#demos = options.demos;
    this.#onFailure = options.onFailure ?? (() => {});
    this.#guests = new GuestHost(this.#limits);
    this.sandboxes = new SandboxRegistry(
      {
        limits: this.#limits,
        now: options.now ?? Date.now,
        load: new LoadGenerator(this.#limits, options.distinctClients),
        guests: this.#guests,
        databaseUrl: () => this.#databaseUrl,
        knownOrigin: (origin) => this.knownOrigin(origin),
      },
      options.onEnd,
    );
  }

  /**
   * @param signal aborts a request whose answer is no longer wanted
   * @throws Error on what the protocol does not foresee
   */
  async handle<Type extends RequestType>(
    type: Type,
    body: RequestOf<Type>,
    signal: AbortSignal,
  ): Promise<ReplyOf<Type>> {
    return (await this.#handlers[type](body as never, signal)) as ReplyOf<Type>;
  }

  /** See `SandboxContext.knownOrigin`; a stranger's while the host does not listen. */
  knownOrigin(origin: string): 'app' | 'demo' | null {
    return this.#gateway?.knownOrigin(origin) ?? null;
  }

  /** Ends every sandbox and frees the origins' ports. */
  async close(): Promise<void> {
    clearInterval(this.#sweeping);
    await Promise.all([this.sandboxes.endAll(), this.#gateway?.close()]);
    await this.#guests.close();
    this.#gateway = null;
  }

  readonly #handlers: {
    [Type in RequestType]: (body: RequestOf<Type>, signal: AbortSignal) => Promise<ReplyOf<Type>>;
  } = {
    open: async (body) => {
      if (this.#gateway) return { status: 'failed', reason: 'already open' };
      const gateway = new Gateway(body, this.sandboxes, this.#limits);
      try {
        await gateway.start();
      } catch (error) {
        return { status: 'failed', reason: (error as Error).message };
      }
      this.#gateway = gateway;
      this.#databaseUrl = body.databaseUrl;
      this.#sweeping = setInterval(() => inBackground(this.sandboxes.sweep(), this.#onFailure), sweepMs);
      return { status: 'ok', ports: [...gateway.ports] };
    },

    start: async ({ demo: name, parameters, owner }) => {
      const demo = this.#demos.get(name);
      if (!demo) return { status: 'unknown-demo' };
      try {
        const started = await this.sandboxes.start(demo, parameters, owner);
        if (!started) return { status: 'full' };
        return { status: 'ok', sandbox: this.#describe(started.sandbox), token: started.token };
      } catch (error) {
        if (error instanceof ZodError) return { status: 'invalid', problems: inputProblems(error) };
        throw error;
      }
    },

    describe: async ({ sandbox: key }) => {
      const sandbox = this.sandboxes.find(key);
      if (!sandbox || sandbox.ended) return { status: 'not-found' };
      return { status: 'ok', sandbox: this.#describe(sandbox) };
    },

    command: async ({ sandbox: key, command }) => {
      const sandbox = this.sandboxes.find(key);
      if (!sandbox || sandbox.ended) return { status: 'not-found' };
      try {
        return { status: 'ok', reply: await sandbox.command(command) };
      } catch (error) {
        if (error instanceof ZodError) return { status: 'invalid', problems: inputProblems(error) };
        if (error instanceof DemoBusy) return { status: 'busy', retryAfterSeconds: error.retryAfterSeconds };
        throw error;
      }
    },

    stop: async ({ sandbox: key }) => {
      const sandbox = this.sandboxes.find(key);
      if (!sandbox || sandbox.ended) return { status: 'not-found' };
      await this.sandboxes.end(sandbox, 'STOPPED');
      return { status: 'ok' };
    },

    read: async ({ sandbox: key, after }, signal) => {
      const sandbox = this.sandboxes.find(key);
      if (!sandbox) return { status: 'not-found' };
      return { status: 'ok', ...(await readBatch(sandbox, after, this.#limits, signal)) };
    },
  };

  #describe(sandbox: Sandbox): SandboxDescription {
    return {
      id: sandbox.id,
      demo: sandbox.demo.name,
      parameters: sandbox.parameters,
      servers: sandbox.demo.servers.map(({ name, role, origin }) => ({
        name,
        role,
        origin,
        path: sandbox.pathOf(name),
      })),
      startedAt: sandbox.startedAt,
      expiresAt: sandbox.expiresAt,
      idleMs: this.#limits.idleMs,
    };
  }
}
