import type { ListKey } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../../platform/index.js';

/** A list as it is now. */
export interface SiteListRecord {
  key: ListKey;
  revision: number;
  archived: boolean;
  text: string;
  /** Of its file; null when it has none. */
  path: string | null;
  origin: 'FILE' | 'EDIT';
  authorId: string | null;
  changedAt: Date;
}

/** What a list said once. */
export interface SiteListRevision {
  number: number;
  origin: 'FILE' | 'EDIT';
  authorId: string | null;
  createdAt: Date;
}

/** The texts of the site's lists: subjects, glossary and decks. What follows from them is for the rooms that show them. */
@Injectable()
export class SiteListsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Nobody else writes a list before the transaction ends. */
  async hold(): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('site lists', 0))`);
  }

  /** Every list there ever was, by key. */
  all(): Promise<SiteListRecord[]> {
    return this.records('true', []);
  }

  /** Null when it was never written down. */
  async find(key: ListKey): Promise<SiteListRecord | null> {
    return (await this.records('l.key = $1', [key]))[0] ?? null;
  }

  /** Writes down what it says from now on. @returns the number of the revision */
  async write(
    key: ListKey,
    text: string,
    { origin, authorId, archived }: Pick<SiteListRecord, 'origin' | 'authorId' | 'archived'>,
  ): Promise<number> {
    const [row] = await this.database.query<{ revision: number }>(
      `INSERT INTO questions_site_list (key, revision, archived) VALUES ($1, 1, $2)
       ON CONFLICT (key) DO UPDATE SET revision = questions_site_list.revision + 1, archived = excluded.archived
       RETURNING revision`,
      [key, archived],
    );
    const number = row?.revision ?? 1;
    await this.database.query(
      `INSERT INTO questions_site_list_revision (key, number, source, origin, author_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [key, number, text, origin, authorId, this.clock.now()],
    );
    return number;
  }

  async setArchived(key: ListKey, archived: boolean): Promise<void> {
    await this.database.query('UPDATE questions_site_list SET archived = $2 WHERE key = $1', [key, archived]);
  }

  /** The latest first. @param before a number that they are below; null for the latest */
  revisions(key: ListKey, first: number, before: number | null): Promise<SiteListRevision[]> {
    return this.database.query(
      `SELECT number, origin, author_id AS "authorId", created_at AS "createdAt"
       FROM questions_site_list_revision WHERE key = $1 AND ($2::integer IS NULL OR number < $2)
       ORDER BY number DESC LIMIT $3`,
      [key, before, first],
    );
  }

  /** Null when there is none of that number. */
  async textOf(key: ListKey, number: number): Promise<string | null> {
    const [row] = await this.database.query<{ source: string }>(
      'SELECT source FROM questions_site_list_revision WHERE key = $1 AND number = $2',
      [key, number],
    );
    return row?.source ?? null;
  }

  private records(condition: string, parameters: unknown[]): Promise<SiteListRecord[]> {
    return this.database.query(
      `SELECT l.key, l.revision, l.archived, r.source AS text, r.origin,
         f.path, r.author_id AS "authorId", r.created_at AS "changedAt"
       FROM questions_site_list l JOIN questions_site_list_revision r ON r.key = l.key AND r.number = l.revision
         LEFT JOIN questions_site_list_file f ON f.key = l.key
       WHERE ${condition} ORDER BY l.key`,
      parameters,
    );
  }
}
