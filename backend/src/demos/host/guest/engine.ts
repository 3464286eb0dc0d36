import release from '@jitl/quickjs-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSSyncVariant,
} from 'quickjs-emscripten-core';
import { bootstrap, bootstrapFile } from './bootstrap.js';
import { bounds } from './bounds.js';
import { CallClock } from './clock.js';
import type { Answer, ThreadData, Work } from './messages.js';
import { isName, isTooDeep, problemOf, programFile, type ErrorFacts } from './problems.js';
import type { GuestProblem } from './guest.js';

// Its types describe the CommonJS file, whose default is one step further away.
const variant = release as unknown as QuickJSSyncVariant;

const pageBytes = 64 * 1024;
/** Of the engine's own stack, which lies in its memory; the thread's must have room for what goes with it. */
const stackBytes = 256 * 1024;
/** Kept back so that an error can still be told when nothing else is left. */
const reserveBytes = 256 * 1024;
/** Telling an error calls the learner's getters; milliseconds. */
const describeMs = 10;
const jobsAtOnce = 16;

/** Something of the guest's went wrong, and is known. */
class GuestFailure extends Error {
  constructor(readonly problem: GuestProblem) {
    super(problem.message);
  }
}

/** The guest threw this. */
class GuestThrew extends Error {
  constructor(
    readonly handle: QuickJSHandle,
    readonly loading: boolean,
  ) {
    super('the guest threw');
  }
}

interface RawModule {
  _malloc(size: number): number;
  _free(pointer: number): void;
}

/** One QuickJS with a memory of its own, and one program in it. It blocks: it belongs into a thread. */
export class Engine {
  readonly #clock = new CallClock();
  readonly #functions = new Map<string, QuickJSHandle>();
  readonly #runtime: QuickJSRuntime;
  readonly #context: QuickJSContext;
  readonly #invoke: QuickJSHandle;
  readonly #settled: QuickJSHandle;
  readonly #describe: QuickJSHandle;
  #reserve: number;
  #printed: string[] = [];

