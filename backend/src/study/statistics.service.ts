import { Injectable } from '@nestjs/common';
import { parametersOf } from '@kkori/core/scheduling';
import { frameOf, historiesOf, priorsOf, type Period, type Prior, type Statistics } from '@kkori/core/statistics';
import { AccountsService } from '../accounts/index.js';
import { DecksService } from '../decks/index.js';
import { Clock, Database, type SignedInViewer } from '../platform/index.js';
import { QuestionsService } from '../questions/index.js';
import { MarkStore } from './mark-store.js';
import { ReviewStore } from './review-store.js';
import { StatisticsStore } from './statistics-store.js';

/** Cards whose reviews are folded between two turns of the event loop. */
const CARDS_AT_ONCE = 200;

/** How a person studied, and what their cards are now. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly database: Database,
    private readonly store: StatisticsStore,
    private readonly reviews: ReviewStore,
    private readonly marks: MarkStore,
    private readonly decks: DecksService,
    private readonly questions: QuestionsService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** @param deckId of that deck's cards alone; one that is not there has none */
  async of(viewer: SignedInViewer, period: Period, deckId: string | null): Promise<Statistics> {
    const { userId } = viewer;
    const now = this.clock.now().getTime();
    await this.addPriors(userId);
    const cardIds = deckId === null ? null : await this.cardsOf(viewer, deckId);
    const [boundary, first, marks, weights] = await Promise.all([
      this.accounts.preferencesOf(userId),
      this.store.firstReviewAt(userId),
      this.marks.setAsideOf(userId, now),
      this.reviews.weightsOf(userId),
    ]);
    const frame = frameOf(now, boundary, period, first);
    const suspended = [...marks].filter(([, mark]) => mark.suspended).map(([cardId]) => cardId);
    const [ofReviews, ofMemories] = await Promise.all([
      this.store.ofReviews(userId, frame, cardIds),
      this.store.ofMemories(userId, frame, cardIds, suspended, weights),
    ]);
    return { ...ofMemories, ...ofReviews };
  }

  /**
   * Works out what cards were at the reviews that came since somebody last looked. A card's whole history is folded, so a
   * review that arrived late sets right what was known of those after it.
   */
  private async addPriors(userId: string): Promise<void> {
    const cardIds = await this.store.cardsWithoutPriors(userId);
    if (cardIds.length === 0) return;
    for (let at = 0; at < cardIds.length; at += CARDS_AT_ONCE) {
      await this.database.transaction(() => this.addPriorsOf(userId, cardIds.slice(at, at + CARDS_AT_ONCE)));
    }
  }

  /** While no facts of the person come and no weights change, else what is written might be of those before. */
  private async addPriorsOf(userId: string, cardIds: string[]): Promise<void> {
    await this.reviews.lock(userId);
    const parameters = parametersOf(await this.reviews.weightsOf(userId));
    const resets = await this.marks.resetsOf(userId, cardIds);
    const priors = new Map<string, Prior>();
    for (const [cardId, history] of historiesOf(await this.reviews.reviewsOf(userId, cardIds))) {
      const options = { ...parameters, resetAt: resets.get(cardId) };
      for (const [id, prior] of priorsOf(history, options)) priors.set(id, prior);
    }
    await this.store.savePriors(userId, priors);
  }

  private async cardsOf(viewer: SignedInViewer, deckId: string): Promise<string[]> {
    const questionIds = await this.decks.questionsOf([deckId], viewer);
    const cards = await this.questions.cardsOfQuestions(questionIds, viewer.userId);
    return cards.map(({ id }) => id);
  }
}
