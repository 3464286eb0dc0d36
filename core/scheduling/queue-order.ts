import type { LearnerDay } from './day.js';
import { byGain } from './comeback.js';
import type { QueueCard, Standing } from './queue.js';
import { chanceOf } from './seeded.js';

/** Longest due first; least likely to be recalled first; shuffled, anew each day. */
export const reviewOrders = ['DUE', 'RETRIEVABILITY', 'RANDOM'] as const;
export type ReviewOrder = (typeof reviewOrders)[number];

/** New cards before, after or evenly among those in review. */
export const newOrders = ['FIRST', 'LAST', 'MIXED'] as const;
export type NewOrder = (typeof newOrders)[number];

export interface QueueOrder {
  /** `GAIN`: where a second gains most first, as after missed days. */
  review: ReviewOrder | 'GAIN';
  new: NewOrder;
}

/** Cards in review as that order has them, equal ones as they came: longest due first. The same on every device. */
export function inOrder<C extends QueueCard>(
  cards: readonly C[],
  order: QueueOrder['review'],
  memories: ReadonlyMap<string, Standing>,
  now: number,
  day: Pick<LearnerDay, 'start'>,
): readonly C[] {
  if (order === 'DUE') return cards;
  if (order === 'GAIN') return byGain(cards, memories, now);
  // Recall falls with the time since the last review in units of stability, by the same curve for every card.
  const faded = ({ id }: C) => {
    const { stability, lastReviewedAt } = memories.get(id) ?? {};
    return stability && lastReviewedAt !== undefined ? (lastReviewedAt - now) / stability : 0;
  };
  const drawn = ({ id }: C) => chanceOf(`${day.start} ${id}`);
  const placeOf = order === 'RANDOM' ? drawn : faded;
  return cards
    .map((card) => ({ card, place: placeOf(card) }))
    .sort((a, b) => a.place - b.place)
    .map(({ card }) => card);
}

/** Cards in review and new ones, each in their own order. */
export function withNew<C>(review: readonly C[], fresh: readonly C[], order: NewOrder): C[] {
  if (order === 'FIRST') return [...fresh, ...review];
  if (order === 'LAST') return [...review, ...fresh];
  const place = (list: readonly C[]) => list.map((card, i) => ({ card, at: (i + 1) / (list.length + 1) }));
  return [...place(review), ...place(fresh)].sort((a, b) => a.at - b.at).map(({ card }) => card);
}
