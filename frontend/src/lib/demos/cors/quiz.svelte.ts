import { presetNames, quizPresets, type PresetName } from '@kkori/core/cors';
import { askedFor, asksForHeader, rightAnswers } from './outcomes.js';
import type { SentRun } from './run.js';

export interface QuizResult {
  preset: PresetName;
  right: number;
  of: number;
}

/** Cases one after the other, each predicted before it is sent; the score at the end. */
export class Quiz {
  /** Null when no quiz runs. */
  order = $state.raw<readonly PresetName[] | null>(null);
  results = $state.raw<readonly QuizResult[]>([]);
  index = $state(0);
  readonly finished = $derived(this.order !== null && this.index >= this.order.length);
  readonly active = $derived(this.order !== null && !this.finished);
  readonly score = $derived({
    right: this.results.reduce((sum, { right }) => sum + right, 0),
    of: this.results.reduce((sum, result) => sum + result.of, 0),
  });

  constructor(private readonly choose: (preset: PresetName) => void) {}

  begin(length: 'short' | 'all'): void {
    this.order = length === 'short' ? quizPresets : presetNames;
    this.results = [];
    this.index = 0;
    this.#show();
  }

  /** The first sending of each case counts. */
  record(run: SentRun): void {
    const preset = this.order?.[this.index];
    if (!preset || !this.active || this.results.length > this.index) return;
    const asked = askedFor(asksForHeader(preset, run.composition));
    this.results = [...this.results, { preset, right: rightAnswers(run, asked), of: asked.length }];
  }

  next(): void {
    if (!this.active) return;
    this.index += 1;
    this.#show();
  }

  end(): void {
    this.order = null;
  }

  #show(): void {
    const preset = this.order?.[this.index];
    if (preset) this.choose(preset);
  }
}
