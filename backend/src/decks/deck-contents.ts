import { Injectable } from '@nestjs/common';
import { limitReached, type Locale, type SignedInViewer } from '../platform/index.js';
import { deckNotFound, DecksService } from './decks.service.js';
import type { OwnedDeckStore, StoredDeckOfOwner } from './owned-deck-store.js';

const MOST_QUESTIONS = 2_000;

/** The decks of a person, or of a group. */
export interface Shelf {
  store: OwnedDeckStore;
  ownerId: string;
  /** So that changes of the owner's decks happen one after the other. */
  hold(): Promise<void>;
  /** Which of these questions may stand in them. */
  readable(questionIds: string[]): Promise<Set<string>>;
  /** How many questions there may be in all of them together; null when each deck's own bound is enough. */
  most: number | null;
}

type Limit = ReturnType<typeof full>;

/** What stands in the decks of people and groups. To be called in a transaction. */
@Injectable()
export class DeckContents {
  constructor(private readonly decks: DecksService) {}

  /** Those that are there already, or may not be, are left out. */
  async add(viewer: SignedInViewer, shelf: Shelf, deckId: string, questionIds: readonly string[]) {
    const asked = unique(questionIds).slice(0, MOST_QUESTIONS + 1);
    const readable = await shelf.readable(asked);
    return this.change(viewer, shelf, deckId, (deck) => {
      const wanted = unique([...deck.questionIds, ...asked.filter((id) => readable.has(id))]);
      if (wanted.length <= MOST_QUESTIONS || wanted.length === deck.questionIds.length) return wanted;
      return full(viewer.locale);
    });
  }

  remove(viewer: SignedInViewer, shelf: Shelf, deckId: string, questionIds: readonly string[]) {
    const gone = new Set(questionIds);
    return this.change(viewer, shelf, deckId, (deck) => deck.questionIds.filter((id) => !gone.has(id)));
  }

  /** Those left out come after, and what is not in the deck stays out. */
  arrange(viewer: SignedInViewer, shelf: Shelf, deckId: string, questionIds: readonly string[]) {
    return this.change(viewer, shelf, deckId, (deck) => {
      const there = new Set(deck.questionIds);
      return unique([...questionIds.filter((id) => there.has(id)), ...deck.questionIds]);
    });
  }

  /** Why a question cannot be put into a deck; null when it can. */
  async refusalOf(viewer: SignedInViewer, shelf: Shelf, deckId: string, questionId: string) {
    const [deck] = await shelf.store.of(shelf.ownerId, [deckId]);
    if (!deck) return deckNotFound(viewer);
    if (deck.questionIds.includes(questionId)) return null;
    return deck.questionIds.length < MOST_QUESTIONS ? this.crowding(viewer, shelf, 1) : full(viewer.locale);
  }

  /** Null when all the decks together have room for so many more. */
  private async crowding({ locale }: SignedInViewer, { store, ownerId, most }: Shelf, more: number) {
    if (most === null || more <= 0 || (await store.places(ownerId)) + more <= most) return null;
    return crowded(locale, most);
  }

  private async change(
    viewer: SignedInViewer,
    shelf: Shelf,
    deckId: string,
    work: (deck: StoredDeckOfOwner) => readonly string[] | Limit,
  ) {
    const { store, ownerId } = shelf;
    await shelf.hold();
    const [deck] = await store.of(ownerId, [deckId]);
    if (!deck) return deckNotFound(viewer);
    const questionIds = work(deck);
    if ('__typename' in questionIds) return questionIds;
    const refusal = await this.crowding(viewer, shelf, questionIds.length - deck.questionIds.length);
    if (refusal) return refusal;
    await store.setQuestions(ownerId, deckId, questionIds);
    return this.decks.byId(deckId, viewer);
  }
}

function full(locale: Locale) {
  const most = MOST_QUESTIONS.toLocaleString('ko');
  return limitReached(locale, MOST_QUESTIONS, {
    ko: `덱 하나에는 질문을 ${most}개까지 담을 수 있습니다. 덱을 나눠 주세요.`,
    en: `A deck holds up to ${most} questions. Please use another deck.`,
  });
}

function crowded(locale: Locale, most: number) {
  return limitReached(locale, most, {
    ko: `모임의 덱들에는 질문을 모두 합쳐 ${most.toLocaleString('ko')}개까지 담을 수 있습니다. 쓰지 않는 덱이나 질문을 빼 주세요.`,
    en: `A group's decks hold up to ${most.toLocaleString('en')} questions in all. Please take some out first.`,
  });
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
