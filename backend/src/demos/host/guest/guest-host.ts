import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Limits } from '../limits.js';
import type { GuestOptions, GuestProblem, StartGuest } from './guest.js';
import { GuestThread } from './guest-thread.js';
import { Turns, type OwnersTurns, type Turn } from './turns.js';

export interface GuestHostOptions {
  /** After a call's own time; a thread that has not answered by then is ended. Milliseconds. */
  readonly graceMs?: number;
  readonly turns?: Turns;
}

/** The guests of one sandbox. */
export interface SandboxGuests {
  readonly start: StartGuest;
  /** Ends those that run and those that are being started; none can be started afterwards. */
  closeAll(): Promise<void>;
}

type Started = Awaited<ReturnType<StartGuest>>;

/** For whom programs are started, and until when. */
interface Holder {
  readonly turns: OwnersTurns;
  readonly closing: AbortController;
  readonly threads: Set<GuestThread>;
}

/** Runs learners' programs, each in a thread of its own with an engine and a memory of its own. */
export class GuestHost {
  readonly #threads = new Set<GuestThread>();
  readonly #holders = new Set<Holder>();
  readonly #graceMs: number;
  readonly #turns: Turns;
  #wasm: Promise<WebAssembly.Module> | null = null;
  #starting = 0;
  #strangers = 0;
  #closed = false;

  constructor(
    private readonly limits: Pick<
      Limits,
      | 'codeLength'
      | 'guestCallMs'
      | 'guestMemoryBytes'
      | 'guests'
      | 'guestsOfSandbox'
      | 'guestMsPerSecond'
      | 'guestBurstMs'
      | 'guestCutMs'
      | 'guestTurnMs'
      | 'guestNiceness'
    >,
    options: GuestHostOptions = {},
  ) {
    this.#graceMs = options.graceMs ?? 600;
    this.#turns = options.turns ?? new Turns(limits);
  }

  /** Programs that run, or whose thread is not gone yet; not those that wait for their turn to begin. */
  get size(): number {
    return this.#threads.size + this.#starting;
  }

  /** Each program as if nothing were known of its owner. */
  readonly start: StartGuest = async (source, options) => {
    const holder = this.#holder(`stranger ${++this.#strangers}`);
    const started = await this.#start(source, options, holder);
    this.#holders.delete(holder);
    return started;
  };

  /**
   * Guests that end together.
   * @param owner whose programs share one allowance
   */
  forSandbox(owner: string): SandboxGuests {
    const holder = this.#holder(owner);
    let starting = 0;
    return {
      start: async (source, options) => {
        const { guestsOfSandbox } = this.limits;
        if (holder.threads.size + starting >= guestsOfSandbox)
          return refused('busy', `${guestsOfSandbox} programs run already`);
        starting++;
        return this.#start(source, options, holder).finally(() => starting--);
      },
      closeAll: async () => {
        this.#holders.delete(holder);
        holder.closing.abort();
        await Promise.all([...holder.threads].map((thread) => thread.close()));
      },
    };
  }

  /** Ends every guest. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { closing } of this.#holders) closing.abort();
    await Promise.all([...this.#threads].map((thread) => thread.close()));
  }

  #holder(owner: string): Holder {
    const holder = { turns: this.#turns.of(owner), closing: new AbortController(), threads: new Set<GuestThread>() };
    if (this.#closed) holder.closing.abort();
    else this.#holders.add(holder);
    return holder;
  }

  async #start(source: string, options: GuestOptions = {}, holder: Holder): Promise<Started> {
    const { codeLength } = this.limits;
    const { signal } = holder.closing;
    if (source.length > codeLength) return refused('syntax', `the code is longer than ${codeLength} characters`);
    const turn = await holder.turns.take(signal);
    if (!turn) {
      return signal.aborted
        ? refused('stopped', 'the sandbox has ended')
        : refused('busy', 'programs that ran long take turns, and its own did not come');
    }
    const thread = await this.#thread(options, holder, turn);
    if (!(thread instanceof GuestThread)) {
      turn.end(0);
      return thread;
    }
    const loaded = await thread.load(source, options.prelude ?? '');
    if (loaded.status === 'ok') return { status: 'ok', guest: thread, printed: loaded.printed };
    await thread.close();
    return { status: 'failed', problem: loaded.problem, printed: loaded.printed };
  }

  /** One in which nothing runs yet, or why there can be none. */
  async #thread({ callMs }: GuestOptions, holder: Holder, turn: Turn): Promise<GuestThread | Started> {
    const { guestCallMs, guestMemoryBytes, guestNiceness, guests } = this.limits;
    if (this.size >= guests) return refused('busy', `${guests} programs run already`);
    this.#starting++;
    try {
      const wasm = await (this.#wasm ??= compile());
      if (holder.closing.signal.aborted) return refused('stopped', 'the sandbox has ended');
      const thread = new GuestThread(
        { wasm, memoryBytes: guestMemoryBytes, niceness: guestNiceness },
        holder.turns,
        turn,
        {
          callMs: Math.min(callMs ?? guestCallMs, guestCallMs),
          graceMs: this.#graceMs,
        },
      );
      for (const threads of [this.#threads, holder.threads]) {
        threads.add(thread);
        void thread.exited.then(() => threads.delete(thread));
      }
      return thread;
    } catch (error) {
      // A thread that cannot be had now may be later; so may the engine's file.
      this.#wasm = null;
      return refused('stopped', (error as Error).message);
    } finally {
      this.#starting--;
    }
  }
}

/** Once for all guests: their threads share the machine code, and nothing else. */
async function compile(): Promise<WebAssembly.Module> {
  const file = createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
  return WebAssembly.compile(await readFile(file));
}

function refused(kind: GuestProblem['kind'], message: string): Started {
  return { status: 'failed', problem: { kind, message, line: null, column: null }, printed: [] };
}
