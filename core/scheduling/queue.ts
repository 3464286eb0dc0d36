import { dayOf, endOfDayAfter, type DayBoundary, type LearnerDay } from './day.js';
import { isSetAside, type CardMarks } from './marks.js';
import type { Memory } from './memory.js';
import { Allowance, type DeckAllowance } from './queue-allowance.js';
import { inOrder, withNew, type QueueOrder } from './queue-order.js';
import { Siblings } from './queue-siblings.js';
import type { ReviewFact } from './review.js';

/** What the queue must know of a card. */
export interface QueueCard {
  id: string;
  /** The card that must have been learned before this one opens. */
  opensAfter: string | null;
  /** The question that it asks about; cards that name none have no siblings. */
  questionId?: string;
}

/** What the queue must know of a memory; the rest only where the order asks for it. */
export type Standing = Pick<Memory, 'state' | 'due'> &
  Partial<Pick<Memory, 'stability' | 'difficulty' | 'lastReviewedAt'>>;

export interface QueueInput<C extends QueueCard> {
  /** All cards studied, in deck order; a card that is in two decks counts where it comes first. */
  cards: readonly C[];
  /** By card id. A card without one is new. */
  memories: ReadonlyMap<string, Standing>;
  /** Epoch ms. */
  now: number;
  day: Pick<LearnerDay, 'start' | 'end'>;
  /** By card id; what is suspended, or buried in this day, is not asked. A card without any is as any other. */
  marks?: ReadonlyMap<string, Pick<CardMarks, 'suspended' | 'buriedAt'>>;
  limits: { newPerDay: number; reviewsPerDay: number };
  doneToday: Pick<DayTally, 'new' | 'review'>;
  /** What decks with limits of their own have left today. */
  decks?: readonly DeckAllowance[];
  order?: QueueOrder;
  /** Ids of the cards reviewed in this day, so that no second card of their questions is asked; null: all are asked. */
  studiedToday?: ReadonlySet<string> | null;
}

export interface QueueCounts {
  learning: number;
  review: number;
  new: number;
}

export interface Queue<C> {
  cards: C[];
  counts: QueueCounts;
}

/**
 * The cards to study now, in order:
 *
 * 1. cards in learning or relearning whose step is due, longest due first: their intervals are minutes, so waiting harms
 *    them most;
 * 2. cards in review that come due before the day ends, longest due first unless another order is asked for, as many as
 *    the day's limits leave. The whole day's, because a person who studies in the morning should not be called again at
 *    the hour of last time;
 * 3. new cards in deck order, as many as the day's limits leave, spread evenly among the reviews so that neither tires, or
 *    all before or after them;
 * 4. cards in learning that come due later today.
 *
 * Where siblings are spread, at most one card of a question is asked in a day besides those in learning.
 *
 * A follow-up is worth asking only to somebody who knows what it follows, so it opens once its parent is in review. One
 * whose parent stands in this queue is in it too and takes its place within the limit: a question is learned together
 * with its tail. `Session` shows it when it opens. What is suspended or buried is left out before anything is counted;
 * a follow-up of such a card is asked if that was learned before.
 */
export function buildQueue<C extends QueueCard>(input: QueueInput<C>): Queue<C> {
  const { memories, marks, now, day, limits, doneToday } = input;
  const seen = new Set<string>();
  const cards = input.cards.filter(({ id }) => !seen.has(id) && seen.add(id) && !isSetAside(marks?.get(id), day));
  const dueOf = (card: C) => memories.get(card.id)?.due ?? 0;
  const byDue = (a: C, b: C) => dueOf(a) - dueOf(b); // Array.sort is stable: equal ones stay in deck order
  const dueToday = cards.filter((card) => memories.has(card.id) && dueOf(card) < day.end).sort(byDue);

  const learning = dueToday.filter((card) => isInSteps(memories.get(card.id)));
  const siblings = new Siblings(cards, input.studiedToday ?? null, learning);
  const allowance = new Allowance(limits, doneToday, input.decks ?? []);
  const review: C[] = [];
  const known = dueToday.filter((card) => !isInSteps(memories.get(card.id)));
  for (const card of inOrder(known, input.order?.review ?? 'DUE', memories, now, day)) {
    if (allowance.review <= 0) break;
    if (siblings.mayAsk(card) && allowance.takeReview(card)) review.push(siblings.ask(card));
  }

  const queued = new Set([...learning, ...review].map((card) => card.id));
  const fresh: C[] = [];
  for (const card of cards) {
    if (allowance.new <= 0) break;
    if (memories.has(card.id)) continue;
    if (!isOpen(card, memories) && !(card.opensAfter && queued.has(card.opensAfter))) continue;
    if (!siblings.mayAsk(card) || !allowance.takeNew(card)) continue;
    queued.add(card.id);
    fresh.push(siblings.ask(card));
  }

  return {
    cards: [
      ...learning.filter((card) => dueOf(card) <= now),
      ...withNew(review, fresh, input.order?.new ?? 'MIXED'),
      ...learning.filter((card) => dueOf(card) > now),
    ],
    counts: { learning: learning.length, review: review.length, new: fresh.length },
  };
}

