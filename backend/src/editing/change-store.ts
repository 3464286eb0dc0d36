import type { ChangeStanding } from '@kkori/core/editing';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ChangeKind, ChangeState, ChangeStepKind } from '../generated/graphql.js';
import { Clock, Database } from '../platform/index.js';

export interface ChangeRecord extends ChangeStanding {
  __typename: 'Change';
  id: string;
  kind: ChangeKind;
  questionId: string;
  slug: string;
  baseRevision: number;
  markdown: string;
  why: string | null;
  changedMeaning: boolean;
  /** The number of the revision whose text it brings back, while nobody wrote in it. */
  restores: number | null;
  version: number;
  reviewerId: string | null;
  publishAt: Date | null;
  publishedRevision: number | null;
  createdAt: Date;
  changedAt: Date;
}

/** What somebody writes in a change. */
export type ChangeText = Pick<
  ChangeRecord,
  'questionId' | 'slug' | 'baseRevision' | 'markdown' | 'why' | 'changedMeaning' | 'restores'
>;

export interface StepRecord {
  id: string;
  changeId: string;
  kind: ChangeStepKind;
  actorId: string | null;
  note: string | null;
  at: Date;
}

const columns = `'Change' AS "__typename", c.id, c.kind, c.state, c.question_id AS "questionId", c.slug,
  c.base_revision AS "baseRevision", c.markdown, c.why, c.changed_meaning AS "changedMeaning", c.restores, c.version,
  c.author_id AS "authorId", c.reviewer_id AS "reviewerId", c.publish_at AS "publishAt",
  c.published_revision AS "publishedRevision", c.created_at AS "createdAt", c.changed_at AS "changedAt",
  ARRAY(SELECT DISTINCT s.actor_id::text FROM editing_step s
    WHERE s.change_id = c.id AND s.kind = 'SAVED' AND s.actor_id IS NOT NULL) AS "writerIds"`;

