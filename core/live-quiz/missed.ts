/** What became of a question that was asked. */
export interface AskedQuestion {
  /** From 1. */
  number: number;
  /** Whether the player's answer was right; null without one. */
  right: boolean | null;
  /** Whether it was open for its whole time, and not closed before. */
  ranOut: boolean;
}

/**
 * The questions that a player missed: answered wrong, or left unanswered although they had all the time for it. Whoever
 * answers nothing later may have been gone already: theirs are not among them.
 * @param asked those that count; skipped ones are not among them
 * @param joinedAt the question that was asked when they came, 0 before the first: that one they need not have seen
 */
export function missedQuestions<Q extends AskedQuestion>(asked: readonly Q[], joinedAt: number): Q[] {
  const lastAnswered = Math.max(0, ...asked.filter(({ right }) => right !== null).map(({ number }) => number));
  return asked.filter(
    ({ number, right, ranOut }) =>
      right === false || (right === null && ranOut && number > joinedAt && number < lastAnswered),
  );
}
