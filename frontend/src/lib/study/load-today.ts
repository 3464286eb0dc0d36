import { startSession } from '@kkori/core/scheduling';
import { GuestCardIdsDocument, TodayDocument, type AskedFragment } from '$lib/api/generated/graphql.js';
import { loadDecks } from '$lib/decks/load-decks.js';
import { backlogOf, type Backlog } from './backlog.js';
import { guestCardsOr } from './guest-cards.js';
import { guestPlan, sendFirst, whenOf } from './load-sitting.js';
import type { PackedDeck } from './packs.svelte.js';
import {
  cardsOfDeck,
  deviceQueue,
  EMPTY_DESK,
  spokenCards,
  type BeyondLimits,
  type DayCounts,
  type Desk,
  type StudyCard,
} from './sitting.js';
import { settingsOf, type StudySettings } from './study-settings.js';
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
  beyond: BeyondLimits;
  /** What piled up; null while it is no more than a usual day's. */
  backlog: Backlog | null;
  settings: StudySettings;
  /** Whether the server could not be asked, so that this is what the device knows. */
  offline: boolean;
}

/** What is due today. @throws {ApiError} when nothing is known. */
export async function loadToday(study: Study): Promise<TodaysStudy> {
  return study.viewer.person ? loadPersons(study) : loadGuests(study);
}

async function loadPersons(study: Study): Promise<TodaysStudy> {
  const [sent] = await Promise.all([sendFirst(study), study.sendChoices()]);
  const { fresh, instead } = await study.answers.freshOr(TodayDocument, {}, () => study.packs.read());
  if (instead) return todayOf(study, instead, instead.settings, instead.decks);
  const { counts, decks, nextDueAt } = fresh.today;
  study.packs.refresh(decks.map(({ deck }) => deck.id));
  // What the server has not got yet is not in its counts.
  const pack = sent ? undefined : await study.packs.read();
  if (pack) return { ...(await todayOf(study, pack, pack.settings, pack.decks)), offline: false };
  return {
    counts,
    decks: decks.map(({ deck: { id, slug, title }, counts: ofDeck }) => ({ id, slug, title, counts: ofDeck })),
    nextDueAt: nextDueAt ? Date.parse(nextDueAt) : null,
    backlog: fresh.today.backlog ?? null,
    beyond: { new: fresh.next.newBeyondLimit, reviews: fresh.next.reviewsBeyondLimit },
    settings: study.withChoices(settingsOf(fresh.studySettings)),
    first: titleOf(fresh.next.cards[0], fresh.next.questions),
    offline: false,
  };
}

async function loadGuests(study: Study): Promise<TodaysStudy> {
  const all = study.enrolments.resolve(await loadDecks(study.answers, study.owner));
  const decks = all.filter(({ enrolled }) => enrolled);
  const none = { learning: 0, review: 0, new: 0, done: 0 };
  if (decks.length === 0) {
    const settings = study.guestSettings;
    return {
      counts: none,
      decks: [],
      first: null,
      nextDueAt: null,
      beyond: { new: 0, reviews: 0 },
      backlog: null,
      settings,
      offline: false,
    };
  }
  const deckIds = decks.map(({ id }) => id);
  const { fresh, instead } = await guestCardsOr(study, GuestCardIdsDocument, deckIds, () => study.packs.read());
  if (instead) return todayOf(study, instead, study.guestSettings, decks);
  study.packs.refresh(deckIds);
  const { cards, questions } = fresh;
  const desk = { ...EMPTY_DESK, cards: spokenCards(cards), questions, decks };
  return { ...(await todayOf(study, desk, study.guestSettings, decks)), offline: false };
}

/** What this device makes of the day by itself. */
async function todayOf(
  study: Study,
  desk: Desk & { questions: readonly AskedFragment[] },
  settings: StudySettings,
  decks: readonly PackedDeck[],
): Promise<TodaysStudy> {
  const reviews = await study.log.of(study.owner);
  const marks = await study.marks.of(study.owner);
  const when = whenOf(study);
  const plan = await guestPlan(study);
  const ofCards = (cards: readonly StudyCard[]) =>
    deviceQueue({ ...desk, cards }, reviews, settings, when, plan, marks);
  const queue = ofCards(desk.cards);
  const { cards, memories, counts, nextDueAt, beyond } = queue;
  return {
    counts,
    first: titleOf(startSession(cards, memories, when.now).current, desk.questions),
    nextDueAt,
    beyond,
    backlog: plan ? null : backlogOf(desk, queue, reviews, settings, when),
    settings,
    offline: true,
    decks: decks.map((deck) => {
      const { id, slug, title } = deck;
      return { id, slug, title, counts: ofCards(cardsOfDeck(desk.cards, deck)).counts };
    }),
  };
}

/** What a card asks. */
export function titleOf(
  card: { questionId: string; key: string } | null | undefined,
  questions: readonly AskedFragment[],
): string | null {
  const question = questions.find(({ id }) => id === card?.questionId);
  return question?.followUps.find(({ key }) => key === card?.key)?.title ?? question?.title ?? null;
}
