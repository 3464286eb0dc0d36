import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';

/** Who reads the questions of which group. Written in the transaction that lets somebody in or out. */
@Injectable()
export class ReadersService {
  constructor(private readonly database: Database) {}

  async admit(userId: string, groupId: string): Promise<void> {
    await this.database.query(
      'INSERT INTO questions_reader (user_id, scope_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [userId, groupId],
    );
  }

  /** What they learned of the group's questions stays theirs: it waits for them to come back. */
  async dismiss(userId: string, groupId: string): Promise<void> {
    await this.database.query('DELETE FROM questions_reader WHERE user_id = $1 AND scope_id = $2', [userId, groupId]);
  }

  async dismissAll(groupId: string): Promise<void> {
    await this.database.query('DELETE FROM questions_reader WHERE scope_id = $1', [groupId]);
  }
}
