import type { InterviewPlan } from './interview-plan.js';
import { isSetAside } from './marks.js';
import { withNew } from './queue-order.js';
import { buildQueue, isInSteps, type Queue, type QueueCard, type QueueInput } from './queue.js';

/** Today's part of a plan, of the cards that it is about. */
export interface TodaysPlan<C> extends Pick<InterviewPlan<C>, 'reviews' | 'newCards'> {
  /** All cards that the plan decides on. */
  cardIds: ReadonlySet<string>;
}

/**
 * The cards to study now while an interview is prepared for: those that the plan is about come when and as many as it
 * says, right after steps that are due; all others follow, by the rules and within the limits of `buildQueue`.
 * Of the input, `doneToday` is of those others alone: the plan has its own budget. It keeps neither the limits of decks nor
 * the cards of a question apart, as there may be no other day for them.
 */
export function buildQueueWithPlan<C extends QueueCard>(input: QueueInput<C>, plan: TodaysPlan<C>): Queue<C> {
  const { memories, now } = input;
  const decided = (card: C) => plan.cardIds.has(card.id) && !isInSteps(memories.get(card.id));
  const rest = buildQueue({ ...input, cards: input.cards.filter((card) => !decided(card)) });
  const open = input.cards.filter(({ id }) => !isSetAside(input.marks?.get(id), input.day));
  const here = new Set(open.map(({ id }) => id));
  const reviews = plan.reviews.filter(({ id }) => here.has(id));
  const newCards = plan.newCards.filter(({ id }) => here.has(id));
  const firstOfRest = rest.cards.findIndex(({ id }) => {
    const memory = memories.get(id);
    return !isInSteps(memory) || memory!.due > now;
  });
  const place = firstOfRest < 0 ? rest.cards.length : firstOfRest;
  return {
    cards: [
      ...rest.cards.slice(0, place),
      ...withNew(reviews, newCards, input.order?.new ?? 'MIXED'),
      ...rest.cards.slice(place),
    ],
    counts: {
      learning: rest.counts.learning,
      review: rest.counts.review + reviews.length,
      new: rest.counts.new + newCards.length,
    },
  };
}
