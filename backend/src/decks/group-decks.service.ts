import { groupLimits } from '@kkori/core/groups';
import type { ParsedOwnQuestion } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import type { DeckInput } from '../generated/graphql.js';
import { Clock, limitReached, type SignedInViewer } from '../platform/index.js';
import { GroupQuestionsService, QuestionsService, type Authorship } from '../questions/index.js';
import { DeckContents, type Shelf } from './deck-contents.js';
import { deckIdTaken, deckProblem, tidied } from './deck-input.js';
import { DecksService } from './decks.service.js';
import { GroupDeckStore } from './group-deck-store.js';

/**
 * Decks of groups and the questions that groups write. Who may change them the room of groups says; it holds the group
 * meanwhile. What is changed is there for everybody in it at once: nothing is written for any of them.
 */
@Injectable()
export class GroupDecksService {
  constructor(
    private readonly store: GroupDeckStore,
    private readonly contents: DeckContents,
    private readonly decks: DecksService,
    private readonly questions: QuestionsService,
    private readonly written: GroupQuestionsService,
    private readonly clock: Clock,
  ) {}

  async save(viewer: SignedInViewer, groupId: string, input: DeckInput) {
    const { locale } = viewer;
    const problem = deckProblem(input, locale);
    if (problem) return problem;
    const owner = await this.store.ownerOf(input.id);
    if (owner !== null && owner !== groupId) return deckIdTaken(locale);
    if (owner === null && (await this.store.count(groupId)) >= groupLimits.decks) {
      return limitReached(locale, groupLimits.decks, {
        ko: `모임의 덱은 ${groupLimits.decks}개까지 만들 수 있습니다. 쓰지 않는 덱을 지워 주세요.`,
        en: `A group keeps up to ${groupLimits.decks} decks. Please delete one first.`,
      });
    }
    await this.store.save(groupId, tidied(input), this.clock.now());
    return this.decks.byId(input.id, viewer);
  }

  /** Its questions and what was learned of them stay. @returns whether there was such a deck of the group's */
  delete(groupId: string, deckId: string): Promise<boolean> {
    return this.store.delete(groupId, deckId);
  }

  add(viewer: SignedInViewer, groupId: string, deckId: string, questionIds: readonly string[]) {
    return this.contents.add(viewer, this.shelfOf(groupId), deckId, questionIds);
  }

  remove(viewer: SignedInViewer, groupId: string, deckId: string, questionIds: readonly string[]) {
    return this.contents.remove(viewer, this.shelfOf(groupId), deckId, questionIds);
  }

  arrange(viewer: SignedInViewer, groupId: string, deckId: string, questionIds: readonly string[]) {
    return this.contents.arrange(viewer, this.shelfOf(groupId), deckId, questionIds);
  }

  /** Saves a question of the group's, and puts it into a deck of the group's when one is named. */
  async saveQuestion(
    viewer: SignedInViewer,
    groupId: string,
    { id, deckId, base }: { id: string; deckId: string | null; base: number | null },
    prepared: ParsedOwnQuestion,
    by?: Authorship,
  ) {
    // Before anything is written, that there is room for it.
    const refusal = deckId && (await this.contents.refusalOf(viewer, this.shelfOf(groupId), deckId, id));
    if (refusal) return refusal;
    const saved = await this.written.save(viewer, groupId, id, base, prepared, by);
    if (deckId && saved && 'id' in saved) await this.add(viewer, groupId, deckId, [id]);
    return saved;
  }

  /** It leaves the group's decks, too. @returns whether there was such a question of the group's */
  async deleteQuestion(groupId: string, id: string): Promise<boolean> {
    const existed = await this.written.delete(groupId, id);
    if (existed) await this.store.forget(groupId, id);
    return existed;
  }

  /** Of a group that is gone. */
  async deleteAll(groupId: string): Promise<void> {
    await this.store.deleteAll(groupId);
    await this.written.deleteAll(groupId);
  }

  private shelfOf(groupId: string): Shelf {
    return {
      store: this.store,
      ownerId: groupId,
      // The group is held by whoever got here.
      hold: () => Promise.resolve(),
      readable: (ids) => this.questions.readableInGroup(ids, groupId),
      most: groupLimits.places,
    };
  }
}
