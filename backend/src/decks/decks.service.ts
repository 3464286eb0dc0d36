import { Injectable } from '@nestjs/common';
import type { DeckNotFound } from '../generated/graphql.js';
import { Clock, say, type SignedInViewer, type Viewer } from '../platform/index.js';
import { QuestionsService } from '../questions/index.js';
import { DeckStore, type StoredDeck } from './deck-store.js';

/** A deck as its viewer sees it. */
export interface DeckView {
  __typename: 'Deck';
  id: string;
  slug: string;
  title: string;
  description: string;
  questionCount: number;
  cardCount: number;
  enrolled: boolean;
  /** The published ones, in deck order. */
  questionIds: string[];
}

/** The kinds of card that are studied; the others are asked in quizzes. */
const studied = new Set(['RECALL', 'FOLLOW_UP']);

@Injectable()
export class DecksService {
  constructor(
    private readonly store: DeckStore,
    private readonly questions: QuestionsService,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<DeckView[]> {
    return this.present(await this.store.current(), viewer);
  }

  /** Null when there is none that the viewer may see. */
  async find(slug: string, viewer: Viewer): Promise<DeckView | null> {
    const decks = (await this.store.current()).filter((deck) => deck.slug === slug);
    return (await this.present(decks, viewer))[0] ?? null;
  }

  /** In the site's order; those that are not there, or not for the viewer, are left out. */
  async byIds(ids: readonly string[], viewer: Viewer): Promise<DeckView[]> {
    const wanted = new Set(ids.map((id) => id.toLowerCase()));
    return this.present(
      (await this.store.current()).filter(({ id }) => wanted.has(id)),
      viewer,
    );
  }

  /** The decks that the viewer studies, in the site's order. */
  async enrolledBy(viewer: SignedInViewer): Promise<DeckView[]> {
    const enrolled = await this.store.enrolled(viewer.userId);
    return enrolled.size === 0 ? [] : this.byIds([...enrolled], viewer);
  }

  async enrol(deckId: string, viewer: SignedInViewer): Promise<DeckView | DeckNotFound> {
    const [deck] = await this.byIds([deckId], viewer);
    if (!deck) return notFound(viewer);
    await this.store.enrol(viewer.userId, deck.id, this.clock.now());
    return { ...deck, enrolled: true };
  }

  async leave(deckId: string, viewer: SignedInViewer): Promise<DeckView | DeckNotFound> {
    await this.store.leave(viewer.userId, deckId.toLowerCase());
    const [deck] = await this.byIds([deckId], viewer);
    return deck ?? notFound(viewer);
  }

  private async present(decks: StoredDeck[], viewer: Viewer): Promise<DeckView[]> {
    if (decks.length === 0) return [];
    const ids = [...new Set(decks.flatMap(({ questionIds }) => questionIds))];
    const [cards, enrolled] = await Promise.all([
      this.questions.cardsOfQuestions(ids),
      viewer.userId === null ? new Set<string>() : this.store.enrolled(viewer.userId),
    ]);
    const cardCounts = new Map<string, number>();
    for (const { questionId, kind } of cards) {
      cardCounts.set(questionId, (cardCounts.get(questionId) ?? 0) + (studied.has(kind) ? 1 : 0));
    }
    return decks.map((deck) => {
      const questionIds = deck.questionIds.filter((id) => cardCounts.has(id));
      return {
        __typename: 'Deck',
        id: deck.id,
        slug: deck.slug,
        title: say(viewer.locale, { ko: deck.titleKo, en: deck.titleEn }),
        description: say(viewer.locale, { ko: deck.descriptionKo, en: deck.descriptionEn }),
        questionCount: questionIds.length,
        cardCount: questionIds.reduce((sum, id) => sum + (cardCounts.get(id) ?? 0), 0),
        enrolled: enrolled.has(deck.id),
        questionIds,
      };
    });
  }
}

function notFound({ locale }: Viewer): DeckNotFound & { __typename: 'DeckNotFound' } {
  return {
    __typename: 'DeckNotFound',
    message: say(locale, { ko: '그런 덱이 없습니다.', en: 'There is no such deck.' }),
  };
}
