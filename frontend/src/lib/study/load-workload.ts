import { dayOf, paceOf, parametersOf, type WorkloadInput } from '@kkori/core/scheduling';
import { GuestCardIdsDocument, StudyWorkloadDocument } from '$lib/api/generated/graphql.js';
import { loadDecks } from '$lib/decks/load-decks.js';
import { guestCards } from './guest-cards.js';
import { sendFirst, whenOf } from './load-sitting.js';
import { foldKnown, knownMarks } from './marks.js';
import { withReviewsSince } from './memories.js';
import type { StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

/** What a person's or a guest's coming year is simulated from. @throws {ApiError} when nothing is known. */
export async function loadWorkload(study: Study, settings: StudySettings): Promise<WorkloadInput> {
  const { newPerDay, reviewsPerDay, weights } = settings;
  const basis = study.viewer.person ? await ofPerson(study) : await ofGuest(study);
  return { ...basis, newPerDay, reviewsPerDay, now: study.now(), parameters: parametersOf(weights) };
}

type Basis = Pick<WorkloadInput, 'met' | 'newCards' | 'memories' | 'pace'>;

async function ofPerson(study: Study): Promise<Basis> {
  await sendFirst(study);
  const { answer } = await study.answers.freshOrKept(study.owner, StudyWorkloadDocument, {});
  const { met, newCards, memories, pace } = answer.studyWorkload;
  return {
    met,
    newCards,
    memories: memories.map((memory) => ({ ...memory, lastReviewedAt: Date.parse(memory.lastReviewedAt) })),
    pace,
  };
}

async function ofGuest(study: Study): Promise<Basis> {
  const decks = study.enrolments.resolve(await loadDecks(study.answers, study.owner));
  const deckIds = decks.filter(({ enrolled }) => enrolled).map(({ id }) => id);
  const cards = deckIds.length ? (await guestCards(study, GuestCardIdsDocument, deckIds)).cards.cards : [];
  const marks = foldKnown(knownMarks([], await study.marks.of(study.owner)));
  const reviews = await study.log.of(study.owner);
  const known = withReviewsSince(new Map(), reviews, new Set(), {}, marks);
  const asked = cards.filter(({ id }) => !marks.get(id)?.suspended);
  const memories = asked.flatMap(({ id }) => known.get(id) ?? []);
  const when = whenOf(study);
  return {
    met: memories.length,
    newCards: asked.length - memories.length,
    memories,
    pace: paceOf(
      reviews.filter(({ undoneAt }) => undoneAt === null),
      dayOf(when.now, when),
    ),
  };
}
