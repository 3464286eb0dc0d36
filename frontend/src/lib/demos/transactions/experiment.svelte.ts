import {
  classicTurn,
  failuresOf,
  isOver,
  answerOf,
  simulate,
  type LabProblem,
  type LabReport,
  type LabView,
  type Move,
} from '@kkori/core/transactions';
import { untrack } from 'svelte';
import { asObject } from '../json.js';
import type { PredictionAnswers } from '../prediction-score.js';
import { LiveSandbox } from '../sandbox.svelte.js';
import type { WireEvent } from '../wire-event.js';
import { observe } from './observation.js';
import { sameSetup, type Setup } from './parameters.js';

export type ReadyReport = LabReport & { status: 'ready' };

/** Between two statements of the classic order, so that one can follow; milliseconds. */
const paceMs = 650;

/** Two sessions as one learner steps them: on the site's PostgreSQL, or, where that cannot be, in the model. */
export class Experiment {
  setup = $state.raw<Setup>({ scenario: 'lost-update', a: 'read-committed', b: 'read-committed' });
  answers = $state.raw<PredictionAnswers>({});
  /** Why it is the model that answers; null while it is the server, or nobody was asked yet. */
  problem = $state.raw<LabProblem | null>(null);
  report = $state.raw<ReadyReport | null>(null);
  /** What was done, in the model. */
  moves = $state.raw<readonly Move[]>([]);
  /** The classic order plays. */
  playing = $state(false);
  /** Something was sent and is not answered yet. */
  busy = $state(false);
  readonly sandbox = new LiveSandbox('transactions', (events) => this.#take(events));

  readonly view = $derived<LabView>(
    this.report?.view ?? simulate(this.setup.scenario, { a: this.setup.a, b: this.setup.b }, this.moves),
  );
  readonly begun = $derived(this.view.sessions.a.entries.length + this.view.sessions.b.entries.length > 0);
  readonly over = $derived(isOver(this.view));
  readonly observation = $derived(observe(this.view));
  readonly outcomes = $derived<PredictionAnswers | null>(
    this.over ? { answer: asChoice(answerOf(this.view)), failures: asChoice(failuresOf(this.view)) } : null,
  );

  #looking = false;
  #lookAgain = false;
  #changed: (() => void)[] = [];
  #play = 0;

  constructor(setup: Setup) {
    this.setup = setup;
  }

  /** A changed setup is a new question. */
  change(part: Partial<Setup>): void {
    const setup = { ...this.setup, ...part };
    if (sameSetup(setup, this.setup)) return;
    this.setup = setup;
    this.again();
  }

  answer(id: string, value: string | number | undefined): void {
    this.answers = { ...this.answers, [id]: value };
  }

  /** From the start, with nothing predicted. */
  again(): void {
    this.#stopPlaying();
    this.answers = {};
    this.moves = [];
    this.report = null;
  }

  async step(session: 'a' | 'b'): Promise<void> {
    this.#stopPlaying();
    this.sandbox.askedTo(() => this.step(session));
    await this.#move({ do: 'step', session });
  }

  async retry(session: 'a' | 'b'): Promise<void> {
    this.#stopPlaying();
    this.sandbox.askedTo(() => this.retry(session));
    await this.#move({ do: 'retry', session });
  }

  /** Both sessions in the order that textbooks tell. */
  async play(): Promise<void> {
    this.#stopPlaying();
    this.sandbox.askedTo(() => this.play());
    const play = this.#play;
    this.playing = true;
    this.report = null;
    this.moves = [];
    for (let position = 0; this.playing && play === this.#play;) {
      const turn = classicTurn(this.view, position);
      if (turn === null) break;
      if (turn === 'wait') await this.#change();
      else if (!(await this.#move({ do: 'step', session: turn.session }))) break;
      else {
        position = turn.position;
        if (this.over) break;
        await new Promise((resolve) => setTimeout(resolve, paceMs));
      }
    }
    if (play === this.#play) this.playing = false;
  }

  stopPlaying(): void {
    this.#stopPlaying();
  }

  /** Asks for the server again, where the model has answered. */
  async restart(): Promise<void> {
    this.again();
    this.problem = null;
    await this.#begin();
  }

  leave(): void {
    this.#stopPlaying();
    this.sandbox.stop();
  }

  /** A sandbox that ends takes both sessions with it; what was seen of them stays. */
  noticeEnd(): void {
    if (this.sandbox.phase !== 'ended') return;
    untrack(() => this.#stopPlaying());
  }

  /** Whether it could be done. */
  async #move(move: Move): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      if (!this.problem && !this.report && !(await this.#begin())) return false;
      if (this.problem) {
        this.moves = [...this.moves, move];
        return true;
      }
      return await this.#command({ type: move.do, session: move.session });
    } finally {
      this.busy = false;
      if (this.#lookAgain) void this.#look();
    }
  }

  /** Makes sure that somebody answers: the server, or else the model. False when neither is to be asked. */
  async #begin(): Promise<boolean> {
    const setup = { ...this.setup };
    // One that ended unnoticed shows only when it is asked: then another starts, once.
    for (let tries = 0; tries < 2; tries += 1) {
      if (!(await this.sandbox.ensure(setup))) return false;
      if (await this.#command({ type: 'prepare', ...setup })) return true;
      if (this.sandbox.phase !== 'ended') return false;
    }
    return false;
  }

  async #command(command: Record<string, unknown>): Promise<boolean> {
    const done = await this.sandbox.command(command);
    return done ? this.#read(done.reply) : false;
  }

  async #read(reply: unknown): Promise<boolean> {
    // The same types on both sides: the demo's own, of this version.
    const report = asObject(reply) as LabReport | null;
    if (report?.status === 'preparing') {
      await this.#change();
      return this.#command({ type: 'look' });
    }
    if (report?.status === 'problem') {
      this.problem = report.problem;
      this.report = null;
      this.moves = [];
      this.sandbox.stop();
      return true;
    }
    if (report?.status !== 'ready') return false;
    const { scenario, levels } = report.view;
    // Another setup was chosen meanwhile.
    if (sameSetup({ scenario, ...levels }, this.setup)) this.report = report;
    this.#tell();
    return true;
  }

  #take(events: readonly WireEvent[]): void {
    const matters = events.some(({ kind }) => ['RESPONSE', 'CONNECTION', 'CONFIGURE'].includes(kind));
    if (!matters) return;
    if (this.busy) {
      this.#lookAgain = true;
      // Whoever waits for the server to be ready looks by itself.
      this.#tell();
    } else void this.#look();
  }

  async #look(): Promise<void> {
    this.#lookAgain = false;
    if (this.#looking || !this.report) return;
    this.#looking = true;
    await this.#command({ type: 'look' });
    this.#looking = false;
    this.#tell();
  }

  /** Until something has happened on the server, or the sandbox has ended, or playing was stopped. */
  #change(): Promise<void> {
    return new Promise((resolve) => this.#changed.push(resolve));
  }

  #tell(): void {
    for (const resolve of this.#changed.splice(0)) resolve();
  }

  #stopPlaying(): void {
    this.#play += 1;
    this.playing = false;
    this.#tell();
  }
}

/** Choices are known by their text. */
function asChoice(value: number | null): string | undefined {
  return value === null ? undefined : String(value);
}
