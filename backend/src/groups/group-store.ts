import type { GroupRole } from '@kkori/core/groups';
import { Injectable } from '@nestjs/common';
import { GroupDecksService } from '../decks/index.js';
import { Database } from '../platform/index.js';
import { ReadersService } from '../questions/index.js';

export interface GroupRow {
  id: string;
  name: string;
  description: string;
  createdAt: Date;
  memberCount: number;
}

export interface Membership {
  groupId: string;
  userId: string;
  role: GroupRole;
  joinedAt: Date;
}

const columns = `g.id, g.name, g.description, g.created_at AS "createdAt",
  (SELECT count(*)::integer FROM groups_member AS c WHERE c.group_id = g.id) AS "memberCount"`;
const membership = `user_id AS "userId", group_id AS "groupId", role, joined_at AS "joinedAt"`;

/** Groups and who is in them, in plain SQL. Whoever is in one reads its questions and decks, and nobody else. */
@Injectable()
export class GroupStore {
  constructor(
    private readonly database: Database,
    private readonly readers: ReadersService,
    private readonly decks: GroupDecksService,
  ) {}

  /** Until the transaction ends the person gets into no other group. To be taken before any row. */
  async lockPerson(userId: string): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`groups ${userId}`]);
  }

  /**
   * Holds a group until the transaction ends: whoever changes it, its members or its invitations does so one after the
   * other. Of several, in the order of their ids.
   * @returns whether it is there
   */
  async lock(groupId: string): Promise<boolean> {
    const rows = await this.database.query('SELECT 1 FROM groups_group WHERE id = $1 FOR UPDATE', [groupId]);
    return rows.length > 0;
  }

  /** @returns whether it was made; false when there is one with this id */
  async add({ id, name, description }: Pick<GroupRow, 'id' | 'name' | 'description'>, at: Date): Promise<boolean> {
    const added = await this.database.query(
      `INSERT INTO groups_group (id, name, description, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, name, description, at],
    );
    return added.length > 0;
  }

  async describe({ id, name, description }: Pick<GroupRow, 'id' | 'name' | 'description'>): Promise<void> {
    await this.database.query('UPDATE groups_group SET name = $2, description = $3 WHERE id = $1', [
      id,
      name,
      description,
    ]);
  }

  /** With its decks and the questions it wrote. */
  async delete(groupId: string): Promise<void> {
    await this.readers.dismissAll(groupId);
    await this.decks.deleteAll(groupId);
    await this.database.query('DELETE FROM groups_group WHERE id = $1', [groupId]);
  }

  async find(groupId: string): Promise<GroupRow | null> {
    const [row] = await this.database.query<GroupRow>(`SELECT ${columns} FROM groups_group AS g WHERE g.id = $1`, [
      groupId,
    ]);
    return row ?? null;
  }

  /** The groups of a person with what they are in them, the one joined last first; one alone where its id is given. */
  ofPerson(userId: string, groupId: string | null = null): Promise<(GroupRow & Membership)[]> {
    return this.database.query(
      `SELECT ${columns}, m.role, m.joined_at AS "joinedAt", m.user_id AS "userId", m.group_id AS "groupId"
       FROM groups_member AS m JOIN groups_group AS g ON g.id = m.group_id
       WHERE m.user_id = $1 AND ($2::uuid IS NULL OR m.group_id = $2) ORDER BY m.joined_at DESC, m.group_id`,
      [userId, groupId],
    );
  }

  /** The ids alone, in their order. */
  async idsOfPerson(userId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT group_id AS id FROM groups_member WHERE user_id = $1 ORDER BY group_id',
      [userId],
    );
    return rows.map(({ id }) => id);
  }

  async roleOf(userId: string, groupId: string): Promise<GroupRole | null> {
    const [row] = await this.database.query<{ role: GroupRole }>(
      'SELECT role FROM groups_member WHERE user_id = $1 AND group_id = $2',
      [userId, groupId],
    );
    return row?.role ?? null;
  }

  /** The owner first, then editors, then members; within these whoever has been there longest. */
  members(groupId: string): Promise<Membership[]> {
    return this.database.query(
      `SELECT ${membership} FROM groups_member WHERE group_id = $1
       ORDER BY array_position(ARRAY['OWNER', 'EDITOR', 'MEMBER'], role), joined_at, user_id`,
      [groupId],
    );
  }

  async addMember({ userId, groupId, role, joinedAt }: Membership): Promise<void> {
    await this.database.query(
      'INSERT INTO groups_member (user_id, group_id, role, joined_at) VALUES ($1, $2, $3, $4)',
      [userId, groupId, role, joinedAt],
    );
    await this.readers.admit(userId, groupId);
  }

  async setRole(userId: string, groupId: string, role: GroupRole): Promise<void> {
    await this.database.query('UPDATE groups_member SET role = $3 WHERE user_id = $1 AND group_id = $2', [
      userId,
      groupId,
      role,
    ]);
  }

  async removeMember(userId: string, groupId: string): Promise<void> {
    await this.readers.dismiss(userId, groupId);
    await this.database.query('DELETE FROM groups_member WHERE user_id = $1 AND group_id = $2', [userId, groupId]);
  }

  /** That they were removed, not that they left. */
  async rememberRemoval(userId: string, groupId: string, at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO groups_removal (user_id, group_id, removed_at) VALUES ($1, $2, $3)
       ON CONFLICT (user_id, group_id) DO UPDATE SET removed_at = excluded.removed_at`,
      [userId, groupId, at],
    );
  }

  /** Whether the person was removed from the group at that moment or later. */
  async wasRemovedSince(userId: string, groupId: string, since: Date): Promise<boolean> {
    const rows = await this.database.query(
      'SELECT 1 FROM groups_removal WHERE user_id = $1 AND group_id = $2 AND removed_at >= $3',
      [userId, groupId, since],
    );
    return rows.length > 0;
  }
}
