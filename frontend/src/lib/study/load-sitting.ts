import { GuestCardsDocument, StudyQueueDocument } from '$lib/api/generated/graphql.js';
import { loadDecks } from '$lib/decks/load-decks.js';
import { memoryOf } from './memories.js';
import { guestQueue, leftOf, spokenCards, type Sitting, type When } from './sitting.js';
import type { Study } from './study.svelte.js';

/** Sending what is unsent first makes the server's queue right; without it the difference is counted in here. */
const SENDING_PATIENCE_MS = 2_500;

/** No deck has that address. */
export class NoSuchDeck extends Error {}

export function whenOf({ viewer }: Study): When {
  const { timeZone, dayStartHour } = viewer.preferences;
  return { now: Date.now(), timeZone, dayStartHour };
}

/** Today's cards: of one deck, or of all that are studied. @throws {ApiError} | {NoSuchDeck} */
export async function loadSitting(
  study: Study,
  deckSlug: string | null,
): Promise<Sitting & { deckTitle: string | null }> {
  return study.viewer.person ? loadPersons(study, deckSlug) : loadGuests(study, deckSlug);
}

/** @returns whether the server now has all that this device knows. */
export async function sendFirst(study: Study): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, SENDING_PATIENCE_MS, false));
  return Promise.race([study.settled().then(() => study.sync.flush()), late]);
}

async function loadPersons(study: Study, deckSlug: string | null) {
  const deck = deckSlug ? (await loadDecks(study.answers)).find(({ slug }) => slug === deckSlug) : undefined;
  if (deckSlug && !deck) throw new NoSuchDeck(deckSlug);
  const { owner } = study;
  await sendFirst(study);
  const { answer } = await study.answers.freshOrKept(owner, StudyQueueDocument, { deckId: deck?.id ?? null });
  const { studyQueue: queue, studySettings: settings } = answer;
  const told = queue.cards.flatMap(({ memory }) => (memory ? [memoryOf(memory)] : []));
  const left = leftOf(
    spokenCards(queue.cards),
    new Map(told.map((memory) => [memory.cardId, memory])),
    await study.log.of(owner),
    whenOf(study),
  );
  return {
    cards: left.cards,
    memories: left.memories,
    questions: new Map(queue.questions.map((question) => [question.id, question])),
    settings,
    deckTitle: deck?.title ?? null,
  };
}

async function loadGuests(study: Study, deckSlug: string | null) {
  const decks = study.enrolments.resolve(await loadDecks(study.answers));
  const chosen = decks.filter((deck) => (deckSlug ? deck.slug === deckSlug : deck.enrolled));
  if (deckSlug && chosen.length === 0) throw new NoSuchDeck(deckSlug);
  const settings = study.guestSettings;
  if (chosen.length === 0) return { cards: [], memories: new Map(), questions: new Map(), settings, deckTitle: null };
  const deckIds = chosen.map(({ id }) => id);
  const { answer } = await study.answers.freshOrKept('anyone', GuestCardsDocument, { deckIds });
  const { cards, questions } = answer.guestCards;
  const queue = guestQueue(spokenCards(cards), await study.log.of(study.owner), settings, whenOf(study));
  return {
    cards: queue.cards,
    memories: queue.memories,
    questions: new Map(questions.map((question) => [question.id, question])),
    settings,
    deckTitle: chosen.length === 1 ? (chosen[0]?.title ?? null) : null,
  };
}
