import { expectAttempt, isTopLevel, type AttemptExpectation } from '@kkori/core/same-site';
import { untrack } from 'svelte';
import { asNumber, asObject } from '../json.js';
import type { PredictionAnswers } from '../prediction-score.js';
import { LiveSandbox } from '../sandbox.svelte.js';
import type { WireEvent } from '../wire-event.js';
import { cookieStored, observeAttempt, type Observation } from './observation.js';
import { sameSetup, type Setup } from './parameters.js';
import { isTrustworthy, sharesHost } from './surroundings.js';

/** An attempt that was made, and what was predicted of it. */
export interface RecordedAttempt {
  run: number;
  setup: Setup;
  answers: PredictionAnswers;
  observation: Observation;
  /** What the rules say of it. */
  expected: AttemptExpectation;
  /** Whether the browser kept the cookie; null where that cannot be asked from here. */
  stored: boolean | null;
}

export type Stage =
  | { kind: 'idle' }
  | { kind: 'signing-in' }
  | { kind: 'waiting'; left: number }
  /** A window has to be opened, which browsers let only a click do. */
  | { kind: 'click'; url: string }
  | { kind: 'window' }
  | { kind: 'frame'; src: string };

const answerMs = 20_000;
const keptAttempts = 12;

/** The bank and its attacker as one learner tries them: sign in, attack, see what came of it. */
export class Experiment {
  setup = $state.raw<Setup>() as Setup;
  answers = $state.raw<PredictionAnswers>({});
  attempts = $state.raw<readonly RecordedAttempt[]>([]);
  /** The attempt whose outcome stands beside its prediction; null while one predicts. */
  observed = $state.raw<RecordedAttempt | null>(null);
  running = $state(false);
  stage = $state.raw<Stage>({ kind: 'idle' });
  problem = $state<'no-cross-site' | 'no-answer' | null>(null);
  /** The page that attacks, as the address bar shows it. */
  address = $state<string | null>(null);
  readonly sandbox = new LiveSandbox('same-site-cookies', (events) => this.#take(events));
  #inForce: Setup | null = null;
  #events: WireEvent[] = [];
  #run = 0;
  #signedInAt = 0;
  #age = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wake: () => void = () => {};

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

  answer(id: string, value: string | number | undefined): void {
    this.answers = { ...this.answers, [id]: value };
  }

  predictAgain(): void {
    this.answers = {};
    this.observed = null;
    this.problem = null;
    this.stage = { kind: 'idle' };
  }

  async run(): Promise<void> {
    if (this.running) return;
    this.sandbox.askedTo(() => this.run());
    this.running = true;
    this.observed = null;
    this.problem = null;
    this.stage = { kind: 'signing-in' };
    // Until this attempt has its number, nothing in the log is about it.
    this.#run = 0;
    const ready = (await this.#prepare()) || (this.sandbox.phase === 'ended' && (await this.#prepare()));
    if (!ready) this.#stop();
  }

  /** Opens the window that the browser wanted a click for. */
  openWindow(url: string): void {
    const opened = window.open(url, '_blank', 'popup,width=460,height=420');
    this.stage = opened ? { kind: 'window' } : { kind: 'click', url };
  }

  cancel(): void {
    this.#stop();
  }

  /** Starts servers again after they ended, without an attempt. */
  async restart(): Promise<void> {
    await this.#apply();
  }

  leave(): void {
    this.#stop();
    this.sandbox.stop();
  }

  /** Servers that end during an attempt end it. */
  noticeEnd(): void {
    if (this.sandbox.gone && untrack(() => this.running && this.stage.kind !== 'signing-in')) {
      this.#stop();
    }
  }

  async #prepare(): Promise<boolean> {
    if (!(await this.#apply())) return false;
    const { initiator, attack, wait } = this.setup;
    const bank = this.sandbox.url('bank');
    const attacker = initiator === 'cross-site' ? this.sandbox.crossSiteUrl('attacker') : this.sandbox.url('attacker');
    if (!bank || !attacker) {
      this.problem = bank ? 'no-cross-site' : null;
      return false;
    }
    const done = await this.sandbox.command({ type: 'attempt', bank, attacker });
    const run = asNumber(asObject(done?.reply)?.['run']);
    if (run === null) return false;
    this.#run = run;
    const page = initiator === 'bank' ? `${bank}own?run=${run}` : `${attacker}attack?run=${run}`;
    this.address = page;
    // From another site's page, a browser would not keep the bank's cookie: then a window of the bank's own signs in.
    const neighbour = sharesHost(bank, location);
    if (neighbour) {
      await post(`${bank}login`);
      this.#signedInAt = Date.now();
      await post(`${bank}check`);
      if (!(await this.#wait(wait, bank))) return true;
    }
    this.#age = neighbour ? (Date.now() - this.#signedInAt) / 1000 : 0;
    this.#timer = setTimeout(() => this.#giveUp(), answerMs);
    if (neighbour && !isTopLevel(attack)) this.stage = { kind: 'frame', src: page };
    else this.openWindow(neighbour ? page : `${bank}enter?run=${run}`);
    return true;
  }

  /** Real seconds; an idle sandbox would end in the meantime. Answers whether nobody stopped it. */
  async #wait(seconds: number, bank: string): Promise<boolean> {
    const until = this.#signedInAt + seconds * 1000;
    for (let tick = 0; Date.now() < until; tick++) {
      this.stage = { kind: 'waiting', left: Math.ceil((until - Date.now()) / 1000) };
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, Math.min(1000, until - Date.now()));
      });
      if (!this.running) return false;
      if (tick % 30 === 29) {
        await post(`${bank}check`);
        this.sandbox.touch();
      }
    }
    return true;
  }

  /** Makes sure that servers run with the chosen setup. */
  async #apply(): Promise<boolean> {
    const { setup } = this;
    const sandbox = await this.sandbox.ensure({ ...setup });
    if (!sandbox) return false;
    if (sandbox.fresh) this.#events = [];
    const changed = !sandbox.fresh && !(this.#inForce && sameSetup(this.#inForce, setup));
    if (changed && !(await this.sandbox.command({ type: 'configure', parameters: { ...setup } }))) return false;
    this.#inForce = setup;
    return true;
  }

  #take(events: readonly WireEvent[]): void {
    this.#events.push(...events);
    if (!this.running || this.#run === 0) return;
    const observation = observeAttempt(this.#events, this.#run);
    if (observation) this.#record(observation);
  }

  #record(observation: Observation): void {
    const { setup } = this;
    const expected = expectAttempt({ ...setup, cookie: setup, age: this.#age }, setup.defences, {
      thirdParty: observation.thirdParty ?? 'allowed',
      trustworthy: isTrustworthy(this.sandbox.url('bank') ?? location.href),
    });
    const stored = cookieStored(this.#events);
    const attempt = { run: this.#run, setup, answers: this.answers, observation, expected, stored };
    this.attempts = [...this.attempts, attempt].slice(-keptAttempts);
    this.observed = attempt;
    this.sandbox.touch();
    const { stage } = this;
    this.#stop();
    // What the framed page looks like is part of what there is to see.
    if (stage.kind === 'frame') this.stage = stage;
  }

  #giveUp(): void {
    this.problem = 'no-answer';
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.running = false;
    this.stage = { kind: 'idle' };
    this.#wake();
  }
}

/** A request with cookies whose answer only the browser reads: that is where cookies are kept. */
async function post(url: string): Promise<void> {
  await fetch(url, { method: 'POST', mode: 'no-cors', credentials: 'include', cache: 'no-store' }).catch(() => {
    // The servers are gone: their log says so.
  });
}
