import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { scopesOf } from '../questions/index.js';
import { OwnedDeckStore, type StoredDeckOfOwner } from './owned-deck-store.js';

/** Decks of groups. */
@Injectable()
export class GroupDeckStore extends OwnedDeckStore {
  protected readonly tables = { deck: 'decks_group_deck', question: 'decks_group_deck_question', owner: 'group_id' };

  constructor(database: Database) {
    super(database);
  }

  /** Those of the groups that a person is in, group by group and in the group's order; of guests nothing. */
  async named(
    userId: string | null,
    ids: readonly string[] | null = null,
  ): Promise<(Pick<StoredDeckOfOwner, 'id' | 'title' | 'description'> & { groupId: string })[]> {
    if (userId === null) return [];
    return this.database.query(
      `SELECT d.id, d.group_id AS "groupId", d.title, d.description FROM decks_group_deck d
       WHERE d.group_id IN ${scopesOf('$1')} AND ($2::uuid[] IS NULL OR d.id = ANY ($2))
       ORDER BY d.group_id, d.ordinal, d.created_at, d.id`,
      [userId, ids],
    );
  }

  /**
   * Whose deck this is; until the transaction ends nobody makes one with that id. A deck is studied by its id, so it
   * must be one group's alone.
   */
  async ownerOf(id: string): Promise<string | null> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`group deck ${id}`]);
    const [row] = await this.database.query<{ groupId: string }>(
      'SELECT group_id AS "groupId" FROM decks_group_deck WHERE id = $1',
      [id],
    );
    return row?.groupId ?? null;
  }

  async deleteAll(groupId: string): Promise<void> {
    await this.database.query('DELETE FROM decks_group_deck WHERE group_id = $1', [groupId]);
  }
}