  private constructor(
    runtime: QuickJSRuntime,
    private readonly raw: RawModule,
    private readonly memory: CappedMemory,
  ) {
    this.#runtime = runtime;
    runtime.setMaxStackSize(stackBytes);
    this.#context = runtime.newContext();
    const context = this.#context;
    const parts = context.unwrapResult(context.evalCode(bootstrap, bootstrapFile, { type: 'global' }));
    this.#invoke = context.getProp(parts, 0);
    this.#settled = context.getProp(parts, 1);
    this.#describe = context.getProp(parts, 2);
    const addConsole = context.getProp(parts, 3);
    const print = context.newFunction('print', (line) => {
      if (this.#printed.length < bounds.printedLines)
        this.#printed.push(context.getString(line).slice(0, bounds.printedLength));
    });
    context.unwrapResult(context.callFunction(addConsole, context.undefined, print)).dispose();
    for (const handle of [print, addConsole, parts]) handle.dispose();
    runtime.setInterruptHandler(() => this.#clock.interrupt());
    this.#reserve = raw._malloc(reserveBytes);
  }

  static async create({ wasm, memoryBytes }: Pick<ThreadData, 'wasm' | 'memoryBytes'>): Promise<Engine> {
    const memory = new CappedMemory(memoryBytes);
    let raw: RawModule | undefined;
    const custom: QuickJSSyncVariant = {
      ...variant,
      importModuleLoader: async () => {
        const load = await variant.importModuleLoader();
        if (typeof load !== 'function') throw new Error('the engine has no loader');
        return async (options) => {
          const module = await load({
            ...options,
            wasmMemory: memory.memory,
            instantiateWasm(imports, onSuccess) {
              const instance = new WebAssembly.Instance(wasm, imports);
              onSuccess(instance);
              return instance.exports;
            },
          });
          // The library takes every address for a good one, 0 too.
          const allocate = module._malloc.bind(module);
          module._malloc = (size) => {
            const address = allocate(size);
            if (address === 0) throw memory.exceeded();
            return address;
          };
          raw = module;
          return module;
        };
      },
    };
    const module = await newQuickJSWASMModuleFromVariant(custom);
    if (!raw) throw new Error('the engine was not loaded');
    return new Engine(module.newRuntime(), raw, memory);
  }

  do(work: Work): Answer {
    return work.kind === 'load' ? this.#load(work) : this.#call(work);
  }

  #load({ prelude, source, callMs }: Extract<Work, { kind: 'load' }>): Answer {
    return this.#within(callMs, () => {
      if (prelude) this.#take(this.#context.evalCode(prelude, '<prelude>', { type: 'global' })).dispose();
      this.#take(this.#context.evalCode(source, programFile, { type: 'global' }), true).dispose();
      this.#runJobs();
      return 'null';
    });
  }

  #call({ name, args, jobs, callMs }: Extract<Work, { kind: 'call' }>): Answer {
    return this.#within(callMs, () => {
      const { undefined: none, true: yes, false: no } = this.#context;
      const argsHandle = this.#context.newString(args);
      let answer: string;
      try {
        answer = this.#text(this.#invoke, none, this.#find(name), argsHandle, jobs ? yes : no);
      } finally {
        argsHandle.dispose();
      }
      if (jobs) {
        this.#runJobs();
        if (answer === 'p') answer = this.#text(this.#settled, none);
      }
      if (answer.startsWith('v')) {
        const json = answer.slice(1);
        if (json.length > bounds.resultLength || isTooDeep(json))
          throw failure('result', 'the result is nested too deep');
        return json;
      }
      if (answer === 'm') throw failure('missing', `there is no function ${name}`);
      if (answer === 'l')
        throw failure('result', `the result is longer than ${bounds.resultLength} characters of JSON`);
      if (answer === 'p') throw failure('result', 'the promise it gave is still pending');
      if (answer === 'u') throw failure('result', 'the result cannot be written as JSON');
      const { message, line, column } = problemOf(this.#facts(yes, none), false);
      throw new GuestFailure({ kind: 'result', message, line, column });
    });
  }

  /** The function that looks it up, each time anew: a program may assign to its variables. */
  #find(name: string): QuickJSHandle {
    const known = this.#functions.get(name);
    if (known) return known;
    if (!isName(name)) throw failure('missing', 'that is no name of a function');
    const found = this.#context.evalCode(`(() => typeof ${name} === 'function' ? ${name} : undefined)`, bootstrapFile, {
      type: 'global',
    });
    if (found.error) {
      found.error.dispose();
      throw failure('missing', `there is no function ${name}`);
    }
    this.#functions.set(name, found.value);
    return found.value;
  }

  #runJobs(): void {
    while (this.#runtime.hasPendingJob()) {
      // Jobs that queue jobs may be too short to be interrupted.
      if (this.#clock.interrupt()) throw failure('timeout', 'the promises did not come to an end');
      const done = this.#runtime.executePendingJobs(jobsAtOnce);
      if (!done.error) continue;
      if (this.#clock.struck || this.memory.denied) throw new GuestThrew(done.error, false);
      done.error.dispose();
    }
  }

  #text(...call: [target: QuickJSHandle, receiver: QuickJSHandle, ...args: QuickJSHandle[]]): string {
    const [target, receiver, ...args] = call;
    const handle = this.#take(this.#context.callFunction(target, receiver, args));
    const text = this.#context.getString(handle);
    handle.dispose();
    return text;
  }

  /** @throws GuestThrew; CappedMemory's error when there was no room even for the result's address */
  #take(result: ReturnType<QuickJSContext['callFunction']>, loading = false): QuickJSHandle {
    const handle = result.error ?? result.value;
    if (handle.value === 0) throw this.memory.exceeded();
    if (result.error) throw new GuestThrew(result.error, loading);
    return result.value;
  }

  #facts(...[mine, thrown]: [mine: QuickJSHandle, thrown: QuickJSHandle]): ErrorFacts {
    return JSON.parse(this.#text(this.#describe, this.#context.undefined, mine, thrown)) as ErrorFacts;
  }

  #within(callMs: number, work: () => string): Answer {
    this.#printed = [];
    this.memory.denied = false;
    this.#clock.start(callMs);
    let json = '';
    let thrown: unknown;
    let failed = false;
    try {
      json = work();
    } catch (error) {
      failed = true;
      thrown = error;
    }
    const ms = this.#clock.elapsedMs;
    const late = this.#clock.struck;
    const { denied } = this.memory;
    const printed = this.#printed;
    if (!failed && !late && !denied) {
      return { status: 'ok', json, ms, printed, pending: this.#runtime.hasPendingJob() };
    }

    if (thrown instanceof GuestFailure && !late && !denied)
      return { status: 'failed', problem: thrown.problem, printed, sound: true };
    const told = thrown instanceof GuestThrew ? this.#tell(thrown, denied) : null;
    // What the engine does after it was denied memory is not to be relied on.
    if (denied || told?.kind === 'memory') return ended('memory', 'out of memory', told, printed, !denied);
    if (late) return ended('timeout', `it ran longer than ${callMs} ms`, told, printed, true);
    if (told) return { status: 'failed', problem: told, printed, sound: true };
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return ended('stopped', `the engine could not go on: ${reason}`, null, printed, false);
  }

  /** What was thrown, as far as it can be told: telling it runs the learner's code once more. */
  #tell({ handle, loading }: GuestThrew, denied: boolean): GuestProblem | null {
    this.#clock.start(describeMs);
    try {
      if (denied && this.#reserve !== 0) {
        this.raw._free(this.#reserve);
        this.#reserve = 0;
      }
      return problemOf(this.#facts(this.#context.false, handle), loading);
    } catch (error) {
      if (!(error instanceof GuestThrew)) return null;
      if (!denied) error.handle.dispose();
      return { kind: 'error', message: 'what it threw cannot be told', line: null, column: null };
    } finally {
      if (!denied) handle.dispose();
    }
  }
}

/** A fixed memory. Growing is refused and remembered; memory that is not touched costs nothing. */
class CappedMemory {
  readonly memory: WebAssembly.Memory;
  denied = false;

  constructor(bytes: number) {
    const pages = Math.floor(bytes / pageBytes);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.memory.grow = () => {
      throw this.exceeded();
    };
  }

  exceeded(): RangeError {
    this.denied = true;
    return new RangeError('out of memory');
  }
}

function failure(kind: GuestProblem['kind'], message: string): GuestFailure {
  return new GuestFailure({ kind, message, line: null, column: null });
}

function ended(
  kind: GuestProblem['kind'],
  message: string,
  at: GuestProblem | null,
  printed: readonly string[],
  sound: boolean,
): Answer {
  const problem = { kind, message, line: at?.line ?? null, column: at?.column ?? null };
  return { status: 'failed', problem, printed, sound };
}
