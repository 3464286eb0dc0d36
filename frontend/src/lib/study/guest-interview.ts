import {
  dayOf,
  daysUntil,
  goalProblems,
  paceOf,
  secondsSpent,
  type InterviewGoal,
  type PlanInput,
} from '@kkori/core/scheduling';
import type { LoggedReview } from './facts.js';
import { withReviewsSince } from './memories.js';
import type { StudyCard, When } from './sitting.js';

/** Reads what a guest's browser stored; null when it is no goal. */
export function parseInterviewGoal(stored: string | null): InterviewGoal | null {
  let read: Partial<Record<keyof InterviewGoal, unknown>>;
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    read = value;
  } catch {
    return null;
  }
  const { date, deckIds, minutesADay, title } = read;
  if (typeof date !== 'string' || typeof minutesADay !== 'number' || !Array.isArray(deckIds)) return null;
  const goal: InterviewGoal = {
    date,
    deckIds: deckIds.filter((id) => typeof id === 'string'),
    minutesADay,
    title: typeof title === 'string' ? title : null,
  };
  // A date that is past is no reason to forget the goal: it is said that the interview is over.
  return goalProblems(goal, date).length === 0 ? goal : null;
}

/**
 * What a guest's plan of today is made of; null unless the interview is ahead.
 * @param cards of the decks that matter
 */
export function guestPlanInput(
  goal: InterviewGoal,
  cards: readonly StudyCard[],
  reviews: readonly LoggedReview[],
  when: When,
): PlanInput<StudyCard> | null {
  const day = dayOf(when.now, when);
  const daysLeft = daysUntil(goal.date, day.date);
  if (daysLeft === null || daysLeft < 1) return null;
  const counted = reviews.filter(({ undoneAt }) => undoneAt === null);
  const secondsADay = goal.minutesADay * 60;
  const spent = secondsSpent(counted, new Set(cards.map(({ id }) => id)), day);
  return {
    cards,
    memories: withReviewsSince(new Map(), reviews, new Set()),
    day,
    daysLeft,
    secondsADay,
    secondsToday: Math.max(0, secondsADay - spent),
    pace: paceOf(counted, day),
  };
}
