import { ApiError, request, subscribe } from '$lib/api/index.js';
import {
  SendSandboxCommandDocument,
  StartSandboxDocument,
  StopSandboxDocument,
  WireLogDocument,
} from '$lib/api/generated/graphql.js';
import { leaseAt, type LeaseClock } from './lease.js';
import { commandOutcome, startProblem, type SandboxProblem, type StartedSandbox } from './sandbox-problem.js';
import { freshEvents, keepNewest, saysRunFailed, type SandboxEnd, type WireEvent } from './wire-event.js';

type Key = { id: string; token: string };

const keptEvents = 5_000;
const keyName = 'kkori:sandbox';

/** One running demo of this viewer: started with the first thing one does with it, stopped when one leaves. */
export class LiveSandbox {
  phase = $state<'idle' | 'starting' | 'running' | 'ended'>('idle');
  end = $state<SandboxEnd | null>(null);
  problem = $state.raw<SandboxProblem | null>(null);
  events = $state.raw<readonly WireEvent[]>([]);
  /** Events that were lost before they could be sent. */
  dropped = $state(0);
  servers = $state.raw<StartedSandbox['servers']>([]);
  #now = $state(0);
  #clock = $state.raw<LeaseClock | null>(null);
  lease = $derived(this.#clock && this.phase === 'running' ? leaseAt(this.#clock, this.#now) : null);

  #key: Key | null = null;
  #lastSeq = 0;
  /** What the learner asked for that no sandbox has started for yet. */
  #asked: (() => unknown) | null = null;
  /** It was stopped before it had started. */
  #left = false;
  #unsubscribe: () => void = () => {};
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(
    readonly demo: string,
    /** Told each event once, in order, before `events` shows it. */
    private readonly onevents: (events: readonly WireEvent[]) => void = () => {},
  ) {}

  /** Told before it is used what the learner asked for: `startAgain` does it, should no sandbox start now. */
  askedTo(act: () => unknown): void {
    this.#asked = act;
  }

  /** Does what no sandbox could be had for; where there was nothing, `start` alone. */
  startAgain(start: () => unknown): void {
    (this.#asked ?? start)();
  }

  /** Makes sure that it runs; a fresh one gets these parameters. Answers whether it is fresh, or null on a problem. */
  async ensure(parameters: unknown): Promise<{ fresh: boolean } | null> {
    if (this.phase === 'running') {
      this.#asked = null;
      return { fresh: false };
    }
    if (this.phase === 'starting') return null;
    this.phase = 'starting';
    this.#left = false;
    this.problem = null;
    this.end = null;
    const result = await this.#ask(async () => {
      const replaces = recallKey();
      return (await request(StartSandboxDocument, { input: { demo: this.demo, parameters, replaces } })).startSandbox;
    });
    // One left while it started: nobody is there to use it.
    if (this.#left) {
      if (result?.__typename === 'Sandbox') giveBack({ id: result.id, token: result.token });
      return null;
    }
    if (!result || result.__typename !== 'Sandbox') {
      if (result) this.problem = startProblem(result);
      this.phase = 'idle';
      return null;
    }
    this.#begin(result);
    return { fresh: true };
  }

