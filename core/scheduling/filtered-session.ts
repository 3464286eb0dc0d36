import type { Memory } from './memory.js';
import type { QueueCard } from './queue.js';
import type { ReviewFact } from './review.js';
import { recallOf } from './recall.js';
import type { FsrsParameters } from './memory.js';
import type { Session } from './session.js';

export const filterOrders = ['DUE', 'RETRIEVABILITY', 'DIFFICULTY', 'RANDOM'] as const;
/** Longest due first, least likely recalled first, hardest first, or by chance; new cards come last but for chance. */
export type FilterOrder = (typeof filterOrders)[number];

/** How many cards one session of chosen cards may have. */
export const MOST_CHOSEN = 500;

/**
 * The first so many of some cards, in that order. Equal ones stay as they were.
 * @param chance 0 up to 1 for a card: what puts them in a random order
 */
export function chooseCards<C extends QueueCard>(
  cards: readonly C[],
  memories: ReadonlyMap<string, Memory>,
  {
    order,
    most,
    now,
    parameters,
    chance,
  }: { order: FilterOrder; most: number; now: number; parameters: FsrsParameters; chance: (cardId: string) => number },
): C[] {
  const place = (card: C): number => {
    if (order === 'RANDOM') return chance(card.id);
    const memory = memories.get(card.id);
    if (!memory) return Infinity;
    if (order === 'DUE') return memory.due;
    return order === 'DIFFICULTY' ? -memory.difficulty : recallOf(memory, now, parameters);
  };
  const places = new Map(cards.map((card) => [card, place(card)]));
  const from = (card: C) => places.get(card) ?? 0;
  const compare = (a: C, b: C) => (from(a) === from(b) ? 0 : from(a) - from(b));
  return [...cards].sort(compare).slice(0, most);
}

/**
 * Begins a sitting with these cards in their order, due or not, open or not.
 * @param learnAhead how long before its time a card in learning is shown when nothing else is left, ms
 */
export function startChosen<C extends QueueCard>(
  cards: readonly C[],
  memories: ReadonlyMap<string, Memory>,
  learnAhead: number,
): Session<C> {
  const asked = cards.map((card) => ({ ...card, opensAfter: null }));
  return {
    current: asked[0] ?? null,
    pending: asked,
    learning: [],
    memories: new Map(memories),
    graded: 0,
    learnAhead,
    last: null,
  };
}

/** How many others come before a card that was not known, when there are as many. */
const COMES_AGAIN_AFTER = 6;

/**
 * Goes on in a sitting whose grades change no memory: a card that was not known comes again in it, after six others or at the
 * end, until it is. Throws a RangeError when the review is of another card than the one on the table.
 */
export function gradeWithoutMemory<C extends QueueCard>(session: Session<C>, review: ReviewFact): Session<C> {
  const card = session.current;
  if (!card || card.id !== review.cardId) throw new RangeError('the review is not of the card on the table');
  const others = session.pending.filter(({ id }) => id !== card.id);
  const queue =
    review.rating === 'AGAIN'
      ? [...others.slice(0, COMES_AGAIN_AFTER), card, ...others.slice(COMES_AGAIN_AFTER)]
      : others;
  return {
    ...session,
    current: queue[0] ?? null,
    pending: queue,
    graded: session.graded + 1,
    last: { review, before: session },
  };
}
