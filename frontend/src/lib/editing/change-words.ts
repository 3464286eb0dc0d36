import type { ChangeState, ReviewedChangeFragment } from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';

export const stateNames: Record<ChangeState, () => string> = {
  DRAFT: m.review_state_DRAFT,
  IN_REVIEW: m.review_state_IN_REVIEW,
  SCHEDULED: m.review_state_SCHEDULED,
  PUBLISHED: m.review_state_PUBLISHED,
  DECLINED: m.review_state_DECLINED,
  WITHDRAWN: m.review_state_WITHDRAWN,
};

/** Who somebody is that may have left meanwhile. */
export function nameOf(author: { name: string } | null | undefined): string {
  return author?.name ?? m.review_left();
}

const obstacles: Record<string, () => string> = {
  MOVED_ON: m.review_obstacle_MOVED_ON,
  INVALID: m.review_obstacle_INVALID,
  ARCHIVED: m.review_obstacle_ARCHIVED,
  REVIEWER: m.review_obstacle_REVIEWER,
  FAILED: m.review_obstacle_FAILED,
};

/** Why: in the words of whoever did it, or what kept the site from it. */
export function noteWords({ kind, note }: ReviewedChangeFragment['steps'][number]): string {
  const obstacle = kind === 'NOT_PUBLISHED' && note ? obstacles[note] : undefined;
  return obstacle?.() ?? note ?? '';
}

/** Who did what, as a sentence. */
export function stepWords({ kind, actor }: ReviewedChangeFragment['steps'][number]): string {
  const name = nameOf(actor);
  if (kind === 'NOT_PUBLISHED') return m.review_step_NOT_PUBLISHED();
  // What is published at its hour nobody publishes by hand.
  if (kind === 'PUBLISHED' && !actor) return m.review_step_PUBLISHED_site();
  const words = {
    SAVED: m.review_step_SAVED,
    SENT_TO_REVIEW: m.review_step_SENT_TO_REVIEW,
    WITHDRAWN: m.review_step_WITHDRAWN,
    DECLINED: m.review_step_DECLINED,
    SCHEDULED: m.review_step_SCHEDULED,
    UNSCHEDULED: m.review_step_UNSCHEDULED,
    PUBLISHED: m.review_step_PUBLISHED,
  };
  return words[kind]({ name });
}
