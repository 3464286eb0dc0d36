import { dayOf, isLeech, isSetAside, NO_MARKS, type CardMarks } from '@kkori/core/scheduling';
import {
  GuestMarkedCardsDocument,
  MarkedCardsDocument,
  type AskedMarkedFragment,
  type MarkedCardFilter,
} from '$lib/api/generated/graphql.js';
import { loadDecks } from '$lib/decks/load-decks.js';
import { guestCards } from './guest-cards.js';
import { sendFirst, whenOf } from './load-sitting.js';
import { foldKnown, knownMarks, markOf } from './marks.js';
import { withReviewsSince } from './memories.js';
import type { Study } from './study.svelte.js';

export interface MarkedCard {
  id: string;
  /** The address of its question. */
  slug: string;
  title: string;
  marks: CardMarks;
  /** Times forgotten since it was started (anew). */
  lapses: number;
}

export interface MarkedList {
  cards: MarkedCard[];
  /** All there are; the list shows the latest. */
  total: number;
  /** Whether the server could not be asked, so that this is what the device knows. */
  offline: boolean;
}

/** The cards that are marked in that way. @throws {ApiError} */
export async function loadMarked(study: Study, filter: MarkedCardFilter): Promise<MarkedList> {
  return study.viewer.person ? loadPersons(study, filter) : loadGuests(study, filter);
}

async function loadPersons(study: Study, filter: MarkedCardFilter): Promise<MarkedList> {
  const { owner } = study;
  await sendFirst(study);
  const { answer, kept } = await study.answers.freshOrKept(owner, MarkedCardsDocument, { filter });
  const { cards: told, questions, total } = answer.markedCards;
  const marks = foldKnown(
    knownMarks(
      told.flatMap((card) => card.marks.map(markOf)),
      await study.marks.of(owner),
    ),
  );
  const cards = told.map((card) => present(card, questions, marks, card.memory?.lapses ?? 0));
  const left = cards.filter((card) => belongs(card, filter, study));
  return { cards: left, total: total - (cards.length - left.length), offline: kept };
}

async function loadGuests(study: Study, filter: MarkedCardFilter): Promise<MarkedList> {
  const deckIds = (await loadDecks(study.answers, study.owner)).map(({ id }) => id);
  if (deckIds.length === 0) return { cards: [], total: 0, offline: false };
  const { cards: told, kept } = await guestCards(study, GuestMarkedCardsDocument, deckIds);
  const logged = await study.marks.of(study.owner);
  const marks = foldKnown(knownMarks([], logged));
  const memories = withReviewsSince(new Map(), await study.log.of(study.owner), new Set(), {}, marks);
  const latest = (cardId: string) =>
    logged.reduce((at, mark) => (mark.cardId === cardId ? Math.max(at, mark.markedAt) : at), 0);
  const cards = told.cards
    .map((card) => present(card, told.questions, marks, memories.get(card.id)?.lapses ?? 0))
    .filter((card) => belongs(card, filter, study))
    .sort((a, b) => latest(b.id) - latest(a.id));
  return { cards, total: cards.length, offline: kept };
}

function present(
  card: { id: string; key: string; questionId: string },
  questions: readonly AskedMarkedFragment[],
  marks: ReadonlyMap<string, CardMarks>,
  lapses: number,
): MarkedCard {
  const question = questions.find(({ id }) => id === card.questionId);
  const asked = question?.followUps.find(({ key }) => key === card.key)?.title ?? question?.title ?? '';
  return { id: card.id, slug: question?.slug ?? '', title: asked, marks: marks.get(card.id) ?? NO_MARKS, lapses };
}

function belongs({ marks, lapses }: MarkedCard, filter: MarkedCardFilter, study: Study): boolean {
  const when = whenOf(study);
  const is: Record<MarkedCardFilter, boolean> = {
    SUSPENDED: marks.suspended,
    BURIED: isSetAside({ suspended: false, buriedAt: marks.buriedAt }, dayOf(when.now, when)),
    FLAGGED: marks.flag !== null,
    NOTED: marks.note !== null,
    LEECH: isLeech({ lapses }),
  };
  return is[filter];
}
