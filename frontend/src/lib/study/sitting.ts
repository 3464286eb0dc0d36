import {
  buildQueue,
  buildQueueWithPlan,
  dayOf,
  foldMarks,
  nextAfterToday,
  parametersOf,
  tallyDay,
  type CardMark,
  type DayTally,
  type FsrsParameters,
  type LearnerDay,
  type Memory,
  type TodaysPlan,
} from '@kkori/core/scheduling';
import type { QuestionContentFragment, StudyCardFieldsFragment } from '$lib/api/generated/graphql.js';
import type { LoggedReview } from './facts.js';
import { undoneIds, withReviewsSince } from './memories.js';
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
  counts: DayCounts;
  nextDueAt: number | null;
  /** The day's limit, not the decks, is why there is no further new card. */
  newLimitReached: boolean;
}

/**
 * Today's cards as this device works them out by itself: from what it knows, and the reviews in its log since.
 * @param plan what it says of today while an interview is ahead
 */
export function deviceQueue(
  desk: Desk,
  reviews: readonly LoggedReview[],
  settings: StudySettings,
  when: When,
  plan: TodaysPlan<StudyCard> | null = null,
): DeviceQueue {
  const { cards } = desk;
  const day = dayOf(when.now, when);
  const memories = withReviewsSince(desk.memories, reviews, desk.counted, parametersOf(settings.weights));
  const tally = tallySince(desk, reviews, day);
  const marks = foldMarks(desk.marks);
  const input = { cards, memories, marks, now: when.now, day, limits: settings };
  const others = (decided: ReadonlySet<string>) => reviews.filter(({ cardId }) => !decided.has(cardId));
  const queue = plan
    ? buildQueueWithPlan({ ...input, doneToday: tallySince(desk, others(plan.cardIds), day) }, plan)
    : buildQueue({ ...input, doneToday: tally });
  return {
    cards: queue.cards,
    memories,
    counts: { ...queue.counts, done: tally.done },
    nextDueAt: nextAfterToday({ cards, memories, marks, day }, queue.cards, when),
    newLimitReached: tally.new >= settings.newPerDay && cards.some(({ id }) => !memories.has(id)),
  };
}

/** What was done in the day: what is known of it, and what the log has beyond that. */
function tallySince(desk: Desk, reviews: readonly LoggedReview[], day: LearnerDay): DayTally {
  const tally = desk.tally.end === day.end ? { ...desk.tally } : { done: 0, new: 0, review: 0 };
  const metBefore = new Set(reviews.filter(({ reviewedAt }) => reviewedAt < day.start).map(({ cardId }) => cardId));
  const seen = new Set<string>();
  for (const { id, cardId, reviewedAt, undoneAt, refused } of reviews) {
    if (undoneAt !== null || refused || desk.counted.has(id) || reviewedAt < day.start || reviewedAt >= day.end)
      continue;
    tally.done += 1;
    const known = desk.memories.get(cardId);
    if (seen.has(cardId) || (known && known.lastReviewedAt >= day.start)) continue;
    seen.add(cardId);
    if (known || metBefore.has(cardId)) tally.review += 1;
    else tally.new += 1;
  }
  return tally;
}

/**
 * What is left of an answer that was kept for offline use: what this device reviewed since is counted in, and what is
 * thereby no longer due today is left out. The order stays.
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
): { cards: StudyCard[]; memories: Map<string, Memory>; counts: DayCounts; nextDueAt: number | null } {
  const day = dayOf(when.now, when);
  const now = withReviewsSince(memories, reviews, counted, parameters);
  // What was not reviewed since is where the answer put it, for an interview perhaps before it is due.
  const left = cards.filter(({ id }) => now.get(id) === memories.get(id) || (now.get(id)?.due ?? 0) < day.end);
  return {
    cards: left,
    memories: now,
    counts: { ...countsOf(left, now), done: tallyDay(reviews, undoneIds(reviews), day).done },
    nextDueAt: nextAfterToday({ cards, memories: now, day }, left, when),
  };
}

function countsOf(cards: readonly StudyCard[], memories: ReadonlyMap<string, Memory>): Omit<DayCounts, 'done'> {
  const inSteps = cards.filter(({ id }) => memories.has(id) && memories.get(id)?.state !== 'REVIEW').length;
  const known = cards.filter(({ id }) => memories.get(id)?.state === 'REVIEW').length;
  return { learning: inSteps, review: known, new: cards.length - inSteps - known };
}
