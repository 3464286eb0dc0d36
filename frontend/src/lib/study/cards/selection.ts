/** Cards that are selected, by their ids, and the question of each. It never changes; each step makes another. */
export type Selection = ReadonlyMap<string, string>;

export const NONE_SELECTED: Selection = new Map();

type Selected = { id: string; questionId: string };

export function withCards(selection: Selection, cards: readonly Selected[]): Selection {
  return new Map([...selection, ...cards.map(({ id, questionId }): [string, string] => [id, questionId])]);
}

export function withoutCards(selection: Selection, cards: readonly Selected[]): Selection {
  const gone = new Set(cards.map(({ id }) => id));
  return new Map([...selection].filter(([id]) => !gone.has(id)));
}

export function firstOf(selection: Selection, most: number): Selection {
  return new Map([...selection].slice(0, most));
}
