import { Injectable } from '@nestjs/common';
import { isOpen, type CardMark, type Memory } from '@kkori/core/scheduling';
import { DecksService } from '../decks/index.js';
import type { SignedInViewer, Viewer } from '../platform/index.js';
import { QuestionsService, type CardRecord } from '../questions/index.js';
import { MarkStore } from './mark-store.js';
import { ReviewStore } from './review-store.js';

/** A card with its place in its question. */
export interface PlacedCard {
  id: string;
  kind: CardRecord['kind'];
  key: string;
  questionId: string;
  opensAfter: string | null;
  meaningChangedAt: Date | null;
}

/** A card as the person has it. */
export type ShownCard = PlacedCard & { memory: Memory | null; marks: CardMark[] };

/** Cards with all that a screen needs in order to show them. */
@Injectable()
export class ShownCardsService {
  constructor(
    private readonly store: ReviewStore,
    private readonly marks: MarkStore,
    private readonly decks: DecksService,
    private readonly questions: QuestionsService,
  ) {}

  /** These cards, in their order, and the memories of the other cards of their questions. */
  async of(viewer: SignedInViewer, some: readonly { id: string; questionId: string }[]) {
    const ids = new Set(some.map(({ id }) => id));
    const questionIds = [...new Set(some.map(({ questionId }) => questionId))];
    const placed = await this.placed(questionIds, viewer);
    const [memories, marks, questions] = await Promise.all([
      this.store.memoriesOf(viewer.userId, [...placed.keys()]),
      this.marks.latestOf(viewer.userId, [...ids]),
      this.questions.publishedByIds(questionIds, viewer.userId),
    ]);
    const memoryOf = new Map(memories.map((memory) => [memory.cardId, memory]));
    // Of an open card the parent matters only while it can be forgotten meanwhile.
    const staysOpen = (card: PlacedCard) => isOpen(card, memoryOf) && !(card.opensAfter && ids.has(card.opensAfter));
    const cards = [...ids].flatMap((id): ShownCard[] => {
      const card = placed.get(id);
      if (!card) return [];
      return [
        {
          ...card,
          memory: memoryOf.get(id) ?? null,
          marks: marks.filter(({ cardId }) => cardId === id),
          opensAfter: staysOpen(card) ? null : card.opensAfter,
        },
      ];
    });
    return { cards, otherMemories: memories.filter(({ cardId }) => !ids.has(cardId)), questions };
  }

  /** All cards of these decks of the site in deck order, whoever asks; decks that are not there are left out. */
  async ofGuest(asking: Viewer, deckIds: readonly string[]) {
    const viewer: Viewer = { ...asking, userId: null, role: null, sessionId: null };
    const decks = await this.decks.byIds(deckIds, viewer);
    const cards = await this.ofDecks(
      decks.map(({ id }) => id),
      viewer,
    );
    const questionIds = [...new Set(cards.map(({ questionId }) => questionId))];
    return {
      cards: cards.map((card) => ({ ...card, memory: null, marks: [] })),
      questions: await this.questions.publishedByIds(questionIds, viewer.userId),
    };
  }

  async ofDecks(deckIds: readonly string[], viewer: Viewer): Promise<PlacedCard[]> {
    return [...(await this.placed(await this.decks.questionsOf(deckIds, viewer), viewer)).values()];
  }

  /** The cards that are studied, by id: each question's own and its follow-ups, which open after it. */
  private async placed(questionIds: string[], viewer: Viewer): Promise<Map<string, PlacedCard>> {
    const rows = await this.questions.cardsOfQuestions(questionIds, viewer.userId);
    const recalls = new Map(rows.filter(({ kind }) => kind === 'RECALL').map((card) => [card.questionId, card.id]));
    const studied = rows.filter(({ kind }) => kind === 'RECALL' || kind === 'FOLLOW_UP');
    return new Map(
      studied.map(({ id, kind, key, questionId, meaningChangedAt }) => {
        const opensAfter = kind === 'FOLLOW_UP' ? (recalls.get(questionId) ?? null) : null;
        return [id, { id, kind, key, questionId, opensAfter, meaningChangedAt }];
      }),
    );
  }
}
