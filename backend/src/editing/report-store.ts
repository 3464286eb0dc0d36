import type { OpenReport } from '@kkori/core/harm';
import { Injectable } from '@nestjs/common';
import type { QuestionPart, ReportKind, ReportState, SettlementKind } from '../generated/graphql.js';
import { Database } from '../platform/index.js';

export interface ReportRow {
  id: string;
  userId: string;
  questionId: string;
  part: QuestionPart;
  /** Null for parts that there is one of. */
  partKey: string | null;
  kind: ReportKind;
  words: string;
  revision: number;
  createdAt: Date;
  state: ReportState;
  fixedIn: number | null;
  reason: string | null;
  duplicateOf: string | null;
  settledAt: Date | null;
  isNews: boolean;
}

export type NewReport = Pick<
  ReportRow,
  'id' | 'userId' | 'questionId' | 'part' | 'partKey' | 'kind' | 'words' | 'revision' | 'createdAt'
>;

/** How reports are settled. */
export interface Settlement {
  questionId: string;
  reportIds: string[];
  kind: SettlementKind;
  fixedIn: number | null;
  reason: string | null;
  duplicateOf: string | null;
  settledBy: string;
  settledAt: Date;
}

const columns = `id, user_id AS "userId", question_id AS "questionId", part, nullif(part_key, '') AS "partKey", kind, words,
  revision, created_at AS "createdAt", state, fixed_in AS "fixedIn", reason, duplicate_of AS "duplicateOf",
  settled_at AS "settledAt", settled_at IS NOT NULL AND seen_at IS NULL AS "isNews"`;

@Injectable()
export class ReportStore {
  constructor(private readonly database: Database) {}

  /** Two requests of one person wait for each other. To be called in a transaction. */
  async lock(userId: string): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`reports ${userId}`]);
  }

  async find(id: string): Promise<ReportRow | null> {
    return (await this.rows('id = $1', [id]))[0] ?? null;
  }

  /** The person's open report of this part of the question. */
  async openOf({ userId, questionId, part, partKey }: NewReport): Promise<ReportRow | null> {
    const condition = `user_id = $1 AND question_id = $2 AND part = $3 AND part_key = $4 AND state = 'OPEN'`;
    return (await this.rows(condition, [userId, questionId, part, partKey ?? '']))[0] ?? null;
  }

  async countOpen(userId: string): Promise<number> {
    const sql = `SELECT count(*)::integer AS count FROM editing_report WHERE user_id = $1 AND state = 'OPEN'`;
    return (await this.database.query<{ count: number }>(sql, [userId]))[0]!.count;
  }

  async add({ id, userId, questionId, part, partKey, kind, words, revision, createdAt }: NewReport): Promise<void> {
    await this.database.query(
      `INSERT INTO editing_report (id, user_id, question_id, part, part_key, kind, words, revision, created_at, state)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'OPEN')`,
      [id, userId, questionId, part, partKey ?? '', kind, words, revision, createdAt],
    );
  }

  /** The latest first; all of them for null. */
  ofPerson(userId: string, most: number | null): Promise<ReportRow[]> {
    return this.rows('user_id = $1', [userId], most);
  }

  /** Settled since the person last looked. */
  async countNews(userId: string): Promise<number> {
    const sql = `SELECT count(*)::integer AS count FROM editing_report
      WHERE user_id = $1 AND settled_at IS NOT NULL AND seen_at IS NULL`;
    return (await this.database.query<{ count: number }>(sql, [userId]))[0]!.count;
  }

  async markSeen(userId: string, now: Date): Promise<void> {
    await this.database.query(
      `UPDATE editing_report SET seen_at = $2 WHERE user_id = $1 AND settled_at IS NOT NULL AND seen_at IS NULL`,
      [userId, now],
    );
  }

  /** Of a question, the latest first: all that are open, and the last ones that were settled. */
  async ofQuestion(questionId: string, mostSettled: number): Promise<ReportRow[]> {
    const open = await this.rows(`question_id = $1 AND state = 'OPEN'`, [questionId]);
    const settled = await this.rows(`question_id = $1 AND state <> 'OPEN'`, [questionId], mostSettled);
    return [...open, ...settled];
  }

  /** All open ones, by question. */
  async open(questionId: string | null = null): Promise<Map<string, OpenReport[]>> {
    const rows = await this.database.query<OpenReport & { questionId: string }>(
      `SELECT question_id AS "questionId", user_id AS "reporterId", kind FROM editing_report
      WHERE state = 'OPEN' AND ($1::uuid IS NULL OR question_id = $1)`,
      [questionId],
    );
    const byQuestion = new Map<string, OpenReport[]>();
    for (const { questionId: id, ...report } of rows) byQuestion.set(id, [...(byQuestion.get(id) ?? []), report]);
    return byQuestion;
  }

  /**
   * Those of these that are open and of that question, and the duplicates of them: what is said of one is said of those.
   * Held until the transaction ends: of two who settle them at once, the second finds them settled.
   */
  async openAmong(questionId: string, ids: string[]): Promise<ReportRow[]> {
    const condition = `question_id = $1 AND state = 'OPEN' AND (id = ANY ($2) OR duplicate_of = ANY ($2))`;
    await this.database.query(`SELECT 1 FROM editing_report WHERE ${condition} ORDER BY id FOR UPDATE`, [
      questionId,
      ids,
    ]);
    return this.rows(condition, [questionId, ids]);
  }

  async settle(ids: string[], { kind, fixedIn, reason, settledBy, settledAt }: Settlement): Promise<void> {
    await this.database.query(
      `UPDATE editing_report SET state = $2, fixed_in = $3, reason = $4, settled_by = $5, settled_at = $6
      WHERE id = ANY ($1) AND state = 'OPEN'`,
      [ids, kind, fixedIn, reason, settledBy, settledAt],
    );
  }

  /** All that are open of these questions. */
  async declineOf(questionIds: string[], reason: string, settledBy: string, settledAt: Date): Promise<void> {
    await this.database.query(
      `UPDATE editing_report SET state = 'DECLINED', reason = $2, settled_by = $3, settled_at = $4
      WHERE question_id = ANY ($1) AND state = 'OPEN'`,
      [questionIds, reason, settledBy, settledAt],
    );
  }

  async makeDuplicates(ids: string[], original: string): Promise<void> {
    await this.database.query(`UPDATE editing_report SET duplicate_of = $2 WHERE id = ANY ($1) AND state = 'OPEN'`, [
      ids,
      original,
    ]);
  }

  private rows(condition: string, parameters: unknown[], most: number | null = null): Promise<ReportRow[]> {
    const limit = most === null ? '' : `LIMIT ${most}`;
    return this.database.query<ReportRow>(
      `SELECT ${columns} FROM editing_report WHERE ${condition} ORDER BY created_at DESC, id DESC ${limit}`,
      parameters,
    );
  }
}
