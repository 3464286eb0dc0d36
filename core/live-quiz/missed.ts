/** What became of a question that was asked. */
export interface AskedQuestion {
  /** From 1. */
  number: number;
  /** Whether the player's answer was right; null without one. */
  right: boolean | null;
}

/**
 * The questions that a player missed: answered wrong, or left unanswered since they came.
 * @param asked those that count; skipped ones are not among them
 * @param joinedAt the question that was asked when they came, 0 before the first: that one they need not have seen
 */
export function missedQuestions<Q extends AskedQuestion>(asked: readonly Q[], joinedAt: number): Q[] {
  return asked.filter(({ number, right }) => right === false || (right === null && number > joinedAt));
}
