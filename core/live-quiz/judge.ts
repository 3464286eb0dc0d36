import { searchKey } from '../hangul/index.js';
import { quizLimits } from './limits.js';

/** What is right, as a question's author says. */
export type QuizSolution =
  | { kind: 'CHOICE'; /** Places of the right options, from 0. */ right: readonly number[]; options: number }
  | { kind: 'TRUE_FALSE'; answer: boolean }
  | { kind: 'CLOZE'; /** What counts in each blank. */ blanks: readonly (readonly string[])[] };

/** What a player answers: options by their places (of OX 0 for O and 1 for X), or what they typed into each blank. */
export interface QuizAnswer {
  chosen: readonly number[];
  typed: readonly string[];
}

/** The answer as it is kept; null when it is none to such a question. */
export function readAnswer(solution: QuizSolution, { chosen, typed }: QuizAnswer): QuizAnswer | null {
  if (solution.kind === 'CLOZE') {
    const fits = typed.length === solution.blanks.length && typed.every((text) => text.length <= quizLimits.typed);
    return fits && typed.some((text) => text.trim() !== '') ? { chosen: [], typed } : null;
  }
  const places = [...new Set(chosen)].toSorted((one, other) => one - other);
  const options = solution.kind === 'CHOICE' ? solution.options : 2;
  const most = solution.kind === 'CHOICE' && solution.right.length > 1 ? options : 1;
  const fits = places.length >= 1 && places.length <= most && places.every((place) => place >= 0 && place < options);
  return fits ? { chosen: places, typed: [] } : null;
}

/** Whether it is right: exactly the right options, or in every blank what counts, case and spaces put aside. */
export function isRight(solution: QuizSolution, { chosen, typed }: QuizAnswer): boolean {
  switch (solution.kind) {
    case 'CHOICE':
      return chosen.length === solution.right.length && chosen.every((place) => solution.right.includes(place));
    case 'TRUE_FALSE':
      return chosen[0] === (solution.answer ? 0 : 1);
    case 'CLOZE':
      return solution.blanks.every((answers, index) => {
        const key = searchKey(typed[index] ?? '');
        return key !== '' && answers.some((answer) => searchKey(answer) === key);
      });
  }
}
