import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Guest, GuestOutcome, GuestProblem } from './guest.js';
import type { Answer, ThreadData, ThreadMessage, Work } from './messages.js';
import type { OwnersTurns, Turn } from './turns.js';

const threadStackMb = 8;
/** Of a thread until it is ready; milliseconds. Not the learner's fault, so generous. */
const startMs = 6_000;

interface Waiting {
  readonly work: Work;
  settle(answer: Answer): void;
}

export interface ThreadTimes {
  /** Of each call, milliseconds; what it waits for its turn does not count. */
  readonly callMs: number;
  /** After which a thread that does not answer is ended from outside, beyond a call's own time; milliseconds. */
  readonly graceMs: number;
}

/** A guest's thread as the host sees it. */
export class GuestThread implements Guest {
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  readonly #waiting: Waiting[] = [];
  readonly #ending = new AbortController();
  #current: Waiting | null = null;
  #turn: Turn | null;
  #ready = false;
  #timer: NodeJS.Timeout | undefined;
  #end: GuestProblem | null = null;

  /**
   * @param turns one for each call
   * @param turn to begin in, and to load the program
   */
  constructor(
    data: ThreadData,
    private readonly turns: OwnersTurns,
    turn: Turn,
    private readonly times: ThreadTimes,
  ) {
    this.#turn = turn;
    this.#worker = new Worker(entry(), {
      workerData: data,
      // Nothing of the process: the engine has no use for it.
      env: {},
      argv: [],
      execArgv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      // The stack has to hold what goes with the engine's own, whose limit is to be reached first.
      resourceLimits: { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 8, stackSizeMb: threadStackMb },
    });
    this.#worker.stdout.resume();
    this.#worker.stderr.resume();
    this.#worker.on('message', (message: ThreadMessage) => this.#receive(message));
    this.#worker.on('error', (error) => this.#fail(problemOf(error), true));
    this.#exited = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#fail(stopped('the thread ended'));
        resolve();
      });
    });
    this.#watch(startMs);
  }

  get ended(): boolean {
    return this.#end !== null;
  }

  /** Settles when the thread is gone. */
  get exited(): Promise<void> {
    return this.#exited;
  }

  /** Never rejects. */
  load(source: string, prelude: string): Promise<Answer> {
    return this.#do({ kind: 'load', prelude, source, callMs: this.times.callMs });
  }

  async call(name: string, args: readonly unknown[], options: { readonly jobs?: boolean } = {}): Promise<GuestOutcome> {
    let json: string;
    try {
      json = JSON.stringify(args);
    } catch (error) {
      return failed({ kind: 'error', message: (error as Error).message, line: null, column: null });
    }
    const answer = await this.#do({
      kind: 'call',
      name,
      args: json,
      jobs: options.jobs ?? true,
      callMs: this.times.callMs,
    });
    if (answer.status === 'failed') return { status: 'failed', problem: answer.problem, printed: answer.printed };
    try {
      const { ms, printed, pending } = answer;
      return { status: 'ok', value: parse(answer.json), ms, printed, pending };
    } catch {
      return failed({ kind: 'result', message: 'the result is not JSON', line: null, column: null }, answer.printed);
    }
  }

  async close(): Promise<void> {
    this.#fail(stopped('the program was closed'));
    await this.#exited;
  }

  #do(work: Work): Promise<Answer> {
    if (this.#end) return Promise.resolve({ status: 'failed', problem: this.#end, printed: [], sound: false });
    return new Promise((settle) => {
      this.#waiting.push({ work, settle });
      this.#next();
    });
  }

  #next(): void {
    if (!this.#ready || this.#current || this.#end) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#current = next;
    void this.#begin(next);
  }

  async #begin(next: Waiting): Promise<void> {
    const turn = this.#turn ?? (await this.turns.take(this.#ending.signal));
    if (this.#end) {
      if (turn !== this.#turn) turn?.end(0);
      return;
    }
    if (!turn) {
      this.#current = null;
      next.settle({ status: 'failed', problem: noTurn, printed: [], sound: true });
      this.#next();
      return;
    }
    this.#turn = turn;
    this.#watch(next.work.callMs + this.times.graceMs);
    this.#worker.postMessage(next.work);
  }

  #receive(message: ThreadMessage): void {
    if (this.#end) return;
    clearTimeout(this.#timer);
    if (message === 'ready') this.#ready = true;
    else {
      const { answer, spentMs } = message;
      const current = this.#current;
      this.#current = null;
      this.#turn?.end(spentMs, answer.status === 'failed' && cuts.has(answer.problem.kind));
      this.#turn = null;
      current?.settle(answer);
      if (answer.status === 'failed' && !answer.sound) this.#fail(answer.problem);
    }
    this.#next();
  }

  /** Ends the thread when it says nothing for so long. */
  #watch(ms: number): void {
    const watched = this.#current;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // If it was this process that was late, the answer is there by now: it is read before what is set here runs.
      setImmediate(() => {
        if (this.#current === watched && (watched !== null || !this.#ready))
          this.#fail(stopped('it did not answer in time and was ended'), true);
      });
    }, ms);
  }

  /** @param cut what it was doing had to be stopped */
  #fail(problem: GuestProblem, cut = false): void {
    if (this.#end) return;
    this.#end = problem;
    clearTimeout(this.#timer);
    const answer: Answer = { status: 'failed', problem, printed: [], sound: false };
    const unanswered = this.#current ? [this.#current, ...this.#waiting] : [...this.#waiting];
    this.#current = null;
    this.#waiting.length = 0;
    this.#ending.abort();
    const turn = this.#turn;
    void this.#worker.terminate();
    void this.#exited.then(() => turn?.end(undefined, cut));
    for (const { settle } of unanswered) settle(answer);
  }
}

/** What a program had to be stopped for. */
const cuts = new Set<GuestProblem['kind']>(['timeout', 'memory', 'stopped']);

const noTurn: GuestProblem = {
  kind: 'busy',
  message: 'programs that ran long take turns, and its own did not come',
  line: null,
  column: null,
};

function stopped(message: string): GuestProblem {
  return { kind: 'stopped', message, line: null, column: null };
}

function failed(problem: GuestProblem, printed: readonly string[] = []): GuestOutcome {
  return { status: 'failed', problem, printed };
}

function problemOf(error: Error): GuestProblem {
  const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return memory ? { kind: 'memory', message: 'out of memory', line: null, column: null } : stopped(error.message);
}

/** Without the one key that becomes a prototype when somebody copies the object. */
function parse(json: string): unknown {
  if (!json.includes('__proto__')) return JSON.parse(json);
  return JSON.parse(json, (key, value: unknown) => (key === '__proto__' ? undefined : value));
}

/** Beside this file when compiled; tests run from source use the compiled worker of the same tree. */
function entry(): string {
  const beside = path.join(import.meta.dirname, 'worker.js');
  return existsSync(beside) ? beside : path.resolve(import.meta.dirname, '../../../../dist/demos/host/guest/worker.js');
}
