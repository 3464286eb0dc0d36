import type { QuizState } from '@kkori/core/live-quiz';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import type { ItemContent } from './item-content.js';

/** A live quiz and where it stands; times of its state are epoch ms. */
export interface Room extends QuizState {
  id: string;
  code: string;
  /** Null once their account is gone. */
  hostId: string | null;
  groupId: string | null;
  deckTitle: string;
  version: number;
  createdAt: Date;
  finishedAt: Date | null;
}

export interface Item {
  number: number;
  questionId: string;
  content: ItemContent;
  skipped: boolean;
  /** It was open for its whole time. */
  ranOut: boolean;
}

/** As it is before it was asked. */
export type NewItem = Omit<Item, 'skipped' | 'ranOut'>;

const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::double precision`;
export const roomColumns = `r.id, r.code, r.host_id AS "hostId", r.group_id AS "groupId", r.deck_title AS "deckTitle", r.phase,
  r.number, r.total, r.seconds, ${ms('r.opens_at')} AS "opensAt", ${ms('r.closes_at')} AS "closesAt",
  r.remaining_ms AS "remainingMs", r.version, r.created_at AS "createdAt", r.finished_at AS "finishedAt"`;

const time = (at: number | null) => (at === null ? null : new Date(at));

/** Whether somebody leads it; guests lead nothing. */
export const isHost = ({ hostId }: Room, userId: string | null): boolean => userId !== null && hostId === userId;

/** Rooms and their questions in plain SQL. */
@Injectable()
export class RoomStore {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Room | null> {
    return (await this.rows('r.id = $1', [id]))[0] ?? null;
  }

  async byCode(code: string): Promise<Room | null> {
    return (await this.rows('r.code = $1', [code]))[0] ?? null;
  }

  /** Nobody else moves it, or adds an answer to it, before the transaction ends. */
  async hold(id: string): Promise<Room | null> {
    return (await this.rows('r.id = $1 FOR NO KEY UPDATE', [id]))[0] ?? null;
  }

  /** Those of a host that are not over. */
  openOf(hostId: string): Promise<Room[]> {
    return this.rows(`r.host_id = $1 AND r.phase <> 'FINISHED'`, [hostId]);
  }

  /** Those opened for a study group that are not over, the latest first. */
  openForGroup(groupId: string): Promise<Room[]> {
    return this.rows(`r.group_id = $1 AND r.phase <> 'FINISHED' ORDER BY r.created_at DESC, r.id`, [groupId]);
  }

  /** @returns whether it was added; false when its id or its code is taken */
  async add(room: Room, items: readonly NewItem[]): Promise<boolean> {
    const { id, code, hostId, groupId, deckTitle, phase, number, total, seconds, version, createdAt } = room;
    const added = await this.database.query(
      `INSERT INTO quiz_room (id, code, host_id, group_id, deck_title, phase, number, total, seconds, version, created_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) ON CONFLICT DO NOTHING RETURNING id`,
      [id, code, hostId, groupId, deckTitle, phase, number, total, seconds, version, createdAt],
    );
    if (added.length === 0) return false;
    await this.database.query(
      `INSERT INTO quiz_item (room_id, number, question_id, content, skipped, ran_out)
       SELECT $1, i.number, i."questionId", i.content, false, false
       FROM json_to_recordset($2) AS i (number integer, "questionId" uuid, content jsonb)`,
      [id, JSON.stringify(items)],
    );
    return true;
  }

  /** Of a room that is held. */
  async move(id: string, state: QuizState, now: Date): Promise<void> {
    const { phase, number, opensAt, closesAt, remainingMs } = state;
    await this.database.query(
      `UPDATE quiz_room SET phase = $2, number = $3, opens_at = $4, closes_at = $5, remaining_ms = $6, changed_at = $7,
         finished_at = CASE WHEN $2 = 'FINISHED' THEN $7::timestamptz END, version = version + 1 WHERE id = $1`,
      [id, phase, number, time(opensAt), time(closesAt), remainingMs, now],
    );
  }

  /** Who is in it changed. */
  async touch(id: string, now: Date): Promise<void> {
    await this.database.query('UPDATE quiz_room SET version = version + 1, changed_at = $2 WHERE id = $1', [id, now]);
  }

  async skip(id: string, number: number): Promise<void> {
    await this.database.query('UPDATE quiz_item SET skipped = true WHERE room_id = $1 AND number = $2', [id, number]);
    await this.database.query('DELETE FROM quiz_answer WHERE room_id = $1 AND number = $2', [id, number]);
  }

  async runOut(id: string, number: number): Promise<void> {
    await this.database.query('UPDATE quiz_item SET ran_out = true WHERE room_id = $1 AND number = $2', [id, number]);
  }

  items(id: string): Promise<Item[]> {
    return this.database.query<Item>(
      `SELECT number, question_id AS "questionId", content, skipped, ran_out AS "ranOut" FROM quiz_item
       WHERE room_id = $1 ORDER BY number`,
      [id],
    );
  }

  /** Rooms that nothing happened in since then. */
  async idleSince(then: Date): Promise<string[]> {
    const sql = `SELECT id FROM quiz_room WHERE phase <> 'FINISHED' AND changed_at < $1`;
    return (await this.database.query<{ id: string }>(sql, [then])).map(({ id }) => id);
  }

  /** @returns how many were over before then */
  async deleteFinishedBefore(then: Date): Promise<number> {
    return (await this.database.query('DELETE FROM quiz_room WHERE finished_at < $1 RETURNING id', [then])).length;
  }

  private rows(condition: string, parameters: unknown[]): Promise<Room[]> {
    return this.database.query<Room>(`SELECT ${roomColumns} FROM quiz_room AS r WHERE ${condition}`, parameters);
  }
}
