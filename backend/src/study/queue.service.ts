import { Injectable } from '@nestjs/common';
import {
  buildQueue,
  buildQueueWithPlan,
  dayOf,
  daysUntil,
  deckAllowances,
  dueByDay,
  endOfDayAfter,
  HABIT,
  isBehind,
  isOpen,
  limitsOn,
  nextAfterToday,
  orderOn,
  outlookOf,
  packCards,
  pileOf,
  planInterview,
  type CardMarks,
  type DayBoundary,
  type DeckAllowance,
  type InterviewPlan,
  type LearnerDay,
  type PlanInput,
  type QueueCounts,
  type QueueInput,
  type Standing,
  type TodaysPlan,
  usualDay,
} from '@kkori/core/scheduling';
import { AccountsService } from '../accounts/index.js';
import { DecksService, type DeckView } from '../decks/index.js';
import { Clock, type SignedInViewer, type Viewer } from '../platform/index.js';
import { QuestionsService, type CardRecord } from '../questions/index.js';
import { InterviewService } from './interview.service.js';
import { MarkStore } from './mark-store.js';
import { ReviewStore, type CardDone } from './review-store.js';
import { SettingsService, type Settings } from './settings.service.js';

/** A card with its place in its question. */
export interface Card {
  id: string;
  kind: CardRecord['kind'];
  key: string;
  questionId: string;
  opensAfter: string | null;
}

export type Counts = QueueCounts & { done: number };

/** What a person has before them today, seen from one moment. */
interface Desk {
  now: number;
  day: LearnerDay;
  boundary: DayBoundary;
  settings: Settings;
  standings: Map<string, Standing>;
  /** What keeps cards out of the queue today, by card. */
  marks: Map<string, CardMarks>;
  done: CardDone[];
  /** Of decks with limits of their own, by deck. */
  deckCards: Map<string, ReadonlySet<string>>;
  /** While an interview is ahead: what its plan says of today. */
  plan: (TodaysPlan<Card> & Pick<InterviewPlan<Card>, 'days'>) | null;
}

/** What the plan is made of while an interview is ahead, and the cards that it decides on. */
interface PlanSource {
  of: PlanInput<Card>;
  cardIds: ReadonlySet<string>;
}

interface Study {
  decks: DeckView[];
  /** All of their cards, each once, in deck order. */
  cards: Card[];
  desk: Desk;
}

/** Cards that a device keeps at most: about three megabytes with their questions. */
const MOST_PACKED = 500;

/** What is to be studied: today's queue, and how much there is of it. */
@Injectable()
export class QueueService {
  /** By viewer, who is made anew for each request. */
  private readonly studies = new WeakMap<SignedInViewer, Promise<Study>>();
  private readonly plans = new WeakMap<SignedInViewer, Promise<PlanSource | null>>();

