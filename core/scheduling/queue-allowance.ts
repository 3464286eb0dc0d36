/** What a deck with limits of its own has left today; Infinity where it has none. */
export interface DeckAllowance {
  cardIds: ReadonlySet<string>;
  new: number;
  review: number;
}

/** How many cards may still be asked today, of all decks together and of those that have limits of their own. */
export class Allowance {
  new: number;
  review: number;
  readonly #decks: DeckAllowance[];

  constructor(
    limits: { newPerDay: number; reviewsPerDay: number },
    done: { new: number; review: number },
    decks: readonly DeckAllowance[],
  ) {
    this.new = limits.newPerDay - done.new;
    this.review = limits.reviewsPerDay - done.review;
    this.#decks = decks.map((deck) => ({ ...deck }));
  }

  /** Whether a new card may be asked, which then is counted: in every deck that it is in. */
  takeNew(card: { id: string }): boolean {
    return this.#take(card.id, 'new');
  }

  takeReview(card: { id: string }): boolean {
    return this.#take(card.id, 'review');
  }

  #take(cardId: string, kind: 'new' | 'review'): boolean {
    const decks = this.#decks.filter(({ cardIds }) => cardIds.has(cardId));
    if (this[kind] <= 0 || decks.some((deck) => deck[kind] <= 0)) return false;
    this[kind] -= 1;
    for (const deck of decks) deck[kind] -= 1;
    return true;
  }
}
