import { mayDeleteComment, mentionedIn, withNames, type GroupRole } from '@kkori/core/groups';
import { Injectable } from '@nestjs/common';
import { NamesService } from '../../accounts/index.js';
import { say, type Locale, type SignedInViewer } from '../../platform/index.js';
import { QuestionsService } from '../../questions/index.js';
import { GroupStore } from '../group-store.js';
import { TalkStore, type CommentRow } from './talk-store.js';

/** Questions that a group talks about, shown at most. */
const MOST_SHOWN = 50;
const PERSON = /<span class="mention" data-person="([\da-f-]{36})"><\/span>/g;

type Names = Map<string, { name: string }>;
type Shown = CommentRow & { isNew: boolean };

/** What groups say, as members read it. */
@Injectable()
export class TalkReader {
  constructor(
    private readonly store: TalkStore,
    private readonly groups: GroupStore,
    private readonly questions: QuestionsService,
    private readonly names: NamesService,
  ) {}

  /** What a group can talk about: what all its members can read, and nothing else. */
  async talkable({ userId }: SignedInViewer, groupId: string, questionId: string) {
    const readable = await this.questions.readableInGroup([questionId], groupId);
    const [question] = readable.has(questionId) ? await this.questions.summariesByIds([questionId], userId) : [];
    return question ?? null;
  }

  async talk(viewer: SignedInViewer, groupId: string, questionId: string) {
    const [group] = await this.groups.ofPerson(viewer.userId, groupId);
    if (!group) return null;
    const isReadable = await this.talkable(viewer, groupId, questionId);
    const rows = isReadable ? await this.store.ofQuestion(viewer.userId, groupId, questionId) : [];
    const members = await this.groups.members(groupId);
    const memberIds = new Set(members.map(({ userId }) => userId));
    const mentioned = new Set(rows.flatMap(({ markdown }) => mentionedIn(markdown)));
    const authors = rows.flatMap(({ authorId, resolvedBy }) => [authorId ?? [], resolvedBy ?? []].flat());
    const names = await this.names.of([...memberIds, ...mentioned, ...authors]);
    const nameable = [...new Set([...memberIds, ...mentioned])].filter((id) => id !== viewer.userId);
    return {
      __typename: 'QuestionTalk' as const,
      groupId,
      groupName: group.name,
      questionId,
      threads: threadsOf(rows, viewer, group.role, names),
      people: nameable.flatMap((personId) => {
        const name = names.get(personId)?.name;
        return name === undefined ? [] : [{ personId, name, isMember: memberIds.has(personId) }];
      }),
      unread: rows.filter(({ isNew }) => isNew).length,
      latest: rows.at(-1)?.number ?? 0,
    };
  }

  async counts({ userId }: SignedInViewer, questionId: string) {
    const [question] = await this.questions.summariesByIds([questionId], userId);
    if (!question || question.own) return [];
    const counts = await this.store.counts(userId, questionId);
    return counts.filter(({ groupId }) => question.groupId === null || question.groupId === groupId);
  }

  async group(viewer: SignedInViewer, groupId: string) {
    const { userId, locale } = viewer;
    if (!(await this.groups.roleOf(userId, groupId))) return null;
    const counted = await this.store.questions(userId, groupId, MOST_SHOWN);
    const summaries = await this.questions.summariesByIds(
      counted.map(({ questionId }) => questionId),
      userId,
    );
    const byId = new Map(summaries.map((question) => [question.id, question]));
    const latest = await this.store.texts(counted.map(({ latestId }) => latestId));
    const people = [...latest.values()].flatMap(({ authorId, excerpt }) =>
      [authorId ?? [], mentionedIn(excerpt)].flat(),
    );
    const names = await this.names.of(people);
    return {
      unread: await this.store.unread(userId, groupId),
      questions: counted.flatMap(({ questionId, latestId, ...counts }) => {
        const question = byId.get(questionId);
        const comment = latest.get(latestId);
        if (!question || !comment) return [];
        const { excerpt, authorId, createdAt } = comment;
        const author = authorId === null ? null : (names.get(authorId)?.name ?? null);
        return [{ ...counts, question, author, at: createdAt, excerpt: inWords(excerpt, names, locale) }];
      }),
    };
  }

  unread({ userId }: SignedInViewer, groupId: string): Promise<number> {
    return this.store.unread(userId, groupId);
  }
}

/** What its author took back is not shown, but where others answered it. */
function threadsOf(rows: Shown[], viewer: SignedInViewer, role: GroupRole, names: Names) {
  const isShown = ({ deletedAt, moderated }: Shown) => deletedAt === null || moderated;
  const repliesTo = (id: string) => rows.filter((row) => row.threadId === id && isShown(row));
  return rows
    .filter((row) => row.threadId === null && (isShown(row) || repliesTo(row.id).length > 0))
    .map((row) => ({
      id: row.id,
      opening: present(row, viewer, role, names),
      replies: repliesTo(row.id).map((reply) => present(reply, viewer, role, names)),
      resolved: row.resolvedAt !== null,
      resolvedBy: row.resolvedBy === null ? null : (names.get(row.resolvedBy)?.name ?? null),
    }));
}

function present(row: Shown, { userId, locale }: SignedInViewer, role: GroupRole, names: Names) {
  const { id, authorId, markdown, html, createdAt, editedAt, deletedAt, moderated, isNew } = row;
  const self = authorId === userId;
  const isThere = deletedAt === null;
  return {
    id,
    author: authorId === null ? null : (names.get(authorId)?.name ?? null),
    self,
    html: isThere ? html.replace(PERSON, (_, person: string) => nameTag(person, names, locale)) : null,
    markdown: isThere && self ? markdown : null,
    createdAt,
    editedAt,
    isNew,
    deletable: isThere && mayDeleteComment(role, self),
    moderated,
  };
}

function nameTag(personId: string, names: Names, locale: Locale): string {
  const name = nameOf(personId, names, locale).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<span class="mention">${name}</span>`;
}

const inWords = (text: string, names: Names, locale: Locale) => withNames(text, (id) => nameOf(id, names, locale));

const nameOf = (personId: string, names: Names, locale: Locale): string =>
  `@${names.get(personId)?.name ?? say(locale, { ko: '탈퇴한 사람', en: 'somebody who left' })}`;
