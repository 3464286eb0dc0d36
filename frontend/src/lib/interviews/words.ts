import type { MockRole, Rating } from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';

const roles: Record<MockRole, () => string> = {
  INTERVIEWER: m.interviews_role_INTERVIEWER,
  CANDIDATE: m.interviews_role_CANDIDATE,
  OBSERVER: m.interviews_role_OBSERVER,
};
export const roleName = (role: MockRole): string => roles[role]();

const grades: Record<Rating, () => string> = {
  AGAIN: m.study_again,
  HARD: m.study_hard,
  GOOD: m.study_good,
  EASY: m.study_easy,
};
export const gradeName = (rating: Rating): string => grades[rating]();

const steps = {
  knowledge: [
    m.interviews_knowledge_1,
    m.interviews_knowledge_2,
    m.interviews_knowledge_3,
    m.interviews_knowledge_4,
    m.interviews_knowledge_5,
  ],
  delivery: [
    m.interviews_delivery_1,
    m.interviews_delivery_2,
    m.interviews_delivery_3,
    m.interviews_delivery_4,
    m.interviews_delivery_5,
  ],
};
/** What a step of a score means. */
export const sayScore = (of: keyof typeof steps, score: number): string => steps[of][score - 1]?.() ?? '';

/** A mean: 3.5; nothing said: –. */
export const sayMean = (value: number | null | undefined): string => (value == null ? '–' : value.toFixed(1));

/** 1:05 */
export function sayClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export const sayPeopleHere = (count: number): string => (count === 1 ? m.groups_person() : m.groups_people({ count }));
