import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import type { AuditFilter } from '../generated/graphql.js';
import { Clock, Database } from '../platform/index.js';
import { beginningWith, containing } from './like.js';

/** Something that somebody did by their privileges. */
export interface PrivilegedAct {
  /** Null for the server itself. */
  actorId: string | null;
  /** What was done, as `<kind>.<verb>`, such as question.publish. */
  action: `${string}.${string}`;
  /** Such as person, question, deck. */
  subjectKind: string;
  /** Empty when it was done to many; the detail says to which. */
  subjectId: string;
  /** Whatever says more; of people nothing but ids, since an entry stays when an account is deleted. */
  detail?: Record<string, unknown>;
  /** The entry of what was taken back. */
  undoes?: string;
}

/** An entry with the names of those it speaks of, as far as they still have an account. */
export interface AuditRecord extends Required<Omit<PrivilegedAct, 'action' | 'undoes'>> {
  id: string;
  at: Date;
  action: string;
  actorName: string | null;
  /** Of a subject that is a person. */
  subjectName: string | null;
  /** The entry that took this back. */
  undoneBy: string | null;
}

/** The record of privileged acts. It only ever grows: see docs/decisions/0007-audit-log.md. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes down an act in the transaction that does it, so that there is neither without the other.
   * @returns the entry's id
   * @throws Error when no transaction is running
   */
  async record({ detail = {}, undoes, ...act }: PrivilegedAct): Promise<string> {
    if (!this.database.isInTransaction)
      throw new Error(`${act.action} must be recorded in the transaction that does it`);
    const id = uuidv7();
    const { actorId, action, subjectKind, subjectId } = act;
    await this.database.query(
      `INSERT INTO accounts_audit_entry (id, at, actor_id, action, subject_kind, subject_id, detail, undoes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, this.clock.now(), actorId, action, subjectKind, subjectId, JSON.stringify(detail), undoes ?? null],
    );
    return id;
  }

  /** Null when there is no such entry. */
  async find(id: string): Promise<AuditRecord | null> {
    return (await this.records('e.id = $1', [id], 1))[0] ?? null;
  }

  /** Latest first. @param after the id of the last entry of the page before */
  async page(
    filter: AuditFilter,
    first: number,
    after: string | null,
  ): Promise<{ nodes: AuditRecord[]; endCursor: string | null }> {
    const conditions = ['true'];
    const parameters: unknown[] = [];
    const add = (value: unknown, sql: (n: string) => string) => {
      parameters.push(value);
      conditions.push(sql(`$${parameters.length}`));
    };
    const person = filter.person?.trim();
    if (person && isUuid(person)) add(person.toLowerCase(), (n) => `${n} IN (e.actor_id::text, e.subject_id)`);
    else if (person) {
      add(containing(person), (n) => {
        const meant = `SELECT id FROM accounts_user WHERE name ILIKE ${n} OR email ILIKE ${n}`;
        return `(e.actor_id IN (${meant}) OR (e.subject_kind = 'person' AND e.subject_id IN (SELECT id::text FROM (${meant}) AS meant)))`;
      });
    }
    if (filter.action) add(beginningWith(filter.action), (n) => `e.action LIKE ${n}`);
    if (filter.subjectKind) add(filter.subjectKind, (n) => `e.subject_kind = ${n}`);
    if (filter.subjectId) add(filter.subjectId, (n) => `e.subject_id = ${n}`);
    if (filter.from) add(filter.from, (n) => `e.at >= ${n}`);
    if (filter.until) add(filter.until, (n) => `e.at < ${n}`);
    if (after)
      add(after, (n) => `(e.at, e.id) < (SELECT p.at, p.id FROM accounts_audit_entry AS p WHERE p.id = ${n}::uuid)`);
    const found = await this.records(conditions.join(' AND '), parameters, first + 1);
    const nodes = found.slice(0, first);
    return { nodes, endCursor: found.length > first ? (nodes.at(-1)?.id ?? null) : null };
  }

  private records(condition: string, parameters: unknown[], most: number): Promise<AuditRecord[]> {
    return this.database.query<AuditRecord>(
      `SELECT e.id, e.at, e.actor_id AS "actorId", e.action, e.subject_kind AS "subjectKind",
         e.subject_id AS "subjectId", e.detail, a.name AS "actorName", s.name AS "subjectName", u.id AS "undoneBy"
       FROM accounts_audit_entry AS e
       LEFT JOIN accounts_user AS a ON a.id = e.actor_id
       LEFT JOIN accounts_user AS s ON e.subject_kind = 'person' AND s.id::text = e.subject_id
       LEFT JOIN accounts_audit_entry AS u ON u.undoes = e.id
       WHERE ${condition} ORDER BY e.at DESC, e.id DESC LIMIT ${most}`,
      parameters,
    );
  }
}
