import { dayOf, tallyDay } from '@kkori/core/scheduling';
import { GuestCardsDocument, StudyQueueDocument } from '$lib/api/generated/graphql.js';
import { loadDecks } from '$lib/decks/load-decks.js';
import type { LoggedReview } from './facts.js';
import { memoryOf, sentIds, undoneIds } from './memories.js';
import { guestQueue, leftOf, spokenCards, type Sitting, type When } from './sitting.js';
import type { StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

/** Sending what is unsent first makes the server's queue right; without it the difference is counted in here. */
const SENDING_PATIENCE_MS = 2_500;

/** No deck has that address. */
export class NoSuchDeck extends Error {}

export function whenOf({ viewer }: Study): When {
  const { timeZone, dayStartHour } = viewer.preferences;
  return { now: Date.now(), timeZone, dayStartHour };
}

/** Whether a guest's new cards of the day are as many as the limit allows. */
function newLimitReached(reviews: readonly LoggedReview[], settings: StudySettings, when: When): boolean {
  return tallyDay(reviews, undoneIds(reviews), dayOf(when.now, when)).new >= settings.newPerDay;
}

/** A sitting and what the screen says about it. */
export interface LoadedSitting extends Sitting {
  deckTitle: string | null;
  /** The day's limit, not the decks, is why there is no further new card. */
  newLimitReached: boolean;
}

/** Today's cards: of one deck, or of all that are studied. @throws {ApiError} | {NoSuchDeck} */
export async function loadSitting(study: Study, deckSlug: string | null): Promise<LoadedSitting> {
  return study.viewer.person ? loadPersons(study, deckSlug) : loadGuests(study, deckSlug);
}

/** @returns whether the server now has all that this device knows. */
export function sendFirst(study: Study): Promise<boolean> {
  return study.sendWithin(SENDING_PATIENCE_MS);
}

async function loadPersons(study: Study, deckSlug: string | null) {
  const deck = deckSlug
    ? (await loadDecks(study.answers, study.owner)).find(({ slug }) => slug === deckSlug)
    : undefined;
  if (deckSlug && !deck) throw new NoSuchDeck(deckSlug);
  const { owner } = study;
  await sendFirst(study);
  const sent = sentIds(await study.log.of(owner));
  const { answer, kept } = await study.answers.freshOrKept(owner, StudyQueueDocument, { deckId: deck?.id ?? null });
  const { studyQueue: queue, studySettings: settings } = answer;
  const told = queue.cards.flatMap(({ memory }) => (memory ? [memoryOf(memory)] : []));
  const reviews = await study.log.of(owner);
  const left = leftOf(
    spokenCards(queue.cards),
    new Map(told.map((memory) => [memory.cardId, memory])),
    reviews,
    whenOf(study),
    kept ? new Set() : sent,
  );
  return {
    cards: left.cards,
    memories: left.memories,
    questions: new Map(queue.questions.map((question) => [question.id, question])),
    settings,
    newLimitReached: queue.newBeyondLimit > 0,
    deckTitle: deck?.title ?? null,
  };
}

async function loadGuests(study: Study, deckSlug: string | null) {
  const decks = study.enrolments.resolve(await loadDecks(study.answers, study.owner));
  const chosen = decks.filter((deck) => (deckSlug ? deck.slug === deckSlug : deck.enrolled));
  if (deckSlug && chosen.length === 0) throw new NoSuchDeck(deckSlug);
  const settings = study.guestSettings;
  if (chosen.length === 0) {
    const none = { cards: [], memories: new Map(), questions: new Map() };
    return { ...none, settings, newLimitReached: false, deckTitle: null };
  }
  const deckIds = chosen.map(({ id }) => id);
  const { answer } = await study.answers.freshOrKept('anyone', GuestCardsDocument, { deckIds });
  const { cards, questions } = answer.guestCards;
  const reviews = await study.log.of(study.owner);
  const spoken = spokenCards(cards);
  const queue = guestQueue(spoken, reviews, settings, whenOf(study));
  return {
    cards: queue.cards,
    memories: queue.memories,
    questions: new Map(questions.map((question) => [question.id, question])),
    settings,
    newLimitReached:
      spoken.some(({ id }) => !queue.memories.has(id)) && newLimitReached(reviews, settings, whenOf(study)),
    deckTitle: chosen.length === 1 ? (chosen[0]?.title ?? null) : null,
  };
}
