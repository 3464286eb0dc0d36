import { Injectable } from '@nestjs/common';
import type { RevisionOrigin } from '../generated/graphql.js';
import { Database } from '../platform/index.js';

/** A question of the site as those see it who edit it. */
export interface EditedQuestionRecord {
  id: string;
  slug: string;
  title: string;
  archived: boolean;
  /** Null while readers see it, and where nobody wrote it down. */
  archivedAt: Date | null;
  subjectId: string;
  /** The number of the revision that readers see. */
  revision: number;
  markdown: string;
}

export type NamedQuestion = Pick<EditedQuestionRecord, 'id' | 'slug' | 'title'>;

export type ArchivedRecord = Pick<EditedQuestionRecord, 'id' | 'slug' | 'title' | 'archivedAt' | 'subjectId'>;

export interface RevisionRecord {
  questionId: string;
  number: number;
  origin: RevisionOrigin;
  authorId: string | null;
  creditedTo: string | null;
  why: string | null;
  changedMeaning: boolean;
  createdAt: Date;
}

const edited = `q.id, q.slug, q.title, q.status = 'archived' AS archived,
  q.archived_at AS "archivedAt", q.subject_id AS "subjectId", r.number AS revision, r.source AS markdown`;
const ofIds = `q.id = ANY($1) AND q.owner_scope = 'site'`;
const withPublished =
  'questions_question q JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision';
const columns = `r.question_id AS "questionId", r.number, r.origin, r.author_id AS "authorId",
  r.credited_to AS "creditedTo", r.why, r.changed_meaning AS "changedMeaning", r.created_at AS "createdAt"`;
const shared = `EXISTS (SELECT FROM questions_question q WHERE q.id = r.question_id AND q.owner_scope <> 'person')`;

/**
 * What was published of the site's questions, for rooms that edit: archived questions too, never people's own. The
 * revisions of a group's questions as well: whose question it is, the caller knows.
 */
@Injectable()
export class RevisionsService {
  constructor(private readonly database: Database) {}

  /** @param lock so that nobody publishes it anew before the transaction ends */
  async question(slug: string, lock = false): Promise<EditedQuestionRecord | null> {
    const ofSlug = `q.slug = $1 AND q.owner_scope = 'site'`;
    // Held first and read then: a join that waited for a publication would miss the revision that came of it.
    if (lock) await this.database.query(`SELECT 1 FROM questions_question q WHERE ${ofSlug} FOR UPDATE`, [slug]);
    const [row] = await this.database.query<EditedQuestionRecord>(
      `SELECT ${edited} FROM ${withPublished} WHERE ${ofSlug}`,
      [slug],
    );
    return row ?? null;
  }

  /** What those of these are called that are the site's. */
  names(ids: readonly string[]): Promise<NamedQuestion[]> {
    return this.database.query<NamedQuestion>(`SELECT q.id, q.slug, q.title FROM questions_question q WHERE ${ofIds}`, [
      ids,
    ]);
  }

  /** Those of these that are the site's, held so that nobody publishes them anew before the transaction ends; by id. */
  async hold(ids: readonly string[]): Promise<EditedQuestionRecord[]> {
    await this.database.query(`SELECT 1 FROM questions_question q WHERE ${ofIds} ORDER BY q.id FOR UPDATE`, [ids]);
    return this.those(ids);
  }

  /** The same as they are now. */
  those(ids: readonly string[]): Promise<EditedQuestionRecord[]> {
    return this.database.query<EditedQuestionRecord>(
      `SELECT ${edited} FROM ${withPublished} WHERE ${ofIds} ORDER BY q.id`,
      [ids],
    );
  }

  /** Those that were taken from readers, the latest first. */
  async archived(first: number, skip: number): Promise<{ nodes: ArchivedRecord[]; total: number }> {
    const condition = `q.owner_scope = 'site' AND q.status = 'archived'`;
    const nodes = await this.database.query<ArchivedRecord>(
      `SELECT q.id, q.slug, q.title, q.archived_at AS "archivedAt", q.subject_id AS "subjectId"
       FROM questions_question q WHERE ${condition} ORDER BY q.archived_at DESC NULLS LAST, q.title, q.id LIMIT $1 OFFSET $2`,
      [first, skip],
    );
    const [row] = await this.database.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM questions_question q WHERE ${condition}`,
    );
    return { nodes, total: row?.total ?? 0 };
  }

  /** The latest first. @param before only those of lower numbers; null for all */
  list(questionId: string, first: number, before: number | null): Promise<RevisionRecord[]> {
    return this.database.query(
      `SELECT ${columns} FROM questions_revision r
       WHERE r.question_id = $1 AND ${shared} AND ($3::integer IS NULL OR r.number < $3)
       ORDER BY r.number DESC LIMIT $2`,
      [questionId, first, before],
    );
  }

  async find(questionId: string, number: number): Promise<RevisionRecord | null> {
    const [row] = await this.database.query<RevisionRecord>(
      `SELECT ${columns} FROM questions_revision r WHERE r.question_id = $1 AND r.number = $2 AND ${shared}`,
      [questionId, number],
    );
    return row ?? null;
  }

  /** The Markdown of a revision; null when there is none of that number. */
  async markdown(questionId: string, number: number): Promise<string | null> {
    const [row] = await this.database.query<{ source: string }>(
      `SELECT r.source FROM questions_revision r WHERE r.question_id = $1 AND r.number = $2 AND ${shared}`,
      [questionId, number],
    );
    return row?.source ?? null;
  }
}
