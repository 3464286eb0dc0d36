import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';

/** What people are called, for rooms that say who did something. */
@Injectable()
export class NamesService {
  constructor(private readonly database: Database) {}

  /** By id; who has no account any more is left out. */
  async of(ids: Iterable<string>): Promise<Map<string, { id: string; name: string }>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      'SELECT id, name FROM accounts_user WHERE id = ANY($1)',
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
