import { untrack } from 'svelte';
import { asObject } from '../json.js';
import type { PredictionAnswers } from '../prediction-score.js';
import { LiveSandbox } from '../sandbox.svelte.js';
import type { WireEvent } from '../wire-event.js';
import type { Algorithm, Setup } from './parameters.js';
import { readCodeProblem, readRunResult, type CodeProblem, type RunResult } from './run-result.js';

/** A run that ended, the setup it ran with and what was predicted of it. */
export interface RecordedRun {
  setup: Setup;
  result: RunResult;
  answers: PredictionAnswers;
}

export interface BrowserAnswer {
  id: number;
  status: number;
  /** As the server's Retry-After says; null when it was let through. */
  retryAfterSeconds: number | null;
}

const windowMs = 1_000;
const answersKept = 24;

/** A rate limited API as one learner experiments with it. */
export class Experiment {
  setup = $state.raw<Setup>() as Setup;
  code = $state('');
  answers = $state.raw<PredictionAnswers>({});
  /** The run whose outcome stands beside its prediction; null while one predicts. */
  observed = $state.raw<RecordedRun | null>(null);
  running = $state(false);
  codeProblem = $state.raw<CodeProblem | null>(null);
  /** The code was given up, and the token bucket decided instead. */
  givenUp = $state(false);
  browserAnswers = $state.raw<readonly BrowserAnswer[]>([]);
  browserFailed = $state(false);
  readonly sandbox = new LiveSandbox('rate-limiting', (events) => this.#take(events));
  /** What the running sandbox was last told. */
  #inForce: { algorithm: Algorithm; limit: number; code: string | null } | null = null;
  #ids = 0;

  constructor(setup: Setup, code: string) {
    this.setup = setup;
    this.code = code;
  }

  change(part: Partial<Setup>): void {
    this.setup = { ...this.setup, ...part };
    this.predictAgain();
  }

  edit(code: string): void {
    this.code = code;
    this.codeProblem = null;
    this.givenUp = false;
    if (this.setup.algorithm === 'own') this.predictAgain();
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
    const started =
      (await this.apply()) && (await this.sandbox.command({ type: 'run', pattern: this.setup.pattern })) !== null;
    if (!started) this.running = false;
  }

  /** As many requests from this browser as the limit lets through, and three more. */
  async callFromBrowser(): Promise<void> {
    this.browserFailed = false;
    this.sandbox.askedTo(() => this.callFromBrowser());
    if (!(await this.apply())) return;
    const url = this.sandbox.url('api');
    if (!url) return;
    try {
      for (let sent = 0; sent < this.setup.limit + 3; sent++) {
        const { status, headers } = await fetch(url, { cache: 'no-store' });
        const wait = Number(headers.get('retry-after') ?? NaN);
        const answer = { id: ++this.#ids, status, retryAfterSeconds: Number.isNaN(wait) ? null : wait };
        this.browserAnswers = [...this.browserAnswers, answer].slice(-answersKept);
      }
      this.sandbox.touch();
    } catch {
      this.browserFailed = true;
    }
  }

  /** Makes sure that the server runs as chosen; false when it does not, or the learner's code does not load. */
  async apply(): Promise<boolean> {
    const { algorithm, limit } = this.setup;
    const sandbox = await this.sandbox.ensure({ algorithm, limit, windowMs });
    if (!sandbox) return false;
    if (sandbox.fresh) this.#inForce = { algorithm, limit, code: null };
    const inForce = this.#inForce;
    if (inForce?.algorithm !== algorithm || inForce.limit !== limit) {
      if (!(await this.sandbox.command({ type: 'configure', algorithm, limit }))) return false;
    }
    this.#inForce = { algorithm, limit, code: inForce?.code ?? null };
    return this.#load();
  }

  leave(): void {
    this.sandbox.stop();
  }

  /** A server that ends during a run ends the run. */
  noticeEnd(): void {
    if (this.sandbox.gone && untrack(() => this.running)) this.running = false;
  }

  async #load(): Promise<boolean> {
    if (this.setup.algorithm !== 'own' || this.#inForce?.code === this.code) return true;
    const code = this.code;
    const done = await this.sandbox.command({ type: 'program', code });
    if (!done) return false;
    this.codeProblem = readCodeProblem(asObject(done.reply)?.['problem']);
    this.givenUp = false;
    if (this.#inForce) this.#inForce = { ...this.#inForce, code: this.codeProblem ? null : code };
    return this.codeProblem === null;
  }

  #take(events: readonly WireEvent[]): void {
    for (const event of events) {
      const data = asObject(event.data);
      if (event.kind === 'NOTE' && data) {
        this.codeProblem = readCodeProblem(data['problem']) ?? this.codeProblem;
        if (data['givenUp'] === true) {
          this.givenUp = true;
          // The next run loads it again, mended or not.
          if (this.#inForce) this.#inForce = { ...this.#inForce, code: null };
        }
      }
      const result = event.kind === 'RESULT' ? readRunResult(data?.['result']) : null;
      if (result && this.running) {
        this.observed = { setup: this.setup, result, answers: this.answers };
        this.running = false;
      }
    }
  }
}
