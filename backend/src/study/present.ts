import type { CardMark as StoredMark, Memory as StoredMemory } from '@kkori/core/scheduling';
import type { StreakSoFar } from '@kkori/core/streaks';
import { GraphQLError } from 'graphql';
import type { Memory, Streak } from '../generated/graphql.js';

/** What the contract shows of a card. */
export function presentCard<C extends { memory: StoredMemory | null; marks: StoredMark[] }>({
  memory,
  marks,
  ...card
}: C) {
  return {
    ...card,
    memory: memory && present(memory),
    marks: marks.map((mark) => ({ ...mark, markedAt: new Date(mark.markedAt) })),
  };
}

/** What the contract shows of a memory. */
export function present(memory: StoredMemory): Memory {
  return {
    ...memory,
    due: new Date(memory.due),
    firstReviewedAt: new Date(memory.firstReviewedAt),
    lastReviewedAt: new Date(memory.lastReviewedAt),
  };
}

/** What the contract shows of a streak. */
export function presentStreak({ lastDay, ...streak }: StreakSoFar): Streak {
  if (!lastDay) return { ...streak, lastDay: null };
  const { date, first, last, offsets } = lastDay;
  return { ...streak, lastDay: { date, first: new Date(first), last: new Date(last), offsets: [...offsets] } };
}

/** Refuses a number that the contract does not allow. */
export function within(value: number, min: number, max: number, argument: string): void {
  if (value >= min && value <= max) return;
  throw new GraphQLError(`${argument}: ${min} to ${max}`, { extensions: { code: 'BAD_USER_INPUT' } });
}
