import { Injectable } from '@nestjs/common';
import type { DeckInput, QuestionInput } from '../generated/graphql.js';
import { Clock, Database, limitReached, type Locale, say, type SignedInViewer } from '../platform/index.js';
import { OwnQuestionsService, QuestionsService, type DrawnQuestion } from '../questions/index.js';
import { DeckContents, type Shelf } from './deck-contents.js';
import { deckProblem, tidied } from './deck-input.js';
import { DeckStore } from './deck-store.js';
import { DecksService, type DeckView } from './decks.service.js';
import { OwnDeckStore } from './own-deck-store.js';
import type { StoredDeckOfOwner } from './owned-deck-store.js';

const MOST_DECKS = 100;

/** Decks and questions that people make for themselves. */
@Injectable()
export class OwnDecksService {
  constructor(
    private readonly database: Database,
    private readonly store: OwnDeckStore,
    private readonly enrolments: DeckStore,
    private readonly decks: DecksService,
    private readonly contents: DeckContents,
    private readonly questions: QuestionsService,
    private readonly ownQuestions: OwnQuestionsService,
    private readonly clock: Clock,
  ) {}

  /** Lets the person's decks change for nobody else until the transaction ends; to be taken before any row. */
  hold(userId: string): Promise<void> {
    return this.store.lock(userId);
  }

  async save(viewer: SignedInViewer, input: DeckInput) {
    const { userId, locale } = viewer;
    const problem = deckProblem(input, locale);
    if (problem) return problem;
    await this.store.lock(userId);
    const isNew = (await this.store.named(userId, [input.id])).length === 0;
    if (isNew && (await this.store.count(userId)) >= MOST_DECKS) {
      return limitReached(locale, MOST_DECKS, {
        ko: `덱은 ${MOST_DECKS}개까지 만들 수 있습니다. 쓰지 않는 덱을 지워 주세요.`,
        en: `You can keep up to ${MOST_DECKS} decks. Please delete one first.`,
      });
    }
    await this.store.save(userId, tidied(input), this.clock.now());
    if (isNew) await this.enrolments.enrol(userId, input.id, this.clock.now());
    return this.decks.byId(input.id, viewer);
  }

  async delete({ userId }: SignedInViewer, deckId: string): Promise<boolean> {
    await this.store.lock(userId);
    const existed = await this.store.delete(userId, deckId);
    if (existed) await this.enrolments.leave(userId, deckId);
    return existed;
  }

  async arrange(viewer: SignedInViewer, deckIds: readonly string[]): Promise<DeckView[]> {
    await this.store.lock(viewer.userId);
    await this.store.arrange(viewer.userId, [...new Set(deckIds)].slice(0, MOST_DECKS));
    return this.decks.ownOf(viewer);
  }

  /** Those that are there already, or not for the viewer to read, are left out. */
  add(viewer: SignedInViewer, deckId: string, questionIds: readonly string[]) {
    return this.contents.add(viewer, this.shelfOf(viewer), deckId, questionIds);
  }

  remove(viewer: SignedInViewer, deckId: string, questionIds: readonly string[]) {
    return this.contents.remove(viewer, this.shelfOf(viewer), deckId, questionIds);
  }

  arrangeQuestions(viewer: SignedInViewer, deckId: string, questionIds: readonly string[]) {
    return this.contents.arrange(viewer, this.shelfOf(viewer), deckId, questionIds);
  }

  /** Saves a question, and puts it into a deck when one is named. */
  async saveQuestion(viewer: SignedInViewer, { id, deckId, markdown }: QuestionInput) {
    const question = await this.ownQuestions.prepare(viewer, id, markdown);
    if (question === null) return questionNotFound(viewer.locale);
    if ('__typename' in question) return question;
    return this.database.transaction(() => this.keepQuestion(viewer, id, deckId ?? null, question));
  }

  private async keepQuestion(viewer: SignedInViewer, id: string, deckId: string | null, question: DrawnQuestion) {
    await this.store.lock(viewer.userId);
    if (deckId) {
      // Before anything is written, that there is room for it.
      const refusal = await this.contents.refusalOf(viewer, this.shelfOf(viewer), deckId, id);
      if (refusal) return refusal;
    }
    const saved = await this.ownQuestions.save(viewer, id, question);
    if (saved === null) return questionNotFound(viewer.locale);
    if ('__typename' in saved) return saved;
    if (deckId) await this.add(viewer, deckId, [id]);
    const found = await this.ownQuestions.find(viewer, id);
    if (!found) return questionNotFound(viewer.locale);
    return { __typename: 'OwnQuestion' as const, ...found.text, question: found.question };
  }

  async deleteQuestion(viewer: SignedInViewer, id: string): Promise<boolean> {
    await this.store.lock(viewer.userId);
    const existed = await this.ownQuestions.delete(viewer, id);
    if (existed) await this.store.forget(viewer.userId, id);
    return existed;
  }

  /** All the decks that a person made, with the ids of their questions in order. */
  async exportOf(userId: string): Promise<StoredDeckOfOwner[]> {
    return this.store.of(userId);
  }

  private shelfOf({ userId }: SignedInViewer): Shelf {
    return {
      store: this.store,
      ownerId: userId,
      hold: () => this.store.lock(userId),
      readable: (ids) => this.questions.readable(ids, userId),
      most: null,
    };
  }
}

export function questionNotFound(locale: Locale) {
  const message = { ko: '그런 질문이 없습니다.', en: 'There is no such question.' };
  return { __typename: 'QuestionNotFound' as const, message: say(locale, message) };
}
