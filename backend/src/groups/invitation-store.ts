import { Injectable } from '@nestjs/common';
import type { GivenGroupRole } from '../generated/graphql.js';
import { Database } from '../platform/index.js';

export interface Invitation {
  id: string;
  groupId: string;
  madeBy: string;
  role: GivenGroupRole;
  uses: number;
  maxUses: number;
  createdAt: Date;
  expiresAt: Date;
}

const columns = `id, group_id AS "groupId", made_by AS "madeBy", role, uses, max_uses AS "maxUses",
  created_at AS "createdAt", expires_at AS "expiresAt"`;

/** Invitations in plain SQL. Whoever writes one holds the group: see `GroupStore.lock`. */
@Injectable()
export class InvitationStore {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Invitation | null> {
    return (await this.rows('id = $1', [id]))[0] ?? null;
  }

  /** Also when it has expired or is used up. */
  async byToken(tokenHash: Buffer): Promise<Invitation | null> {
    return (await this.rows('token_hash = $1', [tokenHash]))[0] ?? null;
  }

  /** Those that have not expired, the latest first. */
  ofGroup(groupId: string, now: Date): Promise<Invitation[]> {
    return this.rows('group_id = $1 AND expires_at > $2', [groupId, now]);
  }

  /** @returns whether it was added; false when there is one with this id */
  async add(invitation: Invitation, tokenHash: Buffer): Promise<boolean> {
    const { id, groupId, madeBy, role, uses, maxUses, createdAt, expiresAt } = invitation;
    const added = await this.database.query(
      `INSERT INTO groups_invitation (id, group_id, made_by, token_hash, role, uses, max_uses, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, groupId, madeBy, tokenHash, role, uses, maxUses, createdAt, expiresAt],
    );
    return added.length > 0;
  }

  async setToken(id: string, tokenHash: Buffer): Promise<void> {
    await this.database.query('UPDATE groups_invitation SET token_hash = $2 WHERE id = $1', [id, tokenHash]);
  }

  async use(id: string): Promise<void> {
    await this.database.query('UPDATE groups_invitation SET uses = uses + 1 WHERE id = $1', [id]);
  }

  async delete(id: string): Promise<void> {
    await this.database.query('DELETE FROM groups_invitation WHERE id = $1', [id]);
  }

  async deleteExpired(groupId: string, now: Date): Promise<void> {
    await this.database.query('DELETE FROM groups_invitation WHERE group_id = $1 AND expires_at <= $2', [groupId, now]);
  }

  /** Those that a person made, unless they invite as one of these. */
  async deleteOf(madeBy: string, groupId: string, except: readonly GivenGroupRole[]): Promise<void> {
    await this.database.query(
      'DELETE FROM groups_invitation WHERE made_by = $1 AND group_id = $2 AND NOT role = ANY ($3)',
      [madeBy, groupId, except],
    );
  }

  private rows(condition: string, parameters: unknown[]): Promise<Invitation[]> {
    return this.database.query(
      `SELECT ${columns} FROM groups_invitation WHERE ${condition} ORDER BY created_at DESC, id DESC`,
      parameters,
    );
  }
}