/**
 * When there is something to study once today's queue is done, epoch ms; null when nothing is left. New cards over the
 * limit come with the next day, a card in review with the day it comes due in, a learning step at its minute; what is
 * buried comes back with the next day at the earliest, what is suspended never.
 */
export function nextAfterToday(
  {
    cards,
    memories,
    marks,
    day,
  }: Pick<QueueInput<QueueCard>, 'cards' | 'memories' | 'marks'> & {
    day: Pick<LearnerDay, 'end'>;
  },
  queued: readonly Pick<QueueCard, 'id'>[],
  boundary: DayBoundary,
): number | null {
  const today = new Set(queued.map(({ id }) => id));
  const left = cards.filter(({ id }) => !today.has(id) && !marks?.get(id)?.suspended).map(({ id }) => memories.get(id));
  const dues = (steps: boolean) => left.flatMap((memory) => (memory && isInSteps(memory) === steps ? memory.due : []));
  // One day is enough to look up: an earlier due is never in a later day.
  const review = dues(false).reduce((first, due) => Math.min(first, due), Infinity);
  const times = [
    ...dues(true),
    ...(review < Infinity ? [dayOf(review, boundary).start] : []),
    ...(left.includes(undefined) ? [day.end] : []),
  ];
  return times.reduce<number | null>((first, at) => Math.max(day.end, Math.min(first ?? Infinity, at)), null);
}

/** How far ahead it is looked how much is due, days: a longer interval may vary by more than would be evened out. */
const DAYS_AHEAD = 90;

/** When this day ends and each of those after it that `dueByDay` tells of, epoch ms. */
export function endsOfDaysAhead(today: LearnerDay, boundary: DayBoundary): number[] {
  return Array.from({ length: DAYS_AHEAD + 1 }, (_, day) => endOfDayAfter(today, day, boundary));
}

/** How many cards in review are due on each of the days after this one, the first after it first; at most 90. */
export function dueByDay(memories: Iterable<Standing>, today: LearnerDay, boundary: DayBoundary): number[] {
  const days: number[] = [];
  const ends: number[] = [];
  const endAfter = (day: number) => (ends[day] ??= endOfDayAfter(today, day, boundary));
  for (const { state, due } of memories) {
    if (state !== 'REVIEW' || due < today.end) continue;
    // Where clocks changed, days of 24 hours are off by one at most.
    let day = Math.floor((due - today.end) / 86_400_000);
    if (day > DAYS_AHEAD) continue;
    if (due < endAfter(day)) day -= 1;
    else if (due >= endAfter(day + 1)) day += 1;
    if (day < DAYS_AHEAD) days[day] = (days[day] ?? 0) + 1;
  }
  return Array.from({ length: days.length }, (_, day) => days[day] ?? 0);
}

/** Whether a new card may be shown: its parent, if it has one, is learned. */
export function isOpen(card: QueueCard, memories: ReadonlyMap<string, Standing>): boolean {
  return card.opensAfter === null || memories.get(card.opensAfter)?.state === 'REVIEW';
}

/** Whether a card is within the steps of a day, learning or relearning. */
export function isInSteps(memory: Standing | undefined): boolean {
  return memory !== undefined && memory.state !== 'REVIEW';
}

export interface DayTally {
  /** Reviews done in the day. */
  done: number;
  /** Cards met for the first time (since they were started anew) in the day: what counts against the limit of new ones. */
  new: number;
  /** Other cards reviewed in the day, each once however often: what counts against the limit of reviews. */
  review: number;
}

/**
 * What a person did in a day, undone reviews left out. `reviews` are all their reviews, earlier days' too.
 * @param marks by card id: a card that was started anew is new again
 */
export function tallyDay(
  reviews: Iterable<ReviewFact>,
  undoneIds: ReadonlySet<string>,
  day: Pick<LearnerDay, 'start' | 'end'>,
  marks?: ReadonlyMap<string, Pick<CardMarks, 'resetAt'>>,
): DayTally {
  const seen = new Set(undoneIds);
  const met = new Map<string, number>();
  const reviewed = new Set<string>();
  let done = 0;
  for (const { id, cardId, reviewedAt } of reviews) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (reviewedAt >= day.start && reviewedAt < day.end) {
      done++;
      reviewed.add(cardId);
    }
    if (reviewedAt > (marks?.get(cardId)?.resetAt ?? -Infinity)) {
      met.set(cardId, Math.min(reviewedAt, met.get(cardId) ?? reviewedAt));
    }
  }
  const fresh = [...reviewed].filter((cardId) => (met.get(cardId) ?? -Infinity) >= day.start).length;
  return { done, new: fresh, review: reviewed.size - fresh };
}
