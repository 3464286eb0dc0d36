import { groupLimits, mayInGroup, type GroupAct } from '@kkori/core/groups';
import { mergedText, mergeTexts } from '@kkori/core/text-diff';
import { Injectable } from '@nestjs/common';
import { NamesService } from '../../accounts/index.js';
import { GroupDecksService } from '../../decks/index.js';
import type { GroupSuggestion, GroupSuggestionInput } from '../../generated/graphql.js';
import { Clock, Database, limitReached, rateLimited, RateLimiter, type SignedInViewer } from '../../platform/index.js';
import { GroupQuestionsService, invalidQuestion, writtenBy } from '../../questions/index.js';
import { questionMovedOn, questionNotFound } from '../decks/question-failures.js';
import { failure } from '../failures.js';
import { GroupChanges } from '../group-changes.js';
import { GroupGate } from '../group-gate.js';
import { GroupStore } from '../group-store.js';
import { commentProblem, idTaken, suggestionProblem, tidiedWords } from '../input.js';
import { GroupSuggestionStore, type SuggestionRow } from './suggestion-store.js';

const talking = { points: 60, seconds: 600 };

/** What comments are resolved of. */
export type SuggestionView = Omit<GroupSuggestion, 'comments'> & { __typename: 'GroupSuggestion' };

