import { Injectable } from '@nestjs/common';
import type { GroupSuggestionState } from '../../generated/graphql.js';
import { Database } from '../../platform/index.js';

export interface SuggestionRow {
  id: string;
  groupId: string;
  questionId: string;
  authorId: string | null;
  baseRevision: number;
  base: string;
  markdown: string;
  why: string;
  state: GroupSuggestionState;
  answeredBy: string | null;
  createdAt: Date;
}

export interface CommentRow {
  id: string;
  authorId: string | null;
  text: string;
  createdAt: Date;
}

const MOST_SHOWN = 100;
const columns = `id, group_id AS "groupId", question_id AS "questionId", author_id AS "authorId",
  base_revision AS "baseRevision", base, markdown, why, state, answered_by AS "answeredBy", created_at AS "createdAt"`;

/** Suggestions in groups in plain SQL. Whoever changes one holds the group. */
@Injectable()
export class GroupSuggestionStore {
  constructor(private readonly database: Database) {}

  async find(groupId: string, id: string): Promise<SuggestionRow | null> {
    const [row] = await this.database.query<SuggestionRow>(
      `SELECT ${columns} FROM groups_suggestion WHERE id = $1 AND group_id = $2`,
      [id, groupId],
    );
    return row ?? null;
  }

  /** Those that wait, the earliest first. */
  open(groupId: string): Promise<SuggestionRow[]> {
    return this.database.query(
      `SELECT ${columns} FROM groups_suggestion WHERE group_id = $1 AND state = 'OPEN' ORDER BY created_at, id LIMIT $2`,
      [groupId, MOST_SHOWN],
    );
  }

  /** Those that wait first, the latest first. */
  ofQuestion(groupId: string, questionId: string): Promise<SuggestionRow[]> {
    return this.database.query(
      `SELECT ${columns} FROM groups_suggestion WHERE group_id = $1 AND question_id = $2
       ORDER BY state <> 'OPEN', created_at DESC, id LIMIT $3`,
      [groupId, questionId, MOST_SHOWN],
    );
  }

  /** How many of a person wait in a group. */
  async waitingOf(groupId: string, authorId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM groups_suggestion WHERE group_id = $1 AND author_id = $2 AND state = 'OPEN'`;
    const [row] = await this.database.query<{ count: number }>(sql, [groupId, authorId]);
    return row?.count ?? 0;
  }

  /** @returns whether it was made; false when there is one with this id, in whichever group */
  async add(row: Omit<SuggestionRow, 'state' | 'answeredBy'>): Promise<boolean> {
    const { id, groupId, questionId, authorId, baseRevision, base, markdown, why, createdAt } = row;
    const added = await this.database.query(
      `INSERT INTO groups_suggestion
         (id, group_id, question_id, author_id, base_revision, base, markdown, why, state, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'OPEN', $9) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, groupId, questionId, authorId, baseRevision, base, markdown, why, createdAt],
    );
    return added.length > 0;
  }

  async answer(id: string, state: GroupSuggestionState, answeredBy: string | null): Promise<void> {
    await this.database.query('UPDATE groups_suggestion SET state = $2, answered_by = $3 WHERE id = $1', [
      id,
      state,
      answeredBy,
    ]);
  }

  /** Of a question that is gone. */
  async forget(groupId: string, questionId: string): Promise<void> {
    await this.database.query('DELETE FROM groups_suggestion WHERE group_id = $1 AND question_id = $2', [
      groupId,
      questionId,
    ]);
  }

  /** What was said of a suggestion, the earliest first. */
  comments(suggestionId: string): Promise<CommentRow[]> {
    return this.database.query(
      `SELECT id, author_id AS "authorId", text, created_at AS "createdAt" FROM groups_suggestion_comment
       WHERE suggestion_id = $1 ORDER BY created_at, id`,
      [suggestionId],
    );
  }

  async say(suggestionId: string, { id, authorId, text, createdAt }: CommentRow): Promise<void> {
    await this.database.query(
      `INSERT INTO groups_suggestion_comment (id, suggestion_id, author_id, text, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO NOTHING`,
      [id, suggestionId, authorId, text, createdAt],
    );
  }

  /** What a person said of suggestions, for them to take along. */
  commentsOf(authorId: string): Promise<{ id: string; suggestionId: string; text: string; createdAt: Date }[]> {
    return this.database.query(
      `SELECT id, suggestion_id AS "suggestionId", text, created_at AS "createdAt" FROM groups_suggestion_comment
       WHERE author_id = $1 ORDER BY created_at, id`,
      [authorId],
    );
  }

  /** What a person suggested, for them to take along. */
  exportOf(authorId: string): Promise<SuggestionRow[]> {
    return this.database.query(
      `SELECT ${columns} FROM groups_suggestion WHERE author_id = $1 ORDER BY created_at, id`,
      [authorId],
    );
  }
}
