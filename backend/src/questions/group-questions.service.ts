import { groupLimits } from '@kkori/core/groups';
import type { ParsedOwnQuestion } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { Database, limitReached, type Locale, type SignedInViewer } from '../platform/index.js';
import { scopesOf } from './filter.js';
import { OwnQuestionsService } from './own-questions.service.js';
import { invalidQuestion } from './present-problem.js';
import { PublishingService, writtenBy } from './publishing.service.js';
import { QuestionsService, type QuestionRecord, type SummaryRecord } from './questions.service.js';

/** Earlier texts of a question that are kept. */
const KEPT_REVISIONS = 100;

/** A question as a group keeps it. */
export interface GroupQuestionText {
  id: string;
  groupId: string;
  markdown: string;
  /** The number of the revision that readers see. */
  revision: number;
  /** Who wrote it first; null when their account is gone. */
  authorId: string | null;
  changedAt: Date;
}

const texts = `SELECT q.id, q.group_id AS "groupId", r.source AS markdown, r.number AS revision, q.author_id AS "authorId",
    q.published_at AS "changedAt"
  FROM questions_question q JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision`;

/** Questions that groups write. Who may change them the room of groups says; it holds the group meanwhile. */
@Injectable()
export class GroupQuestionsService {
  constructor(
    private readonly database: Database,
    private readonly publishing: PublishingService,
    private readonly questions: QuestionsService,
    private readonly own: OwnQuestionsService,
  ) {}

  /** The latest change first; none for somebody who is not in the group. */
  async list(groupId: string, { userId }: SignedInViewer): Promise<SummaryRecord[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM questions_question WHERE group_id = $1 ORDER BY published_at DESC, id',
      [groupId],
    );
    return this.questions.summariesByIds(
      rows.map(({ id }) => id),
      userId,
    );
  }

  /** Null when the group has none of that id, or the viewer is not in it. */
  async find(
    { userId }: SignedInViewer,
    groupId: string,
    id: string,
  ): Promise<{ text: GroupQuestionText; question: QuestionRecord } | null> {
    const text = await this.text(groupId, id);
    const [question] = text ? await this.questions.publishedByIds([id], userId) : [];
    return text && question ? { text, question } : null;
  }

  async text(groupId: string, id: string): Promise<GroupQuestionText | null> {
    const [text] = await this.database.query<GroupQuestionText>(`${texts} WHERE q.group_id = $1 AND q.id = $2`, [
      groupId,
      id,
    ]);
    return text ?? null;
  }

  /**
   * What somebody wrote first, in whichever groups, for them to take along: as it is now in the groups they are in, and
   * in the others as they last wrote it. What a group writes after they left is not theirs to read.
   */
  textsBy(authorId: string): Promise<{ id: string; groupId: string; markdown: string; changedAt: Date }[]> {
    return this.database.query(
      `SELECT q.id, q.group_id AS "groupId", r.source AS markdown, r.created_at AS "changedAt"
       FROM questions_question q
       JOIN LATERAL (
         SELECT r.source, r.created_at FROM questions_revision r
         WHERE r.question_id = q.id AND (r.author_id = $1
           OR r.number = q.published_revision AND q.group_id IN ${scopesOf('$1')})
         ORDER BY r.number DESC LIMIT 1
       ) AS r ON true
       WHERE q.author_id = $1 AND q.owner_scope = 'group' ORDER BY r.created_at, q.id`,
      [authorId],
    );
  }

  /** The text of a revision; null when it is kept no more, or the question is not the group's. */
  async revisionText(groupId: string, id: string, number: number): Promise<string | null> {
    const [row] = await this.database.query<{ source: string }>(
      `SELECT r.source FROM questions_revision r JOIN questions_question q ON q.id = r.question_id AND q.group_id = $1
       WHERE r.question_id = $2 AND r.number = $3`,
      [groupId, id, number],
    );
    return row?.source ?? null;
  }

  /** What questions of a group are called, and which revision of each is seen. */
  async standings(groupId: string, ids: readonly string[]): Promise<Map<string, { title: string; revision: number }>> {
    const rows = await this.database.query<{ id: string; title: string; revision: number }>(
      `SELECT id, title, published_revision AS revision FROM questions_question WHERE group_id = $1 AND id = ANY ($2)`,
      [groupId, ids],
    );
    return new Map(rows.map(({ id, title, revision }) => [id, { title, revision }]));
  }

  /**
   * What is to be saved, before anything is held for it.
   * @returns null when that id can be nobody's to use
   */
  prepare(viewer: SignedInViewer, id: string, markdown: string) {
    return this.own.prepare(viewer, id, markdown, true);
  }

  /**
   * Makes what was prepared, or changes it; doing it twice is doing it once. To be called in a transaction.
   * @param base the revision it was written on; null for a new question
   * @returns null when that id is not the group's to use; the text there is now when it moved on from the base
   */
  async save(
    { userId, locale }: SignedInViewer,
    groupId: string,
    id: string,
    base: number | null,
    { question, problems, text }: ParsedOwnQuestion,
    by = writtenBy(userId),
  ) {
    await this.database.query('SELECT 1 FROM questions_question WHERE id = $1 FOR UPDATE', [id]);
    const [known] = await this.database.query<GroupQuestionText>(`${texts} WHERE q.id = $1`, [id]);
    if (known ? known.groupId !== groupId : base !== null) return null;
    // Sent again after an answer that was lost, it is there already.
    if (known?.markdown === text) return known;
    if (known && known.revision !== base) return { outdated: known };
    if (!known && (await this.count(groupId)) >= groupLimits.questions) return tooMany(locale);
    if (!question) return invalidQuestion(problems, locale);
    await this.publishing.publishOwnedQuestion(id, question, text, { scope: 'group', id: groupId }, by);
    await this.database.query('DELETE FROM questions_revision WHERE question_id = $1 AND number <= $2', [
      id,
      (known?.revision ?? 0) + 1 - KEPT_REVISIONS,
    ]);
    return (await this.text(groupId, id))!;
  }

  /** @returns whether there was one of the group's */
  async delete(groupId: string, id: string): Promise<boolean> {
    const gone = await this.database.query(
      'WITH gone AS (DELETE FROM questions_question WHERE id = $1 AND group_id = $2 RETURNING 1) SELECT * FROM gone',
      [id, groupId],
    );
    return gone.length > 0;
  }

  /** Of a group that is gone. */
  async deleteAll(groupId: string): Promise<void> {
    await this.database.query('DELETE FROM questions_question WHERE group_id = $1', [groupId]);
  }

  private async count(groupId: string): Promise<number> {
    const sql = 'SELECT count(*)::int AS count FROM questions_question WHERE group_id = $1';
    const [row] = await this.database.query<{ count: number }>(sql, [groupId]);
    return row?.count ?? 0;
  }
}

function tooMany(locale: Locale) {
  const most = groupLimits.questions.toLocaleString('ko');
  return limitReached(locale, groupLimits.questions, {
    ko: `모임 질문은 ${most}개까지 만들 수 있습니다. 쓰지 않는 질문을 지워 주세요.`,
    en: `A group keeps up to ${most} questions of its own. Please delete some first.`,
  });
}
