import type { Memory } from './memory.js';

/**
 * Whether what was learned of a card is an answer that means something else since (바뀐 답변). It is said until the card is
 * reviewed again.
 * @param meaningChangedAt when the answer of its question last came to mean something else, epoch ms; null when it never did
 */
export function isAnswerChanged(
  memory: Pick<Memory, 'lastReviewedAt'> | null | undefined,
  meaningChangedAt: number | null,
): boolean {
  return memory != null && meaningChangedAt !== null && memory.lastReviewedAt < meaningChangedAt;
}

/** The memory as the queue is to see it: due at once when its answer has changed. The memory itself stays as it is. */
export function dueWithChange<M extends Pick<Memory, 'due' | 'lastReviewedAt'>>(
  memory: M,
  meaningChangedAt: number | null,
): M {
  if (!isAnswerChanged(memory, meaningChangedAt)) return memory;
  return { ...memory, due: Math.min(memory.due, meaningChangedAt!) };
}
