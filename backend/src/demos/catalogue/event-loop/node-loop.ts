import { sources, type LineSource } from '@kkori/core/event-loop';
import type { Guest, GuestProblem, StartGuest } from '../../host/guest/guest.js';
import { lineMark, nodePrelude, type LoopState } from './node-prelude.js';
import { ownPlace, wrapProgram } from './program.js';
import { programLimits, type ProgramLine, type ProgramRun, type ProgramTurn } from './program-run.js';

type Ending = Pick<ProgramRun, 'ended' | 'problem'>;

/** Thrown inside to leave the loop from wherever it stands. */
class Ended extends Error {
  constructor(readonly ending: Ending) {
    super(ending.ended);
  }
}

/**
 * Runs a program as Node.js runs a CommonJS script: the script, then round and round timers, inputs and check phase,
 * and after each callback the nextTick queue and the microtasks until both are empty. Never rejects.
 */
export async function runAsNode(code: string, startGuest: StartGuest): Promise<Omit<ProgramRun, 'run'>> {
  const started = await startGuest(wrapProgram(code), { prelude: nodePrelude });
  if (started.status === 'failed') return failedToStart(ownPlace(started.problem, code));
  const loop = new NodeLoop(started.guest, code);
  try {
    return await loop.run();
  } finally {
    await started.guest.close();
  }
}

class NodeLoop {
  readonly #lines: ProgramLine[] = [];
  readonly #turns: ProgramTurn[] = [];
  readonly #startedAt = performance.now();
  #state: LoopState = {
    now: 0,
    ticks: 0,
    immediates: 0,
    nextTimer: null,
    nextInput: null,
    ran: false,
    race: false,
    waits: { tick: 0, timer: 0, io: 0, check: 0 },
  };
  #pending = false;
  #callbacks = 0;
  #characters = 0;

  constructor(
    private readonly guest: Guest,
    private readonly code: string,
  ) {}

  async run(): Promise<Omit<ProgramRun, 'run'>> {
    let undetermined = false;
    let ending: Ending = { ended: 'done', problem: null };
    try {
      await this.#callback('main', 'main');
      undetermined = this.#state.race;
      // By the time Node.js enters the loop, the first millisecond has usually passed.
      await this.#step('jobs', 1);
      while (this.#alive) await this.#turnAround();
    } catch (error) {
      // Whatever else goes wrong is this run's misfortune, and nobody else's.
      ending = error instanceof Ended ? error.ending : { ended: 'failed', problem: stopped(error as Error) };
    }
    return { ...ending, lines: this.#lines, turns: this.#turns, undetermined };
  }

  get #alive(): boolean {
    const { immediates, nextTimer, nextInput } = this.#state;
    return immediates > 0 || nextTimer !== null || nextInput !== null;
  }

  /** Timers, poll, check. */
  async #turnAround(): Promise<void> {
    while (await this.#callback('timer', 'timer'));
    await this.#wait();
    while (await this.#callback('input', 'io'));
    await this.#step('check');
    while (await this.#callback('immediate', 'check'));
  }

  /** In the poll phase Node.js sleeps until something is due, unless the check phase has something to do. */
  async #wait(): Promise<void> {
    const { immediates, nextTimer, nextInput, now } = this.#state;
    const next = Math.min(nextTimer ?? Infinity, nextInput ?? Infinity);
    if (immediates > 0 || next === Infinity || next <= now) return;
    if (next > programLimits.virtualMs) throw new Ended({ ended: 'limit', problem: null });
    await this.#step('jobs', next);
  }

  /** One callback, if there is one, and what has to run before the next. */
  async #callback(step: string, source: LineSource): Promise<boolean> {
    await this.#step(step, 0, source);
    if (!this.#state.ran) return false;
    if (++this.#callbacks > programLimits.callbacks) throw new Ended({ ended: 'limit', problem: null });
    do {
      if (this.#state.ticks > 0) await this.#step('ticks', 0, 'tick');
      await this.#step('jobs', 0, 'microtask', true);
      // What the jobs have queued shows only now.
      await this.#step('jobs');
    } while (this.#state.ticks > 0);
    return true;
  }

  async #step(name: string, wait = 0, source: LineSource | null = null, jobs = false): Promise<void> {
    if (performance.now() - this.#startedAt > programLimits.ms) throw new Ended({ ended: 'limit', problem: null });
    const outcome = await this.guest.call('kkoriStep', [name, wait], { jobs });
    const state = outcome.status === 'ok' ? (outcome.value as LoopState) : null;
    if (state) this.#state = state;
    const ran = (state?.ran ?? true) || (source === 'microtask' && this.#pending);
    this.#pending = outcome.status === 'ok' && outcome.pending;
    if (source !== null && (outcome.printed.length > 0 || ran)) {
      this.#turns.push({ source, at: Math.floor(this.#state.now), waits: {} });
    }
    if (state) this.#noteWaiting(state);
    this.#take(outcome.printed);
    if (outcome.status === 'failed')
      throw new Ended({ ended: 'failed', problem: ownPlace(outcome.problem, this.code) });
    if (this.#turns.length >= programLimits.turns) throw new Ended({ ended: 'limit', problem: null });
  }

  /** Of the turn that is over; what its jobs have queued shows only in the next step. */
  #noteWaiting({ waits }: LoopState): void {
    const turn = this.#turns.pop();
    if (!turn) return;
    const counts = { ...waits, microtask: this.#pending ? 1 : 0 };
    // A program may have changed what the counting relies on.
    const some = Object.entries(counts).filter(([, count]) => Number.isInteger(count) && count > 0 && count < 1e6);
    this.#turns.push({ ...turn, waits: Object.fromEntries(some) });
  }

  #take(printed: readonly string[]): void {
    for (const line of printed) {
      const [from = '', stream = '', ...text] = line.split(lineMark);
      const source = sources.find((name) => name === from);
      if (!source) continue;
      const shown = text.join('').slice(0, programLimits.characters - this.#characters);
      this.#characters += shown.length;
      this.#lines.push({
        text: shown,
        from: source,
        stream: stream === 'error' ? 'error' : 'out',
        turn: Math.max(0, this.#turns.length - 1),
      });
      const full = this.#lines.length >= programLimits.lines || this.#characters >= programLimits.characters;
      if (full) throw new Ended({ ended: 'limit', problem: null });
    }
  }
}

function stopped({ message }: Error): GuestProblem {
  return { kind: 'stopped', message, line: null, column: null };
}

function failedToStart(problem: GuestProblem): Omit<ProgramRun, 'run'> {
  return { ended: 'failed', problem, lines: [], turns: [], undetermined: false };
}
