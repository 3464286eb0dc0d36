import {
  buildQueue,
  buildQueueWithPlan,
  dayOf,
  isSetAside,
  nextAfterToday,
  parametersOf,
  tallyDay,
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

export interface StudyCard extends Omit<StudyCardFieldsFragment, 'opensAfter'> {
  opensAfter: string | null;
}

/** What a sitting is started with. */
export interface Sitting {
  cards: StudyCard[];
  memories: Map<string, Memory>;
  questions: Map<string, QuestionContentFragment>;
  settings: StudySettings;
  marks: KnownMarks;
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
    .map((card) => ({ ...card, opensAfter: card.opensAfter ?? null }));
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
}

/** What a guest's device knows beside its log. */
export const EMPTY_DESK: Desk = {
  cards: [],
  memories: new Map(),
  marks: [],
  counted: new Set(),
  tally: { end: 0, done: 0, new: 0, review: 0 },
};

export interface DeviceQueue {
  cards: StudyCard[];
  memories: Map<string, Memory>;
  marks: KnownMarks;
  counts: DayCounts;
  nextDueAt: number | null;
  /** The day's limit, not the decks, is why there is no further new card. */
  newLimitReached: boolean;
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
  const tally = tallySince(desk, reviews, day, marks);
  const input = { cards, memories, marks, now: when.now, day, limits: settings };
  const others = (decided: ReadonlySet<string>) => reviews.filter(({ cardId }) => !decided.has(cardId));
  const queue = plan
    ? buildQueueWithPlan({ ...input, doneToday: tallySince(desk, others(plan.cardIds), day, marks) }, plan)
    : buildQueue({ ...input, doneToday: tally });
  return {
    cards: queue.cards,
    memories,
    marks: known,
    counts: { ...queue.counts, done: tally.done },
    nextDueAt: nextAfterToday({ cards, memories, marks, day }, queue.cards, when),
    newLimitReached: tally.new >= settings.newPerDay && cards.some(({ id }) => !memories.has(id)),
  };
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
