import { default_w } from 'ts-fsrs';
import type { FsrsParameters, Memory } from './memory.js';

const DAY = 86_400_000;

/** The forgetting curve of FSRS-6: recall after t days is `(1 + factor * t / stability) ** -decay`. */
export function forgettingCurve({ weights }: FsrsParameters = {}): { factor: number; decay: number } {
  const decay = weights?.[20] ?? default_w[20]!;
  return { factor: 0.9 ** (-1 / decay) - 1, decay };
}

/** The probability of recalling a card at that moment (epoch ms), above 0 up to 1. Before its last review it is 1. */
export function recallOf(
  memory: Pick<Memory, 'stability' | 'lastReviewedAt'>,
  now: number,
  parameters: FsrsParameters = {},
): number {
  const { factor, decay } = forgettingCurve(parameters);
  const days = Math.max(0, now - memory.lastReviewedAt) / DAY;
  return (1 + (factor * days) / memory.stability) ** -decay;
}
