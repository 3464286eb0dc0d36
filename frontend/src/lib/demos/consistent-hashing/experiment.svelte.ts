import { untrack } from 'svelte';
import { asObject, asString } from '../json.js';
import type { PredictionAnswers } from '../prediction-score.js';
import { LiveSandbox } from '../sandbox.svelte.js';
import type { WireEvent } from '../wire-event.js';
import { keyCount, type Setup } from './parameters.js';
import { readRunResult, type RunResult } from './run-result.js';

export interface RecordedRun {
  id: number;
  result: RunResult;
  answers: PredictionAnswers;
}

/** Caches behind a router as one learner experiments with them. */
export class Experiment {
  setup = $state.raw<Setup>() as Setup;
  answers = $state.raw<PredictionAnswers>({});
  runs = $state.raw<readonly RecordedRun[]>([]);
  /** The run whose outcome stands beside its prediction; null while one predicts. */
  observed = $state.raw<RecordedRun | null>(null);
  running = $state(false);
  /** Of the run that goes on: the caches are being filled, or asked again. */
  progress = $state.raw<{ phase: 'before' | 'after'; answered: number }>({ phase: 'before', answered: 0 });
  readonly sandbox = new LiveSandbox('consistent-hashing', (events) => this.#take(events));
  #inForce = '';

  constructor(setup: Setup) {
    this.setup = setup;
  }

  change(part: Partial<Setup>): void {
    this.setup = { ...this.setup, ...part };
    this.predictAgain();
  }

  answer(id: string, value: string | number | undefined): void {
    this.answers = { ...this.answers, [id]: value };
  }

  predictAgain(): void {
    this.answers = {};
    this.observed = null;
  }

  async run(): Promise<void> {
    if (this.running) return;
    this.sandbox.askedTo(() => this.run());
    this.running = true;
    this.observed = null;
    this.progress = { phase: 'before', answered: 0 };
    const started =
      (await this.apply()) && (await this.sandbox.command({ type: 'run', change: this.setup.change })) !== null;
    if (!started) this.running = false;
  }

  /** Makes sure that the servers run as chosen. */
  async apply(): Promise<boolean> {
    const { method, points, nodes } = this.setup;
    const parameters = { method, points, nodes };
    const sandbox = await this.sandbox.ensure(parameters);
    if (!sandbox) return false;
    const wanted = JSON.stringify(parameters);
    if (!sandbox.fresh && this.#inForce !== wanted) {
      if (!(await this.sandbox.command({ type: 'configure', ...parameters }))) return false;
    }
    this.#inForce = wanted;
    return true;
  }

  leave(): void {
    this.sandbox.stop();
  }

  /** Servers that end during a run end the run. */
  noticeEnd(): void {
    if (this.sandbox.gone && untrack(() => this.running)) this.running = false;
  }

  #take(events: readonly WireEvent[]): void {
    let { phase, answered } = this.progress;
    for (const event of events) {
      const data = asObject(event.data);
      if (event.kind === 'RUN') [phase, answered] = [asString(data?.['phase']) === 'after' ? 'after' : 'before', 0];
      if (event.kind === 'RESPONSE') answered = Math.min(keyCount, answered + 1);
      const result = event.kind === 'RESULT' ? readRunResult(data?.['result']) : null;
      if (!result || !this.running) continue;
      this.observed = { id: event.seq, result, answers: this.answers };
      this.runs = [...this.runs, this.observed].slice(-6);
      this.running = false;
    }
    this.progress = { phase, answered };
  }
}
