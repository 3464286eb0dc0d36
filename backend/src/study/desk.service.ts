import { Injectable } from '@nestjs/common';
import { dayOf, daysUntil, orderOn, planInterview, type LearnerDay, type PlanInput } from '@kkori/core/scheduling';
import { AccountsService } from '../accounts/index.js';
import { DecksService } from '../decks/index.js';
import { Clock, type SignedInViewer } from '../platform/index.js';
import { DeskStore, type Wanted } from './desk-store.js';
import { lacksNew, lacksNewOfDeck, layOut, newCardsToFetch, type Desk, type Study } from './desk.js';
import { InterviewService } from './interview.service.js';
import { MarkStore } from './mark-store.js';
import { ReviewStore } from './review-store.js';
import { SettingsService } from './settings.service.js';
import { ShownCardsService, type PlacedCard } from './shown-cards.service.js';

/** What the plan is made of while an interview is ahead, and the cards that it decides on. */
interface PlanSource {
  of: PlanInput<PlacedCard>;
  cardIds: ReadonlySet<string>;
}

/** Lays out what a person has before them, once for a request however many fields of it ask. */
@Injectable()
export class DeskService {
  /** By viewer, who is made anew for each request. */
  private readonly desks = new WeakMap<SignedInViewer, Promise<Desk>>();
  private readonly studies = new WeakMap<SignedInViewer, Promise<Study>>();
  private readonly plans = new WeakMap<SignedInViewer, Promise<PlanSource | null>>();

  constructor(
    private readonly store: DeskStore,
    private readonly reviews: ReviewStore,
    private readonly marks: MarkStore,
    private readonly settings: SettingsService,
    private readonly interviews: InterviewService,
    private readonly shown: ShownCardsService,
    private readonly decks: DecksService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** Today's of all the decks that the viewer studies. */
  everything(viewer: SignedInViewer): Promise<Study> {
    return once(this.studies, viewer, async () => this.today(viewer, await this.decks.studiedBy(viewer)));
  }

  /** As `everything`, and enough of each deck for a queue of its own. */
  async everyDeck(viewer: SignedInViewer): Promise<Study> {
    const study = await this.everything(viewer);
    return lacksNewOfDeck(study) ? this.lay(study.desk, viewer, study.deckIds, { newCards: null }) : study;
  }

  /** Today's of that deck alone, enrolled or not. */
  async ofDeck(viewer: SignedInViewer, deckId: string): Promise<Study> {
    const decks = await this.decks.byIds([deckId], viewer);
    return this.today(
      viewer,
      decks.map(({ id }) => id),
    );
  }

  /** The same, with what else is wanted of its cards. */
  async lay(desk: Desk, viewer: SignedInViewer, deckIds: string[], wanted: Partial<Wanted>): Promise<Study> {
    const { day, done, plan, settings } = desk;
    const planned = plan ? [...plan.reviews, ...plan.newCards].map(({ id }) => id) : [];
    const found = await this.store.cards(viewer.userId, deckIds, {
      dueBefore: day.end,
      newCards: newCardsToFetch(desk),
      also: [...done.map(({ cardId }) => cardId), ...planned],
      recall: orderOn(settings, day).review !== 'DUE',
      ...wanted,
    });
    return layOut(desk, deckIds, found);
  }

  deskOf(viewer: SignedInViewer): Promise<Desk> {
    return once(this.desks, viewer, () => this.desk(viewer));
  }

  /** The interview that the viewer prepares for, and what to plan for it from; null when none is set. */
  async interview(viewer: SignedInViewer) {
    const [goal, day] = await Promise.all([this.interviews.goalOf(viewer.userId), this.dayOf(viewer)]);
    if (!goal) return null;
    const source = await this.planSource(viewer, day, await this.setAsideAndDone(viewer, day));
    return { goal, daysLeft: daysUntil(goal.date, day.date) ?? 0, plan: source?.of ?? null };
  }

  private async today(viewer: SignedInViewer, deckIds: string[]): Promise<Study> {
    const desk = await this.deskOf(viewer);
    const study = await this.lay(desk, viewer, deckIds, {});
    return lacksNew(study) ? this.lay(desk, viewer, deckIds, { newCards: null }) : study;
  }

  private async desk(viewer: SignedInViewer): Promise<Desk> {
    const now = this.clock.now().getTime();
    const [boundary, settings] = await Promise.all([
      this.accounts.preferencesOf(viewer.userId),
      this.settings.of(viewer.userId),
    ]);
    const day = dayOf(now, boundary);
    const known = await this.setAsideAndDone(viewer, day);
    const source = await this.planSource(viewer, day, known);
    const plan = source && { ...planInterview(source.of), cardIds: source.cardIds };
    return { now, day, boundary, settings, ...known, plan };
  }

  private async dayOf({ userId }: SignedInViewer): Promise<LearnerDay> {
    return dayOf(this.clock.now().getTime(), await this.accounts.preferencesOf(userId));
  }

  private async setAsideAndDone({ userId }: SignedInViewer, day: LearnerDay): Promise<Pick<Desk, 'marks' | 'done'>> {
    const [marks, done] = await Promise.all([
      this.marks.setAsideOf(userId, day.start),
      this.reviews.doneBetween(userId, day.start, day.end),
    ]);
    return { marks, done };
  }

  /** Of today; null unless an interview is ahead. */
  private planSource(viewer: SignedInViewer, day: LearnerDay, known: Pick<Desk, 'marks' | 'done'>) {
    return once(this.plans, viewer, async (): Promise<PlanSource | null> => {
      const goal = await this.interviews.goalOf(viewer.userId);
      const daysLeft = goal && daysUntil(goal.date, day.date);
      if (!goal || daysLeft === null || daysLeft < 1) return null;
      const deckIds = (await this.decks.studiedBy(viewer)).filter((id) => goal.deckIds.includes(id));
      const cards = await this.shown.ofDecks(deckIds, viewer);
      const of = await this.interviews.planInput(viewer, goal, daysLeft, { day, cards, ...known });
      return { of, cardIds: new Set(cards.map(({ id }) => id)) };
    });
  }
}

function once<K extends object, V>(made: WeakMap<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found;
}
