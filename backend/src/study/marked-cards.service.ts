import { Injectable } from '@nestjs/common';
import { dayOf, type CardMark, type Memory } from '@kkori/core/scheduling';
import { AccountsService } from '../accounts/index.js';
import type { MarkedCardFilter } from '../generated/graphql.js';
import { Clock, type SignedInViewer } from '../platform/index.js';
import { QuestionsService } from '../questions/index.js';
import { MarkStore } from './mark-store.js';
import type { Card } from './queue.service.js';
import { ReviewStore } from './review-store.js';

export type MarkedCard = Card & { memory: Memory | null; marks: CardMark[] };

/** Where a person finds again what they put aside. */
@Injectable()
export class MarkedCardsService {
  constructor(
    private readonly marks: MarkStore,
    private readonly reviews: ReviewStore,
    private readonly questions: QuestionsService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** The cards marked in that way, the latest first, `limit` of them at most. */
  async of({ userId }: SignedInViewer, filter: MarkedCardFilter, limit: number) {
    const day = dayOf(this.clock.now().getTime(), await this.accounts.preferencesOf(userId));
    const { cardIds, total } = await this.marks.marked(userId, filter, day.start, limit);
    const [rows, marks, memories] = await Promise.all([
      this.questions.cardsByIds(cardIds, userId),
      this.marks.latestOf(userId, cardIds),
      this.reviews.memoriesOf(userId, cardIds),
    ]);
    const cards = rows.map(({ id, kind, key, questionId }): MarkedCard => {
      return {
        id,
        kind,
        key,
        questionId,
        opensAfter: null,
        memory: memories.find(({ cardId }) => cardId === id) ?? null,
        marks: marks.filter(({ cardId }) => cardId === id),
      };
    });
    const questionIds = [...new Set(cards.map(({ questionId }) => questionId))];
    return { total, cards, questions: await this.questions.publishedByIds(questionIds, userId) };
  }
}