  /** Sends a command; answers the demo's reply, or null when there is none because of `problem` or `end`. */
  async command(command: Record<string, unknown>): Promise<{ reply: unknown } | null> {
    const sandbox = this.#key;
    if (!sandbox || this.phase !== 'running') return null;
    this.problem = null;
    const result = await this.#ask(
      async () => (await request(SendSandboxCommandDocument, { input: { sandbox, command } })).sendSandboxCommand,
    );
    if (!result) return null;
    const outcome = commandOutcome(result);
    if (outcome.kind === 'done') {
      this.touch();
      return { reply: outcome.reply };
    }
    if (outcome.kind === 'gone') this.#finish('NOT_FOUND');
    else this.problem = outcome.problem;
    return null;
  }

  /** Whatever went on in it is over, without a result: nothing runs and nothing is being started, or the run failed. */
  get gone(): boolean {
    return this.phase === 'ended' || this.phase === 'idle' || this.problem?.kind === 'run-failed';
  }

  /** It was used by other means than a command: its idle time starts anew. */
  touch(): void {
    if (this.#clock) this.#clock = { ...this.#clock, usedAt: Date.now() };
  }

  url(server: string): string | null {
    return this.servers.find(({ name }) => name === server)?.url ?? null;
  }

  /** The server under another site's name for this machine; null where it has no other, as behind public host names. */
  crossSiteUrl(server: string): string | null {
    return this.servers.find(({ name }) => name === server)?.crossSiteUrl ?? null;
  }

  /** Gives it back; also while the page is being left. */
  stop(): void {
    const key = this.#key;
    this.#left = this.phase === 'starting';
    this.#finish(null);
    this.phase = 'idle';
    if (key) giveBack(key);
  }

  #begin(sandbox: StartedSandbox): void {
    const now = Date.now();
    this.#asked = null;
    const lifeSeconds = (Date.parse(sandbox.expiresAt) - Date.parse(sandbox.startedAt)) / 1000;
    this.#key = { id: sandbox.id, token: sandbox.token };
    rememberKey(this.#key);
    this.servers = sandbox.servers;
    this.#clock = { startedAt: now, usedAt: now, lifeSeconds, idleSeconds: sandbox.idleSeconds };
    this.#now = now;
    this.events = [];
    this.dropped = 0;
    this.#lastSeq = 0;
    this.phase = 'running';
    this.#ticking = setInterval(() => (this.#now = Date.now()), 1000);
    this.#unsubscribe = subscribe(
      WireLogDocument,
      { sandbox: this.#key },
      {
        next: ({ wireLog }) => {
          const fresh = freshEvents(this.#lastSeq, wireLog.events);
          this.#lastSeq = Math.max(this.#lastSeq, wireLog.lastSeq, fresh.at(-1)?.seq ?? 0);
          if (fresh.length > 0) {
            this.onevents(fresh);
            this.events = keepNewest(this.events, fresh, keptEvents);
            if (fresh.some(saysRunFailed)) this.problem = { kind: 'run-failed' };
          }
          this.dropped += wireLog.dropped;
          if (wireLog.ended) this.#finish(wireLog.ended);
        },
        error: () => {
          // Without its log a sandbox is of no use; the next start replaces it.
          this.#finish(null);
          this.phase = 'idle';
          this.problem = { kind: 'offline' };
        },
      },
    );
  }

  #finish(end: SandboxEnd | null): void {
    this.#unsubscribe();
    this.#unsubscribe = () => {};
    clearInterval(this.#ticking);
    this.#key = null;
    this.#clock = null;
    this.servers = [];
    if (end) {
      this.end = end;
      this.phase = 'ended';
    }
  }

  async #ask<Result>(ask: () => Promise<Result>): Promise<Result | null> {
    try {
      return await ask();
    } catch (problem) {
      this.problem = apiProblem(problem);
      return null;
    }
  }
}

function giveBack(key: Key): void {
  forgetKey();
  request(StopSandboxDocument, { key }, { keepalive: true }).catch(() => {
    // It ends by itself after two minutes.
  });
}

function apiProblem(problem: unknown): SandboxProblem {
  if (!(problem instanceof ApiError)) return { kind: 'refused', message: String(problem) };
  if (problem.kind === 'offline') return { kind: 'offline' };
  if (problem.kind === 'busy') {
    return { kind: 'busy', message: problem.message, retryAfterSeconds: problem.retryAfterSeconds ?? 5 };
  }
  return { kind: 'host', message: problem.message, retryAfterSeconds: problem.retryAfterSeconds ?? 5 };
}

/** The key outlives a reload, so that the next start can replace what still runs instead of meeting the quota. */
function recallKey(): Key | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyName) ?? 'null') as Key | null;
  } catch {
    return null;
  }
}

function rememberKey(key: Key): void {
  try {
    sessionStorage.setItem(keyName, JSON.stringify(key));
  } catch {
    // Without storage a reload may have to wait for the old one to end.
  }
}

function forgetKey(): void {
  try {
    sessionStorage.removeItem(keyName);
  } catch {
    // There was none, then.
  }
}
