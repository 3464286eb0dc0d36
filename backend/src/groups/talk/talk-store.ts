import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.js';

export interface NewComment {
  id: string;
  groupId: string;
  questionId: string;
  threadId: string | null;
  authorId: string;
  markdown: string;
  html: string;
  excerpt: string;
}

export interface CommentRow extends Omit<NewComment, 'authorId'> {
  authorId: string | null;
  number: number;
  createdAt: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
  moderated: boolean;
  resolvedAt: Date | null;
  resolvedBy: string | null;
}

export interface QuestionCount {
  questionId: string;
  comments: number;
  open: number;
  unread: number;
  latestId: string;
}

const columns = `c.id, c.group_id AS "groupId", c.question_id AS "questionId", c.thread_id AS "threadId",
  c.author_id AS "authorId", c.markdown, c.html, c.excerpt, c.number, c.created_at AS "createdAt",
  c.edited_at AS "editedAt", c.deleted_at AS "deletedAt", c.moderated, c.resolved_at AS "resolvedAt",
  c.resolved_by AS "resolvedBy"`;

/** With a member of the group, `m`, and how far they have read, `r`: see `UNREAD`. The person is $1. */
const READ_BY = `JOIN groups_member AS m ON m.user_id = $1 AND m.group_id = c.group_id
  LEFT JOIN groups_talk_read AS r ON r.user_id = $1 AND r.group_id = c.group_id AND r.question_id = c.question_id`;
const UNREAD = `(c.deleted_at IS NULL AND c.number > coalesce(r.number, 0) AND c.created_at >= m.joined_at
  AND c.author_id IS DISTINCT FROM $1)`;

/** What groups say, in plain SQL. */
@Injectable()
export class TalkStore {
  constructor(private readonly database: Database) {}

  async find(groupId: string, id: string): Promise<CommentRow | null> {
    const [row] = await this.database.query<CommentRow>(
      `SELECT ${columns} FROM groups_comment AS c WHERE c.id = $2 AND c.group_id = $1`,
      [groupId, id],
    );
    return row ?? null;
  }

  /** In the order of writing, deleted ones too. `isNew`: whether the person has not read it. */
  ofQuestion(userId: string, groupId: string, questionId: string): Promise<(CommentRow & { isNew: boolean })[]> {
    return this.database.query(
      `SELECT ${columns}, ${UNREAD} AS "isNew" FROM groups_comment AS c ${READ_BY}
       WHERE c.group_id = $2 AND c.question_id = $3 ORDER BY c.number`,
      [userId, groupId, questionId],
    );
  }

