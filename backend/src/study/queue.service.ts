import { Injectable } from '@nestjs/common';
import {
  DAYS_SHOWN,
  endOfDayAfter,
  endsOfDaysAhead,
  HABIT,
  isBehind,
  limitsOn,
  nextAfterToday,
  outlookOf,
  packCards,
  pileOf,
  type QueueCounts,
  usualDay,
} from '@kkori/core/scheduling';
import { DecksService } from '../decks/index.js';
import type { SignedInViewer } from '../platform/index.js';
import { DeskStore } from './desk-store.js';
import { DeskService } from './desk.service.js';
import {
  arrange,
  arrangeAll,
  deckTallies,
  doneOf,
  hasRest,
  newCardsToFetch,
  tallyOf,
  withRest,
  type Card,
  type Desk,
  type Study,
} from './desk.js';
import { ReviewStore } from './review-store.js';
import { ShownCardsService } from './shown-cards.service.js';

const DAY = 86_400_000;

export type Counts = QueueCounts & { done: number };

/** Cards that a device keeps at most: about three megabytes with their questions. */
const MOST_PACKED = 500;

/** What is to be studied: today's queue, and how much there is of it. */
@Injectable()
export class QueueService {
  constructor(
    private readonly desks: DeskService,
    private readonly store: DeskStore,
    private readonly reviews: ReviewStore,
    private readonly shown: ShownCardsService,
    private readonly decks: DecksService,
  ) {}

  /**
   * Today's cards in order, `limit` of them at most; the counts are of all of them.
   * @param deckId that deck alone, enrolled or not; all the decks that the viewer studies when left out
   */
  async queue(viewer: SignedInViewer, deckId: string | null, limit: number) {
    const study = deckId === null ? await this.desks.everything(viewer) : await this.desks.ofDeck(viewer, deckId);
    const queue = arrange(study);
    const all = arrangeAll(study).counts;
    const questionOf = new Map(study.cards.map((card) => [card.id, card.questionId]));
    const shown = queue.cards.slice(0, limit).map(({ id }) => ({ id, questionId: questionOf.get(id)! }));
    return {
      ...(await this.shown.of(viewer, shown)),
      counts: { ...queue.counts, done: doneOf(study.desk, deckId === null ? null : study.cards) },
      newBeyondLimit: Math.max(0, all.new - queue.counts.new),
      reviewsBeyondLimit: Math.max(0, all.review - queue.counts.review),
      dueByDay: () => this.dueByDay(viewer, study.desk),
      dayEndsAt: new Date(study.desk.day.end),
    };
  }

  /** What the viewer's device needs to study that many days by itself. */
  async pack(viewer: SignedInViewer, days: number) {
    const desk = await this.desks.deskOf(viewer);
    const until = endOfDayAfter(desk.day, days - 1, desk.boundary);
    const newCards = days * limitsOn(desk.settings, desk.day).newPerDay;
    const deckIds = await this.decks.studiedBy(viewer);
    const lay = (fetched: number | null) =>
      this.desks.lay(desk, viewer, deckIds, { dueBefore: until, newCards: fetched });
    let study = await lay(days * newCardsToFetch(desk));
    let packed = packOf(study, until, newCards);
    if (hasRest(packOf(withRest(study), until, newCards))) {
      study = await lay(null);
      packed = packOf(study, until, newCards);
    }
    return {
      ...(await this.shown.of(viewer, packed)),
      settings: desk.settings,
      doneToday: { reviews: doneOf(desk, null), ...tallyOf(desk.done) },
      deckTallies: deckTallies(study),
      dueByDay: () => this.dueByDay(viewer, desk),
      usualDay: () => (desk.plan ? null : this.usualDay(viewer, desk)),
      dayEndsAt: new Date(desk.day.end),
    };
  }

  memories({ userId }: SignedInViewer, cardIds: string[]) {
    return this.reviews.memoriesOf(userId, cardIds);
  }

