import type { CardQuery } from '@kkori/core/card-search';
import { NO_MARKS, parametersOf, type CardMarks, type Memory } from '@kkori/core/scheduling';
import {
  CountChosenDocument,
  FoundCardIdsDocument,
  SearchCardsDocument,
  type CardSort,
  type QueryProblemFieldsFragment,
} from '$lib/api/generated/graphql.js';
import { sendFirst, whenOf } from '../load-sitting.js';
import { foldKnown, knownMarks, markOf } from '../marks.js';
import { memoryOf, sentIds, withReviewsSince } from '../memories.js';
import { spokenCards, type StudyCard } from '../sitting.js';
import type { Study } from '../study.svelte.js';
import { openGuestShelf, shelfOfPack } from './open-shelf.js';
import { chooseOnShelf, findOnShelf, type Shelf, type ShelfQuestion } from './shelf.js';

/** A search as it is typed, and as it is understood. */
export interface Search {
  text: string;
  query: CardQuery;
  sort: CardSort;
  reverse: boolean;
}

export interface FoundCard {
  id: string;
  questionId: string;
  kind: string;
  key: string;
  /** The address of its question. */
  slug: string;
  title: string;
  subject: string;
  memory: Memory | null;
  /** When its answer last came to mean something else, epoch ms. */
  meaningChangedAt: number | null;
  marks: CardMarks;
}

export interface FoundPage {
  cards: FoundCard[];
  total: number;
  /** Whether the server could not be asked, so that this is what the device knows. */
  offline: boolean;
  /** FSRS weights that the memories are folded with. */
  weights: readonly number[] | null;
  tags: readonly string[];
}

/** What the server does not understand, as another version of the app would. */
export class NotUnderstood extends Error {
  constructor(readonly problem: QueryProblemFieldsFragment) {
    super(problem.message);
  }
}

/** A page of what a search finds. @throws {ApiError} when nothing is known, {NotUnderstood} */
export async function findCards(
  study: Study,
  search: Search,
  page: { first: number; offset: number },
): Promise<FoundPage> {
  if (!study.viewer.person) {
    const { shelf, offline } = await openGuestShelf(study);
    return pageOf(study, shelf, search, page, offline);
  }
  await sendFirst(study);
  const sent = sentIds(await study.log.of(study.owner));
  const variables = { search: inputOf(search), ...page };
  const { fresh, instead } = await study.answers.freshOr(SearchCardsDocument, variables, () => study.packs.read());
  if (instead) return pageOf(study, await shelfOfPack(study, instead), search, page, true);
  if (fresh.searchCards.__typename !== 'FoundCards') throw new NotUnderstood(fresh.searchCards);
  const { cards, questions, total } = fresh.searchCards;
  const { weights } = fresh.studySettings;
  const marks = foldKnown(
    knownMarks(
      cards.flatMap((card) => card.marks.map(markOf)),
      await study.marks.of(study.owner),
    ),
  );
  const told = cards.flatMap(({ memory }) => (memory ? [memoryOf(memory)] : []));
  const byCard = new Map(told.map((memory) => [memory.cardId, memory]));
  // What the server has not got yet.
  const memories = withReviewsSince(byCard, await study.log.of(study.owner), sent, parametersOf(weights), marks);
  const present = presenter(new Map(questions.map((question) => [question.id, question])), memories, marks);
  return {
    cards: spokenCards(cards).map(present),
    total,
    offline: false,
    weights: weights ?? null,
    tags: [...new Set(questions.flatMap(({ tags }) => tags))],
  };
}

/** All that a search finds, by card the question, 10,000 at most. @throws {ApiError} as `findCards` */
export async function findIds(study: Study, search: Search): Promise<Map<string, string>> {
  const onDevice = async (shelf: Shelf) =>
    new Map(findOnShelf(shelf, { ...search, seed: 0 }, whenOf(study)).map((card) => [card.id, card.questionId]));
  if (!study.viewer.person) return onDevice((await openGuestShelf(study)).shelf);
  const variables = { search: inputOf(search) };
  const { fresh, instead } = await study.answers.freshOr(FoundCardIdsDocument, variables, () => study.packs.read());
  if (instead) return onDevice(await shelfOfPack(study, instead));
  if (fresh.foundCardIds.__typename !== 'FoundCardIds') throw new NotUnderstood(fresh.foundCardIds);
  const { ids, questionIds } = fresh.foundCardIds;
  return new Map(ids.map((id, index) => [id, questionIds[index] ?? '']));
}

/** How many cards a session could be made of. @throws {ApiError} as `findCards` */
export async function countChosen(
  study: Study,
  search: Search,
  locked: boolean,
): Promise<{ total: number; offline: boolean }> {
  const onDevice = (shelf: Shelf) => chooseOnShelf(shelf, { ...search, seed: 0 }, whenOf(study), locked).length;
  if (!study.viewer.person) {
    const { shelf, offline } = await openGuestShelf(study);
    return { total: onDevice(shelf), offline };
  }
  const variables = { search: inputOf(search), locked };
  const { fresh, instead } = await study.answers.freshOr(CountChosenDocument, variables, () => study.packs.read());
  if (instead) return { total: onDevice(await shelfOfPack(study, instead)), offline: true };
  if (fresh.chooseCards.__typename !== 'ChosenCards') throw new NotUnderstood(fresh.chooseCards);
  return { total: fresh.chooseCards.total, offline: false };
}

export function inputOf({ text, sort, reverse }: Pick<Search, 'text' | 'sort' | 'reverse'>) {
  return { query: text, sort, reverse, seed: 0 };
}

function pageOf(
  study: Study,
  shelf: Shelf,
  search: Search,
  { first, offset }: { first: number; offset: number },
  offline: boolean,
): FoundPage {
  const found = findOnShelf(shelf, { ...search, seed: 0 }, whenOf(study));
  return {
    cards: found.slice(offset, offset + first).map(presenter(shelf.questions, shelf.memories, shelf.marks)),
    total: found.length,
    offline,
    weights: shelf.settings.weights ?? null,
    tags: [...new Set([...shelf.questions.values()].flatMap(({ tags }) => tags))],
  };
}

function presenter(
  questions: ReadonlyMap<string, ShelfQuestion>,
  memories: ReadonlyMap<string, Memory>,
  marks: ReadonlyMap<string, CardMarks>,
) {
  return ({ id, kind, key, questionId, meaningChangedAt }: StudyCard): FoundCard => {
    const question = questions.get(questionId);
    const asked = question?.followUps.find((followUp) => followUp.key === key)?.title ?? question?.title ?? '';
    return {
      id,
      questionId,
      kind,
      key,
      slug: question?.slug ?? '',
      title: asked,
      subject: question?.subject.name ?? '',
      memory: memories.get(id) ?? null,
      meaningChangedAt: meaningChangedAt ?? null,
      marks: marks.get(id) ?? NO_MARKS,
    };
  };
}
