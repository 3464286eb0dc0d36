import { loadToday } from '$lib/study/load-today.js';
import type { Study } from '$lib/study/index.js';

export type DayCounts = { learning: number; review: number; new: number };

/** What each deck that is studied has for today. The list is worth showing without it. */
export class DeckCounts {
  #decks = $state.raw<readonly { id: string; counts: DayCounts }[]>([]);
  #asked = 0;

  constructor(readonly study: Study) {}

  of(deckId: string): DayCounts | null {
    return this.#decks.find(({ id }) => id === deckId)?.counts ?? null;
  }

  async load(): Promise<void> {
    const number = ++this.#asked;
    try {
      const { decks } = await loadToday(this.study);
      if (number === this.#asked) this.#decks = decks;
    } catch {
      // Then nothing is said of today.
    }
  }
}
