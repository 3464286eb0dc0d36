import { dayOf, HABIT, isBehind, pileOf, usualDay } from '@kkori/core/scheduling';
import type { LoggedReview } from './facts.js';
import { foldKnown } from './marks.js';
import type { DeviceQueue, Desk, When } from './sitting.js';
import type { StudySettings } from './study-settings.js';

/** What piled up while nothing was studied. */
export interface Backlog {
  /** Cards in review that were due before today. */
  overdue: number;
  /** Cards reviewed on a usual day. */
  usual: number;
  /** How many come due today and on the days after. */
  due: readonly number[];
}

/** As this device knows it; null while it is no more than a usual day's. */
export function backlogOf(
  { cards, usualDay: told }: Pick<Desk, 'cards' | 'usualDay'>,
  { memories, marks }: Pick<DeviceQueue, 'memories' | 'marks'>,
  reviews: readonly LoggedReview[],
  settings: StudySettings,
  when: When,
): Backlog | null {
  const day = dayOf(when.now, when);
  const { overdue, due } = pileOf(cards, memories, foldKnown(marks), day);
  if (told === null) return null;
  const usual = told ?? usualDay(cardsByDay(reviews, day.start), settings.reviewsPerDay);
  return isBehind(overdue, usual) ? { overdue, usual, due } : null;
}

const DAY = 86_400_000;

/** Cards reviewed on each day of study that makes a habit, today left out. */
function cardsByDay(reviews: readonly LoggedReview[], today: number): number[] {
  const days = new Map<number, Set<string>>();
  for (const { cardId, reviewedAt, undoneAt } of reviews) {
    const ago = Math.floor((today - reviewedAt) / DAY);
    if (undoneAt !== null || reviewedAt >= today || ago >= HABIT.days) continue;
    days.set(ago, (days.get(ago) ?? new Set()).add(cardId));
  }
  const latest = [...days].sort(([a], [b]) => a - b).slice(0, HABIT.studied);
  return latest.map(([, cards]) => cards.size);
}
