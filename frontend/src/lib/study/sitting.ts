import {
  buildQueue,
  buildQueueWithPlan,
  dayOf,
  dueWithChange,
  deckAllowances,
  dueByDay,
  isSetAside,
  limitsOn,
  orderOn,
  nextAfterToday,
  spreadsSiblingsOn,
  parametersOf,
  tallyDay,
  withoutLimits,
  type CardMark,
  type CardMarks,
  type DayTally,
  type FsrsParameters,
  type LearnerDay,
  type Memory,
  type TodaysPlan,
} from '@kkori/core/scheduling';
import type { QuestionContentFragment, StudyCardFieldsFragment } from '$lib/api/generated/graphql.js';
import type { LoggedMark, LoggedReview } from './facts.js';
import { foldKnown, knownMarks, type KnownMarks } from './marks.js';
import { undoneIds, withReviewsSince, type Resets } from './memories.js';
import type { StudySettings } from './study-settings.js';

export interface StudyCard extends Omit<StudyCardFieldsFragment, 'opensAfter' | 'meaningChangedAt'> {
  opensAfter: string | null;
  /** When its answer last came to mean something else, epoch ms; a pack of an earlier version does not say. */
  meaningChangedAt?: number | null;
}

/** What a sitting is started with. */
export interface Sitting {
  cards: StudyCard[];
  memories: Map<string, Memory>;
  questions: Map<string, QuestionContentFragment>;
  settings: StudySettings;
  marks: KnownMarks;
  /** What the day's limits keep back. */
  beyond: BeyondLimits;
  /** How many cards are due on the coming days, tomorrow first, as far as that is known. */
  dueByDay: readonly number[];
}

/** Cards that could be studied today but for its limits. */
export interface BeyondLimits {
  new: number;
  reviews: number;
}

/** The day's account, for the screen of today. */
export interface DayCounts {
  learning: number;
  review: number;
  new: number;
  done: number;
}

export interface When {
  now: number;
  timeZone: string;
  dayStartHour: number;
}

/** Cards that ask a question aloud; quizzes are another screen's. */
export function spokenCards(cards: readonly StudyCardFieldsFragment[]): StudyCard[] {
  return cards
    .filter(({ kind }) => kind === 'RECALL' || kind === 'FOLLOW_UP')
    .map(({ meaningChangedAt, ...card }) => ({
      ...card,
      opensAfter: card.opensAfter ?? null,
      meaningChangedAt: meaningChangedAt ? Date.parse(meaningChangedAt) : null,
    }));
}

/** What this device knows of the cards that are studied, as of one moment. A guest's begins with nothing: all is in the log. */
export interface Desk {
  cards: readonly StudyCard[];
  memories: ReadonlyMap<string, Memory>;
  marks: readonly CardMark[];
  /** Ids of reviews that are counted in for certain. */
  counted: ReadonlySet<string>;
  /** What was done until then of the day that ends at `end` (epoch ms). */
  tally: DayTally & { end: number };
  /** The same of decks with limits of their own. */
  deckTallies: readonly { deckId: string; new: number; review: number }[];
  /** The decks that the cards are of. */
  decks: readonly { id: string; questions: readonly { id: string }[] }[];
  /** How many cards were due on the days after that; null where all cards are here, so that it can be counted. */
  dueByDay: readonly number[] | null;
  /** Cards reviewed on a usual day; null while a plan says what is worth doing, left out where all reviews are here. */
  usualDay?: number | null;
}

/** What a guest's device knows beside its log. */
export const EMPTY_DESK: Desk = {
  cards: [],
  memories: new Map(),
  marks: [],
  counted: new Set(),
  tally: { end: 0, done: 0, new: 0, review: 0 },
  deckTallies: [],
  decks: [],
  dueByDay: null,
};

