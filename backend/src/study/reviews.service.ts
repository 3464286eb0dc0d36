import { Injectable } from '@nestjs/common';
import {
  applyReview,
  compareReviews,
  foldReviews,
  parametersOf,
  type Memory,
  type ReviewFact,
} from '@kkori/core/scheduling';
import type { UndoInput } from '../generated/graphql.js';
import { Clock, type SignedInViewer } from '../platform/index.js';
import { QuestionsService } from '../questions/index.js';
import { FactBatch, refusalOf, unique, type NotThatPerson, type Rejected } from './fact-batch.js';
import type { InvalidInput } from './messages.js';
import { asStored, isSameReview, readReview, readUndo, type SentReview } from './review-input.js';
import { ReviewStore, type Known } from './review-store.js';

/** The outcome, times as epoch ms. */
export interface Recorded {
  __typename: 'ReviewsRecorded';
  accepted: string[];
  rejected: Rejected[];
  memories: Memory[];
  forgotten: string[];
}

/** Takes in the facts that devices make, and keeps every memory the fold of them. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly store: ReviewStore,
    private readonly questions: QuestionsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores a person's reviews and undos, 1,000 of each at most; to be called in a transaction. Whatever was sent before
   * changes nothing. What cannot be stored is named, the rest is stored.
   * @param personId whose reviews the device takes them for
   */
  async record(
    viewer: SignedInViewer,
    reviews: readonly SentReview[],
    undos: readonly UndoInput[],
    personId: string = viewer.userId,
  ): Promise<Recorded | NotThatPerson | InvalidInput> {
    const { userId, locale } = viewer;
    const refusal = refusalOf(viewer, personId, { reviews, undos });
    if (refusal) return refusal;
    const now = this.clock.now().getTime();
    const batch = new FactBatch(locale);
    const sentReviews = reviews.flatMap((input) => readReview(input) ?? batch.reject(input.id, 'MALFORMED'));
    const sentUndos = undos.flatMap((input) => readUndo(input, now) ?? batch.reject(input.reviewId, 'MALFORMED'));
    if (sentReviews.length + sentUndos.length === 0) return outcome(batch, [], []);

    await this.store.lock(userId);
    const ids = unique([...sentReviews.map(({ id }) => id), ...sentUndos.map(({ reviewId }) => reviewId)]);
    const known = await this.store.known(userId, ids, unique(sentReviews.map(({ cardId }) => cardId)));
    const playable = await this.playable(userId, sentReviews, known);

    const byId = new Map(known.reviews.map((review) => [review.id, review]));
    const touched = new Set<string>();
    const newReviews: ReviewFact[] = [];
    for (const sent of sentReviews) {
      const stored = byId.get(sent.id);
      if (stored && !isSameReview(stored, sent)) batch.reject(sent.id, 'ID_TAKEN');
      else if (!stored && !playable.has(sent.cardId)) batch.reject(sent.id, 'UNKNOWN_CARD');
      else {
        if (!stored) newReviews.push(asStored(sent, now));
        byId.set(sent.id, stored ?? newReviews.at(-1)!);
        touched.add(sent.cardId);
        batch.accept(sent.id);
      }
    }
    const undone = new Set(known.undoneIds);
    const newUndos = await batch.takeUndos(
      sentUndos,
      ({ reviewId }) => reviewId,
      undone,
      (id) => byId.has(id),
      () => this.store.countWaitingUndos(userId),
    );
    for (const { reviewId } of sentUndos) {
      const review = byId.get(reviewId);
      if (review) touched.add(review.cardId);
    }

    const before = new Map(known.memories.map((memory) => [memory.cardId, memory]));
    const undoneNow = new Set(newUndos.map(({ reviewId }) => reviewId));
    const undoneCards = unique(known.reviews.filter(({ id }) => undoneNow.has(id)).map(({ cardId }) => cardId));
    const after = await this.fold(userId, known, {
      before,
      counting: newReviews.filter(({ id }) => !undone.has(id)),
      undone,
      refold: new Set(undoneCards),
    });
    const forgotten = [...after].filter(([, memory]) => memory === null).map(([cardId]) => cardId);
    const changed = [...after.values()].filter((memory) => memory !== null);
    if (newReviews.length + newUndos.length > 0) {
      await this.store.save(userId, { reviews: newReviews, undos: newUndos, memories: changed, forgotten });
    }
    if (undoneCards.length > 0) await this.store.forgetPriors(userId, undoneCards);

    const current = new Map<string, Memory | null>([...before, ...after]);
    const memories = [...touched].map((cardId) => current.get(cardId) ?? null);
    return outcome(
      batch,
      memories.filter((memory) => memory !== null),
      [...touched].filter((cardId) => !current.get(cardId)),
    );
  }

  /**
   * The memories that change, by card; null for a card none of whose reviews counts. A review after a card's last is
   * one step on from its memory; one that comes in between, and an undone one, make the card be folded anew. What was
   * reviewed before the card was started anew does not count.
   */
  private async fold(
    userId: string,
    known: Known,
    batch: {
      before: ReadonlyMap<string, Memory>;
      counting: ReviewFact[];
      undone: ReadonlySet<string>;
      refold: Set<string>;
    },
  ): Promise<Map<string, Memory | null>> {
    const { before, undone, refold } = batch;
    const resets = new Map(known.resets.map(({ cardId, at }) => [cardId, at]));
    const parameters = parametersOf(known.weights);
    const counting = batch.counting.filter(({ cardId, reviewedAt }) => reviewedAt > (resets.get(cardId) ?? -Infinity));
    for (const { cardId, reviewedAt } of counting) {
      if (reviewedAt <= (before.get(cardId)?.lastReviewedAt ?? -Infinity)) refold.add(cardId);
    }
    const after = new Map<string, Memory | null>();
    if (refold.size > 0) {
      const histories = new Map([...refold].map((cardId): [string, ReviewFact[]] => [cardId, []]));
      const stored = await this.store.reviewsOf(userId, [...refold]);
      for (const review of [...stored, ...counting]) histories.get(review.cardId)?.push(review);
      for (const [cardId, history] of histories) {
        after.set(cardId, foldReviews(history, undone, { ...parameters, resetAt: resets.get(cardId) }));
      }
    }
    for (const review of counting.filter(({ cardId }) => !refold.has(cardId)).sort(compareReviews)) {
      const memory = after.get(review.cardId) ?? before.get(review.cardId) ?? null;
      after.set(review.cardId, applyReview(memory, review, parameters));
    }
    return after;
  }

  /** The cards that may be reviewed: those reviewed before, and of the others those that anybody may study. */
  private async playable(userId: string, sent: ReviewFact[], known: Known): Promise<Set<string>> {
    const reviewed = new Set([...known.memories, ...known.reviews].map(({ cardId }) => cardId));
    const others = unique(sent.map(({ cardId }) => cardId).filter((cardId) => !reviewed.has(cardId)));
    if (others.length === 0) return reviewed;
    return new Set([...reviewed, ...(await this.questions.studiable(others, userId))]);
  }
}

function outcome(batch: FactBatch, memories: Memory[], forgotten: string[]): Recorded {
  return { __typename: 'ReviewsRecorded', ...batch.outcome(), memories, forgotten };
}
