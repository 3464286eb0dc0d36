import { Injectable } from '@nestjs/common';
import type { PeopleFilter } from '../generated/graphql.js';
import { Clock, Database, type RoleName } from '../platform/index.js';
import { containing } from './like.js';

/** A person as admins see them. */
export interface PersonRecord {
  id: string;
  email: string;
  name: string;
  role: RoleName;
  createdAt: Date;
  lastSeenAt: Date | null;
  devices: number;
  suspendedAt: Date | null;
  suspensionReason: string | null;
}

/** What admins read of people, in plain SQL. */
@Injectable()
export class PeopleStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<PersonRecord | null> {
    return (await this.records('u.id = $2', [id], 1))[0] ?? null;
  }

  /** The newest first. @param after the id of the last of the page before */
  async page(
    { search, role, state }: PeopleFilter,
    first: number,
    after: string | null,
  ): Promise<{ nodes: PersonRecord[]; total: number; endCursor: string | null }> {
    const pattern = search?.trim() ? containing(search.trim()) : null;
    const condition = `($2::text IS NULL OR u.name ILIKE $2 OR u.email ILIKE $2)
      AND ($3::text IS NULL OR u.role = $3) AND ($4::text IS NULL OR (u.suspended_at IS NULL) = ($4 = 'ACTIVE'))`;
    const meant = [pattern, role ?? null, state ?? null];
    const found = await this.records(`${condition} AND ($5::uuid IS NULL OR u.id < $5)`, [...meant, after], first + 1);
    const [count] = await this.database.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM accounts_user AS u WHERE $1::timestamptz IS NOT NULL AND ${condition}`,
      [this.clock.now(), ...meant],
    );
    const nodes = found.slice(0, first);
    const endCursor = found.length > first ? (nodes.at(-1)?.id ?? null) : null;
    return { nodes, total: count?.total ?? 0, endCursor };
  }

  /** @param condition its first free parameter is $2 */
  private records(condition: string, parameters: unknown[], most: number): Promise<PersonRecord[]> {
    return this.database.query<PersonRecord>(
      `SELECT u.id, u.email, u.name, u.role, u.created_at AS "createdAt", u.suspended_at AS "suspendedAt",
         u.suspension_reason AS "suspensionReason", s.seen AS "lastSeenAt", s.devices
       FROM accounts_user AS u
       LEFT JOIN LATERAL (
         SELECT max(last_seen_at) AS seen, count(*)::int AS devices FROM accounts_session
         WHERE user_id = u.id AND expires_at > $1
       ) AS s ON true
       WHERE ${condition} ORDER BY u.id DESC LIMIT ${most}`,
      [this.clock.now(), ...parameters],
    );
  }
}
