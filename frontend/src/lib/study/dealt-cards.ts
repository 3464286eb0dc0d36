import type { QuestionContentFragment } from '$lib/api/generated/graphql.js';
import type { StudyCard } from './sitting.js';

/** Every card that came in one sitting, with its question. */
export class DealtCards {
  readonly #cards: Record<string, StudyCard> = {};
  readonly #questions: Record<string, QuestionContentFragment> = {};

  /** @returns those whose questions are there */
  learn(cards: readonly StudyCard[], questions: Iterable<readonly [string, QuestionContentFragment]>): StudyCard[] {
    for (const [id, question] of questions) this.#questions[id] = question;
    const known = cards.filter(({ questionId }) => this.#questions[questionId]);
    for (const card of known) this.#cards[card.id] = card;
    return known;
  }

  /** Null when it, or its question, did not come. */
  card(id: string): StudyCard | null {
    const card = this.#cards[id];
    return card && this.#questions[card.questionId] ? card : null;
  }

  /** Whether a card asks that question. */
  asks(slug: string): boolean {
    return Object.values(this.#questions).some((question) => question.slug === slug);
  }

  question({ questionId }: Pick<StudyCard, 'questionId'>): QuestionContentFragment | null {
    return this.#questions[questionId] ?? null;
  }

  /** The questions of those cards, each once. */
  questionsOf(cardIds: readonly string[]): QuestionContentFragment[] {
    const ids = cardIds.map((id) => this.#cards[id]?.questionId ?? '');
    return ids.filter((id, index) => ids.indexOf(id) === index).flatMap((id) => this.#questions[id] ?? []);
  }

  /** What that card asks; null when it is not known. */
  titleOf(cardId: string): string | null {
    const question = this.questionsOf([cardId])[0];
    const key = this.#cards[cardId]?.key;
    return question?.followUps.find((followUp) => followUp.key === key)?.title ?? question?.title ?? null;
  }
}
