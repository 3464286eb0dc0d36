import { areDefaultSteps, dayOffsetAt, newReviewId, type Rating, type ReviewFact } from '@kkori/core/scheduling';
import { StudySettingsDocument } from '$lib/api/generated/graphql.js';
import { settingsOf, type StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

/** Records a review of a card that was met elsewhere than on the study screen, such as in a live demo. */
export async function recordReview(
  study: Study,
  card: { id: string; rating: Rating; durationMs: number },
): Promise<ReviewFact> {
  const review = newReview(study, card, await settingsInForce(study));
  await study.record(review);
  return review;
}

/** The fact of a grade that is given now. */
export function newReview(
  study: Study,
  card: { id: string; rating: Rating; durationMs: number },
  settings: StudySettings,
): ReviewFact {
  const now = study.now();
  return {
    id: newReviewId(now, crypto.getRandomValues(new Uint8Array(16))),
    cardId: card.id,
    rating: card.rating,
    reviewedAt: now,
    durationMs: Math.round(card.durationMs),
    dayOffset: dayOffsetAt(now, study.viewer.preferences),
    ...factSettings(settings),
  };
}

/** What of the settings is written down with a review. */
export function factSettings({ desiredRetention, learningSteps, relearningSteps }: StudySettings) {
  const steps = { learning: learningSteps, relearning: relearningSteps };
  return { desiredRetention, steps: areDefaultSteps(steps) ? null : steps };
}

/** @throws {ApiError} when they are not known */
export async function settingsInForce(study: Study): Promise<StudySettings> {
  if (!study.viewer.person) return study.guestSettings;
  const { answer } = await study.answers.freshOrKept(study.owner, StudySettingsDocument, {});
  return settingsOf(answer.studySettings);
}
