import { default_w, forgetting_curve } from 'ts-fsrs';
import { type FsrsParameters, type Memory } from './memory.js';
import { isInSteps, isOpen, type QueueCard, type Standing } from './queue.js';

/**
 * Where a card of a question stands in the chain that an interviewer would walk: learned; within its steps; not met yet;
 * or not to be met before its parent is learned.
 */
export type LinkState = 'PASSED' | 'LEARNING' | 'OPEN' | 'LOCKED';

export function linkState(card: QueueCard, memories: ReadonlyMap<string, Standing>): LinkState {
  const memory = memories.get(card.id);
  if (memory) return isInSteps(memory) ? 'LEARNING' : 'PASSED';
  return isOpen(card, memories) ? 'OPEN' : 'LOCKED';
}

/** The probability, 0 to 1, that the card would be recalled at `now` (epoch ms). */
export function recallAt(
  { lastReviewedAt, stability }: Pick<Memory, 'lastReviewedAt' | 'stability'>,
  now: number,
  { weights }: FsrsParameters = {},
): number {
  const days = Math.max(0, now - lastReviewedAt) / 86_400_000;
  return forgetting_curve([...(weights ?? default_w)], days, stability);
}
