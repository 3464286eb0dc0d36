import { isFound, type CardFacts, type CardQuery, type Named } from '@kkori/core/card-search';
import { speaksOf, termsOf, idsCalled } from '@kkori/core/card-search';
import { phraseInitials, phraseKey } from '@kkori/core/hangul';
import {
  dayOf,
  isSetAside,
  NO_MARKS,
  parametersOf,
  recallOf,
  type CardMarks,
  type Memory,
} from '@kkori/core/scheduling';
import type { CardSort, FoundQuestionFragment } from '$lib/api/generated/graphql.js';
import type { LoggedReview } from '../facts.js';
import { withChanges, type StudyCard, type When } from '../sitting.js';
import type { StudySettings } from '../study-settings.js';

/** A question as far as finding it needs. */
export type ShelfQuestion = Omit<FoundQuestionFragment, 'publishedAt'> & { publishedAt?: string };

/** What this device knows of somebody's cards: what is found without asking the server. */
export interface Shelf {
  cards: readonly StudyCard[];
  questions: ReadonlyMap<string, ShelfQuestion>;
  memories: ReadonlyMap<string, Memory>;
  marks: ReadonlyMap<string, CardMarks>;
  reviews: readonly LoggedReview[];
  decks: readonly {
    id: string;
    slug: string;
    title: string;
    enrolled: boolean;
    questions: readonly { id: string }[];
  }[];
  interviewDecks: readonly string[];
  settings: StudySettings;
}

export interface ShelfSearch {
  query: CardQuery;
  sort: CardSort;
  reverse: boolean;
  seed: number;
}

/** The same cards in the same order as the server finds, among those on the shelf. */
export function findOnShelf(known: Shelf, { query, sort, reverse, seed }: ShelfSearch, when: When): StudyCard[] {
  const shelf = { ...known, memories: withChanges(known.cards, known.memories) };
  const moment = {
    now: when.now,
    day: dayOf(when.now, when),
    parameters: parametersOf(shelf.settings.weights),
    subjects: subjectsOf(shelf),
    decks: namedDecks(shelf.decks),
  };
  const facts = factsOf(shelf);
  const own = ownCards(shelf, query, moment.decks);
  const found = shelf.cards.filter(({ id, questionId }) => {
    const card = facts(id);
    return card && own(id, questionId) && isFound(query, card, moment);
  });
  const place = placeOf(shelf, sort, seed, when);
  const falling = sort === 'DIFFICULTY' || sort === 'LAPSES' || sort === 'REVIEWED' || sort === 'ADDED';
  const turn = falling !== reverse ? -1 : 1;
  return found
    .map((card) => ({ card, at: place(card) }))
    .sort(({ at: a }, { at: b }) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : a < b ? -turn : a > b ? turn : 0,
    )
    .map(({ card }) => card);
}

/** As the server chooses: without what is put aside or locked, unless the query speaks of that. */
export function chooseOnShelf(shelf: Shelf, search: ShelfSearch, when: When, locked: boolean): StudyCard[] {
  const day = dayOf(when.now, when);
  const isLocked = lockedOn(shelf);
  return findOnShelf(shelf, search, when).filter((card) => {
    const marks = shelf.marks.get(card.id);
    if (marks?.suspended && !speaksOf(search.query, 'suspended')) return false;
    const buried = isSetAside({ suspended: false, buriedAt: marks?.buriedAt ?? null }, day);
    if (buried && !speaksOf(search.query, 'buried')) return false;
    return locked || speaksOf(search.query, 'locked') || !isLocked(card);
  });
}

export function namedDecks(decks: Shelf['decks']): Named[] {
  return decks.map(({ id, slug, title }) => ({ id, names: [title, slug] }));
}

export function subjectsOf({ questions }: Pick<Shelf, 'questions'>): Named[] {
  const names = new Map([...questions.values()].map(({ subject: { id, name } }) => [id, name]));
  return [...names].map(([id, name]) => ({ id, names: [name] }));
}

function ownCards(shelf: Shelf, query: CardQuery, decks: readonly Named[]) {
  const named = new Set(
    termsOf(query).flatMap((term) =>
      term.type === 'name' && term.key === 'deck' ? idsCalled(term.values, decks) : [],
    ),
  );
  if (speaksOf(query, 'interview')) for (const id of shelf.interviewDecks) named.add(id);
  const studied = shelf.decks.filter(({ id, enrolled }) => enrolled || named.has(id));
  const questions = new Set(studied.flatMap((deck) => deck.questions.map(({ id }) => id)));
  const isMarked = ({ suspended, buriedAt, flag, note }: CardMarks) =>
    suspended || buriedAt !== null || flag !== null || note !== null;
  return (cardId: string, questionId: string) =>
    questions.has(questionId) || shelf.memories.has(cardId) || isMarked(shelf.marks.get(cardId) ?? NO_MARKS);
}

