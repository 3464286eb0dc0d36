import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Logger } from 'pino';
import {
  parseHostMessage,
  parseReply,
  type AppMessage,
  type HostMessage,
  type ReplyOf,
  type RequestOf,
  type RequestType,
} from './host/protocol.js';

/** The host cannot be reached, died meanwhile or is not to be started again yet. */
export class HostUnavailable extends Error {
  constructor(
    readonly retryAfterSeconds: number,
    message = 'the demo host is not available',
  ) {
    super(message);
  }
}

export interface HostProcessOptions {
  /** How the host is to listen; asked each time it is started. */
  readonly open: () => RequestOf<'open'>;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** The compiled `host/main.js`. */
  readonly entry?: string;
  /** Milliseconds; a host that takes longer for an answer is ended and started anew. */
  readonly answerMs?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

type Ended = Extract<HostMessage, { kind: 'ended' }>;

/** A host that lived this long died of something new: the waiting starts over. */
const stableMs = 30_000;
const longestWaitMs = 30_000;
const exitMs = 2_000;

/**
 * The demo host as the app sees it: forked when first needed, and again when needed after it died, at once the first
 * time and then after waits that double up to half a minute. Whatever happens to it, the app only gets HostUnavailable.
 */
export class HostProcess {
  readonly #endListeners = new Set<(message: Ended) => void>();
  readonly #lossListeners = new Set<() => void>();
  #connection: Promise<HostConnection> | null = null;
  #ports: readonly number[] = [];
  #closed = false;
  #failures = 0;
  #notBefore = 0;

  constructor(private readonly options: HostProcessOptions) {}

  /** Called for every sandbox the host ended. */
  onSandboxEnded(listener: (message: Ended) => void): void {
    this.#endListeners.add(listener);
  }

  /** Called when the host died, with all its sandboxes. */
  onLost(listener: () => void): void {
    this.#lossListeners.add(listener);
  }

  /**
   * Asks the host. Only `start` starts the process: everything else needs a sandbox that a dead one does not have.
   * @throws HostUnavailable
   */
  async ask<Type extends RequestType>(type: Type, body: RequestOf<Type>, signal?: AbortSignal): Promise<ReplyOf<Type>> {
    const connection = type === 'start' ? await this.#connect() : await this.#connection;
    if (!connection) throw new HostUnavailable(0);
    return connection.ask(type, body, signal);
  }

