import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type { CardKind, Level, QuestionFilter } from '../generated/graphql.js';
import { Database } from '../platform/index.js';
import { browsable, readableBy } from './filter.js';
import type { PublishedContent } from './published-content.js';
import { SearchService } from './search.service.js';

export interface SummaryRecord {
  id: string;
  slug: string;
  subjectId: string;
  topic: string;
  tags: string[];
  level: Level;
  importance: number;
  title: string;
  followUpCount: number;
  hasDemo: boolean;
  demoNames: string[];
  /** Whether it is a person's own, and so its reader's. */
  own: boolean;
  /** The group whose it is, and so its reader's; null for others. */
  groupId: string | null;
}

export interface QuestionRecord extends Omit<PublishedContent, 'related'>, SummaryRecord {
  relatedSlugs: string[];
  revision: number;
  publishedAt: Date;
}

export interface SubjectRecord {
  id: string;
  nameKo: string;
  nameEn: string;
  questionCount: number;
}

export interface CardRecord {
  id: string;
  questionId: string;
  key: string;
  kind: CardKind;
  ordinal: number;
  /** When its question's answer last came to mean something else; null when it never did. */
  meaningChangedAt: Date | null;
}

const summaryColumns = `q.id, q.slug, q.subject_id AS "subjectId", q.content->>'topic' AS topic, q.tags, q.level,
  q.importance, q.title, jsonb_array_length(q.content->'followUps') AS "followUpCount", q.has_demo AS "hasDemo",
  q.owner_scope = 'person' AS own, q.group_id AS "groupId",
  ARRAY(SELECT DISTINCT embed->>'demo' FROM jsonb_array_elements(q.content->'demos') embed ORDER BY 1) AS "demoNames"`;

const cardColumns = `c.id, c.question_id AS "questionId", c.key, c.kind, c.ordinal,
  q.meaning_changed_at AS "meaningChangedAt"`;

