import { newReviewId, type Rating, type ReviewFact } from '@kkori/core/scheduling';
import { StudySettingsDocument } from '$lib/api/generated/graphql.js';
import type { Study } from './study.svelte.js';

/** Records a review of a card that was met elsewhere than on the study screen, such as in a live demo. */
export async function recordReview(
  study: Study,
  card: { id: string; rating: Rating; durationMs: number },
): Promise<ReviewFact> {
  const now = study.now();
  const review: ReviewFact = {
    id: newReviewId(now, crypto.getRandomValues(new Uint8Array(16))),
    cardId: card.id,
    rating: card.rating,
    reviewedAt: now,
    durationMs: Math.round(card.durationMs),
    desiredRetention: await desiredRetention(study),
  };
  await study.record(review);
  return review;
}

async function desiredRetention(study: Study): Promise<number> {
  if (!study.viewer.person) return study.guestSettings.desiredRetention;
  const { answer } = await study.answers.freshOrKept(study.owner, StudySettingsDocument, {});
  return answer.studySettings.desiredRetention;
}
