import { questionUuid } from '@kkori/core/question-format';
import { ContentImportService } from '../../backend/src/questions/index.js';
import type { Outcome } from './accounts.js';
import type { Person } from './app.js';
import { GroupsRoom } from './groups.js';
import { questionFile, testSubject } from './question-file.js';

const comment = 'id author self html markdown createdAt editedAt isNew deletable moderated';
const talk = `... on QuestionTalk { groupName unread latest people { personId name isMember }
  threads { id resolved resolvedBy opening { ${comment} } replies { ${comment} } } }`;
const refusals = ['GroupNotFound', 'GroupRoleLacking', 'CommentNotFound', 'QuestionNotFound']
  .map((name) => `... on ${name} { message }`)
  .join(' ');
const saveRefusals = `... on GroupNotFound { message } ... on QuestionNotFound { message } ... on CommentNotFound { message }
  ... on InvalidInput { message fields { field message } } ... on LimitReached { message limit }
  ... on RateLimited { message retryAfterSeconds }`;

const documents = {
  save: `mutation ($input: CommentInput!) { done: saveComment(input: $input) { __typename ${talk} ${saveRefusals} } }`,
  delete: `mutation ($groupId: UUID!, $id: UUID!) { done: deleteComment(groupId: $groupId, id: $id) { __typename ${talk}
    ${refusals.replace('... on QuestionNotFound { message }', '')} ... on RateLimited { message } } }`,
  resolve: `mutation ($groupId: UUID!, $id: UUID!, $resolved: Boolean!) {
    done: resolveThread(groupId: $groupId, id: $id, resolved: $resolved) { __typename ${talk}
    ... on GroupNotFound { message } ... on CommentNotFound { message } ... on RateLimited { message } } }`,
  read: `mutation ($groupId: UUID!, $questionId: UUID, $until: Int!) {
    done: readTalk(groupId: $groupId, questionId: $questionId, until: $until) { __typename ... on TalkRead { unread } } }`,
  talk: `query ($groupId: UUID!, $questionId: UUID!) {
    done: questionTalk(groupId: $groupId, questionId: $questionId) { __typename ${talk} } }`,
  counts:
    'query ($questionId: UUID!) { done: talkCounts(questionId: $questionId) { groupId groupName comments unread } }',
  group: `query ($groupId: UUID!) { done: groupTalk(groupId: $groupId) { unread questions { question { id } comments open
    unread excerpt author at } } }`,
  groups: '{ done: groups { id unreadComments } }',
  notifications: '{ done: notifications { kind by place title path isNew at } }',
  see: 'mutation ($until: DateTime!) { done: seeNotifications(until: $until) }',
} as const;

export interface ShownComment {
  id: string;
  author: string | null;
  self: boolean;
  html: string | null;
  markdown: string | null;
  editedAt: string | null;
  isNew: boolean;
  deletable: boolean;
  moderated: boolean;
}
export interface ShownTalk extends Outcome {
  unread: number;
  latest: number;
  people: { personId: string; name: string; isMember: boolean }[];
  threads: {
    id: string;
    resolved: boolean;
    resolvedBy: string | null;
    opening: ShownComment;
    replies: ShownComment[];
  }[];
}

/** What members say about the questions of a small site. */
export class TalkRoom extends GroupsRoom {
  readonly questionId = questionUuid('one');
  readonly otherQuestionId = questionUuid('two');

  async fill(): Promise<void> {
    const importer = this.app.get(ContentImportService);
    await importer.importSubjects([testSubject]);
    await importer.importQuestions([questionFile('one'), questionFile('two')]);
  }

  /** Another group of the same people. */
  async again(owner: Person, editor: Person, member: Person): Promise<string> {
    const id = await this.make(owner);
    await this.join(editor, await this.invite(owner, id, { role: 'EDITOR' }));
    await this.join(member, await this.invite(owner, id));
    return id;
  }

  async talk<Answer = ShownTalk>(
    person: Person,
    name: keyof typeof documents,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> {
    const { data, errors } = await this.app.graphql<{ done: Answer }>(documents[name], variables, person);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  }

  /** @param input what differs from a new thread about the first question */
  say(person: Person, groupId: string, markdown: string, input: Record<string, unknown> = {}): Promise<ShownTalk> {
    const given = { id: this.newId(), groupId, questionId: this.questionId, markdown, ...input };
    return this.talk(person, 'save', { input: given });
  }

  /** Of the first question. */
  read(person: Person, groupId: string): Promise<ShownTalk | null> {
    return this.talk<ShownTalk | null>(person, 'talk', { groupId, questionId: this.questionId });
  }

  notifications(person: Person) {
    return this.talk<{ kind: string; by: string | null; title: string; path: string; isNew: boolean; at: string }[]>(
      person,
      'notifications',
    );
  }
}
