import type { QueueCard } from './queue.js';

/**
 * Keeps the cards of one question apart: seeing one helps with the others, so what a second grade on the same day says is
 * flattered. A card in learning counts as asked; it is never kept back itself.
 */
export class Siblings {
  readonly #asked = new Set<string>();
  readonly #studied: ReadonlySet<string> | null;

  /** @param studied ids of the cards reviewed in the day; null when siblings need not be kept apart */
  constructor(cards: readonly QueueCard[], studied: ReadonlySet<string> | null, learning: readonly QueueCard[]) {
    this.#studied = studied;
    if (!studied) return;
    for (const card of cards) if (studied.has(card.id)) this.ask(card);
    for (const card of learning) this.ask(card);
  }

  mayAsk({ id, questionId }: QueueCard): boolean {
    if (!this.#studied || questionId === undefined || !this.#asked.has(questionId)) return true;
    // The very card may come again, such as one that was started anew.
    return this.#studied.has(id);
  }

  ask<C extends QueueCard>(card: C): C {
    if (card.questionId !== undefined) this.#asked.add(card.questionId);
    return card;
  }
}
