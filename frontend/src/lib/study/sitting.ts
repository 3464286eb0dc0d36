import { buildQueue, dayOf, nextAfterToday, tallyDay, type Memory } from '@kkori/core/scheduling';
import type { QuestionContentFragment, StudyCardFieldsFragment } from '$lib/api/generated/graphql.js';
import type { LoggedReview } from './facts.js';
import { memoriesOf, undoneIds, withReviewsSince } from './memories.js';
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

/** A guest's cards of today, from the decks' cards and the reviews made in this browser. */
export function guestQueue(
  cards: readonly StudyCard[],
  reviews: readonly LoggedReview[],
  settings: StudySettings,
  when: When,
): { cards: StudyCard[]; memories: Map<string, Memory>; counts: DayCounts; nextDueAt: number | null } {
  const day = dayOf(when.now, when);
  const memories = memoriesOf(reviews);
  const tally = tallyDay(reviews, undoneIds(reviews), day);
  const queue = buildQueue({ cards, memories, now: when.now, day, limits: settings, doneToday: tally });
  return {
    cards: queue.cards,
    memories,
    counts: { ...queue.counts, done: tally.done },
    nextDueAt: nextAfterToday({ cards, memories, day }, queue.cards, when),
  };
}

/**
 * What is left of an answer that was kept for offline use: what this device reviewed since is counted in, and what is
 * thereby no longer due today is left out. The order stays.
 * @param counted ids of reviews that the answer has counted in
 */
export function leftOf(
  cards: readonly StudyCard[],
  memories: ReadonlyMap<string, Memory>,
  reviews: readonly LoggedReview[],
  when: When,
  counted: ReadonlySet<string>,
): { cards: StudyCard[]; memories: Map<string, Memory>; counts: DayCounts; nextDueAt: number | null } {
  const day = dayOf(when.now, when);
  const now = withReviewsSince(memories, reviews, counted);
  const left = cards.filter((card) => (now.get(card.id)?.due ?? 0) < day.end);
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

/**
 * What is left of the day by an answer that shows only the first cards of its queue.
 * @param told the answer's counts, which are of the whole queue
 * @param cards those that it shows, with the memories they had
 * @param left what `leftOf` made of these
 */
export function countsLeft(
  told: DayCounts,
  cards: readonly StudyCard[],
  memories: ReadonlyMap<string, Memory>,
  left: DayCounts,
): DayCounts {
  const before = countsOf(cards, memories);
  const of = (kind: 'learning' | 'review' | 'new') => Math.max(0, told[kind] - before[kind] + left[kind]);
  return {
    learning: of('learning'),
    review: of('review'),
    new: of('new'),
    // Other devices' are known to the server alone, this one's latest are known here alone.
    done: Math.max(told.done, left.done),
  };
}