export interface DeviceQueue {
  cards: StudyCard[];
  memories: Map<string, Memory>;
  marks: KnownMarks;
  counts: DayCounts;
  nextDueAt: number | null;
  beyond: BeyondLimits;
  dueByDay: readonly number[];
}

/**
 * Today's cards as this device works them out by itself: from what it knows, and what is in its logs since.
 * @param plan what it says of today while an interview is ahead
 */
export function deviceQueue(
  desk: Desk,
  reviews: readonly LoggedReview[],
  settings: StudySettings,
  when: When,
  plan: TodaysPlan<StudyCard> | null = null,
  logged: readonly LoggedMark[] = [],
): DeviceQueue {
  const { cards } = desk;
  const day = dayOf(when.now, when);
  const known = knownMarks(desk.marks, logged);
  const marks = foldKnown(known);
  const memories = withReviewsSince(desk.memories, reviews, desk.counted, parametersOf(settings.weights), marks);
  const dues = withChanges(cards, memories);
  const tally = tallySince(desk, reviews, day, marks);
  const others = plan ? reviews.filter(({ cardId }) => !plan.cardIds.has(cardId)) : reviews;
  const studied = [...memories.values()].filter(({ lastReviewedAt }) => lastReviewedAt >= day.start);
  const queueWithin = (options: StudySettings) => {
    const input = {
      cards,
      memories: dues,
      marks,
      now: when.now,
      day,
      limits: limitsOn(options, day),
      doneToday: plan ? tallySince(desk, others, day, marks) : tally,
      decks: deckAllowances(
        options,
        day,
        (deckId) => cardIdsOf(desk, deckId),
        (deckId, cardIds) =>
          tallyOfDeck(
            desk,
            deckId,
            others.filter(({ cardId }) => cardIds.has(cardId)),
            day,
            marks,
          ),
      ),
      order: orderOn(options, day),
      studiedToday: spreadsSiblingsOn(options, day) ? new Set(studied.map(({ cardId }) => cardId)) : null,
    };
    return plan ? buildQueueWithPlan(input, plan) : buildQueue(input);
  };
  const queue = queueWithin(settings);
  const all = queueWithin(withoutLimits(settings, day)).counts;
  return {
    cards: queue.cards,
    memories,
    marks: known,
    counts: { ...queue.counts, done: tally.done },
    nextDueAt: nextAfterToday({ cards, memories: dues, marks, day }, queue.cards, when),
    beyond: {
      new: Math.max(0, all.new - queue.counts.new),
      reviews: Math.max(0, all.review - queue.counts.review),
    },
    dueByDay: desk.dueByDay
      ? desk.dueByDay.slice(Math.max(0, Math.round((day.end - desk.tally.end) / DAY)))
      : dueByDay(memories.values(), day, when),
  };
}

const DAY = 86_400_000;

/** The memories as the queue is to see them: what was learned of an answer that means something else now is due. */
export function withChanges(
  cards: readonly StudyCard[],
  memories: ReadonlyMap<string, Memory>,
): ReadonlyMap<string, Memory> {
  const changed = cards.filter(({ meaningChangedAt }) => meaningChangedAt);
  if (changed.length === 0) return memories;
  const result = new Map(memories);
  for (const { id, meaningChangedAt } of changed) {
    const memory = memories.get(id);
    if (memory) result.set(id, dueWithChange(memory, meaningChangedAt ?? null));
  }
  return result;
}

/** The ids of a deck's cards; null when the deck is none of the desk's. */
function cardIdsOf({ cards, decks }: Desk, deckId: string): ReadonlySet<string> | null {
  const deck = decks.find(({ id }) => id === deckId);
  return deck ? new Set(cardsOfDeck(cards, deck).map(({ id }) => id)) : null;
}

/** @param reviews of the deck's cards */
function tallyOfDeck(
  desk: Desk,
  deckId: string,
  reviews: readonly LoggedReview[],
  day: LearnerDay,
  resets: Resets,
): DayTally {
  const { new: fresh, review } = desk.deckTallies.find((tally) => tally.deckId === deckId) ?? { new: 0, review: 0 };
  return tallySince({ ...desk, tally: { end: desk.tally.end, done: 0, new: fresh, review } }, reviews, day, resets);
}

