import { untrack } from 'svelte';
import { asObject } from '../json.js';
import type { PredictionAnswers } from '../prediction-score.js';
import type { LiveSandbox } from '../sandbox.svelte.js';
import type { WireEvent } from '../wire-event.js';
import { clientKinds, Field, type Standing } from './clients/index.js';
import { askForTheTime } from './clock-question.js';
import { deviceNow, type ClockOffset } from './clock.js';
import { readCounts, reportedCounts, since, type Counts, type LineCounts } from './counts.js';
import { observe, resumer, type ClientResult } from './observation.js';
import type { ClientName, Setup } from './parameters.js';

/** One client of the race as it stands. */
export interface Runner extends Standing {
  /** Since the race began; null before the first report. */
  cost: LineCounts | null;
  /** Both ways, heads included. */
  bytesPerEvent: number | null;
}

/** A break of the network, and what each missed of it as far as it is known. */
export interface Break {
  lines: readonly ClientName[];
  /** The newest event anybody had had. */
  after: number;
  missedBefore: Readonly<Partial<Record<ClientName, number>>>;
  missed: Readonly<Partial<Record<ClientName, number>>>;
}

/** Events that everybody must have had before it is said who is late and who is dear. */
export const eventsToMeasure = 10;
/** How long a break of the network lasts, milliseconds. */
export const breakMs = 2_000;
const showEveryMs = 200;
const longestWaitMs = 4_000;

/** All clients on the same events: who is late, who is dear, and who misses what when the network breaks. */
export class Race {
  phase = $state<'idle' | 'starting' | 'running'>('idle');
  runners = $state.raw<readonly Runner[]>([]);
  clock = $state.raw<ClockOffset | null>(null);
  answers = $state.raw<PredictionAnswers>({});
  /** What happened, as far as it is known; null while one predicts. */
  outcomes = $state.raw<PredictionAnswers | null>(null);
  broken = $state.raw<Break | null>(null);
  #field = new Field([], deviceNow);
  #before: Counts = {};
  #counts: Counts = {};
  #showing: ReturnType<typeof setInterval> | undefined;
  #applying: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly sandbox: LiveSandbox,
    private readonly setup: () => Setup,
  ) {}

  answer(id: string, value: string | number | undefined): void {
    this.answers = { ...this.answers, [id]: value };
  }

  predictAgain(): void {
    this.stop();
    this.answers = {};
    this.outcomes = null;
    this.runners = [];
    this.broken = null;
  }

  async start(): Promise<void> {
    if (this.phase !== 'idle') return;
    this.sandbox.askedTo(() => this.start());
    this.phase = 'starting';
    this.outcomes = null;
    this.broken = null;
    const started = (await this.#start()) || (this.sandbox.phase === 'ended' && (await this.#start()));
    if (!started) this.stop();
  }

  /** Lets the clients and the events rest; what was measured stays. */
  stop(): void {
    clearInterval(this.#showing);
    clearTimeout(this.#applying);
    this.#field.stop();
    const ran = this.phase === 'running';
    this.phase = 'idle';
    if (!ran) return;
    this.#show();
    if (this.sandbox.phase === 'running') void this.sandbox.command({ type: 'stop' });
  }

  /** Breaks the network of one client, or of all that take part. */
  async break(name?: ClientName): Promise<void> {
    const lines = name ? [name] : [...this.setup().clients];
    const missedBefore = Object.fromEntries(this.runners.map((runner) => [runner.name, runner.missed]));
    this.broken = { lines, after: Math.max(0, ...this.runners.map(({ last }) => last)), missedBefore, missed: {} };
    if (!(await this.sandbox.command({ type: 'drop', lines, forMs: breakMs }))) this.broken = null;
  }

  /** A changed setup reaches the servers when the learner has settled on it. */
  apply(): void {
    clearTimeout(this.#applying);
    if (this.sandbox.phase === 'running') this.#applying = setTimeout(() => void this.#configure(), 200);
  }

  take(events: readonly WireEvent[]): void {
    for (const event of events) this.#counts = reportedCounts(event) ?? this.#counts;
  }

  /** Servers that end, end the race. */
  noticeEnd(): void {
    const { gone } = this.sandbox;
    untrack(() => {
      if (gone && this.phase === 'running') this.stop();
    });
  }

  async #start(): Promise<boolean> {
    if (!(await this.sandbox.ensure({ ...this.setup() }))) return false;
    const reply = await this.#configure();
    const clockUrl = this.sandbox.url('chat');
    if (!reply || !clockUrl) return false;
    this.#before = readCounts(reply['counts']);
    this.#counts = {};
    const clock = await askForTheTime(`${clockUrl}clock`);
    this.clock = clock;
    this.#field = new Field(this.setup().clients, () => deviceNow() + (clock?.offsetMs ?? 0));
    const opened = this.#field.start(
      clientKinds(() => this.setup().pollMs),
      (name) => this.sandbox.url(name),
    );
    this.#show();
    await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, longestWaitMs))]);
    if ((await this.sandbox.command({ type: 'start' })) === null) return false;
    this.phase = 'running';
    this.#showing = setInterval(() => this.#show(), showEveryMs);
    return true;
  }

  async #configure(): Promise<Readonly<Record<string, unknown>> | null> {
    const { rate, latencyMs, pollMs, clients } = this.setup();
    const done = await this.sandbox.command({ type: 'configure', rate, latencyMs, pollMs, clients: [...clients] });
    return asObject(done?.reply);
  }

  #show(): void {
    this.runners = this.#field.standings.map((standing) => {
      const counts = this.#counts[standing.name];
      const cost = counts ? since(counts, this.#before[standing.name]) : null;
      const bytesPerEvent = cost && standing.received > 0 ? (cost.up + cost.down) / standing.received : null;
      return { ...standing, cost, bytesPerEvent };
    });
    // Whoever asks keeps the servers in use.
    if (this.phase === 'running' && this.runners.some(({ name }) => name.includes('poll'))) this.sandbox.touch();
    this.#noticeReturns();
    this.#observe();
  }

  #noticeReturns(): void {
    if (!this.broken) return;
    const { lines, after, missedBefore } = this.broken;
    const duringBreak = Math.ceil((breakMs / 1000) * this.setup().rate);
    const back = this.runners.filter(
      ({ name, state, last }) => lines.includes(name) && state === 'open' && last > after + duringBreak,
    );
    const missed = Object.fromEntries(back.map((one) => [one.name, one.missed - (missedBefore[one.name] ?? 0)]));
    // What is known stays known, so that an event missed later is not counted for this break.
    this.broken = { ...this.broken, missed: { ...missed, ...this.broken.missed } };
  }

  #observe(): void {
    const results = this.runners.map((runner): ClientResult => {
      const { name, median, bytesPerEvent } = runner;
      return { name, median, bytesPerEvent, missedAfterBreak: this.broken?.missed[name] ?? null };
    });
    if (!this.outcomes && this.runners.every(({ received, cost }) => cost && received >= eventsToMeasure)) {
      const outcome = observe(results);
      if (outcome.latest && outcome.heaviest) this.outcomes = outcome;
    }
    const all = this.broken?.lines.length === this.runners.length;
    const resumes = all ? resumer(results) : null;
    if (resumes && this.outcomes && this.outcomes['resumes'] === undefined) {
      this.outcomes = { ...this.outcomes, resumes };
    }
  }
}
