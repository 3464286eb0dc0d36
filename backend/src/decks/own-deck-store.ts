import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { OwnedDeckStore, type StoredDeckOfOwner } from './owned-deck-store.js';

/** People's own decks. */
@Injectable()
export class OwnDeckStore extends OwnedDeckStore {
  protected readonly tables = { deck: 'decks_own_deck', question: 'decks_own_deck_question', owner: 'user_id' };

  constructor(database: Database) {
    super(database);
  }

  /** In the person's order; of guests, who have none, nothing. */
  async named(
    userId: string | null,
    ids: readonly string[] | null = null,
  ): Promise<Pick<StoredDeckOfOwner, 'id' | 'title' | 'description'>[]> {
    if (userId === null) return [];
    return this.database.query(
      `SELECT d.id, d.title, d.description FROM decks_own_deck d
       WHERE d.user_id = $1 AND ($2::uuid[] IS NULL OR d.id = ANY ($2)) ORDER BY d.ordinal, d.created_at, d.id`,
      [userId, ids],
    );
  }

  /** Lets the person's changes of their decks and questions happen one after the other; to be taken before any row. */
  async lock(userId: string): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`own decks ${userId}`]);
  }
}