  /** Of the running process; null when there is none. */
  async pid(): Promise<number | null> {
    return (await this.#connection?.catch(() => null))?.pid ?? null;
  }

  /** The port of each origin slot, as the host last opened them. */
  get ports(): readonly number[] {
    return this.#ports;
  }

  /** Ends the process, if there is one, and waits for its exit. It is not started again. */
  async close(): Promise<void> {
    this.#closed = true;
    const connection = await this.#connection?.catch(() => null);
    await connection?.close();
  }

  #connect(): Promise<HostConnection> {
    if (this.#connection) return this.#connection;
    const waitMs = this.#notBefore - this.#now();
    if (this.#closed || waitMs > 0) throw new HostUnavailable(Math.max(1, Math.ceil(waitMs / 1000)));
    const connecting = this.#open();
    this.#connection = connecting;
    connecting.catch(() => {
      if (this.#connection === connecting) this.#connection = null;
    });
    return connecting;
  }

  async #open(): Promise<HostConnection> {
    const startedAt = this.#now();
    const connection = new HostConnection(this.options.entry ?? defaultEntry(), this.options, {
      ended: (message) => this.#endListeners.forEach((listener) => listener(message)),
      lost: (how) => {
        this.#connection = null;
        if (this.#closed) return;
        this.#countFailure(startedAt);
        this.options.log.warn({ how }, 'the demo host ended; it is started again when a demo is');
        this.#lossListeners.forEach((listener) => listener());
      },
    });
    const opened = await connection.ask('open', this.options.open());
    if (opened.status === 'failed') {
      this.options.log.error({ reason: opened.reason }, 'demos cannot run: their origins cannot be opened');
      await connection.close();
      throw new HostUnavailable(Math.max(1, Math.ceil((this.#notBefore - this.#now()) / 1000)), opened.reason);
    }
    this.options.log.info({ hostPid: connection.pid, ports: opened.ports }, 'the demo host runs');
    this.#ports = opened.ports;
    return connection;
  }

  #countFailure(startedAt: number): void {
    this.#failures = this.#now() - startedAt >= stableMs ? 1 : this.#failures + 1;
    const waitMs = this.#failures === 1 ? 0 : Math.min(longestWaitMs, 1_000 * 2 ** (this.#failures - 2));
    this.#notBefore = this.#now() + waitMs;
  }

  #now(): number {
    return (this.options.now ?? Date.now)();
  }
}

interface Waiting {
  settle(body: unknown): void;
  fail(error: Error): void;
}

/** One life of the host process. */
class HostConnection {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly #exited: Promise<void>;
  #nextId = 1;
  #gone = false;

  constructor(
    entry: string,
    private readonly options: Pick<HostProcessOptions, 'log' | 'answerMs'>,
    private readonly events: { ended: (message: Ended) => void; lost: (how: string) => void },
  ) {
    this.#child = fork(entry, [], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // Enough for every log of a full host; nothing of the app's own flags.
      execArgv: ['--max-old-space-size=768'],
      // Nothing of the app's environment: it holds the database's password and more.
      env: { NODE_ENV: process.env['NODE_ENV'] ?? 'production' },
    });
    this.#exited = new Promise((resolve) => {
      this.#child.once('exit', (code, signal) => {
        this.#lose(signal ?? `exit code ${code}`);
        resolve();
      });
      this.#child.once('error', (error) => {
        this.#lose(error.message);
        // Without a process there will be no exit.
        if (this.#child.pid === undefined) resolve();
      });
    });
    this.#child.on('message', (raw) => this.#receive(raw));
    if (this.#child.stderr) {
      createInterface({ input: this.#child.stderr }).on('line', (line) => options.log.warn({ line }, 'demo host'));
    }
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** @throws HostUnavailable; Error when the host refuses the request as malformed */
  ask<Type extends RequestType>(type: Type, body: RequestOf<Type>, signal?: AbortSignal): Promise<ReplyOf<Type>> {
    if (this.#gone) return Promise.reject(new HostUnavailable(0));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const abandon = () => {
        this.#send({ kind: 'abandon', id });
        waiting.fail(new HostUnavailable(0, 'the answer is no longer wanted'));
      };
      // Reading a log waits for as long as nothing happens; everything else is quick, or the host hangs.
      const timer = type === 'read' ? undefined : setTimeout(() => this.#giveUp(type), this.options.answerMs ?? 10_000);
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abandon);
        this.#waiting.delete(id);
      };
      const waiting: Waiting = {
        settle: (reply) => {
          done();
          try {
            resolve(parseReply(type, reply));
          } catch (error) {
            reject(error as Error);
          }
        },
        fail: (error) => {
          done();
          reject(error);
        },
      };
      this.#waiting.set(id, waiting);
      signal?.addEventListener('abort', abandon, { once: true });
      if (signal?.aborted) abandon();
      else {
        try {
          this.#send({ kind: 'request', id, type, body });
        } catch (error) {
          // What cannot be written as JSON was never sent: the host owes no answer.
          waiting.fail(error as Error);
        }
      }
    });
  }

  async close(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), exitMs);
    await this.#exited;
    clearTimeout(timer);
  }

  #send(message: AppMessage): void {
    // A channel that closes meanwhile is noticed by the exit that follows.
    if (this.#child.connected) this.#child.send(message, () => {});
  }

  #receive(raw: unknown): void {
    try {
      const message = parseHostMessage(raw);
      if (message.kind === 'ended') this.events.ended(message);
      else if (message.kind === 'reply') this.#waiting.get(message.id)?.settle(message.body);
      else {
        this.options.log.error({ reason: message.message }, 'the demo host failed at a request');
        if (message.id !== null) this.#waiting.get(message.id)?.fail(new Error(`demo host: ${message.message}`));
      }
    } catch (err) {
      this.options.log.error({ err }, 'the demo host sent what the protocol does not know');
    }
  }

  #giveUp(type: RequestType): void {
    this.options.log.error({ type }, 'the demo host does not answer and is ended');
    this.#child.kill('SIGKILL');
  }

  #lose(how: string): void {
    if (this.#gone) return;
    this.#gone = true;
    this.events.lost(how);
    for (const waiting of [...this.#waiting.values()])
      waiting.fail(new HostUnavailable(0, `the demo host ended: ${how}`));
  }
}

/** Beside this file when compiled; tests run from source use the compiled host of the same tree. */
function defaultEntry(): string {
  const beside = path.join(import.meta.dirname, 'host/main.js');
  return existsSync(beside) ? beside : path.resolve(import.meta.dirname, '../../dist/demos/host/main.js');
}
