import { parametersOf, type TodaysPlan } from '@kkori/core/scheduling';
import { GuestCardsDocument, StudyQueueDocument, type QuestionContentFragment } from '$lib/api/generated/graphql.js';
import { loadDecks, type DeckOnOffer } from '$lib/decks/load-decks.js';
import { guestCardsOr } from './guest-cards.js';
import { foldKnown, knownMarks, markOf } from './marks.js';
import { memoryOf, sentIds } from './memories.js';
import {
  cardsOfDeck,
  deviceQueue,
  EMPTY_DESK,
  leftOf,
  spokenCards,
  type Desk,
  type Sitting,
  type StudyCard,
  type When,
} from './sitting.js';
import { settingsOf, type StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

/** Sending what is unsent first makes the server's queue right; without it the difference is counted in here. */
const SENDING_PATIENCE_MS = 2_500;

/** No deck has that address. */
export class NoSuchDeck extends Error {}

export function whenOf(study: Study): When {
  const { timeZone, dayStartHour } = study.viewer.preferences;
  return { now: study.now(), timeZone, dayStartHour };
}

/** A sitting and what the screen says about it. */
export interface LoadedSitting extends Sitting {
  deckTitle: string | null;
}

/** Today's cards: of one deck, or of all that are studied. @throws {ApiError} | {NoSuchDeck} */
export async function loadSitting(study: Study, deckSlug: string | null): Promise<LoadedSitting> {
  return study.viewer.person ? loadPersons(study, deckSlug) : loadGuests(study, deckSlug);
}

/** What a guest's plan says of today, if they prepare for an interview; its code is loaded by them alone. */
export async function guestPlan(study: Study): Promise<TodaysPlan<StudyCard> | null> {
  if (study.viewer.person || !study.guestInterview) return null;
  try {
    return await (await import('./load-interview.js')).loadGuestPlan(study, whenOf(study));
  } catch {
    // Without a network, and never looked at with one: the usual rules are better than nothing.
    return null;
  }
}

/** @returns whether the server now has all that this device knows. */
export function sendFirst(study: Study): Promise<boolean> {
  return study.sendWithin(SENDING_PATIENCE_MS);
}

async function loadPersons(study: Study, deckSlug: string | null): Promise<LoadedSitting> {
  const { owner } = study;
  const deck = deckSlug ? (await loadDecks(study.answers, owner)).find(({ slug }) => slug === deckSlug) : undefined;
  if (deckSlug && !deck) throw new NoSuchDeck(deckSlug);
  await Promise.all([sendFirst(study), study.sendChoices()]);
  const sent = sentIds(await study.log.of(owner));
  const variables = { deckId: deck?.id ?? null };
  const { fresh, instead } = await study.answers.freshOr(StudyQueueDocument, variables, () => study.packs.read());
  if (instead) return sittingOf(study, instead, instead.settings, deck ?? null);
  study.packs.refresh();
  const { studyQueue: queue } = fresh;
  const settings = study.withChoices(settingsOf(fresh.studySettings));
  const told = [...queue.cards.flatMap(({ memory }) => memory ?? []), ...queue.otherMemories].map(memoryOf);
  const marks = knownMarks(
    queue.cards.flatMap((card) => card.marks.map(markOf)),
    await study.marks.of(owner),
  );
  const left = leftOf(
    spokenCards(queue.cards),
    new Map(told.map((memory) => [memory.cardId, memory])),
    await study.log.of(owner),
    whenOf(study),
    sent,
    parametersOf(settings.weights),
    foldKnown(marks),
  );
  return {
    cards: left.cards,
    memories: left.memories,
    marks,
    questions: new Map(queue.questions.map((question) => [question.id, question])),
    settings,
    beyond: { new: queue.newBeyondLimit, reviews: queue.reviewsBeyondLimit },
    dueByDay: queue.dueByDay,
    deckTitle: deck?.title ?? null,
  };
}

async function loadGuests(study: Study, deckSlug: string | null): Promise<LoadedSitting> {
  const decks = study.enrolments.resolve(await loadDecks(study.answers, study.owner));
  const chosen = decks.filter((deck) => (deckSlug ? deck.slug === deckSlug : deck.enrolled));
  if (deckSlug && chosen.length === 0) throw new NoSuchDeck(deckSlug);
  const settings = study.guestSettings;
  if (chosen.length === 0) {
    const none = { cards: [], memories: new Map(), questions: new Map(), marks: knownMarks([], []) };
    return { ...none, settings, beyond: { new: 0, reviews: 0 }, dueByDay: [], deckTitle: null };
  }
  const deckIds = chosen.map(({ id }) => id);
  const { fresh, instead } = await guestCardsOr(study, GuestCardsDocument, deckIds, () => study.packs.read());
  const deck = deckSlug ? (chosen[0] ?? null) : null;
  if (instead) return sittingOf(study, instead, settings, deck);
  study.packs.refresh();
  const { cards, questions } = fresh;
  const desk = { ...EMPTY_DESK, cards: spokenCards(cards), questions, decks: chosen };
  return {
    ...(await sittingOf(study, desk, settings, null)),
    deckTitle: chosen.length === 1 ? (chosen[0]?.title ?? null) : null,
  };
}

/** What this device makes of the day by itself, of one deck or of all that it has. */
async function sittingOf(
  study: Study,
  desk: Desk & { questions: readonly QuestionContentFragment[] },
  settings: StudySettings,
  deck: DeckOnOffer | null,
): Promise<LoadedSitting> {
  const reviews = await study.log.of(study.owner);
  const { cards, memories, marks, beyond, dueByDay } = deviceQueue(
    { ...desk, cards: cardsOfDeck(desk.cards, deck) },
    reviews,
    settings,
    whenOf(study),
    await guestPlan(study),
    await study.marks.of(study.owner),
  );
  const questions = new Map(desk.questions.map((question) => [question.id, question]));
  return { cards, memories, marks, questions, settings, beyond, dueByDay, deckTitle: deck?.title ?? null };
}
