import { untrack } from 'svelte';
import { asObject, asString } from '../json.js';
import type { PredictionAnswers } from '../prediction-score.js';
import { LiveSandbox } from '../sandbox.svelte.js';
import type { Pulse } from '../Topology.svelte';
import type { WireEvent } from '../wire-event.js';
import { keepCode, keptCode } from './own-code.js';
import { defaultSetup, sameSetup, serverNames, type Setup } from './parameters.js';
import type { RunResult } from './run-result.js';
import { readCodeProblem, RunTally, type CodeProblemTold, type RunSnapshot } from './run-tally.js';

/** A run that ended, and what was predicted of it. */
export interface RecordedRun {
  id: number;
  result: RunResult;
  /** The servers of its first requests. */
  order: readonly string[];
  answers: PredictionAnswers;
  latencies: Readonly<Record<string, readonly number[]>>;
  /** At the second balancer. */
  otherLatencies: readonly number[];
}

/** An answer to a request that this browser sent. */
export interface BrowserAnswer {
  id: number;
  server: string;
  /** As this browser measured it. */
  ms: number;
}

export const requestsPerRun = 200;
const plan = { type: 'run', requests: requestsPerRun, rate: 100, clients: 12 };
const pulsesKept = 24;
const answersKept = 12;

/** The load balancer as one learner experiments with it: predict, run, observe, and again. */
export class Experiment {
  setup = $state.raw<Setup>(defaultSetup);
  /** The learner's own `pick`. */
  code = $state.raw(keptCode());
  /** What is wrong with the code as it stands. */
  codeProblem = $state.raw<CodeProblemTold | null>(null);
  /** Round robin decides in its place. */
  givenUp = $state(false);
  answers = $state.raw<PredictionAnswers>({});
  snapshot = $state.raw<RunSnapshot>(new RunTally().snapshot());
  runs = $state.raw<readonly RecordedRun[]>([]);
  /** The run whose outcome stands beside its prediction; null while one predicts. */
  observed = $state.raw<RecordedRun | null>(null);
  /** From pressing run until its result. */
  running = $state(false);
  pulses = $state.raw<readonly Pulse[]>([]);
  browserAnswers = $state.raw<readonly BrowserAnswer[]>([]);
  browserProblem = $state<'limit' | 'failed' | null>(null);
  readonly sandbox = new LiveSandbox('load-balancer', (events) => this.#take(events));
  #tally = new RunTally();
  /** As the sandbox has it. */
  #sentCode: string | null = null;
  #ids = 0;
  /** Of the run under way. */
  #cancelled = false;

  constructor(setup: Setup) {
    this.setup = setup;
  }

  /** A changed setup is a new question: what was predicted before does not answer it. */
  change(part: Partial<Setup>): void {
    const setup = { ...this.setup, ...part };
    if (sameSetup(setup, this.setup)) return;
    this.setup = setup;
    this.predictAgain();
  }

  edit(code: string): void {
    if (code === this.code) return;
    this.code = code;
    this.codeProblem = null;
    this.givenUp = false;
    keepCode(code);
  }

  /** Ends a server as if its process died, or lets it accept again. */
  async setAlive(server: string, alive: boolean): Promise<void> {
    this.sandbox.askedTo(() => this.setAlive(server, alive));
    if (await this.#apply()) await this.sandbox.command({ type: alive ? 'revive' : 'kill', server });
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
    this.#cancelled = false;
    this.observed = null;
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

  /** One real request from this browser to the balancer. */
  async askFromBrowser(): Promise<void> {
    this.browserProblem = null;
    this.sandbox.askedTo(() => this.askFromBrowser());
    if (!(await this.#apply())) return;
    const url = this.sandbox.url('balancer');
    if (!url) return;
    const begun = performance.now();
    try {
      // With the cookie of a sticky session, should there be one.
      const response = await fetch(url, { cache: 'no-store', credentials: 'include' });
      const ms = performance.now() - begun;
      if (response.status === 429) this.browserProblem = 'limit';
      else if (!response.ok) this.browserProblem = 'failed';
      else {
        const server = asString(asObject(await response.json())?.['server']) ?? '?';
        this.sandbox.touch();
        this.browserAnswers = [...this.browserAnswers, { id: ++this.#ids, server, ms }].slice(-answersKept);
      }
    } catch {
      this.browserProblem = 'failed';
    }
  }

  /** Starts servers again after they ended, without a run. */
  async restart(): Promise<void> {
    await this.#apply();
  }

  leave(): void {
    this.sandbox.stop();
  }

  async #start(): Promise<boolean> {
    return (await this.#apply()) && (await this.sandbox.command(plan)) !== null;
  }

  /** Makes sure that servers run with the chosen setup. */
  async #apply(): Promise<boolean> {
    if (this.sandbox.phase !== 'running') {
      this.#tally = new RunTally();
      this.snapshot = this.#tally.snapshot();
    }
    const sandbox = await this.sandbox.ensure({ ...this.setup });
    if (!sandbox) return false;
    if (sandbox.fresh) this.#sentCode = null;
    const inForce = this.snapshot.setup;
    const code = this.setup.strategy === 'custom' && this.#sentCode !== this.code ? this.code : null;
    const known = sandbox.fresh || (inForce && sameSetup(inForce, this.setup));
    if (known && code === null) return true;
    const done = await this.sandbox.command({ type: 'configure', ...this.setup, ...(code === null ? {} : { code }) });
    if (!done) return false;
    if (code !== null) this.#sentCode = code;
    const problem = asObject(asObject(done.reply)?.['problem']);
    if (problem) this.codeProblem = readCodeProblem(problem);
    return true;
  }

  #take(events: readonly WireEvent[]): void {
    const before = this.snapshot.results.length;
    this.#tally.add(events);
    this.snapshot = this.#tally.snapshot();
    if (this.snapshot.codeProblem) this.codeProblem = this.snapshot.codeProblem;
    this.givenUp = this.snapshot.givenUp;
    this.#pulse(events);
    if (this.snapshot.results.length > before && this.running) this.#record();
  }

  #record(): void {
    const result = this.snapshot.results.at(-1);
    if (!result) return;
    const latencies = Object.fromEntries(this.snapshot.servers.map(({ name, latencies }) => [name, latencies]));
    const { order, otherLatencies } = this.snapshot;
    const run = { id: ++this.#ids, result, order, answers: this.answers, latencies, otherLatencies };
    this.runs = [...this.runs, run];
    this.observed = run;
    this.running = false;
  }

  #pulse(events: readonly WireEvent[]): void {
    const fresh = events.flatMap((event) => {
      const server = serverNames.findIndex((name) => name === event.to);
      return event.kind === 'PICK' && event.from === 'balancer' && server >= 0 ? [{ id: event.seq, server }] : [];
    });
    if (fresh.length > 0) this.pulses = [...this.pulses, ...fresh].slice(-pulsesKept);
  }

  /** Servers that end during a run end the run. */
  noticeEnd(): void {
    if (this.sandbox.gone && untrack(() => this.running)) this.running = false;
  }
}