/** Changes and their steps, in plain SQL. */
@Injectable()
export class ChangeStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<ChangeRecord | null> {
    const [row] = await this.database.query<ChangeRecord>(`SELECT ${columns} FROM editing_change c WHERE c.id = $1`, [
      id,
    ]);
    return row ?? null;
  }

  /** The same, held against others until the transaction ends. */
  async hold(id: string): Promise<ChangeRecord | null> {
    await this.database.query('SELECT 1 FROM editing_change WHERE id = $1 FOR UPDATE', [id]);
    return this.find(id);
  }

  /** The latest changed first. */
  async page(
    states: ChangeState[],
    kind: ChangeKind | null,
    first: number,
    skip: number,
  ): Promise<{ nodes: ChangeRecord[]; total: number }> {
    const condition = 'c.state = ANY($1) AND ($2::text IS NULL OR c.kind = $2)';
    const nodes = await this.database.query<ChangeRecord>(
      `SELECT ${columns} FROM editing_change c WHERE ${condition} ORDER BY c.changed_at DESC, c.id DESC
       LIMIT $3 OFFSET $4`,
      [states, kind, first, skip],
    );
    const [row] = await this.database.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM editing_change c WHERE ${condition}`,
      [states, kind],
    );
    return { nodes, total: row?.total ?? 0 };
  }

  /** Of a question those that are not done, the latest changed first. */
  openOf(questionId: string): Promise<ChangeRecord[]> {
    return this.database.query(
      `SELECT ${columns} FROM editing_change c
       WHERE c.question_id = $1 AND c.state IN ('DRAFT', 'IN_REVIEW', 'SCHEDULED')
       ORDER BY c.changed_at DESC, c.id DESC LIMIT 50`,
      [questionId],
    );
  }

  /** Of a person's own changes to a question, also one that is not published yet, that are not done the latest changed one. */
  async ownOf(slug: string, authorId: string): Promise<ChangeRecord | null> {
    const [row] = await this.database.query<ChangeRecord>(
      `SELECT ${columns} FROM editing_change c
       WHERE c.slug = $1 AND c.author_id = $2 AND c.kind = 'EDIT' AND c.state IN ('DRAFT', 'IN_REVIEW', 'SCHEDULED')
       ORDER BY c.changed_at DESC, c.id DESC LIMIT 1`,
      [slug, authorId],
    );
    return row ?? null;
  }

  /** How many a person has that are not done. */
  async countOpen(authorId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM editing_change
       WHERE author_id = $1 AND state IN ('DRAFT', 'IN_REVIEW', 'SCHEDULED')`,
      [authorId],
    );
    return row?.count ?? 0;
  }

  /** @returns null when somebody made one of that id at the same moment */
  async add(
    id: string,
    kind: ChangeKind,
    state: ChangeState,
    authorId: string,
    text: ChangeText,
  ): Promise<ChangeRecord | null> {
    const added = await this.database.query(
      `INSERT INTO editing_change (id, kind, state, question_id, slug, base_revision, markdown, why, changed_meaning,
         restores, version, author_id, created_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12, $12) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        id,
        kind,
        state,
        text.questionId,
        text.slug,
        text.baseRevision,
        text.markdown,
        text.why,
        text.changedMeaning,
        text.restores,
        authorId,
        this.clock.now(),
      ],
    );
    if (added.length === 0) return null;
    await this.addStep(id, 'SAVED', authorId);
    return this.find(id);
  }

  async write(id: string, state: ChangeState, writerId: string, text: ChangeText): Promise<ChangeRecord> {
    await this.database.query(
      `UPDATE editing_change SET state = $2, question_id = $3, slug = $4, base_revision = $5, markdown = $6, why = $7,
         changed_meaning = $8, restores = $9, version = version + 1, changed_at = $10 WHERE id = $1`,
      [
        id,
        state,
        text.questionId,
        text.slug,
        text.baseRevision,
        text.markdown,
        text.why,
        text.changedMeaning,
        text.restores,
        this.clock.now(),
      ],
    );
    const [last] = await this.database.query<{ kind: string; actorId: string | null }>(
      'SELECT kind, actor_id AS "actorId" FROM editing_step WHERE change_id = $1 ORDER BY at DESC, id DESC LIMIT 1',
      [id],
    );
    // Drafts are saved every few seconds.
    if (last?.kind !== 'SAVED' || last.actorId !== writerId) await this.addStep(id, 'SAVED', writerId);
    return (await this.find(id))!;
  }

  /** Takes a change a step further and writes down who did. */
  async step(
    id: string,
    to: { state: ChangeState; publishAt?: Date; reviewerId?: string; publishedRevision?: number },
    step: { kind: ChangeStepKind; actorId: string | null; note?: string },
  ): Promise<ChangeRecord> {
    await this.database.query(
      `UPDATE editing_change SET state = $2, publish_at = $3, reviewer_id = coalesce($4, reviewer_id),
         published_revision = $5, changed_at = $6 WHERE id = $1`,
      [id, to.state, to.publishAt ?? null, to.reviewerId ?? null, to.publishedRevision ?? null, this.clock.now()],
    );
    await this.addStep(id, step.kind, step.actorId, step.note ?? null);
    return (await this.find(id))!;
  }

  /** In their order. */
  steps(changeId: string): Promise<StepRecord[]> {
    return this.database.query(
      `SELECT id, change_id AS "changeId", kind, actor_id AS "actorId", note, at FROM editing_step
       WHERE change_id = $1 ORDER BY at, id`,
      [changeId],
    );
  }

  /** A change whose hour has come, held until the transaction ends; those that another process holds are left to it. */
  async holdDue(): Promise<ChangeRecord | null> {
    const [due] = await this.database.query<{ id: string }>(
      `SELECT id FROM editing_change WHERE publish_at <= $1 ORDER BY publish_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [this.clock.now()],
    );
    return due ? this.find(due.id) : null;
  }

  private async addStep(changeId: string, kind: ChangeStepKind, actorId: string | null, note: string | null = null) {
    await this.database.query(
      'INSERT INTO editing_step (id, change_id, kind, actor_id, note, at) VALUES ($1, $2, $3, $4, $5, $6)',
      [uuidv7(), changeId, kind, actorId, note, this.clock.now()],
    );
  }
}
