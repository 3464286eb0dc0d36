import { startSession } from '@kkori/core/scheduling';
import { ApiError } from '$lib/api/index.js';
import {
  GuestCardIdsDocument,
  StudyQueueDocument,
  TodayDocument,
  type AskedFragment,
} from '$lib/api/generated/graphql.js';
import { loadDecks } from '$lib/decks/load-decks.js';
import { sendFirst, whenOf } from './load-sitting.js';
import { memoryOf, sentIds } from './memories.js';
import { countsLeft, guestQueue, leftOf, spokenCards, type DayCounts } from './sitting.js';
import type { Study } from './study.svelte.js';

export interface DeckOfToday {
  id: string;
  slug: string;
  title: string;
  counts: DayCounts;
}

export interface TodaysStudy {
  counts: DayCounts;
  decks: DeckOfToday[];
  /** The question to come first; null when it is not known. */
  first: string | null;
  /** When the next card comes, epoch ms; null when none is known. */
  nextDueAt: number | null;
  /** Whether the server could not be asked, so that this is what the device knows. */
  offline: boolean;
}

/** What is due today. @throws {ApiError} when nothing is known. */
export async function loadToday(study: Study): Promise<TodaysStudy> {
  return study.viewer.person ? loadPersons(study) : loadGuests(study);
}

async function loadPersons(study: Study): Promise<TodaysStudy> {
  const { owner } = study;
  const sent = await sendFirst(study);
  const { answer, kept } = await study.answers.freshOrKept(owner, TodayDocument, {});
  const { counts, decks, nextDueAt } = answer.today;
  const today = {
    counts,
    decks: decks.map(({ deck, counts: ofDeck }) => ({
      id: deck.id,
      slug: deck.slug,
      title: deck.title,
      counts: ofDeck,
    })),
    nextDueAt: nextDueAt ? Date.parse(nextDueAt) : null,
    first: kept ? null : titleOf(answer.next.cards[0], answer.next.questions),
    offline: kept,
  };
  if (sent && !kept) return today;
  // What this device did since is not in the server's counts: what is left of the queue it kept says better.
  const left = await leftOfKeptQueue(study);
  if (!left) return today;
  const dues = [left.nextDueAt, today.nextDueAt].filter((at) => at !== null);
  return { ...today, first: null, counts: left.counts, nextDueAt: dues.length > 0 ? Math.min(...dues) : null };
}

async function leftOfKeptQueue(study: Study) {
  try {
    const { owner } = study;
    const sent = sentIds(await study.log.of(owner));
    const { answer, kept } = await study.answers.freshOrKept(owner, StudyQueueDocument, { deckId: null });
    const cards = spokenCards(answer.studyQueue.cards);
    const told = answer.studyQueue.cards.flatMap(({ memory }) => (memory ? [memoryOf(memory)] : []));
    const memories = new Map(told.map((memory) => [memory.cardId, memory]));
    const left = leftOf(cards, memories, await study.log.of(owner), whenOf(study), kept ? new Set() : sent);
    return { ...left, counts: countsLeft(answer.studyQueue.counts, cards, memories, left.counts) };
  } catch (problem) {
    if (problem instanceof ApiError && problem.kind !== 'signedOut') return null;
    throw problem;
  }
}

async function loadGuests(study: Study): Promise<TodaysStudy> {
  const decks = study.enrolments
    .resolve(await loadDecks(study.answers, study.owner))
    .filter(({ enrolled }) => enrolled);
  const none = { learning: 0, review: 0, new: 0, done: 0 };
  if (decks.length === 0) return { counts: none, decks: [], first: null, nextDueAt: null, offline: false };
  const deckIds = decks.map(({ id }) => id);
  const { answer, kept } = await study.answers.freshOrKept('anyone', GuestCardIdsDocument, { deckIds });
  const cards = spokenCards(answer.guestCards.cards);
  const reviews = await study.log.of(study.owner);
  const settings = study.guestSettings;
  const when = whenOf(study);
  const { cards: queue, memories, counts, nextDueAt } = guestQueue(cards, reviews, settings, when);
  const first = startSession(queue, memories, when.now).current;
  return {
    counts,
    first: titleOf(first, answer.guestCards.questions),
    nextDueAt,
    offline: kept,
    decks: decks.map(({ id, slug, title, questions }) => {
      const inDeck = new Set(questions.map((question) => question.id));
      const ofDeck = cards.filter(({ questionId }) => inDeck.has(questionId));
      return { id, slug, title, counts: guestQueue(ofDeck, reviews, settings, when).counts };
    }),
  };
}

/** What a card asks. */
function titleOf(
  card: { questionId: string; key: string } | null | undefined,
  questions: readonly AskedFragment[],
): string | null {
  const question = questions.find(({ id }) => id === card?.questionId);
  return question?.followUps.find(({ key }) => key === card?.key)?.title ?? question?.title ?? null;
}
