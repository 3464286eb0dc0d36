import { dayOffsetAt, foldMarks, newReviewId } from '@kkori/core/scheduling';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/index.js';
import type { SignedInViewer } from '../platform/index.js';
import { MarkStore } from './mark-store.js';
import { ReviewStore } from './review-store.js';
import { ReviewsService } from './reviews.service.js';
import { SettingsService } from './settings.service.js';

/** That somebody did not know a card, elsewhere than in a sitting. */
export interface Forgotten {
  cardId: string;
  /** 16 bytes that make the same of it however often it is told. */
  seed: Uint8Array;
  /** Epoch ms. */
  at: number;
  durationMs: number;
}

/** Makes cards due that turned out to be forgotten: each is a review, graded 다시. */
@Injectable()
export class ForgottenService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly settings: SettingsService,
    private readonly store: ReviewStore,
    private readonly marks: MarkStore,
    private readonly reviews: ReviewsService,
  ) {}

  /** Lets nothing else be recorded of the person until the transaction ends; to be taken before any row. */
  hold(userId: string): Promise<void> {
    return this.store.lock(userId);
  }

  /** Those that somebody has not put aside for good. */
  async learnt(userId: string, cardIds: string[]): Promise<Set<string>> {
    const marks = foldMarks(await this.marks.latestOf(userId, cardIds));
    return new Set(cardIds.filter((id) => !marks.get(id)?.suspended));
  }

  /** To be called in a transaction. What was told before changes nothing. @returns how many cards are due for it */
  async record(person: SignedInViewer, forgotten: readonly Forgotten[]): Promise<number> {
    const settings = await this.settings.of(person.userId);
    const preferences = await this.accounts.preferencesOf(person.userId);
    const { desiredRetention, learningSteps, relearningSteps } = settings;
    const sent = forgotten.map(({ cardId, seed, at, durationMs }) => ({
      id: newReviewId(at, seed),
      cardId,
      rating: 'AGAIN' as const,
      reviewedAt: new Date(at).toISOString(),
      durationMs,
      desiredRetention,
      steps: { learning: learningSteps, relearning: relearningSteps },
      dayOffset: dayOffsetAt(at, preferences),
    }));
    const recorded = await this.reviews.record(person, sent, []);
    return recorded.__typename === 'ReviewsRecorded' ? recorded.accepted.length : 0;
  }
}