  async texts(ids: readonly string[]): Promise<Map<string, CommentRow>> {
    const rows = await this.database.query<CommentRow>(
      `SELECT ${columns} FROM groups_comment AS c WHERE c.id = ANY($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** All that somebody wrote, in whatever group, the first first; what is deleted is gone. */
  ofAuthor(userId: string): Promise<CommentRow[]> {
    return this.database.query(
      `SELECT ${columns} FROM groups_comment AS c WHERE c.author_id = $1 AND c.deleted_at IS NULL
       ORDER BY c.created_at, c.id`,
      [userId],
    );
  }

  /** How many were ever written about the question and in the group; the latter is the number of the latest. */
  async countsOf(groupId: string, questionId: string): Promise<{ ofQuestion: number; ofGroup: number }> {
    const [row] = await this.database.query<{ ofQuestion: number; ofGroup: number }>(
      `SELECT (SELECT count(*)::integer FROM groups_comment WHERE group_id = $1 AND question_id = $2) AS "ofQuestion",
         (SELECT coalesce(max(number), 0) FROM groups_comment WHERE group_id = $1) AS "ofGroup"`,
      [groupId, questionId],
    );
    return row!;
  }

  /** @returns whether it was added; false when there is one with this id */
  async add(comment: NewComment, number: number, at: Date): Promise<boolean> {
    const { id, groupId, questionId, threadId, authorId, markdown, html, excerpt } = comment;
    const added = await this.database.query(
      `INSERT INTO groups_comment (id, group_id, question_id, thread_id, author_id, markdown, html, excerpt, number,
         created_at, moderated)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, groupId, questionId, threadId, authorId, markdown, html, excerpt, number, at],
    );
    return added.length > 0;
  }

  async rewrite({ id, markdown, html, excerpt }: NewComment, at: Date): Promise<void> {
    await this.database.query(
      'UPDATE groups_comment SET markdown = $2, html = $3, excerpt = $4, edited_at = $5 WHERE id = $1',
      [id, markdown, html, excerpt, at],
    );
  }

  /** Its words go, its place stays. */
  async erase(id: string, at: Date, moderated: boolean): Promise<void> {
    await this.database.query(
      `UPDATE groups_comment SET markdown = '', html = '', excerpt = '', deleted_at = $2, moderated = $3 WHERE id = $1`,
      [id, at, moderated],
    );
  }

  /** @param by null to open it again */
  async resolve(id: string, by: string | null, at: Date): Promise<void> {
    await this.database.query('UPDATE groups_comment SET resolved_by = $2, resolved_at = $3 WHERE id = $1', [
      id,
      by,
      by === null ? null : at,
    ]);
  }

  /** Who wrote last in a thread that somebody answers; null for whoever has left. */
  async lastAuthor(threadId: string, but: string): Promise<string | null> {
    const [row] = await this.database.query<{ authorId: string | null }>(
      `SELECT author_id AS "authorId" FROM groups_comment WHERE thread_id = $1 AND author_id <> $2
       AND deleted_at IS NULL ORDER BY number DESC LIMIT 1`,
      [threadId, but],
    );
    return row?.authorId ?? null;
  }

  /** Of the questions with comments in a group, for one who is in it: what they have not read first. */
  questions(userId: string, groupId: string, most: number): Promise<QuestionCount[]> {
    return this.database.query(
      `SELECT c.question_id AS "questionId", count(*)::integer AS comments,
         (count(*) FILTER (WHERE c.thread_id IS NULL AND c.resolved_at IS NULL))::integer AS open,
         (count(*) FILTER (WHERE ${UNREAD}))::integer AS unread,
         (array_agg(c.id ORDER BY c.number DESC))[1] AS "latestId"
       FROM groups_comment AS c ${READ_BY} WHERE c.group_id = $2 AND c.deleted_at IS NULL GROUP BY c.question_id
       ORDER BY (count(*) FILTER (WHERE ${UNREAD})) > 0 DESC, max(c.number) DESC LIMIT ${most}`,
      [userId, groupId],
    );
  }

  /** Of every group that the person is in, those without comments too. */
  counts(userId: string, questionId: string) {
    return this.database.query<{ groupId: string; groupName: string; comments: number; unread: number }>(
      `SELECT g.id AS "groupId", g.name AS "groupName", count(c.id)::integer AS comments,
         (count(*) FILTER (WHERE ${UNREAD}))::integer AS unread
       FROM groups_member AS m JOIN groups_group AS g ON g.id = m.group_id
       LEFT JOIN groups_comment AS c ON c.group_id = g.id AND c.question_id = $2 AND c.deleted_at IS NULL
       LEFT JOIN groups_talk_read AS r ON r.user_id = $1 AND r.group_id = g.id AND r.question_id = $2
       WHERE m.user_id = $1 GROUP BY g.id ORDER BY g.name, g.id`,
      [userId, questionId],
    );
  }

  /** How many comments the person has not read. */
  async unread(userId: string, groupId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM groups_comment AS c ${READ_BY} WHERE c.group_id = $2 AND ${UNREAD}`,
      [userId, groupId],
    );
    return row!.count;
  }

  /** That all up to a comment was read. @param questionId null for every question */
  async read(userId: string, groupId: string, questionId: string | null, until: number): Promise<void> {
    await this.database.query(
      `INSERT INTO groups_talk_read (user_id, group_id, question_id, number)
       SELECT $1, $2, c.question_id, max(c.number) FROM groups_comment AS c
       WHERE c.group_id = $2 AND ($3::uuid IS NULL OR c.question_id = $3) AND c.number <= $4 GROUP BY c.question_id
       ORDER BY c.question_id
       ON CONFLICT (user_id, group_id, question_id) DO UPDATE
         SET number = greatest(groups_talk_read.number, excluded.number)`,
      [userId, groupId, questionId, until],
    );
  }

  readBy(userId: string) {
    return this.database.query<{ groupId: string; questionId: string; number: number }>(
      `SELECT group_id AS "groupId", question_id AS "questionId", number FROM groups_talk_read
       WHERE user_id = $1 ORDER BY group_id, question_id`,
      [userId],
    );
  }

  async ids(groupId: string, questionId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM groups_comment WHERE group_id = $1 AND question_id = $2',
      [groupId, questionId],
    );
    return rows.map(({ id }) => id);
  }
}