/** Members suggest other texts for a group's questions; who may edit takes them up or refuses them. */
@Injectable()
export class GroupSuggestionsService {
  constructor(
    private readonly database: Database,
    private readonly groups: GroupStore,
    private readonly gate: GroupGate,
    private readonly store: GroupSuggestionStore,
    private readonly questions: GroupQuestionsService,
    private readonly decks: GroupDecksService,
    private readonly changes: GroupChanges,
    private readonly names: NamesService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /** For somebody in the group, as all that only reads. */
  async open(groupId: string, viewer: SignedInViewer): Promise<SuggestionView[]> {
    return this.present(await this.store.open(groupId), viewer);
  }

  async ofQuestion(groupId: string, questionId: string, viewer: SignedInViewer): Promise<SuggestionView[]> {
    return this.present(await this.store.ofQuestion(groupId, questionId), viewer);
  }

  async find(groupId: string, id: string, viewer: SignedInViewer): Promise<SuggestionView | null> {
    const row = await this.store.find(groupId, id);
    return row && ((await this.present([row], viewer))[0] ?? null);
  }

  async comments({ id }: SuggestionView, { userId }: SignedInViewer) {
    const rows = await this.store.comments(id);
    const names = await this.names.of(rows.flatMap(({ authorId }) => authorId ?? []));
    return rows.map(({ authorId, ...comment }) => ({
      ...comment,
      author: (authorId && names.get(authorId)?.name) ?? null,
      own: authorId === userId,
    }));
  }

  /** What a person suggested, for them to take along. */
  async exportOf(userId: string) {
    const rows = await this.store.exportOf(userId);
    return rows.map(({ id, groupId, questionId, markdown, why, state, createdAt }) => {
      return { id, groupId, questionId, markdown, why, state, createdAt };
    });
  }

  /** What a person said of suggestions, for them to take along. */
  commentsOf(userId: string) {
    return this.store.commentsOf(userId);
  }

  async suggest(viewer: SignedInViewer, input: GroupSuggestionInput) {
    const { userId, locale } = viewer;
    const { groupId, id, questionId, revision } = input;
    // Asked again once the group is held: this spares the drawing for those who are not in it.
    if (!(await this.groups.roleOf(userId, groupId))) return failure(locale, 'GroupNotFound');
    const why = tidiedWords(input.why);
    const problem = suggestionProblem(locale, id, why);
    if (problem) return problem;
    const prepared = await this.questions.prepare(viewer, questionId, input.markdown);
    if (prepared === null) return questionNotFound(locale);
    if ('__typename' in prepared) return prepared;
    if (!prepared.question) return invalidQuestion(prepared.problems, locale);
    return this.database.transaction(() =>
      this.gate.enter(viewer, groupId, null, async () => {
        const known = await this.store.find(groupId, id);
        // Sent again after an answer that was lost, it is there already.
        if (known) return known.authorId === userId ? this.shown(groupId, id, viewer) : idTaken(locale);
        const now = await this.questions.text(groupId, questionId);
        if (!now) return questionNotFound(locale);
        if (now.revision !== revision) return questionMovedOn(locale, now);
        if ((await this.store.waitingOf(groupId, userId)) >= groupLimits.suggestions) {
          return limitReached(locale, groupLimits.suggestions, {
            ko: `답을 기다리는 제안은 ${groupLimits.suggestions}개까지예요. 편집자의 답을 기다려 주세요.`,
            en: `Up to ${groupLimits.suggestions} of your suggestions can wait. Please wait for an answer.`,
          });
        }
        const made = { id, groupId, questionId, authorId: userId, baseRevision: revision, base: now.markdown };
        const added = await this.store.add({ ...made, markdown: prepared.text, why, createdAt: this.clock.now() });
        if (!added) return idTaken(locale);
        await this.changes.changed(groupId);
        return this.shown(groupId, id, viewer);
      }),
    );
  }

  async answer(viewer: SignedInViewer, groupId: string, id: string, accept: boolean) {
    if (!accept) return this.settle(viewer, groupId, id, 'edit', () => Promise.resolve('REFUSED' as const));
    const { userId, locale } = viewer;
    // Drawn before the group is held; what is saved is asked for again there.
    const role = await this.groups.roleOf(userId, groupId);
    const mayEdit = role !== null && mayInGroup(role, 'edit');
    const row = mayEdit ? await this.store.find(groupId, id) : null;
    const now = row && (await this.questions.text(groupId, row.questionId));
    if (!row || !now) return this.settle(viewer, groupId, id, 'edit', () => Promise.resolve(questionNotFound(locale)));
    const chunks = mergeTexts(row.base, row.markdown, now.markdown);
    const isClean = chunks.every((chunk) => chunk.kind !== 'conflict');
    const prepared = isClean ? await this.questions.prepare(viewer, row.questionId, mergedText(chunks, [])) : null;
    return this.settle(viewer, groupId, id, 'edit', async () => {
      if (prepared === null) return failure(locale, 'GroupSuggestionOutdated');
      if ('__typename' in prepared) return prepared;
      const place = { id: row.questionId, deckId: null, base: now.revision };
      const saved = await this.decks.saveQuestion(viewer, groupId, place, prepared, writtenBy(userId, row.authorId));
      if (saved === null) return questionNotFound(locale);
      if ('outdated' in saved) return failure(locale, 'GroupSuggestionOutdated');
      if (!('__typename' in saved)) return 'ACCEPTED';
      return saved.__typename === 'DeckNotFound' ? questionNotFound(locale) : saved;
    });
  }

  withdraw(viewer: SignedInViewer, groupId: string, id: string) {
    return this.settle(viewer, groupId, id, null, (row) =>
      Promise.resolve(
        row.authorId === viewer.userId ? ('WITHDRAWN' as const) : failure(viewer.locale, 'GroupRoleLacking'),
      ),
    );
  }

  /** To be called in a transaction. */
  async discuss(viewer: SignedInViewer, groupId: string, id: string, commentId: string, said: string) {
    const { userId, locale } = viewer;
    const text = tidiedWords(said);
    const decision = await this.limiter.consume('groups.discuss', userId, talking);
    if (!decision.allowed) return rateLimited(locale, decision.retryAfterSeconds);
    return this.gate.enter(viewer, groupId, null, async () => {
      const problem = commentProblem(locale, commentId, text);
      if (problem) return problem;
      if (!(await this.store.find(groupId, id))) return failure(locale, 'GroupSuggestionNotFound');
      if ((await this.store.comments(id)).length >= groupLimits.comments) {
        return limitReached(locale, groupLimits.comments, {
          ko: `제안 하나에는 말을 ${groupLimits.comments}개까지 남길 수 있습니다.`,
          en: `A suggestion holds up to ${groupLimits.comments} comments.`,
        });
      }
      await this.store.say(id, { id: commentId, authorId: userId, text, createdAt: this.clock.now() });
      await this.changes.changed(groupId);
      return this.shown(groupId, id, viewer);
    });
  }

  /** @param work what becomes of it, or why nothing does */
  private async settle<Failure extends { __typename: string }>(
    viewer: SignedInViewer,
    groupId: string,
    id: string,
    act: GroupAct | null,
    work: (row: SuggestionRow) => Promise<'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | Failure>,
  ) {
    const decision = await this.limiter.consume('groups.discuss', viewer.userId, talking);
    if (!decision.allowed) return rateLimited(viewer.locale, decision.retryAfterSeconds);
    return this.database.transaction(() =>
      this.gate.enter(viewer, groupId, act, async () => {
        const row = await this.store.find(groupId, id);
        if (!row) return failure(viewer.locale, 'GroupSuggestionNotFound');
        if (row.state !== 'OPEN') return failure(viewer.locale, 'GroupSuggestionAnswered');
        const state = await work(row);
        if (typeof state !== 'string') return state;
        await this.store.answer(id, state, viewer.userId);
        await this.changes.changed(groupId);
        return this.shown(groupId, id, viewer);
      }),
    );
  }

  private async shown(groupId: string, id: string, viewer: SignedInViewer): Promise<SuggestionView> {
    const found = await this.find(groupId, id, viewer);
    if (!found) throw new Error(`suggestion ${id} is gone within the transaction that wrote it`);
    return found;
  }

  private async present(rows: SuggestionRow[], { userId }: SignedInViewer): Promise<SuggestionView[]> {
    const [first] = rows;
    if (!first) return [];
    const names = await this.names.of(
      rows.flatMap(({ authorId, answeredBy }) => [authorId ?? [], answeredBy ?? []].flat()),
    );
    const nameOf = (id: string | null) => (id && names.get(id)?.name) ?? null;
    const now = await this.questions.standings(
      first.groupId,
      rows.map(({ questionId }) => questionId),
    );
    return rows.flatMap(({ authorId, answeredBy, baseRevision, base, markdown, ...row }) => {
      const question = now.get(row.questionId);
      if (!question) return [];
      return {
        __typename: 'GroupSuggestion' as const,
        ...row,
        ...question,
        author: nameOf(authorId),
        answeredBy: nameOf(answeredBy),
        own: authorId === userId,
        before: base,
        after: markdown,
        outdated: row.state === 'OPEN' && question.revision !== baseRevision,
      };
    });
  }
}
