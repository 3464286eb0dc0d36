import { concernedBy, mayDeleteComment, mentionedIn, talkLimits } from '@kkori/core/groups';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../../accounts/index.js';
import type { CommentInput, NotificationKind } from '../../generated/graphql.js';
import { Clock, Database, rateLimited, RateLimiter, type SignedInViewer } from '../../platform/index.js';
import { renderText, TooBusy, type SummaryRecord } from '../../questions/index.js';
import { failure } from '../failures.js';
import { GroupChanges } from '../group-changes.js';
import { GroupGate } from '../group-gate.js';
import { GroupStore } from '../group-store.js';
import { commentProblem, invalidText, saidTooFast, takenId, tidiedText, tooMuchSaid } from './comment-input.js';
import { TalkReader } from './talk-reader.js';
import { TalkStore, type CommentRow, type NewComment } from './talk-store.js';

const writing = { points: 20, seconds: 60 };
/** Each makes others look again. */
const tidying = { points: 30, seconds: 60 };
const reading = { points: 120, seconds: 60 };
/** By whose number of characters it is decided how much lists, quotes and diagrams may be in a comment. */
const BURDEN = 20_000;
const EXCERPT = 140;
/** Seconds after which a thread for rendering should be free. */
const A_MOMENT = 5;

/** Members say something about a question, where it is. */
@Injectable()
export class TalkService {
  constructor(
    private readonly store: TalkStore,
    private readonly reader: TalkReader,
    private readonly gate: GroupGate,
    private readonly groups: GroupStore,
    private readonly changes: GroupChanges,
    private readonly notifications: NotificationsService,
    private readonly limiter: RateLimiter,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** In a transaction of its own: the text is rendered before anything is held. */
  async save(viewer: SignedInViewer, input: CommentInput) {
    const { userId, locale } = viewer;
    const { id, groupId, questionId, threadId = null } = input;
    if (!(await this.groups.roleOf(userId, groupId))) return failure(locale, 'GroupNotFound');
    const markdown = tidiedText(input.markdown);
    const problem = commentProblem(locale, { ...input, markdown });
    if (problem) return problem;
    const allowed = await this.limiter.consume('groups.talk', userId, writing);
    if (!allowed.allowed) return saidTooFast(locale, allowed.retryAfterSeconds);
    const question = await this.reader.talkable(viewer, groupId, questionId);
    if (!question) return failure(locale, 'QuestionNotFound');
    const rendered = await this.#render(userId, id, markdown);
    if (rendered === 'busy') return rateLimited(locale, A_MOMENT);
    if (!rendered) return invalidText(locale, 'costly');
    const { html, text } = rendered;
    const comment = { id, groupId, questionId, threadId, authorId: userId, markdown, html, excerpt: excerptOf(text) };
    return this.database.transaction(() =>
      this.gate.enter(viewer, groupId, null, async () => {
        const known = await this.store.find(groupId, id);
        const refused = known
          ? await this.#rewrite(viewer, comment, known, question)
          : await this.#add(viewer, comment, question);
        return refused ?? this.#talk(viewer, groupId, questionId);
      }),
    );
  }

  /** To be called in a transaction, as all below. */
  async delete(viewer: SignedInViewer, groupId: string, id: string) {
    const { userId, locale } = viewer;
    const allowed = await this.limiter.consume('groups.talk.tidy', userId, tidying);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    return this.gate.enter(viewer, groupId, null, async (role) => {
      const comment = await this.store.find(groupId, id);
      if (!comment) return failure(locale, 'CommentNotFound');
      const isOwn = comment.authorId === userId;
      if (!mayDeleteComment(role, isOwn)) return failure(locale, 'GroupRoleLacking');
      if (!comment.deletedAt) {
        await this.store.erase(id, this.clock.now(), !isOwn);
        await this.notifications.forget([id]);
        await this.changes.talked(groupId, comment.questionId);
      }
      return this.#talk(viewer, groupId, comment.questionId);
    });
  }

  async resolve(viewer: SignedInViewer, groupId: string, id: string, resolved: boolean) {
    const allowed = await this.limiter.consume('groups.talk.tidy', viewer.userId, tidying);
    if (!allowed.allowed) return rateLimited(viewer.locale, allowed.retryAfterSeconds);
    return this.gate.enter(viewer, groupId, null, async () => {
      const opening = await this.store.find(groupId, id);
      if (!opening || opening.threadId !== null) return failure(viewer.locale, 'CommentNotFound');
      if (resolved !== (opening.resolvedAt !== null)) {
        await this.store.resolve(id, resolved ? viewer.userId : null, this.clock.now());
        const question = await this.reader.talkable(viewer, groupId, opening.questionId);
        if (resolved && question) {
          const { answered } = await this.#concerned(groupId, viewer.userId, [], [opening.authorId]);
          await this.#tell('RESOLVED', answered, viewer, { ...opening, question, subjectId: id });
        }
        await this.changes.talked(groupId, opening.questionId);
      }
      return this.#talk(viewer, groupId, opening.questionId);
    });
  }

  async read(viewer: SignedInViewer, groupId: string, questionId: string | null, until: number) {
    const { userId, locale } = viewer;
    if (!(await this.groups.roleOf(userId, groupId))) return failure(locale, 'GroupNotFound');
    const allowed = await this.limiter.consume('groups.talk.read', userId, reading);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    await this.store.read(userId, groupId, questionId, until);
    const about = questionId === null ? null : await this.store.ids(groupId, questionId);
    await this.notifications.saw(userId, groupId, about);
    return { __typename: 'TalkRead' as const, unread: await this.store.unread(userId, groupId) };
  }

  /** All that a person wrote, for them to take along. */
  async exportOf(userId: string) {
    const rows = await this.store.ofAuthor(userId);
    return rows.map(({ id, groupId, questionId, threadId, markdown, createdAt, editedAt }) => {
      return { id, groupId, questionId, threadId, markdown, createdAt, editedAt };
    });
  }

  /** How far they have read, by question. */
  readBy(userId: string) {
    return this.store.readBy(userId);
  }

  /** @returns why it was not added; null when it was */
  async #add(viewer: SignedInViewer, comment: NewComment, question: SummaryRecord) {
    const { userId, locale } = viewer;
    const { id, groupId, questionId, threadId, markdown } = comment;
    const opening = threadId === null ? null : await this.store.find(groupId, threadId);
    if (threadId !== null && !isThread(opening, questionId)) return failure(locale, 'CommentNotFound');
    const { mentioned, answered } = await this.#concerned(
      groupId,
      userId,
      mentionedIn(markdown),
      opening ? [opening.authorId, await this.store.lastAuthor(opening.id, userId)] : [],
    );
    if (await this.#namesStrangers(groupId, markdown)) return invalidText(locale, 'strangers');
    const { ofQuestion, ofGroup } = await this.store.countsOf(groupId, questionId);
    if (ofQuestion >= talkLimits.ofQuestion || ofGroup >= talkLimits.ofGroup) return tooMuchSaid(locale);
    if (!(await this.store.add(comment, ofGroup + 1, this.clock.now()))) return takenId(locale);
    const about = { id, groupId, question };
    await this.#tell('MENTIONED', mentioned, viewer, { ...about, subjectId: id });
    await this.#tell('ANSWERED', answered, viewer, { ...about, subjectId: threadId ?? id });
    await this.changes.talked(groupId, questionId);
    return null;
  }

