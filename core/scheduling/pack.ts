import { isOpen, type QueueCard, type Standing } from './queue.js';

export interface PackInput<C extends QueueCard> {
  /** All cards studied, in deck order. */
  cards: readonly C[];
  /** By card id. A card without one is new. */
  memories: ReadonlyMap<string, Standing>;
  /** The end of the last day it must last for, epoch ms. */
  until: number;
  /** How many new cards may be met in those days. */
  newCards: number;
  /** How many cards there may be in all. */
  most: number;
  /** Ids of cards to take along whatever they are: those reviewed today, which may be taken back. */
  also?: ReadonlySet<string>;
}

/**
 * The cards that a device must have to study some days by itself, in deck order: those that come due in these days,
 * the longest due first where there is no room for all, then the new ones in deck order. A follow-up that is not open
 * comes along when its parent does.
 */
export function packCards<C extends QueueCard>(input: PackInput<C>): C[] {
  const { cards, memories, until, newCards, most, also } = input;
  const dueOf = ({ id }: C) => memories.get(id)?.due ?? Infinity;
  const due = cards.filter((card) => dueOf(card) < until).sort((a, b) => dueOf(a) - dueOf(b));
  const taken = new Set(due.slice(0, most).map(({ id }) => id));
  for (const { id } of cards) if (also?.has(id) && taken.size < most) taken.add(id);
  const room = Math.min(most, taken.size + newCards);
  for (const card of cards) {
    if (taken.size >= room) break;
    if (memories.has(card.id)) continue;
    if (isOpen(card, memories) || (card.opensAfter !== null && taken.has(card.opensAfter))) taken.add(card.id);
  }
  return cards.filter(({ id }) => taken.delete(id));
}
