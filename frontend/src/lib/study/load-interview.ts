import {
  dayOf,
  daysUntil,
  outlookOf,
  planInterview,
  type InterviewGoal,
  type InterviewOutlook,
  type PlanInput,
  type TodaysPlan,
} from '@kkori/core/scheduling';
import { GuestCardIdsDocument, InterviewDocument, type InterviewQuery } from '$lib/api/generated/graphql.js';
import { loadDecks } from '$lib/decks/load-decks.js';
import { guestCards } from './guest-cards.js';
import { guestPlanInput } from './guest-interview.js';
import { spokenCards, type StudyCard, type When } from './sitting.js';
import type { Study } from './study.svelte.js';

/** The interview that is prepared for. */
export interface InterviewNow {
  goal: InterviewGoal;
  /** 0 on the day itself, negative after it. */
  daysLeft: number;
  /** Null from the day itself on. */
  outlook: InterviewOutlook | null;
}

/** Null when none is prepared for. @throws {ApiError} when nothing is known. */
export async function loadInterview(study: Study, when: When): Promise<InterviewNow | null> {
  if (study.viewer.person) {
    const { answer } = await study.answers.freshOrKept(study.owner, InterviewDocument, {});
    return answer.interview ? plain(answer.interview) : null;
  }
  const goal = study.guestInterview;
  if (!goal) return null;
  const input = await guestInput(study, goal, when);
  return {
    goal,
    daysLeft: daysUntil(goal.date, dayOf(when.now, when).date) ?? -1,
    outlook: input && outlookOf(input),
  };
}

/** What a guest's plan says of today; null unless an interview is ahead. @throws {ApiError} when nothing is known. */
export async function loadGuestPlan(study: Study, when: When): Promise<TodaysPlan<StudyCard> | null> {
  const input = study.guestInterview && (await guestInput(study, study.guestInterview, when));
  return input && { ...planInterview(input), cardIds: new Set(input.cards.map(({ id }) => id)) };
}

async function guestInput(study: Study, goal: InterviewGoal, when: When): Promise<PlanInput<StudyCard> | null> {
  const decks = study.enrolments.resolve(await loadDecks(study.answers, study.owner));
  const deckIds = decks.filter(({ id, enrolled }) => enrolled && goal.deckIds.includes(id)).map(({ id }) => id);
  if (deckIds.length === 0) return guestPlanInput(goal, [], [], when);
  const { cards } = (await guestCards(study, GuestCardIdsDocument, deckIds)).cards;
  return guestPlanInput(goal, spokenCards(cards), await study.log.of(study.owner), when);
}

/** Without what GraphQL leaves undefined. */
function plain({ goal, daysLeft, outlook }: NonNullable<InterviewQuery['interview']>): InterviewNow {
  return {
    goal: { ...goal, title: goal.title ?? null },
    daysLeft,
    outlook: outlook ? { ...outlook, minutesNeeded: outlook.minutesNeeded ?? null } : null,
  };
}
