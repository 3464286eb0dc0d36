import {
  composedRequest,
  explain,
  originOf,
  presetComposition,
  sameComposition,
  type Composition,
  type PresetName,
} from '@kkori/core/cors';
import type { PredictionAnswers } from '../prediction-score.js';
import { LiveSandbox } from '../sandbox.svelte.js';
import { readExchanges, wireServer, type Exchange } from './exchange.js';
import type { Start } from './parameters.js';
import { Quiz } from './quiz.svelte.js';
import { verdictOf, type SentRun } from './run.js';
import { Sender, type Outcome } from './sender.js';

/** Cross-origin requests as one learner tries them: compose, predict, send, observe, and again. */
export class Experiment {
  preset = $state<PresetName>('no-header');
  composition = $state.raw<Composition>(presetComposition('no-header'));
  answers = $state.raw<PredictionAnswers>({});
  sending = $state(false);
  /** Null while one predicts. */
  run = $state.raw<SentRun | null>(null);
  readonly quiz: Quiz;
  readonly sandbox = new LiveSandbox('cors');
  readonly pageOrigin = location.origin;
  readonly changed = $derived(!sameComposition(this.composition, presetComposition(this.preset)));
  readonly #sender = new Sender();
  #runs = 0;

  constructor(start: Start) {
    this.preset = start.preset;
    this.composition = start.composition;
    this.quiz = new Quiz((preset) => this.choose(preset));
    if (start.quiz) this.quiz.begin('short');
  }

  choose(preset: PresetName): void {
    this.preset = preset;
    this.composition = presetComposition(preset);
    this.predictAgain();
  }

  change(part: Partial<Composition>): void {
    this.composition = { ...this.composition, ...part };
    this.predictAgain();
  }

  answer(id: string, value: string | number | undefined): void {
    this.answers = { ...this.answers, [id]: value };
  }

  predictAgain(): void {
    this.answers = {};
    this.run = null;
  }

  /** What the servers' origins are, once they run. */
  originOfServer(server: 'api' | 'other'): string | null {
    const url = this.sandbox.url(server);
    return url === null ? null : originOf(url);
  }

  /** To an address that the browser has not asked about yet, or again to that of the last run. */
  async send(again = false): Promise<void> {
    if (this.sending) return;
    this.sandbox.askedTo(() => this.send(again));
    this.sending = true;
    try {
      const run = (await this.#send(again)) ?? (this.sandbox.phase === 'ended' ? await this.#send(false) : null);
      if (!run) return;
      this.run = run;
      if (!again) this.quiz.record(run);
    } finally {
      this.sending = false;
    }
  }

  async restart(): Promise<void> {
    await this.sandbox.ensure({ preset: this.preset });
  }

  leave(): void {
    this.#sender.close();
    this.sandbox.stop();
  }

  async #send(again: boolean): Promise<SentRun | null> {
    const { composition, answers } = this;
    const started = await this.sandbox.ensure({ preset: this.preset });
    const apiUrl = this.sandbox.url('api');
    const otherUrl = this.sandbox.url('other');
    if (!started || apiUrl === null || otherUrl === null) return null;
    const before = again && !started.fresh ? this.run : null;
    if (!before) this.#runs += 1;
    const otherOrigin = originOf(otherUrl);
    const command = { type: 'configure', composition, allowedOrigin: this.pageOrigin, otherOrigin };
    const seenBefore = before ? await this.#seen() : [];
    if (!seenBefore || !(await this.sandbox.command(command))) return null;
    const url = `${apiUrl}orders/${this.#runs}`;
    const outcome = await this.#sender.send(composition, url, `${apiUrl}page`);
    const seen = await this.#seen();
    if (!seen) return null;
    const exchanges = seen.slice(seenBefore.length);
    return {
      composition,
      url,
      times: (before?.times ?? 0) + 1,
      answers: before?.answers ?? answers,
      outcome,
      exchanges,
      ...this.#explain(composition, url, outcome, () => wireServer(exchanges, otherUrl)),
    };
  }

  /** By the standard, or as this browser did it where that is known to differ. */
  #explain(
    composition: Composition,
    url: string,
    outcome: Outcome,
    server: () => ReturnType<typeof wireServer>,
  ): Pick<SentRun, 'explanation' | 'agreement'> {
    const origins = { app: this.pageOrigin, same: originOf(url), opaque: 'null' };
    const request = composedRequest(composition, origins[composition.page], url);
    const explanation = explain(request, server());
    if (explanation.verdict === verdictOf(outcome)) return { explanation, agreement: 'standard' };
    const lenient = explain(request, server(), { wildcardCoversAuthorization: true });
    return lenient.verdict === verdictOf(outcome)
      ? { explanation: lenient, agreement: 'lenient' }
      : { explanation, agreement: 'none' };
  }

  async #seen(): Promise<readonly Exchange[] | null> {
    const done = await this.sandbox.command({ type: 'seen', run: this.#runs });
    return done && readExchanges(done.reply);
  }
}
