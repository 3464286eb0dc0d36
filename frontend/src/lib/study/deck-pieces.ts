/** As many decks as the contract tells the cards of at once. */
const DECKS_AT_ONCE = 20;

/** Cards and the questions that they ask. */
export interface CardsOfDecks {
  cards: readonly { id: string }[];
  questions: readonly { id: string }[];
}

/** Decks to ask for, as many at once as may be; at least one piece. */
export function piecesOf(deckIds: readonly string[]): string[][] {
  const pieces = Math.max(1, Math.ceil(deckIds.length / DECKS_AT_ONCE));
  return Array.from({ length: pieces }, (_, piece) =>
    deckIds.slice(piece * DECKS_AT_ONCE, (piece + 1) * DECKS_AT_ONCE),
  );
}

/** What was told of these pieces, in their order, as if it had been asked for at once: what is in two decks is there once. */
export function joinCards<Cards extends CardsOfDecks>(told: readonly Cards[]): Cards {
  const [first, ...others] = told;
  if (!first) throw new RangeError('nothing was asked for');
  if (others.length === 0) return first;
  return {
    ...first,
    cards: uniqueById(told.flatMap(({ cards }) => cards)),
    questions: uniqueById(told.flatMap(({ questions }) => questions)),
  };
}

function uniqueById<T extends { id: string }>(list: readonly T[]): T[] {
  // A key that is set again keeps its place.
  return [...new Map(list.map((one) => [one.id, one])).values()];
}