function lockedOn({ cards, memories }: Shelf) {
  const recalls = new Map(cards.filter(({ kind }) => kind === 'RECALL').map(({ id, questionId }) => [questionId, id]));
  return ({ id, kind, questionId }: StudyCard) => {
    const recall = recalls.get(questionId);
    return kind === 'FOLLOW_UP' && !memories.has(id) && memories.get(recall ?? '')?.state !== 'REVIEW';
  };
}

/** What is known of a card; null of one whose question is not there. */
function factsOf(shelf: Shelf): (cardId: string) => CardFacts | null {
  const decksOf = new Map<string, string[]>();
  for (const deck of shelf.decks) {
    for (const { id } of deck.questions) decksOf.set(id, [...(decksOf.get(id) ?? []), deck.id]);
  }
  const phrasesOf = new Map([...shelf.questions].map(([id, question]) => [id, phrases(question)]));
  const reviewsOf = new Map<string, LoggedReview[]>();
  for (const review of shelf.reviews) {
    if (review.undoneAt !== null || review.refused) continue;
    if (review.reviewedAt <= (shelf.marks.get(review.cardId)?.resetAt ?? -Infinity)) continue;
    reviewsOf.set(review.cardId, [...(reviewsOf.get(review.cardId) ?? []), review]);
  }
  const cards = new Map(shelf.cards.map((card) => [card.id, card]));
  const isLocked = lockedOn(shelf);
  return (cardId) => {
    const card = cards.get(cardId);
    const question = shelf.questions.get(card?.questionId ?? '');
    if (!card || !question) return null;
    const deckIds = decksOf.get(question.id) ?? [];
    return {
      kind: card.kind === 'FOLLOW_UP' ? 'FOLLOW_UP' : 'RECALL',
      level: question.level,
      subjectId: question.subject.id,
      deckIds,
      tags: question.tags,
      phrases: phrasesOf.get(question.id) ?? [],
      addedAt: Date.parse(question.publishedAt ?? ''),
      memory: shelf.memories.get(cardId) ?? null,
      marks: shelf.marks.get(cardId) ?? NO_MARKS,
      locked: isLocked(card),
      ofInterview: deckIds.some((id) => shelf.interviewDecks.includes(id)),
      reviews: reviewsOf.get(cardId) ?? [],
    };
  };
}

function phrases({ title, topic, tags, keywords, followUps }: ShelfQuestion): CardFacts['phrases'] {
  const terms = keywords.flatMap((keyword) => keyword.terms);
  const texts = [
    title,
    topic,
    ...terms,
    ...tags.map((tag) => tag.replaceAll('-', ' ')),
    ...followUps.map((one) => one.title),
  ];
  return texts.map((text) => ({ key: phraseKey(text), initials: phraseInitials(text) }));
}

function placeOf(shelf: Shelf, sort: CardSort, seed: number, when: When): (card: StudyCard) => number | string | null {
  const parameters = parametersOf(shelf.settings.weights);
  const of = (value: (memory: Memory) => number) => (card: StudyCard) => {
    const memory = shelf.memories.get(card.id);
    return memory ? value(memory) : null;
  };
  const question = (card: StudyCard) => shelf.questions.get(card.questionId);
  const places: Record<CardSort, (card: StudyCard) => number | string | null> = {
    DUE: of(({ due }) => due),
    RETRIEVABILITY: of((memory) => recallOf(memory, when.now, parameters)),
    DIFFICULTY: of(({ difficulty }) => difficulty),
    STABILITY: of(({ stability }) => stability),
    LAPSES: of(({ lapses }) => lapses),
    REVIEWED: of(({ lastReviewedAt }) => lastReviewedAt),
    ADDED: (card) => question(card)?.publishedAt ?? null,
    TITLE: (card) => question(card)?.title ?? null,
    RANDOM: ({ id }) => shuffled(id, seed),
  };
  return places[sort];
}

/** A number by which cards stand in a random order, the same for the same seed (FNV-1a). */
function shuffled(id: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const sign of id) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