  async #rewrite(viewer: SignedInViewer, comment: NewComment, known: CommentRow, question: SummaryRecord) {
    const { userId, locale } = viewer;
    const { id, groupId, questionId, markdown } = comment;
    const isTheirs = known.authorId === userId && known.deletedAt === null;
    if (!isTheirs || known.questionId !== questionId) return failure(locale, 'CommentNotFound');
    if (known.markdown === markdown) return null;
    if (await this.#namesStrangers(groupId, markdown, known.markdown)) return invalidText(locale, 'strangers');
    await this.store.rewrite(comment, this.clock.now());
    const before = mentionedIn(known.markdown);
    const added = mentionedIn(markdown).filter((person) => !before.includes(person));
    const { mentioned } = await this.#concerned(groupId, userId, added, []);
    await this.#tell('MENTIONED', mentioned, viewer, { id, groupId, question, subjectId: id });
    await this.changes.talked(groupId, questionId);
    return null;
  }

  async #concerned(groupId: string, authorId: string, mentioned: string[], inThread: (string | null)[]) {
    return concernedBy({ authorId, mentioned, inThread }, await this.#members(groupId));
  }

  /** @param before what it said already: whoever has left since may stay in it */
  async #namesStrangers(groupId: string, markdown: string, before = ''): Promise<boolean> {
    const members = await this.#members(groupId);
    const known = mentionedIn(before);
    return mentionedIn(markdown).some((person) => !members.has(person) && !known.includes(person));
  }

  async #members(groupId: string): Promise<Set<string>> {
    return new Set((await this.groups.members(groupId)).map(({ userId }) => userId));
  }

  async #tell(
    kind: NotificationKind,
    people: readonly string[],
    viewer: SignedInViewer,
    about: { id: string; groupId: string; question: SummaryRecord; subjectId: string },
  ): Promise<void> {
    if (people.length === 0) return;
    const { id, groupId, question, subjectId } = about;
    const { name } = await this.gate.view(viewer, groupId);
    await this.notifications.tell(people, {
      kind,
      subjectId,
      actorId: viewer.userId,
      scopeId: groupId,
      place: name,
      title: question.title,
      path: `/q/${question.slug}?talk=${groupId}&comment=${id}`,
    });
  }

  async #render(userId: string, id: string, markdown: string) {
    try {
      const task = { markdown, idPrefix: `c-${id}`, most: BURDEN };
      return await renderText(task, { lane: 'learners', person: userId });
    } catch (err) {
      if (err instanceof TooBusy) return 'busy';
      throw err;
    }
  }

  /** For whoever is in it for certain. */
  async #talk(viewer: SignedInViewer, groupId: string, questionId: string) {
    const talk = await this.reader.talk(viewer, groupId, questionId);
    if (!talk) throw new Error(`group ${groupId} is gone within the transaction that holds it`);
    return talk;
  }
}

const isThread = (comment: CommentRow | null, questionId: string): boolean =>
  comment?.threadId === null && comment.questionId === questionId;

/** Without half a mention at its end. */
function excerptOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const beginning = [...words].slice(0, EXCERPT).join('');
  return beginning === words ? words : `${beginning.replace(/@\{[\da-f-]*$/, '')}…`;
}
