import type { ParsedDeck } from './collections.js';
import type { QuestionLines } from './lines.js';
import { type Problem, Reporter } from './problem.js';
import type { QuestionSource } from './question.js';

/** A question with the file and the lines that it was read from. */
export interface PlacedQuestion {
  file: string;
  question: QuestionSource;
  lines: QuestionLines;
}

/** What can be wrong of decks only between files: an id taken twice, a question that is not there. */
export function checkDecks(
  decks: readonly (ParsedDeck & { file: string })[],
  questions: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const { file, deck, questionLines } of decks) {
    if (!deck) continue;
    const reporter = new Reporter(file);
    const earlier = taken.get(deck.id);
    if (earlier !== undefined)
      reporter.error(1, 'duplicate', `덱 '${deck.id}'은(는) ${earlier}에서 이미 썼습니다. 다른 id를 적어 주세요.`);
    else taken.set(deck.id, file);
    deck.questions.forEach((id, index) => {
      if (questions.has(id)) return;
      reporter.error(
        questionLines[index] ?? 1,
        'unknown-reference',
        `덱의 '${id}' 질문이 없습니다. id를 고치거나 지워 주세요.`,
      );
    });
    problems.push(...reporter.sorted());
  }
  return problems;
}

/** Decks that are put in order and are not there: perhaps they were retired in the app. */
export function checkDeckOrder(
  { slugs, lines }: { slugs: readonly string[] | null; lines: readonly number[] },
  file: string,
  decks: ReadonlySet<string>,
): Problem[] {
  const reporter = new Reporter(file);
  for (const [index, slug] of (slugs ?? []).entries()) {
    if (!decks.has(slug))
      reporter.warn(
        lines[index] ?? 1,
        'unknown-reference',
        `'${slug}' 덱이 없습니다. 내린 덱이 아니라면 id를 고치거나 지워 주세요.`,
      );
  }
  return reporter.sorted();
}
