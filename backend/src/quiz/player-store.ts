import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';

export interface Player {
  roomId: string;
  id: string;
  userId: string | null;
  nickname: string;
  joinedNumber: number;
  removedAt: Date | null;
  dueAgain: number | null;
}

/** By what a player is known: their account, or a guest's token. */
export interface Identity {
  userId: string | null;
  tokenHash: Buffer | null;
}

const columns = `p.room_id AS "roomId", p.id, p.user_id AS "userId", p.nickname, p.joined_number AS "joinedNumber",
  p.removed_at AS "removedAt", p.due_again AS "dueAgain"`;

const waiting = 'p.user_id IS NOT NULL AND p.removed_at IS NULL AND p.due_again IS NULL';

/** Who takes part, in plain SQL. */
@Injectable()
export class PlayerStore {
  constructor(private readonly database: Database) {}

  /** The player that somebody is in a room, removed ones too; by their account before any token. */
  async find(roomId: string, { userId, tokenHash }: Identity): Promise<Player | null> {
    const [player] = await this.rows(
      'p.room_id = $1 AND (p.user_id = $2 OR p.token_hash = $3) ORDER BY p.user_id = $2 DESC NULLS LAST LIMIT 1',
      [roomId, userId, tokenHash],
    );
    return player ?? null;
  }

  /** In the order in which they came; removed ones are left out. */
  of(roomId: string): Promise<Player[]> {
    return this.rows('p.room_id = $1 AND p.removed_at IS NULL ORDER BY p.joined_at, p.id', [roomId]);
  }

  async count(roomId: string): Promise<number> {
    const sql = 'SELECT count(*)::integer AS n FROM quiz_player WHERE room_id = $1 AND removed_at IS NULL';
    return (await this.database.query<{ n: number }>(sql, [roomId]))[0]!.n;
  }

  /** @returns whether they were added; false when the nickname is taken, or they are there already */
  async add(player: Player, key: string, tokenHash: Buffer | null, now: Date): Promise<boolean> {
    const { roomId, id, userId, nickname, joinedNumber } = player;
    const added = await this.database.query(
      `INSERT INTO quiz_player (room_id, id, user_id, token_hash, nickname, nickname_key, joined_at, joined_number)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT DO NOTHING RETURNING id`,
      [roomId, id, userId, tokenHash, nickname, key, now, joinedNumber],
    );
    return added.length > 0;
  }

  /** A guest turned out to be this person. */
  async claim(roomId: string, id: string, userId: string): Promise<void> {
    await this.database.query('UPDATE quiz_player SET user_id = $3 WHERE room_id = $1 AND id = $2', [
      roomId,
      id,
      userId,
    ]);
  }

  /** @returns whether somebody was */
  async remove(roomId: string, id: string, now: Date): Promise<boolean> {
    const removed = await this.database.query(
      'UPDATE quiz_player SET removed_at = $3 WHERE room_id = $1 AND id = $2 AND removed_at IS NULL RETURNING id',
      [roomId, id, now],
    );
    return removed.length > 0;
  }

  /** Those with an account whose missed questions have not become due yet. */
  unsettled(roomId: string): Promise<Player[]> {
    return this.rows(`p.room_id = $1 AND ${waiting} ORDER BY p.id`, [roomId]);
  }

  /** One of them, held; null when it is none any more. */
  async holdUnsettled(roomId: string, id: string): Promise<Player | null> {
    const [player] = await this.rows(`p.room_id = $1 AND p.id = $2 AND ${waiting} FOR NO KEY UPDATE`, [roomId, id]);
    return player ?? null;
  }

  async settle(roomId: string, id: string, dueAgain: number): Promise<void> {
    await this.database.query('UPDATE quiz_player SET due_again = $3 WHERE room_id = $1 AND id = $2', [
      roomId,
      id,
      dueAgain,
    ]);
  }

  /** Finished rooms in which somebody still waits for that. */
  async unsettledRooms(): Promise<string[]> {
    const sql = `SELECT DISTINCT r.id FROM quiz_room AS r JOIN quiz_player AS p ON p.room_id = r.id
      WHERE r.phase = 'FINISHED' AND ${waiting}`;
    return (await this.database.query<{ id: string }>(sql)).map(({ id }) => id);
  }

  private rows(condition: string, parameters: unknown[]): Promise<Player[]> {
    return this.database.query<Player>(`SELECT ${columns} FROM quiz_player AS p WHERE ${condition}`, parameters);
  }
}
