import { dayOffsetAt } from '@kkori/core/scheduling';
import { NO_STREAK, streakAt, streakOf, studyDays, type Streak, type StreakSoFar } from '@kkori/core/streaks';
import { StreakDocument, type StreakQuery } from '$lib/api/generated/graphql.js';
import { whenOf } from './load-sitting.js';
import type { Study } from './study.svelte.js';

/**
 * For how many days a person has studied in a row: what the server knows, now or when it was last asked, and what this device
 * has reviewed since. Days before the last that the server knew count once they are sent. @throws {ApiError}
 */
export async function loadStreak(study: Study): Promise<Streak> {
  const known = study.viewer.person
    ? soFarOf((await study.answers.freshOrKept(study.owner, StreakDocument, {})).answer)
    : NO_STREAK;
  const when = whenOf(study);
  const counting = (await study.log.of(study.owner)).filter(({ undoneAt, refused }) => undoneAt === null && !refused);
  return streakAt(streakOf(studyDays(counting, dayOffsetAt(when.now, when)), known), when.now, when);
}

function soFarOf({ streak: { current, longest, credit, frozen, lastDay } }: StreakQuery): StreakSoFar {
  const day = lastDay && { ...lastDay, first: Date.parse(lastDay.first), last: Date.parse(lastDay.last) };
  return { current, longest, credit, frozen, lastDay: day ?? null };
}
