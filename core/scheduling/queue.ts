import { dayOf, type DayBoundary, type LearnerDay } from './day.js';
import { isSetAside, type CardMarks } from './marks.js';
import type { Memory } from './memory.js';
import type { ReviewFact } from './review.js';

/** What the queue must know of a card. */
export interface QueueCard {
  id: string;
  /** The card that must have been learned before this one opens. */
  opensAfter: string | null;
}

/** What the queue must know of a memory. */
export type Standing = Pick<Memory, 'state' | 'due'>;

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
 * 2. cards in review that come due before the day ends, longest due first, as many as the day's limit leaves. The whole
 *    day's, because a person who studies in the morning should not be called again at the hour of last time;
 * 3. new cards in deck order, as many as the day's limit leaves, spread evenly among the reviews so that neither tires;
 * 4. cards in learning that come due later today.
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
  const review = dueToday
    .filter((card) => !isInSteps(memories.get(card.id)))
    .slice(0, Math.max(0, limits.reviewsPerDay - doneToday.review));

  const queued = new Set([...learning, ...review].map((card) => card.id));
  const fresh: C[] = [];
  const newLimit = Math.max(0, limits.newPerDay - doneToday.new);
  for (const card of cards) {
    if (fresh.length >= newLimit) break;
    if (memories.has(card.id)) continue;
    if (!isOpen(card, memories) && !(card.opensAfter && queued.has(card.opensAfter))) continue;
    queued.add(card.id);
    fresh.push(card);
  }

  return {
    cards: [
      ...learning.filter((card) => dueOf(card) <= now),
      ...spread(review, fresh),
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

/** Whether a new card may be shown: its parent, if it has one, is learned. */
export function isOpen(card: QueueCard, memories: ReadonlyMap<string, Standing>): boolean {
  return card.opensAfter === null || memories.get(card.opensAfter)?.state === 'REVIEW';
}

/** Whether a card is within the steps of a day, learning or relearning. */
export function isInSteps(memory: Standing | undefined): boolean {
  return memory !== undefined && memory.state !== 'REVIEW';
}

/** Both lists in their own order, the shorter spread evenly over the longer. */
export function spread<C>(first: readonly C[], second: readonly C[]): C[] {
  const place = (list: readonly C[]) => list.map((card, i) => ({ card, at: (i + 1) / (list.length + 1) }));
  return [...place(first), ...place(second)].sort((a, b) => a.at - b.at).map(({ card }) => card);
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
