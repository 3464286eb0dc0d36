/** What is asked before a run. */
export type PredictionQuestion =
  | { id: string; kind: 'choice'; text: string; options: readonly { value: string; label: string }[] }
  | { id: string; kind: 'number'; text: string; min: number; max: number; unit: string };

export type PredictionAnswers = Readonly<Record<string, string | number | undefined>>;

/** `close` is a number at most a tenth of its range away. */
export type Verdict = 'right' | 'close' | 'off';

/** Compares a prediction with what happened; null while one of them is missing. */
export function verdict(
  question: PredictionQuestion,
  answer: string | number | undefined,
  outcome: string | number | undefined,
): Verdict | null {
  if (answer === undefined || outcome === undefined) return null;
  if (answer === outcome) return 'right';
  if (question.kind === 'choice' || typeof answer !== 'number' || typeof outcome !== 'number') return 'off';
  return Math.abs(answer - outcome) <= (question.max - question.min) / 10 ? 'close' : 'off';
}

export function isComplete(questions: readonly PredictionQuestion[], answers: PredictionAnswers): boolean {
  return questions.every((question) => answers[question.id] !== undefined);
}

/** A typed number, rounded and within the question's bounds; undefined when it is none. */
export function readNumber(typed: string, bounds: { min: number; max: number }): number | undefined {
  const trimmed = typed.trim();
  if (trimmed === '') return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? Math.min(bounds.max, Math.max(bounds.min, Math.round(value))) : undefined;
}