/** What readers may read: the site's questions, and of a person named as the reader their own and their groups'. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly database: Database,
    private readonly searching: SearchService,
  ) {}

  /** Those with questions to read, in the site's order. */
  subjects(): Promise<SubjectRecord[]> {
    return this.database.query(
      `SELECT s.id, s.name_ko AS "nameKo", s.name_en AS "nameEn", count(q.id)::int AS "questionCount"
       FROM questions_subject s
       JOIN questions_question q ON q.subject_id = s.id AND q.owner_scope = 'site' AND q.status = 'published'
       GROUP BY s.id ORDER BY s.ordinal`,
    );
  }

  /** The site's that readers find, with the keys of their cards: what a text may refer to, or ask again. */
  known(): Promise<{ slug: string; title: string; keys: string[] }[]> {
    return this.database.query(
      `SELECT q.slug, q.title, ARRAY(
         SELECT c.key FROM questions_card c WHERE c.question_id = q.id AND c.kind <> 'RECALL' AND NOT c.retired) AS keys
       FROM questions_question q WHERE q.owner_scope = 'site' AND q.status = 'published' ORDER BY q.slug`,
    );
  }

  /** By what each subject may be called. */
  async subjectNames(): Promise<{ id: string; names: string[] }[]> {
    return this.database.query('SELECT id, ARRAY[name_ko, name_en] AS names FROM questions_subject ORDER BY ordinal');
  }

  /** How many questions of the site each subject has, archived ones too. */
  async countsBySubject(): Promise<Map<string, number>> {
    const rows = await this.database.query<{ id: string; count: number }>(
      `SELECT subject_id AS id, count(*)::int AS count FROM questions_question WHERE owner_scope = 'site' GROUP BY 1`,
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** Every tag of a question that somebody may read, as it is written. */
  async tags(readerId: string): Promise<string[]> {
    const sql = `SELECT DISTINCT unnest(q.tags) AS tag FROM questions_question AS q
      WHERE q.status = 'published' AND ${readableBy('$1')}`;
    return (await this.database.query<{ tag: string }>(sql, [readerId])).map(({ tag }) => tag);
  }

  /** The tags of the site's published questions, by name. */
  tagCounts(): Promise<{ name: string; questionCount: number }[]> {
    return this.database.query(
      `SELECT t.name, count(*)::int AS "questionCount" FROM questions_question q, unnest(q.tags) AS t (name)
       WHERE q.owner_scope = 'site' AND q.status = 'published' GROUP BY t.name ORDER BY t.name`,
    );
  }

  /** The ids of the site's questions that have a tag, archived ones too. */
  async withTag(tag: string): Promise<string[]> {
    const sql = `SELECT q.id FROM questions_question q WHERE q.owner_scope = 'site' AND $1 = ANY(q.tags)`;
    return (await this.database.query<{ id: string }>(sql, [tag])).map(({ id }) => id);
  }

  async bySlug(slug: string, readerId: string | null = null): Promise<QuestionRecord | null> {
    // Said outright, as the index of slugs is of the site's alone; the address of an own question is its id.
    const [question] = await this.records(`q.slug = $2 AND q.owner_scope = 'site'`, [readerId, slug]);
    if (question || readerId === null || !validate(slug)) return question ?? null;
    return (await this.publishedByIds([slug], readerId))[0] ?? null;
  }

  /** In the order of `ids`; those that are not published are left out. */
  async publishedByIds(ids: string[], readerId: string | null = null): Promise<QuestionRecord[]> {
    return inOrder(ids, await this.records('q.id = ANY($2)', [readerId, ids]));
  }

  async summariesByIds(ids: string[], readerId: string | null = null): Promise<SummaryRecord[]> {
    const rows = await this.database.query<SummaryRecord>(
      `SELECT ${summaryColumns} FROM questions_question q
       WHERE q.id = ANY($1) AND ${readableBy('$2')} AND q.status = 'published'`,
      [ids, readerId],
    );
    return inOrder(ids, rows);
  }

  async summariesBySlugs(slugs: string[]): Promise<SummaryRecord[]> {
    const rows = await this.database.query<SummaryRecord>(
      `SELECT ${summaryColumns} FROM questions_question q
       WHERE q.slug = ANY($1) AND q.owner_scope = 'site' AND q.status = 'published'`,
      [slugs],
    );
    return slugs.flatMap((slug) => rows.filter((row) => row.slug === slug));
  }

  /** A page in the order of subject, importance and title. `after` is the last page's cursor. */
  async browse(
    filter: QuestionFilter | null | undefined,
    first: number,
    after: string | null | undefined,
  ): Promise<{ nodes: SummaryRecord[]; total: number; endCursor: string | null }> {
    const skip = offsetOf(after);
    const { condition, parameters } = browsable(filter, 3);
    const rows = await this.database.query<SummaryRecord & { total: string }>(
      `SELECT ${summaryColumns}, count(*) OVER () AS total
       FROM questions_question q JOIN questions_subject s ON s.id = q.subject_id
       WHERE ${condition}
       ORDER BY s.ordinal, q.importance DESC, q.title, q.id LIMIT $1 OFFSET $2`,
      [first, skip, ...parameters],
    );
    const total = rows[0] || skip === 0 ? Number(rows[0]?.total ?? 0) : await this.count(filter);
    const end = skip + rows.length;
    return { nodes: rows, total, endCursor: end < total ? cursorOf(end) : null };
  }

  private async count(filter: QuestionFilter | null | undefined): Promise<number> {
    const { condition, parameters } = browsable(filter, 1);
    const sql = `SELECT count(*) AS total FROM questions_question q WHERE ${condition}`;
    const [row] = await this.database.query<{ total: string }>(sql, parameters);
    return Number(row?.total ?? 0);
  }

  /** Best first, each with the phrase that was found unless that is the title. */
  async search(
    query: string,
    filter: QuestionFilter | null | undefined,
    first: number,
    readerId: string | null = null,
  ): Promise<{ nodes: { question: SummaryRecord; excerpt: string | null }[]; total: number }> {
    const { hits, total } = await this.searching.search(query, filter, first, readerId);
    const questions = await this.summariesByIds(
      hits.map(({ questionId }) => questionId),
      readerId,
    );
    const found = new Map(hits.map((hit) => [hit.questionId, hit]));
    return {
      total,
      nodes: questions.map((question) => {
        const hit = found.get(question.id);
        return { question, excerpt: hit && hit.kind !== 'title' && hit.kind !== 'topic' ? hit.phrase : null };
      }),
    };
  }

  /** The living cards of published questions, in the order of the questions given and of their parts. */
  async cardsOfQuestions(questionIds: string[], readerId: string | null = null): Promise<CardRecord[]> {
    return this.database.query(
      `SELECT ${cardColumns} FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, n)
       JOIN questions_question q ON q.id = wanted.id AND ${readableBy('$2')} AND q.status = 'published'
       JOIN questions_card c ON c.question_id = q.id AND NOT c.retired
       ORDER BY wanted.n, c.ordinal`,
      [questionIds, readerId],
    );
  }

  /** Of what a reader may read: those of these ids, subjects and that level; all for null, and for no subject. */
  drawable(
    { ids, subjectIds, level }: { ids: readonly string[] | null; subjectIds: readonly string[]; level: Level | null },
    readerId: string | null,
  ): Promise<{ id: string; importance: number }[]> {
    return this.database.query(
      `SELECT q.id, q.importance FROM questions_question q
       WHERE q.status = 'published' AND ${readableBy('$1')} AND ($2::uuid[] IS NULL OR q.id = ANY($2))
         AND (cardinality($3::text[]) = 0 OR q.subject_id = ANY($3)) AND ($4::text IS NULL OR q.level = $4)`,
      [readerId, ids, subjectIds, level],
    );
  }

  /** Which of these are published, and for that reader. */
  async readable(ids: string[], readerId: string | null): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT q.id FROM questions_question q WHERE q.id = ANY($1) AND ${readableBy('$2')} AND q.status = 'published'`,
      [ids, readerId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Which of these everybody in a group may read: the site's, and the group's. */
  async readableInGroup(ids: readonly string[], groupId: string): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT q.id FROM questions_question q
       WHERE q.id = ANY($1) AND (q.owner_scope = 'site' OR q.group_id = $2) AND q.status = 'published'`,
      [ids, groupId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** In the order of `ids`; retired cards and those of questions that are not published are left out. */
  async cardsByIds(ids: string[], readerId: string | null = null): Promise<CardRecord[]> {
    const rows = await this.database.query<CardRecord>(
      `SELECT ${cardColumns} FROM questions_card c JOIN questions_question q ON q.id = c.question_id AND q.status = 'published'
       WHERE c.id = ANY($1) AND ${readableBy('$2')} AND NOT c.retired`,
      [ids, readerId],
    );
    return inOrder(ids, rows);
  }

  /**
   * Which of these cards a person may study: those of the site and their own, retired ones and archived questions
   * included, since a review made while offline still counts.
   */
  async studiable(cardIds: string[], readerId: string | null = null): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT c.id FROM questions_card c JOIN questions_question q ON q.id = c.question_id
       WHERE c.id = ANY($1) AND ${readableBy('$2')}`,
      [cardIds, readerId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** @param parameters the reader's id first, which `condition` does not speak of */
  private async records(
    condition: string,
    parameters: [readerId: string | null, ...others: unknown[]],
  ): Promise<QuestionRecord[]> {
    const rows = await this.database.query<
      SummaryRecord & { content: PublishedContent; revision: number; publishedAt: Date }
    >(
      `SELECT ${summaryColumns}, q.content, q.published_revision AS revision, q.published_at AS "publishedAt"
       FROM questions_question q WHERE ${condition} AND ${readableBy('$1')} AND q.status = 'published'`,
      parameters,
    );
    return rows.map(({ content: { related, ...content }, ...row }) => ({ ...row, ...content, relatedSlugs: related }));
  }
}

function inOrder<Row extends { id: string }>(ids: string[], rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const cursorOf = (offset: number) => Buffer.from(`o${offset}`).toString('base64url');

/** A cursor that is not ours starts at the beginning. */
function offsetOf(cursor: string | null | undefined): number {
  const match = /^o(\d{1,7})$/.exec(Buffer.from(cursor ?? '', 'base64url').toString());
  return match ? Number(match[1]) : 0;
}