  async today(viewer: SignedInViewer) {
    const [decks, study] = await Promise.all([this.decks.enrolledBy(viewer), this.desks.everyDeck(viewer)]);
    const { desk } = study;
    const queue = arrange(study);
    const countsOf = (cards: readonly Card[]): Counts => {
      return { ...arrange(study, cards).counts, done: doneOf(desk, cards) };
    };
    const next = await this.nextOf(viewer, study, queue.cards);
    return {
      counts: { ...queue.counts, done: doneOf(desk, null) },
      decks: decks.map((deck) => ({ deck, counts: countsOf(study.ofDeck.get(deck.id) ?? []) })),
      dayEndsAt: new Date(desk.day.end),
      nextDueAt: next === null ? null : new Date(next),
      backlog: await this.backlogOf(viewer, study),
    };
  }

  /** The interview that the viewer prepares for, and what to expect of it; null when none is set. */
  async interview(viewer: SignedInViewer) {
    const found = await this.desks.interview(viewer);
    return found && { goal: found.goal, daysLeft: found.daysLeft, outlook: found.plan && outlookOf(found.plan) };
  }

  /** The cards that the viewer has met, and how many they may yet meet; suspended ones left out. */
  async studied(viewer: SignedInViewer): Promise<{ met: string[]; newCards: number }> {
    const [desk, deckIds] = await Promise.all([this.desks.deskOf(viewer), this.decks.studiedBy(viewer)]);
    return this.store.met(viewer.userId, deckIds, suspendedOf(desk));
  }

  private dueByDay({ userId }: SignedInViewer, { day, boundary }: Desk): Promise<number[]> {
    return this.store.dueBetween(userId, endsOfDaysAhead(day, boundary));
  }

  /** When there is something to study once today's queue is done, epoch ms. */
  private async nextOf(viewer: SignedInViewer, study: Study, queued: readonly { id: string }[]) {
    const { desk, cards, standings, deckIds } = study;
    // A plan that goes on tomorrow has something for tomorrow.
    if (desk.plan && desk.plan.days.length > 1) return desk.day.end;
    const after = (more: typeof cards, known: typeof standings) =>
      nextAfterToday({ ...desk, cards: more, memories: known }, queued, desk.boundary);
    const next = after(cards, standings);
    if (next === desk.day.end) return next;
    // A plan asks for cards before they are due: what is asked today is not what comes next.
    const early = desk.plan ? queued.map(({ id }) => id) : [];
    const except = [...suspendedOf(desk), ...early];
    const later = await this.store.firstDue(viewer.userId, deckIds, desk.day.end, except);
    const first = later.map((standing, n) => ({ id: `later ${n}`, standing }));
    return after(
      [...cards, ...first.map(({ id }) => ({ id, questionId: id, opensAfter: null }))],
      new Map([...standings, ...first.map(({ id, standing }): [string, typeof standing] => [id, standing])]),
    );
  }

  private async usualDay({ userId }: SignedInViewer, { day, settings }: Desk): Promise<number> {
    return usualDay(await this.reviews.cardsByDay(userId, day, HABIT), settings.reviewsPerDay);
  }

  /** What piled up while nothing was studied; null when it is no more than a usual day's. */
  private async backlogOf(viewer: SignedInViewer, { desk, cards, standings, deckIds }: Study) {
    const { marks, day, plan } = desk;
    const { overdue } = pileOf(cards, standings, marks, day);
    // Most days nothing has piled up; and while an interview is ahead its plan says what is worth it.
    if (plan || !isBehind(overdue, 0)) return null;
    const usual = await this.usualDay(viewer, desk);
    if (!isBehind(overdue, usual)) return null;
    const dueBefore = day.start + DAYS_SHOWN * DAY;
    const coming = await this.desks.lay(desk, viewer, deckIds, { dueBefore, newCards: 0 });
    const { due } = pileOf(coming.cards, coming.standings, marks, day);
    return { overdue, usual, due };
  }
}

function packOf({ desk, cards, standings }: Study, until: number, newCards: number): Card[] {
  return packCards({
    cards: cards.filter(({ id }) => !desk.marks.get(id)?.suspended),
    memories: standings,
    until,
    newCards,
    most: MOST_PACKED,
    also: new Set(desk.done.map(({ cardId }) => cardId)),
  });
}

function suspendedOf({ marks }: Desk): string[] {
  return [...marks].filter(([, { suspended }]) => suspended).map(([id]) => id);
}