/** @param deck null for all */
export function cardsOfDeck(
  cards: readonly StudyCard[],
  deck: { questions: readonly { id: string }[] } | null,
): readonly StudyCard[] {
  if (!deck) return cards;
  const inDeck = new Set(deck.questions.map(({ id }) => id));
  return cards.filter(({ questionId }) => inDeck.has(questionId));
}

/**
 * What was done in the day: what is known of it, and what the log has beyond that. A card that was started anew is new
 * again with its first review since.
 */
function tallySince(desk: Desk, reviews: readonly LoggedReview[], day: LearnerDay, resets: Resets): DayTally {
  const tally = desk.tally.end === day.end ? { ...desk.tally } : { done: 0, new: 0, review: 0 };
  const resetAt = (cardId: string) => resets.get(cardId)?.resetAt ?? -Infinity;
  const since = reviews.filter(({ cardId, reviewedAt, undoneAt }) => undoneAt === null && reviewedAt > resetAt(cardId));
  const met = new Set(since.map(({ cardId }) => cardId));
  const metBefore = new Set(since.filter(({ reviewedAt }) => reviewedAt < day.start).map(({ cardId }) => cardId));
  const seen = new Set<string>();
  for (const { id, cardId, reviewedAt, undoneAt, refused } of reviews) {
    if (undoneAt !== null || refused || desk.counted.has(id) || reviewedAt < day.start || reviewedAt >= day.end)
      continue;
    tally.done += 1;
    const known = desk.memories.get(cardId);
    if (seen.has(cardId) || (known && known.lastReviewedAt >= day.start)) continue;
    seen.add(cardId);
    const isKnown = (known && known.firstReviewedAt > resetAt(cardId)) || metBefore.has(cardId) || !met.has(cardId);
    if (isKnown) tally.review += 1;
    else tally.new += 1;
  }
  return tally;
}

/**
 * What is left of an answer that was kept for offline use: what this device reviewed since is counted in, and what is
 * thereby no longer due today, or put aside, is left out. The order stays.
 * @param counted ids of reviews that the answer has counted in
 * @param parameters those that its memories are folded with
 */
export function leftOf(
  cards: readonly StudyCard[],
  memories: ReadonlyMap<string, Memory>,
  reviews: readonly LoggedReview[],
  when: When,
  counted: ReadonlySet<string>,
  parameters: FsrsParameters = {},
  marks?: ReadonlyMap<string, CardMarks>,
): { cards: StudyCard[]; memories: Map<string, Memory>; counts: DayCounts; nextDueAt: number | null } {
  const day = dayOf(when.now, when);
  const now = withReviewsSince(memories, reviews, counted, parameters, marks);
  // What was not reviewed since is where the answer put it, for an interview perhaps before it is due.
  const isDue = ({ id }: StudyCard) => now.get(id) === memories.get(id) || (now.get(id)?.due ?? 0) < day.end;
  const left = cards.filter((card) => isDue(card) && !isSetAside(marks?.get(card.id), day));
  return {
    cards: left,
    memories: now,
    counts: { ...countsOf(left, now), done: tallyDay(reviews, undoneIds(reviews), day).done },
    nextDueAt: nextAfterToday({ cards, memories: now, marks, day }, left, when),
  };
}

function countsOf(cards: readonly StudyCard[], memories: ReadonlyMap<string, Memory>): Omit<DayCounts, 'done'> {
  const inSteps = cards.filter(({ id }) => memories.has(id) && memories.get(id)?.state !== 'REVIEW').length;
  const known = cards.filter(({ id }) => memories.get(id)?.state === 'REVIEW').length;
  return { learning: inSteps, review: known, new: cards.length - inSteps - known };
}
