import type { Composition, PresetName } from '@kkori/core/cors';
import type { PredictionAnswers } from '../prediction-score.js';
import type { SentRun } from './run.js';

export const yes = 'yes';
export const no = 'no';

/** What really happened, by the questions that were asked before. */
export function outcomesOf({ outcome, exchanges }: Pick<SentRun, 'outcome' | 'exchanges'>): PredictionAnswers {
  const saw = (kind: 'preflight' | 'request') => (exchanges.some((exchange) => exchange.kind === kind) ? yes : no);
  return {
    preflight: saw('preflight'),
    arrives: saw('request'),
    reads: outcome.answered && outcome.type !== 'opaque' ? yes : no,
    header: outcome.answered && outcome.headers.includes('x-total-count') ? yes : no,
  };
}

/** How many of the questions asked were answered right. */
export function rightAnswers(
  run: Pick<SentRun, 'outcome' | 'exchanges' | 'answers'>,
  asked: readonly string[],
): number {
  const outcomes = outcomesOf(run);
  return asked.filter((id) => run.answers[id] !== undefined && run.answers[id] === outcomes[id]).length;
}

export function askedFor(header: boolean): readonly string[] {
  return ['preflight', 'arrives', 'reads', ...(header ? ['header'] : [])];
}

/** Whether the question is worth asking: where something is exposed, or nothing but that is left to see. */
export function asksForHeader(preset: PresetName, composition: Composition): boolean {
  return composition.exposeHeaders !== 'none' || preset === 'hidden-header';
}
