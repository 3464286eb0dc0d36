import type { ParsedDeck } from './collections.js';
import type { QuestionLines } from './lines.js';
import { type Problem, Reporter } from './problem.js';
import type { QuestionSource, Subject } from './question.js';

/** A question with the file and the lines that it was read from. */
export interface PlacedQuestion {
  file: string;
  question: QuestionSource;
  lines: QuestionLines;
}

export interface ReadContent {
  subjects: readonly Subject[];
  questions: readonly PlacedQuestion[];
  decks: readonly (ParsedDeck & { file: string })[];
}

/** What can be wrong only between files: an id taken twice, a subject, a related question or a deck's question that is not there. */
export function checkReferences({ subjects, questions, decks }: ReadContent): Problem[] {
  const ids = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, question, lines } of questions) {
    const reporter = new Reporter(file);
    const taken = ids.get(question.id);
    if (taken !== undefined) {
      reporter.error(
        lines['id'] ?? 1,
        'duplicate',
        `id '${question.id}'은(는) ${taken}에서 이미 썼습니다. 다른 id를 적어 주세요.`,
      );
    } else ids.set(question.id, file);
    problems.push(...reporter.problems);
  }
  for (const { file, question, lines } of questions) {
    const reporter = new Reporter(file);
    if (!subjects.some(({ id }) => id === question.subject)) {
      const known = subjects.map(({ id }) => id).join(', ');
      reporter.error(
        lines['subject'] ?? 1,
        'unknown-reference',
        `subject '${question.subject}'이(가) 없습니다. 쓸 수 있는 과목: ${known}`,
      );
    }
    question.related.forEach((id, index) => {
      if (ids.has(id)) return;
      reporter.error(
        lines[`related.${index}`] ?? 1,
        'unknown-reference',
        `related의 '${id}' 질문이 없습니다. id를 고치거나 지워 주세요.`,
      );
    });
    problems.push(...reporter.sorted());
  }
  const deckIds = new Map<string, string>();
  for (const { file, deck, questionLines } of decks) {
    if (!deck) continue;
    const reporter = new Reporter(file);
    const taken = deckIds.get(deck.id);
    if (taken !== undefined)
      reporter.error(1, 'duplicate', `덱 '${deck.id}'은(는) ${taken}에서 이미 썼습니다. 다른 id를 적어 주세요.`);
    else deckIds.set(deck.id, file);
    deck.questions.forEach((id, index) => {
      if (ids.has(id)) return;
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
