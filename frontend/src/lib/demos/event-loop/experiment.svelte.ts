import { compareOutput, outputLines, type OutputComparison, type PresetId, type Runtime } from '@kkori/core/event-loop';
import { untrack } from 'svelte';
import { asObject } from '../json.js';
import { LiveSandbox } from '../sandbox.svelte.js';
import type { WireEvent } from '../wire-event.js';
import { runInBrowser } from './browser-runner.js';
import { presetOf, readSetup, type Setup } from './parameters.js';
import { readProgramRun, type ProgramRun } from './program-run.js';

/** A run beside what was predicted of it. */
export interface Observation {
  readonly run: ProgramRun;
  /** Null when nothing was predicted. */
  readonly comparison: OutputComparison | null;
}

/** A program as one learner experiments with it: predict its output, run it, compare. */
export class Experiment {
  setup = $state.raw<Setup>({ preset: 'timeout-promise', runtime: 'node' });
  code = $state('');
  /** One line of output a line. */
  prediction = $state('');
  observed = $state.raw<Observation | null>(null);
  running = $state(false);
  /** The page for programs in the browser did not come. */
  unreachable = $state(false);
  readonly sandbox = new LiveSandbox('event-loop', (events) => this.#take(events));
  #browserRun: AbortController | null = null;

  constructor(setup: Setup) {
    this.setup = setup;
    this.code = presetOf(setup.preset).code;
  }

  get edited(): boolean {
    return this.code !== presetOf(this.setup.preset).code;
  }

  choose(preset: PresetId): void {
    this.setup = readSetup({ ...this.setup, preset });
    this.code = presetOf(preset).code;
    this.predictAgain();
  }

  runOn(runtime: Runtime): void {
    this.setup = { ...this.setup, runtime };
    this.observed = null;
  }

  edit(code: string): void {
    if (code === this.code) return;
    this.code = code;
    this.observed = null;
  }

  predict(text: string): void {
    this.prediction = text;
  }

  /** Puts a line below those that were predicted. */
  predictLine(line: string): void {
    this.prediction = [...outputLines(this.prediction), line].join('\n');
  }

  takeBackLine(): void {
    this.prediction = outputLines(this.prediction).slice(0, -1).join('\n');
  }

  predictAgain(): void {
    this.prediction = '';
    this.observed = null;
  }

  async run(): Promise<void> {
    if (this.running) return;
    this.sandbox.askedTo(() => this.run());
    this.running = true;
    this.observed = null;
    this.unreachable = false;
    // A sandbox that ended unnoticed shows only when it is asked: then one starts anew, once.
    const started = (await this.#start()) || (this.sandbox.phase === 'ended' && (await this.#start()));
    if (!started) this.running = false;
  }

  async restart(): Promise<void> {
    await this.sandbox.ensure({ ...this.setup });
  }

  leave(): void {
    this.#browserRun?.abort();
    this.sandbox.stop();
  }

  async #start(): Promise<boolean> {
    if (!(await this.sandbox.ensure({ ...this.setup }))) return false;
    if (this.setup.runtime === 'node') return (await this.sandbox.command({ type: 'run', code: this.code })) !== null;
    const url = this.sandbox.url('page');
    if (!url) return false;
    this.#browserRun = new AbortController();
    const run = await runInBrowser(url, this.code, this.#browserRun.signal);
    this.sandbox.touch();
    if (run) this.#record(run);
    else this.unreachable = true;
    return run !== null;
  }

  #take(events: readonly WireEvent[]): void {
    for (const event of events) {
      const run = event.kind === 'RESULT' ? readProgramRun(asObject(event.data)?.['result']) : null;
      if (run && this.running) this.#record(run);
    }
  }

  #record(run: ProgramRun): void {
    const predicted = outputLines(this.prediction);
    const actual = run.lines.map(({ text }) => text);
    this.observed = { run, comparison: predicted.length > 0 ? compareOutput(predicted, actual) : null };
    this.running = false;
  }

  /** A sandbox that ends during a run ends the run. */
  noticeEnd(): void {
    if (this.sandbox.gone && untrack(() => this.running)) this.running = false;
  }
}
