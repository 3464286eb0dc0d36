import { untrack } from 'svelte';
import { asObject } from '../json.js';
import type { PredictionAnswers } from '../prediction-score.js';
import { LiveSandbox } from '../sandbox.svelte.js';
import type { WireEvent } from '../wire-event.js';
import { messages, sameSetup, type Mode, type Setup } from './parameters.js';
import { addMark, noMarks, readRunResult, type Marks, type RunResult } from './run-result.js';

/** A run that ended, and what was predicted of it. */
export interface RecordedRun {
  readonly id: number;
  readonly result: RunResult;
  readonly answers: PredictionAnswers;
}

/** The pipe as one learner experiments with it: predict, read, observe, and again. */
export class Experiment {
  setup = $state.raw<Setup>({ mode: 'blocking', pause: 'none', gapMs: 500 });
  answers = $state.raw<PredictionAnswers>({});
  runs = $state.raw<readonly RecordedRun[]>([]);
  /** The run whose outcome stands beside its prediction; null while one predicts. */
  observed = $state.raw<RecordedRun | null>(null);
  running = $state(false);
  /** Of the run under way. */
  marks = $state.raw<Marks>(noMarks);
  /** This server's system has no named pipes: nothing can be shown. */
  unsupported = $state(false);
  readonly sandbox = new LiveSandbox('blocking-io', (events) => this.#take(events));
  #ids = 0;
  /** Of the run under way. */
  #cancelled = false;

  constructor(setup: Setup) {
    this.setup = setup;
  }

  /** A changed setup is a new question: what was predicted before does not answer it. */
  change(part: Partial<Setup>): void {
    const setup = { ...this.setup, ...part };
    const same = sameSetup(setup, this.setup);
    this.setup = setup;
    if (!same) this.predictAgain();
  }

  answer(id: string, value: string | number | undefined): void {
    this.answers = { ...this.answers, [id]: value };
  }

  predictAgain(): void {
    this.answers = {};
    this.observed = null;
    this.marks = noMarks;
  }

  async run(): Promise<void> {
    if (this.running) return;
    this.sandbox.askedTo(() => this.run());
    this.running = true;
    this.#cancelled = false;
    this.observed = null;
    this.marks = noMarks;
    // A sandbox that ended unnoticed shows only when it is asked: then one starts anew, once.
    const started = (await this.#start()) || (this.sandbox.phase === 'ended' && (await this.#start()));
    if (!started) this.running = false;
    else if (this.#cancelled) await this.cancel();
  }

  /** Also what is only starting: it is ended when it has. */
  async cancel(): Promise<void> {
    this.#cancelled = true;
    await this.sandbox.command({ type: 'cancel' });
  }

  async restart(): Promise<void> {
    await this.sandbox.ensure({ ...this.setup, messages });
  }

  leave(): void {
    this.sandbox.stop();
  }

  /** The newest complete run of a mode. */
  latest(mode: Mode): RunResult | null {
    return this.runs.findLast(({ result }) => result.setup.mode === mode && result.ended === 'done')?.result ?? null;
  }

  async #start(): Promise<boolean> {
    if (!(await this.sandbox.ensure({ ...this.setup, messages }))) return false;
    return (await this.sandbox.command({ type: 'run', ...this.setup, messages })) !== null;
  }

  #take(events: readonly WireEvent[]): void {
    for (const event of events) {
      if (event.kind === 'NOTE') {
        this.unsupported = true;
        this.running = false;
      }
      if (event.kind === 'RUN') this.marks = noMarks;
      this.marks = addMark(this.marks, event);
      const result = event.kind === 'RESULT' ? readRunResult(asObject(event.data)?.['result']) : null;
      if (result && this.running) this.#record(result);
    }
  }

  #record(result: RunResult): void {
    const run = { id: ++this.#ids, result, answers: this.answers };
    this.runs = [...this.runs, run];
    this.observed = run;
    this.marks = result.marks;
    this.running = false;
  }

  /** A sandbox that ends during a run ends the run. */
  noticeEnd(): void {
    if (this.sandbox.gone && untrack(() => this.running)) this.running = false;
  }
}
