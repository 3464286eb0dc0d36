import { mayInGroup } from '@kkori/core/groups';
import { Injectable } from '@nestjs/common';
import { NamesService } from '../../accounts/index.js';
import { GroupDecksService as Decks } from '../../decks/index.js';
import type { DeckInput, GroupQuestionInput } from '../../generated/graphql.js';
import { Database, rateLimited, RateLimiter, say, type SignedInViewer } from '../../platform/index.js';
import { GroupQuestionsService } from '../../questions/index.js';
import { failure } from '../failures.js';
import { GroupChanges } from '../group-changes.js';
import { GroupGate } from '../group-gate.js';
import { GroupStore } from '../group-store.js';

/** Arranging a deck by hand is many small changes. */
const changing = { points: 300, seconds: 600 };
const movedOn = {
  ko: '그 사이 다른 멤버가 이 질문을 고쳤습니다. 두 글을 견주어 보고 다시 저장해 주세요.',
  en: 'Another member changed this question meanwhile. Please compare the two texts and save again.',
};
const questionMissing = { ko: '모임에 그런 질문이 없습니다.', en: 'The group has no such question.' };

/** What owners and editors do with a group's decks and questions. */
@Injectable()
export class SharedDecksService {
  constructor(
    private readonly database: Database,
    private readonly store: GroupStore,
    private readonly gate: GroupGate,
    private readonly decks: Decks,
    private readonly questions: GroupQuestionsService,
    private readonly changes: GroupChanges,
    private readonly names: NamesService,
    private readonly limiter: RateLimiter,
  ) {}

  /** To be called in a transaction, as all that change something, but for `saveQuestion`, which makes its own. */
  saveDeck(viewer: SignedInViewer, groupId: string, input: DeckInput) {
    return this.edit(viewer, groupId, () => this.decks.save(viewer, groupId, input));
  }

  deleteDeck(viewer: SignedInViewer, groupId: string, deckId: string) {
    return this.edit(viewer, groupId, async () => {
      await this.decks.delete(groupId, deckId);
      return this.gate.view(viewer, groupId);
    });
  }

  add(viewer: SignedInViewer, groupId: string, deckId: string, questionIds: readonly string[]) {
    return this.edit(viewer, groupId, () => this.decks.add(viewer, groupId, deckId, questionIds));
  }

  remove(viewer: SignedInViewer, groupId: string, deckId: string, questionIds: readonly string[]) {
    return this.edit(viewer, groupId, () => this.decks.remove(viewer, groupId, deckId, questionIds));
  }

  arrange(viewer: SignedInViewer, groupId: string, deckId: string, questionIds: readonly string[]) {
    return this.edit(viewer, groupId, () => this.decks.arrange(viewer, groupId, deckId, questionIds));
  }

  /** Null when the group has none of that id, or is not the viewer's. */
  async question(viewer: SignedInViewer, groupId: string, id: string) {
    const found = await this.questions.find(viewer, groupId, id);
    if (!found) return null;
    return { __typename: 'GroupQuestion' as const, ...found.text, question: found.question };
  }

  /** What whoever wrote a question first is called; null when their account is gone. */
  async author(groupId: string, id: string): Promise<string | null> {
    const text = await this.questions.text(groupId, id);
    if (!text?.authorId) return null;
    return (await this.names.of([text.authorId])).get(text.authorId)?.name ?? null;
  }

  async saveQuestion(viewer: SignedInViewer, { groupId, id, revision, deckId, markdown }: GroupQuestionInput) {
    const { locale, userId } = viewer;
    // Asked again once the group is held: this spares the drawing for those who are not let in.
    const role = await this.store.roleOf(userId, groupId);
    if (!role) return failure(locale, 'GroupNotFound');
    if (!mayInGroup(role, 'edit')) return failure(locale, 'GroupRoleLacking');
    const prepared = await this.questions.prepare(viewer, id, markdown);
    if (prepared === null) return questionNotFound(viewer);
    if ('__typename' in prepared) return prepared;
    return this.database.transaction(() =>
      this.gate.enter(viewer, groupId, 'edit', async () => {
        const place = { id, deckId: deckId ?? null, base: revision ?? null };
        const saved = await this.decks.saveQuestion(viewer, groupId, place, prepared);
        if (saved === null) return questionNotFound(viewer);
        if ('__typename' in saved) return saved;
        if ('outdated' in saved) {
          const { markdown: text, revision: current } = saved.outdated;
          const message = say(locale, movedOn);
          return { __typename: 'GroupQuestionMovedOn' as const, message, markdown: text, revision: current };
        }
        await this.changes.changed(groupId);
        return (await this.question(viewer, groupId, id))!;
      }),
    );
  }

  deleteQuestion(viewer: SignedInViewer, groupId: string, id: string) {
    return this.edit(viewer, groupId, async () => {
      await this.decks.deleteQuestion(groupId, id);
      return this.gate.view(viewer, groupId);
    });
  }

  private async edit<Result>(viewer: SignedInViewer, groupId: string, work: () => Promise<Result>) {
    const decision = await this.limiter.consume('groups.decks', viewer.userId, changing);
    if (!decision.allowed) return rateLimited(viewer.locale, decision.retryAfterSeconds);
    return this.gate.enter(viewer, groupId, 'edit', async () => {
      const result = await work();
      await this.changes.changed(groupId);
      return result;
    });
  }
}

function questionNotFound({ locale }: SignedInViewer) {
  return { __typename: 'QuestionNotFound' as const, message: say(locale, questionMissing) };
}
