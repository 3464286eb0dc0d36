import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Limits } from '../limits.js';
import type { GuestOptions, GuestProblem, StartGuest } from './guest.js';
import { GuestThread } from './guest-thread.js';

export interface GuestHostOptions {
  /** After a call's own time; a thread that has not answered by then is ended. Milliseconds. */
  readonly graceMs?: number;
}

/** The guests of one sandbox. */
export interface SandboxGuests {
  readonly start: StartGuest;
  /** Ends those that run and those that are being started; none can be started afterwards. */
  closeAll(): Promise<void>;
}

type Started = Awaited<ReturnType<StartGuest>>;

/** Runs learners' programs, each in a thread of its own with an engine and a memory of its own. */
export class GuestHost {
  readonly #threads = new Set<GuestThread>();
  readonly #graceMs: number;
  #wasm: Promise<WebAssembly.Module> | null = null;
  #starting = 0;
  #closed = false;

  constructor(
    private readonly limits: Pick<
      Limits,
      'codeLength' | 'guestCallMs' | 'guestMemoryBytes' | 'guests' | 'guestsOfSandbox'
    >,
    options: GuestHostOptions = {},
  ) {
    this.#graceMs = options.graceMs ?? 250;
  }

  /** Programs that run, or whose thread is not gone yet. */
  get size(): number {
    return this.#threads.size + this.#starting;
  }

  readonly start: StartGuest = (source, options) =>
    this.#start(
      source,
      options,
      () => this.#closed,
      () => {},
    );

  /** Guests that end together. */
  forSandbox(): SandboxGuests {
    const threads = new Set<GuestThread>();
    let starting = 0;
    let closed = false;
    return {
      start: async (source, options) => {
        const { guestsOfSandbox } = this.limits;
        if (threads.size + starting >= guestsOfSandbox)
          return refused('busy', `${guestsOfSandbox} programs run already`);
        starting++;
        return this.#start(
          source,
          options,
          () => closed || this.#closed,
          (thread) => {
            threads.add(thread);
            void thread.exited.then(() => threads.delete(thread));
          },
        ).finally(() => starting--);
      },
      closeAll: async () => {
        closed = true;
        await Promise.all([...threads].map((thread) => thread.close()));
      },
    };
  }

  /** Ends every guest. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#threads].map((thread) => thread.close()));
  }

  async #start(
    source: string,
    { prelude = '', callMs = this.limits.guestCallMs }: GuestOptions = {},
    closed: () => boolean,
    onThread: (thread: GuestThread) => void,
  ): Promise<Started> {
    const { codeLength, guestCallMs, guestMemoryBytes, guests } = this.limits;
    if (closed()) return refused('stopped', 'the sandbox has ended');
    if (source.length > codeLength) return refused('syntax', `the code is longer than ${codeLength} characters`);
    if (this.size >= guests) return refused('busy', `${guests} programs run already`);

    this.#starting++;
    let thread: GuestThread;
    try {
      const wasm = await (this.#wasm ??= compile());
      if (closed()) return refused('stopped', 'the sandbox has ended');
      const data = { wasm, memoryBytes: guestMemoryBytes };
      thread = new GuestThread(data, Math.min(callMs, guestCallMs), this.#graceMs);
    } catch (error) {
      // A thread that cannot be had now may be later; so may the engine's file.
      this.#wasm = null;
      return refused('stopped', (error as Error).message);
    } finally {
      this.#starting--;
    }
    this.#threads.add(thread);
    void thread.exited.then(() => this.#threads.delete(thread));
    onThread(thread);
    const loaded = await thread.load(source, prelude);
    if (loaded.status === 'ok') return { status: 'ok', guest: thread, printed: loaded.printed };
    await thread.close();
    return { status: 'failed', problem: loaded.problem, printed: loaded.printed };
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
