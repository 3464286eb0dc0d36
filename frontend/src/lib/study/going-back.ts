import { dayOf } from '@kkori/core/scheduling';
import type { QuestionContentFragment } from '$lib/api/generated/graphql.js';
import { trailSince } from './day-trail.js';
import type { LoggedMark, LoggedReview } from './facts.js';
import { whenOf } from './load-sitting.js';
import type { StudyCard } from './sitting.js';
import type { Study } from './study.svelte.js';

/** The learner's day as this device knows it: what can be taken back, also after the app was closed. */
export async function trailOfToday(study: Study): Promise<(LoggedReview | LoggedMark)[]> {
  const when = whenOf(study);
  const { start } = dayOf(when.now, when);
  return trailSince(start, await study.log.of(study.owner), await study.marks.of(study.owner));
}

/** A card that is not on the table any more, with its question; null when this device has not kept it. */
export async function keptCard(
  study: Study,
  cardId: string,
): Promise<{ card: StudyCard; question: QuestionContentFragment } | null> {
  const pack = await study.packs.read().catch(() => undefined);
  const card = pack?.cards.find(({ id }) => id === cardId);
  const question = pack?.questions.find(({ id }) => id === card?.questionId);
  return card && question ? { card, question } : null;
}
