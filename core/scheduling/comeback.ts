import { dateAfter } from './date-after.js';
import { DEFAULT_PACE } from './interview-pace.js';
import type { LearnerDay } from './day.js';
import { isSetAside, type CardMarks } from './marks.js';
import { modelOf, type MemoryModel, type Pace } from './interview-memory.js';
import type { QueueCard, Standing } from './queue.js';

/** How a person comes back after missed days: what piled up is spread over some days, that many reviews on each. */
export interface Comeback {
  /** YYYY-MM-DD: its first day. */
  from: string;
  /** 0: it is over. */
  days: number;
  reviewsPerDay: number;
}

/** The days to choose from. */
export const COMEBACK_DAYS = [3, 7, 14] as const;

/** When what a review has gained is looked at, days from now: after the longest way back, twice over. */
const HORIZON = 30;
/** Of a card whose difficulty is not known. */
const MIDDLE = 5;
/** A pile that is no more than this is no reason for a plan. */
const FEW = 20;
/** A habit is what was done on so many days of study at most, the latest ones, of so many days back. */
export const HABIT = { studied: 30, days: 365 } as const;
/** The longest way back, days: so far ahead it is looked what comes due. */
export const DAYS_SHOWN = 14;
/** A person who studied on fewer days has no habit yet. */
const NO_HABIT = 3;

/** Whether a day is one of the way back. */
export function isComingBack(comeback: Comeback | null, date: string): comeback is Comeback {
  return comeback !== null && date >= comeback.from && date < dateAfter(comeback.from, comeback.days);
}

/**
 * What a person does on a usual day: the median of the cards reviewed on recent days of study, or the limit of a day while
 * there are too few of them; never more than that limit.
 * @param recent cards reviewed on each day of study that makes a habit
 */
export function usualDay(recent: readonly number[], limit: number): number {
  if (recent.length < NO_HABIT) return limit;
  const sorted = [...recent].sort((a, b) => a - b);
  return Math.max(1, Math.min(limit, sorted[Math.floor((sorted.length - 1) / 2)]!));
}

/**
 * Cards in review that were due before today, and how many come due today and on the days after; what is suspended or
 * buried today is left out.
 */
export function pileOf(
  cards: readonly QueueCard[],
  memories: ReadonlyMap<string, Standing>,
  marks: ReadonlyMap<string, Pick<CardMarks, 'suspended' | 'buriedAt'>>,
  day: Pick<LearnerDay, 'start'>,
): { overdue: number; due: number[] } {
  const due = Array.from({ length: DAYS_SHOWN }, () => 0);
  let overdue = 0;
  for (const { id } of cards) {
    const memory = memories.get(id);
    if (memory?.state !== 'REVIEW' || isSetAside(marks.get(id), day)) continue;
    const ahead = Math.floor((memory.due - day.start) / 86_400_000);
    if (ahead < 0) overdue += 1;
    else if (ahead < DAYS_SHOWN) due[ahead]! += 1;
  }
  return { overdue, due };
}

/** Whether more has piled up than a person does on a usual day. */
export function isBehind(overdue: number, usual: number): boolean {
  return overdue > Math.max(FEW, usual);
}

/**
 * Reviews a day with which what piled up and what comes due meanwhile is done in so many days; a usual day's at least.
 * @param dueByDay how many come due on the coming days, today first, without what is overdue
 */
export function reviewsToComeBack(overdue: number, dueByDay: readonly number[], days: number, usual: number): number {
  const coming = dueByDay.slice(0, days).reduce((sum, due) => sum + due, 0);
  return Math.max(usual, Math.ceil((overdue + coming) / days));
}

/** What is left of the pile at the end of each of these days, today first. */
export function backlogByDay(
  overdue: number,
  dueByDay: readonly number[],
  days: number,
  reviewsPerDay: number,
): number[] {
  let left = overdue;
  return Array.from({ length: days }, (_, day) => (left = Math.max(0, left + (dueByDay[day] ?? 0) - reviewsPerDay)));
}

/**
 * Cards in the order in which a second of review gains most: by how much it raises the probability that the card is
 * recalled `HORIZON` days from now, against leaving it, for each second that it costs:
 *
 *     gain = R(t) · R_pass(H) + (1 − R(t)) · R_fail(H) − R(t + H),   cost = R(t) · pass + (1 − R(t)) · fail
 *
 * with R the forgetting curve of FSRS-6, its stabilities after a pass and after a lapse, and t the days since the last
 * review. What is almost surely forgotten costs a lapse and keeps little of it, so it comes after what can still be held,
 * and is relearned in the days that follow. This is the greedy rule for a budget (value by weight); a simulation in
 * `comeback.spec.ts` holds it against the order of due dates.
 */
export function byGain<C extends QueueCard>(
  cards: readonly C[],
  memories: ReadonlyMap<string, Standing>,
  now: number,
  model: MemoryModel = modelOf(),
  pace: Pace = DEFAULT_PACE,
): C[] {
  return cards
    .map((card) => ({ card, gain: gainPerSecond(memories.get(card.id), now, model, pace) }))
    .sort((a, b) => b.gain - a.gain)
    .map(({ card }) => card);
}

function gainPerSecond(memory: Standing | undefined, now: number, model: MemoryModel, pace: Pace): number {
  const { stability, lastReviewedAt, difficulty = MIDDLE } = memory ?? {};
  if (!stability || lastReviewedAt === undefined) return 0;
  const days = Math.max(0, (now - lastReviewedAt) / 86_400_000);
  const recall = model.recall(days, stability);
  const passed = model.recall(HORIZON, model.stabilityAfterPass(stability, difficulty, recall, 'GOOD'));
  const failed = model.recall(HORIZON, model.stabilityAfterFail(stability, difficulty, recall));
  const gain = recall * passed + (1 - recall) * failed - model.recall(days + HORIZON, stability);
  return gain / (recall * pace.pass + (1 - recall) * pace.fail);
}
