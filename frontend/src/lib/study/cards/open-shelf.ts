import { parametersOf } from '@kkori/core/scheduling';
import { GuestShelfDocument, InterviewDocument } from '$lib/api/generated/graphql.js';
import { loadDecks } from '$lib/decks/load-decks.js';
import { guestCards } from '../guest-cards.js';
import { foldKnown, knownMarks } from '../marks.js';
import { withReviewsSince } from '../memories.js';
import type { StudyPack } from '../packs.svelte.js';
import { spokenCards } from '../sitting.js';
import type { Study } from '../study.svelte.js';
import type { Shelf } from './shelf.js';

/** A guest's: the cards of the site's decks, and what this browser knows of them. @throws {ApiError} when nothing is known. */
export async function openGuestShelf(study: Study): Promise<{ shelf: Shelf; offline: boolean }> {
  const decks = study.enrolments.resolve(await loadDecks(study.answers, study.owner));
  const deckIds = decks.map(({ id }) => id);
  const { cards: told, kept } =
    deckIds.length === 0
      ? { cards: { cards: [], questions: [] }, kept: false }
      : await guestCards(study, GuestShelfDocument, deckIds);
  const marks = foldKnown(knownMarks([], await study.marks.of(study.owner)));
  const reviews = await study.log.of(study.owner);
  return {
    offline: kept,
    shelf: {
      cards: spokenCards(told.cards),
      questions: new Map(told.questions.map((question) => [question.id, question])),
      memories: withReviewsSince(new Map(), reviews, new Set(), {}, marks),
      marks,
      reviews,
      decks,
      interviewDecks: study.guestInterview?.deckIds ?? [],
      settings: study.guestSettings,
    },
  };
}

/** What a signed-in person's device knows by its pack, when there is no network. */
export async function shelfOfPack(study: Study, pack: StudyPack): Promise<Shelf> {
  const marks = foldKnown(knownMarks(pack.marks, await study.marks.of(study.owner)));
  const reviews = await study.log.of(study.owner);
  const parameters = parametersOf(pack.settings.weights);
  return {
    cards: pack.cards,
    questions: new Map(pack.questions.map((question) => [question.id, question])),
    memories: withReviewsSince(pack.memories, reviews, pack.counted, parameters, marks),
    marks,
    reviews,
    decks: pack.decks.map((deck) => ({ ...deck, enrolled: true })),
    interviewDecks: await interviewDecksOf(study),
    settings: pack.settings,
  };
}

async function interviewDecksOf(study: Study): Promise<readonly string[]> {
  try {
    const { answer } = await study.answers.freshOrKept(study.owner, InterviewDocument, {});
    return answer.interview?.goal.deckIds ?? [];
  } catch {
    return [];
  }
}
