/** Chance: a number from 0 up to 1. */
export type Chance = () => number;

/** In an order of chance (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

export const quizOrders = ['DECK', 'SHUFFLED'] as const;
/** As in the deck, or by chance; either way, of more than are wanted, which ones is left to chance. */
export type QuizOrder = (typeof quizOrders)[number];

/** At most `count` of the items, which come in the order of the deck. */
export function chooseItems<T>(items: readonly T[], count: number, order: QuizOrder, chance: Chance): T[] {
  const chosen = shuffled([...items.keys()], chance).slice(0, count);
  const placed = order === 'DECK' ? chosen.toSorted((one, other) => one - other) : chosen;
  return placed.map((place) => items[place]!);
}
