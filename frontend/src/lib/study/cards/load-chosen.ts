import { parseCardQuery } from '@kkori/core/card-search';
import { dayOf, dueByDay, parametersOf } from '@kkori/core/scheduling';
import { m } from '$lib/paraglide/messages.js';
import { ChooseCardsDocument, GuestCardsDocument } from '$lib/api/generated/graphql.js';
import { guestCardsOr } from '../guest-cards.js';
import type { LoadedSitting } from '../load-sitting.js';
import { sendFirst, whenOf } from '../load-sitting.js';
import { foldKnown, knownMarks, markOf } from '../marks.js';
import { memoryOf, sentIds, withReviewsSince } from '../memories.js';
import { spokenCards } from '../sitting.js';
import { settingsOf } from '../study-settings.js';
import type { Study } from '../study.svelte.js';
import type { Choice } from './choice.js';
import { NotUnderstood } from './find-cards.js';
import { openGuestShelf, shelfOfPack } from './open-shelf.js';
import { chooseOnShelf, type Shelf } from './shelf.js';

/** The cards of a session, due or not. @throws {ApiError} when nothing is known, {NotUnderstood} */
export async function loadChosen(study: Study, choice: Choice): Promise<LoadedSitting> {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { query, problem } = parseCardQuery(choice.q);
  if (problem) throw new NotUnderstood({ message: problem.code, ...problem.at });
  const search = { query, sort: choice.order, reverse: false, seed };
  const pick = (shelf: Shelf) => chooseOnShelf(shelf, search, whenOf(study), choice.locked).slice(0, choice.most);
  const common = { beyond: { new: 0, reviews: 0 }, deckTitle: choice.title || m.cards_session() };
  const when = whenOf(study);
  const spaced = (shelf: Shelf) => dueByDay(shelf.memories.values(), dayOf(when.now, when), when);
  if (!study.viewer.person) {
    const { shelf } = await openGuestShelf(study);
    const cards = pick(shelf);
    const wanted = new Set(cards.map(({ questionId }) => questionId));
    const deckIds = decksWith(shelf, wanted);
    const { fresh, instead } =
      deckIds.length === 0
        ? { fresh: { questions: [] } }
        : await guestCardsOr(study, GuestCardsDocument, deckIds, () => study.packs.read());
    const questions = (instead ?? fresh).questions.filter(({ id }) => wanted.has(id));
    return {
      ...common,
      cards,
      memories: new Map(shelf.memories),
      dueByDay: spaced(shelf),
      marks: knownMarks([], await study.marks.of(study.owner)),
      questions: new Map(questions.map((question) => [question.id, question])),
      settings: shelf.settings,
    };
  }
  await sendFirst(study);
  const sent = sentIds(await study.log.of(study.owner));
  const variables = {
    search: { query: choice.q, sort: choice.order, reverse: false, seed },
    most: choice.most,
    locked: choice.locked,
    memory: choice.memory,
  };
  const { fresh, instead } = await study.answers.freshOr(ChooseCardsDocument, variables, () => study.packs.read());
  if (instead) {
    const shelf = await shelfOfPack(study, instead);
    return {
      ...common,
      cards: pick(shelf),
      memories: new Map(shelf.memories),
      dueByDay: spaced(shelf),
      marks: knownMarks(instead.marks, await study.marks.of(study.owner)),
      questions: new Map(instead.questions.map((question) => [question.id, question])),
      settings: instead.settings,
    };
  }
  if (fresh.chooseCards.__typename !== 'ChosenCards') throw new NotUnderstood(fresh.chooseCards);
  const { cards, questions } = fresh.chooseCards;
  const settings = settingsOf(fresh.studySettings);
  const marks = knownMarks(
    cards.flatMap((card) => card.marks.map(markOf)),
    await study.marks.of(study.owner),
  );
  const told = cards.flatMap(({ memory }) => (memory ? [memoryOf(memory)] : []));
  return {
    ...common,
    cards: spokenCards(cards),
    memories: withReviewsSince(
      new Map(told.map((memory) => [memory.cardId, memory])),
      await study.log.of(study.owner),
      sent,
      parametersOf(settings.weights),
      foldKnown(marks),
    ),
    marks,
    dueByDay: fresh.spacing?.dueByDay ?? [],
    questions: new Map(questions.map((question) => [question.id, question])),
    settings,
  };
}

/** As few decks as hold these questions: their cards are asked for whole. */
function decksWith({ decks }: Shelf, questionIds: ReadonlySet<string>): string[] {
  const left = new Set(questionIds);
  return decks.flatMap((deck) => {
    const here = deck.questions.filter(({ id }) => left.delete(id));
    return here.length > 0 ? [deck.id] : [];
  });
}
