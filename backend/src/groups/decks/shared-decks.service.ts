import { mayInGroup } from '@kkori/core/groups';
import { Injectable } from '@nestjs/common';
import { NamesService } from '../../accounts/index.js';
import { GroupDecksService as Decks } from '../../decks/index.js';
import type { DeckInput, GroupQuestionInput } from '../../generated/graphql.js';
import { Database, rateLimited, RateLimiter, type SignedInViewer } from '../../platform/index.js';
import { GroupQuestionsService, writtenBy, type Authorship } from '../../questions/index.js';
import { failure } from '../failures.js';
import { GroupChanges } from '../group-changes.js';
import { GroupGate } from '../group-gate.js';
import { GroupStore } from '../group-store.js';
import { GroupSuggestionStore } from '../suggestions/suggestion-store.js';
import { questionMovedOn, questionNotFound } from './question-failures.js';

/** Arranging a deck by hand is many small changes. */
const changing = { points: 300, seconds: 600 };
/** What owners and editors do with a group's decks and questions. */
@Injectable()
export class SharedDecksService {
  constructor(
    private readonly database: Database,
    private readonly store: GroupStore,
    private readonly gate: GroupGate,
    private readonly decks: Decks,
    private readonly questions: GroupQuestionsService,
    private readonly suggestions: GroupSuggestionStore,
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
    const refusal = await this.refusal(viewer, groupId);
    if (refusal) return refusal;
    const place = { id, deckId: deckId ?? null, base: revision ?? null };
    return this.keep(viewer, groupId, place, markdown, writtenBy(viewer.userId));
  }

  /** Brings an earlier text back. */
  async restore(viewer: SignedInViewer, groupId: string, id: string, revision: number, number: number) {
    const refusal = await this.refusal(viewer, groupId);
    if (refusal) return refusal;
    const markdown = await this.questions.revisionText(groupId, id, number);
    if (markdown === null) return questionNotFound(viewer.locale);
    const by = { ...writtenBy(viewer.userId), origin: 'RESTORE' as const };
    return this.keep(viewer, groupId, { id, deckId: null, base: revision }, markdown, by);
  }

  /** Asked again once the group is held: this spares the drawing for those who are not let in. */
  private async refusal({ userId, locale }: SignedInViewer, groupId: string) {
    const role = await this.store.roleOf(userId, groupId);
    if (!role) return failure(locale, 'GroupNotFound');
    return mayInGroup(role, 'edit') ? null : failure(locale, 'GroupRoleLacking');
  }

  private async keep(
    viewer: SignedInViewer,
    groupId: string,
    place: { id: string; deckId: string | null; base: number | null },
    markdown: string,
    by: Authorship,
  ) {
    const { locale } = viewer;
    const prepared = await this.questions.prepare(viewer, place.id, markdown);
    if (prepared === null) return questionNotFound(locale);
    if ('__typename' in prepared) return prepared;
    return this.database.transaction(() =>
      this.gate.enter(viewer, groupId, 'edit', async () => {
        const saved = await this.decks.saveQuestion(viewer, groupId, place, prepared, by);
        if (saved === null) return questionNotFound(locale);
        if ('__typename' in saved) return saved;
        if ('outdated' in saved) return questionMovedOn(locale, saved.outdated);
        await this.changes.changed(groupId);
        return (await this.question(viewer, groupId, place.id))!;
      }),
    );
  }

  deleteQuestion(viewer: SignedInViewer, groupId: string, id: string) {
    return this.edit(viewer, groupId, async () => {
      await this.decks.deleteQuestion(groupId, id);
      await this.suggestions.forget(groupId, id);
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
