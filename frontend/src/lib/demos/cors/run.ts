import type { Composition, Explanation } from '@kkori/core/cors';
import type { PredictionAnswers } from '../prediction-score.js';
import type { Exchange } from './exchange.js';
import type { Outcome } from './sender.js';

/** One request that was sent, and all that is known of it. */
export interface SentRun {
  composition: Composition;
  url: string;
  /** 1, 2, 3 … to the same URL. */
  times: number;
  answers: PredictionAnswers;
  outcome: Outcome;
  exchanges: readonly Exchange[];
  explanation: Explanation;
  /** Whether the browser did what the standard says; `lenient` as browsers are known to differ. */
  agreement: 'standard' | 'lenient' | 'none';
}

export type Verdict = Explanation['verdict'];

export function verdictOf(outcome: Outcome): Verdict {
  if (!outcome.answered) return 'blocked';
  return outcome.type === 'opaque' ? 'opaque' : 'readable';
}
