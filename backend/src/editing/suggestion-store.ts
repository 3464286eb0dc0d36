import type { OpenReport } from '@kkori/core/harm';
import { Injectable } from '@nestjs/common';
import type { QuestionPart, SuggestionState } from '../generated/graphql.js';
import { Database } from '../platform/index.js';

export interface SuggestionRow {
  id: string;
  questionId: string;
  part: QuestionPart;
  partKey: string | null;
  why: string | null;
  createdAt: Date;
  state: SuggestionState;
  reason: string | null;
  settledAt: Date | null;
  isNews: boolean;
}

const SETTLED = `c.state IN ('PUBLISHED', 'DECLINED')`;

@Injectable()
export class SuggestionStore {
  constructor(private readonly database: Database) {}

  async add(suggestion: {
    changeId: string;
    userId: string;
    part: QuestionPart;
    partKey: string | null;
    named: boolean;
  }) {
    const { changeId, userId, part, partKey, named } = suggestion;
    await this.database.query(
      'INSERT INTO editing_suggestion (change_id, user_id, part, part_key, named) VALUES ($1, $2, $3, $4, $5)',
      [changeId, userId, part, partKey, named],
    );
  }

  /** The person's, the latest first. @param id that one alone */
  of(userId: string, { id = null, most }: { id?: string | null; most: number | null }): Promise<SuggestionRow[]> {
    return this.database.query<SuggestionRow>(
      `SELECT c.id, c.question_id AS "questionId", s.part, s.part_key AS "partKey", c.why, c.created_at AS "createdAt",
        CASE c.state WHEN 'PUBLISHED' THEN 'ACCEPTED' WHEN 'DECLINED' THEN 'DECLINED' ELSE 'OPEN' END AS state,
        CASE WHEN c.state = 'DECLINED' THEN (SELECT t.note FROM editing_step AS t
          WHERE t.change_id = c.id AND t.kind = 'DECLINED' ORDER BY t.at DESC, t.id DESC LIMIT 1) END AS reason,
        CASE WHEN ${SETTLED} THEN c.changed_at END AS "settledAt",
        ${SETTLED} AND s.seen_at IS NULL AS "isNews"
      FROM editing_suggestion AS s JOIN editing_change AS c ON c.id = s.change_id
      WHERE s.user_id = $1 AND c.state <> 'WITHDRAWN' AND ($2::uuid IS NULL OR c.id = $2)
      ORDER BY c.created_at DESC, c.id DESC ${most === null ? '' : `LIMIT ${most}`}`,
      [userId, id],
    );
  }

  /** All that nobody answered, by question; of one alone where it is named. Who left is somebody for each. */
  async open(questionId: string | null = null): Promise<Map<string, OpenReport[]>> {
    const rows = await this.database.query<{ questionId: string; authorId: string }>(
      `SELECT question_id AS "questionId", coalesce(author_id, id) AS "authorId" FROM editing_change
      WHERE kind = 'SUGGESTION' AND state IN ('DRAFT', 'IN_REVIEW')
        AND ($1::uuid IS NULL OR question_id = $1)`,
      [questionId],
    );
    const byQuestion = new Map<string, OpenReport[]>();
    for (const { questionId: id, authorId } of rows)
      byQuestion.set(id, [...(byQuestion.get(id) ?? []), { reporterId: authorId, kind: 'SUGGESTION' }]);
    return byQuestion;
  }

  async countNews(userId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM editing_suggestion AS s JOIN editing_change AS c ON c.id = s.change_id
      WHERE s.user_id = $1 AND s.seen_at IS NULL AND ${SETTLED}`,
      [userId],
    );
    return row!.count;
  }

  async markSeen(userId: string, now: Date): Promise<void> {
    await this.database.query(
      `UPDATE editing_suggestion AS s SET seen_at = $2 FROM editing_change AS c
      WHERE c.id = s.change_id AND s.user_id = $1 AND s.seen_at IS NULL AND ${SETTLED}`,
      [userId, now],
    );
  }

  /** Who is to be named for what they suggested and was published, the first first. */
  async credited(questionId: string): Promise<string[]> {
    const rows = await this.database.query<{ userId: string }>(
      `SELECT s.user_id AS "userId" FROM editing_change AS c JOIN editing_suggestion AS s ON s.change_id = c.id
      WHERE c.question_id = $1 AND c.state = 'PUBLISHED' AND s.named
      GROUP BY s.user_id ORDER BY min(c.published_revision), s.user_id LIMIT 50`,
      [questionId],
    );
    return rows.map(({ userId }) => userId);
  }
}