  constructor(
    private readonly store: ReviewStore,
    private readonly marks: MarkStore,
    private readonly settings: SettingsService,
    private readonly interviews: InterviewService,
    private readonly decks: DecksService,
    private readonly questions: QuestionsService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Today's cards in order, `limit` of them at most; the counts are of all of them.
   * @param deckId that deck alone, enrolled or not; all the decks that the viewer studies when left out
   */
  async queue(viewer: SignedInViewer, deckId: string | null, limit: number) {
    const { cards, desk } = deckId === null ? await this.everything(viewer) : await this.ofDeck(viewer, deckId);
    const queue = arrange(desk, cards);
    const all = arrange(withoutLimits(desk), cards).counts;
    const shown = queue.cards.slice(0, limit);
    const ids = shown.map(({ id }) => id);
    const [memories, marks] = await Promise.all([
      this.store.memoriesOf(viewer.userId, chainsOf(shown, cards, desk)),
      this.marks.latestOf(viewer.userId, ids),
    ]);
    // Of an open card the parent matters only while it can be forgotten within this queue.
    const staysOpen = (card: Card) => isOpen(card, desk.standings) && !ids.some((id) => id === card.opensAfter);
    return {
      cards: shown.map((card) => ({
        ...card,
        memory: memories.find(({ cardId }) => cardId === card.id) ?? null,
        marks: marks.filter(({ cardId }) => cardId === card.id),
        opensAfter: staysOpen(card) ? null : card.opensAfter,
      })),
      otherMemories: memories.filter(({ cardId }) => !ids.includes(cardId)),
      questions: await this.questionsOf(shown, viewer),
      counts: { ...queue.counts, done: doneOf(desk, deckId === null ? null : cards) },
      newBeyondLimit: Math.max(0, all.new - queue.counts.new),
      reviewsBeyondLimit: Math.max(0, all.review - queue.counts.review),
      dueByDay: dueByDay(desk.standings.values(), desk.day, desk.boundary),
      dayEndsAt: new Date(desk.day.end),
    };
  }

  /** What the viewer's device needs to study that many days by itself. */
  async pack(viewer: SignedInViewer, days: number) {
    const { cards, desk } = await this.everything(viewer);
    const packed = packCards({
      cards: cards.filter(({ id }) => !desk.marks.get(id)?.suspended),
      memories: desk.standings,
      until: endOfDayAfter(desk.day, days - 1, desk.boundary),
      newCards: days * limitsOn(desk.settings, desk.day).newPerDay,
      most: MOST_PACKED,
      also: new Set(desk.done.map(({ cardId }) => cardId)),
    });
    const ids = new Set(packed.map(({ id }) => id));
    const [memories, marks] = await Promise.all([
      this.store.memoriesOf(viewer.userId, chainsOf(packed, cards, desk)),
      this.marks.latestOf(viewer.userId, [...ids]),
    ]);
    const memoryOf = new Map(memories.map((memory) => [memory.cardId, memory]));
    // Of an open card the parent matters only while it can be forgotten within the pack.
    const staysOpen = (card: Card) => isOpen(card, desk.standings) && !(card.opensAfter && ids.has(card.opensAfter));
    return {
      cards: packed.map((card) => ({
        ...card,
        memory: memoryOf.get(card.id) ?? null,
        marks: marks.filter(({ cardId }) => cardId === card.id),
        opensAfter: staysOpen(card) ? null : card.opensAfter,
      })),
      otherMemories: memories.filter(({ cardId }) => !ids.has(cardId)),
      questions: await this.questionsOf(packed, viewer),
      settings: desk.settings,
      doneToday: { reviews: doneOf(desk, null), ...tallyOf(desk.done) },
      deckTallies: [...desk.deckCards].map(([deckId, ofDeck]) => ({ deckId, ...tallyOf(desk.done, ofDeck) })),
      dueByDay: dueByDay(desk.standings.values(), desk.day, desk.boundary),
      dayEndsAt: new Date(desk.day.end),
    };
  }

  memories({ userId }: SignedInViewer, cardIds: string[]) {
    return this.store.memoriesOf(userId, cardIds);
  }

  async today(viewer: SignedInViewer) {
    const { decks, cards, desk } = await this.everything(viewer);
    const countsOf = (some: Card[]): Counts => ({ ...arrange(desk, some).counts, done: doneOf(desk, some) });
    const byQuestion = groupBy(cards, ({ questionId }) => questionId);
    const queue = arrange(desk, cards);
    // A plan that goes on tomorrow has something for tomorrow.
    const next =
      desk.plan && desk.plan.days.length > 1
        ? desk.day.end
        : nextAfterToday({ ...desk, cards, memories: desk.standings }, queue.cards, desk.boundary);
    return {
      counts: { ...queue.counts, done: doneOf(desk, null) },
      decks: decks.map((deck) => ({
        deck,
        counts: countsOf(deck.questionIds.flatMap((id) => byQuestion.get(id) ?? [])),
      })),
      dayEndsAt: new Date(desk.day.end),
      nextDueAt: next === null ? null : new Date(next),
      backlog: await this.backlogOf(viewer, cards, desk),
    };
  }

  /** What piled up while nothing was studied; null when it is no more than a usual day's. */
  private async backlogOf({ userId }: SignedInViewer, cards: readonly Card[], desk: Desk) {
    const { standings, marks, day, settings, plan } = desk;
    const { overdue, due } = pileOf(cards, standings, marks, day);
    // Most days nothing has piled up; and while an interview is ahead its plan says what is worth it.
    if (plan || !isBehind(overdue, 0)) return null;
    const usual = usualDay(await this.store.cardsByDay(userId, day, HABIT), settings.reviewsPerDay);
    return isBehind(overdue, usual) ? { overdue, usual, due } : null;
  }

  /** The interview that the viewer prepares for, and what to expect of it; null when none is set. */
  async interview(viewer: SignedInViewer) {
    const goal = await this.interviews.goalOf(viewer.userId);
    if (!goal) return null;
    const day = dayOf(this.clock.now().getTime(), await this.accounts.preferencesOf(viewer.userId));
    const input = await this.planInput(viewer, day, await this.setAsideAndDone(viewer, day));
    return { goal, daysLeft: daysUntil(goal.date, day.date) ?? 0, outlook: input && outlookOf(input.of) };
  }

  /** The cards that the viewer has met, and how many they may yet meet; suspended ones left out. */
  async studied(viewer: SignedInViewer): Promise<{ met: string[]; newCards: number }> {
    const { cards, desk } = await this.everything(viewer);
    const asked = cards.filter(({ id }) => !desk.marks.get(id)?.suspended);
    const met = asked.filter(({ id }) => desk.standings.has(id)).map(({ id }) => id);
    return { met, newCards: asked.length - met.length };
  }

  /** All that the viewer studies, looked up once however many fields of a request ask for it. */
  private everything(viewer: SignedInViewer): Promise<Study> {
    const found = this.studies.get(viewer) ?? this.decks.enrolledBy(viewer).then((decks) => this.study(viewer, decks));
    this.studies.set(viewer, found);
    return found;
  }

  private async ofDeck(viewer: SignedInViewer, deckId: string): Promise<Study> {
    return this.study(viewer, await this.decks.byIds([deckId], viewer));
  }

  private async study(viewer: SignedInViewer, decks: DeckView[]): Promise<Study> {
    const cards = await this.cardsOf(decks, viewer);
    return { decks, cards, desk: await this.desk(viewer, decks, cards) };
  }

  /** All cards of these decks in deck order; decks that are not there are left out. */
  async guestCards(viewer: Viewer, deckIds: readonly string[]) {
    const cards = await this.cardsOf(await this.decks.byIds(deckIds, viewer), viewer);
    return {
      cards: cards.map((card) => ({ ...card, memory: null, marks: [] })),
      questions: await this.questionsOf(cards, viewer),
    };
  }

  /** The cards that are studied: each question's own and its follow-ups, which open after it. */
  private async cardsOf(decks: readonly DeckView[], viewer: Viewer): Promise<Card[]> {
    const questionIds = [...new Set(decks.flatMap((deck) => deck.questionIds))];
    const rows = await this.questions.cardsOfQuestions(questionIds, viewer.userId);
    const recalls = new Map(rows.filter(({ kind }) => kind === 'RECALL').map((card) => [card.questionId, card.id]));
    return rows
      .filter(({ kind }) => kind === 'RECALL' || kind === 'FOLLOW_UP')
      .map(({ id, kind, key, questionId }) => {
        return {
          id,
          kind,
          key,
          questionId,
          opensAfter: kind === 'FOLLOW_UP' ? (recalls.get(questionId) ?? null) : null,
        };
      });
  }

  private async desk(viewer: SignedInViewer, decks: readonly DeckView[], cards: readonly Card[]): Promise<Desk> {
    const now = this.clock.now().getTime();
    const [boundary, settings] = await Promise.all([
      this.accounts.preferencesOf(viewer.userId),
      this.settings.of(viewer.userId),
    ]);
    const day = dayOf(now, boundary);
    const cardIds = cards.map(({ id }) => id);
    const [standings, known] = await Promise.all([
      this.store.standingsOf(viewer.userId, cardIds, orderOn(settings, day).review !== 'DUE'),
      this.setAsideAndDone(viewer, day),
    ]);
    const input = await this.planInput(viewer, day, known);
    const plan = input && { ...planInterview(input.of), cardIds: input.cardIds };
    return { now, day, boundary, settings, standings, ...known, deckCards: cardsByDeck(settings, decks, cards), plan };
  }

  private async setAsideAndDone({ userId }: SignedInViewer, day: LearnerDay): Promise<Pick<Desk, 'marks' | 'done'>> {
    const [marks, done] = await Promise.all([
      this.marks.setAsideOf(userId, day.start),
      this.store.doneBetween(userId, day.start, day.end),
    ]);
    return { marks, done };
  }

  /** Of today, once for a request. */
  private planInput(
    viewer: SignedInViewer,
    day: LearnerDay,
    known: Pick<Desk, 'marks' | 'done'>,
  ): Promise<PlanSource | null> {
    const made = this.plans.get(viewer) ?? this.makePlanInput(viewer, day, known);
    this.plans.set(viewer, made);
    return made;
  }

  /** Null unless an interview is ahead. */
  private async makePlanInput(
    viewer: SignedInViewer,
    day: LearnerDay,
    known: Pick<Desk, 'marks' | 'done'>,
  ): Promise<PlanSource | null> {
    const goal = await this.interviews.goalOf(viewer.userId);
    const daysLeft = goal && daysUntil(goal.date, day.date);
    if (!goal || daysLeft === null || daysLeft < 1) return null;
    const decks = (await this.decks.byIds(goal.deckIds, viewer)).filter(({ enrolled }) => enrolled);
    const cards = await this.cardsOf(decks, viewer);
    const of = await this.interviews.planInput(viewer, goal, daysLeft, { day, cards, ...known });
    return { of, cardIds: new Set(cards.map(({ id }) => id)) };
  }

  private questionsOf(cards: readonly Card[], { userId }: Viewer) {
    return this.questions.publishedByIds([...new Set(cards.map(({ questionId }) => questionId))], userId);
  }
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The ids of all cards of the questions that some cards are of, as far as they have a memory. */
function chainsOf(some: readonly Card[], cards: readonly Card[], { standings }: Desk): string[] {
  const questions = new Set(some.map(({ questionId }) => questionId));
  return cards.filter(({ id, questionId }) => questions.has(questionId) && standings.has(id)).map(({ id }) => id);
}

/** The day's limits hold for all decks together, so what was done in one counts in the others. */
function arrange(desk: Desk, cards: readonly Card[]) {
  const { standings, marks, now, day, settings, done, plan } = desk;
  const counted = plan ? done.filter(({ cardId }) => !plan.cardIds.has(cardId)) : done;
  const input: QueueInput<Card> = {
    cards,
    memories: standings,
    marks,
    now,
    day,
    limits: limitsOn(settings, day),
    doneToday: tallyOf(counted),
    decks: allowancesOf(desk, counted),
    order: orderOn(settings, day),
    studiedToday: settings.spreadSiblings ? new Set(done.map(({ cardId }) => cardId)) : null,
  };
  return plan ? buildQueueWithPlan(input, plan) : buildQueue(input);
}

function allowancesOf({ settings, day, deckCards }: Desk, done: readonly CardDone[]): DeckAllowance[] {
  const cardsOf = (deckId: string) => deckCards.get(deckId) ?? null;
  return deckAllowances(settings, day, cardsOf, (_, cardIds) => tallyOf(done, cardIds));
}

/** The cards of those decks that have limits of their own. */
function cardsByDeck(settings: Settings, decks: readonly DeckView[], cards: readonly Card[]) {
  const limited = new Set(settings.deckLimits.map(({ deckId }) => deckId));
  return new Map(
    decks
      .filter(({ id }) => limited.has(id))
      .map(({ id, questionIds }): [string, ReadonlySet<string>] => {
        const ofDeck = new Set(questionIds);
        return [id, new Set(cards.filter(({ questionId }) => ofDeck.has(questionId)).map((card) => card.id))];
      }),
  );
}

/** Cards done, each once; of these cards alone where they are given. */
function tallyOf(done: readonly CardDone[], cardIds?: ReadonlySet<string>): { new: number; review: number } {
  const counted = cardIds ? done.filter(({ cardId }) => cardIds.has(cardId)) : done;
  const fresh = counted.filter(({ isNew }) => isNew).length;
  return { new: fresh, review: counted.length - fresh };
}

/** The same day without limits. */
function withoutLimits(desk: Desk): Desk {
  const none = { newPerDay: Infinity, reviewsPerDay: Infinity, deckLimits: [], comeback: null };
  return { ...desk, settings: { ...desk.settings, ...none } };
}

/** Reviews done today of these cards; of all cards, those of decks left since too, when null. */
function doneOf({ done }: Desk, cards: readonly Card[] | null): number {
  const ids = cards && new Set(cards.map(({ id }) => id));
  return done.reduce((total, { cardId, reviews }) => total + (!ids || ids.has(cardId) ? reviews : 0), 0);
}
