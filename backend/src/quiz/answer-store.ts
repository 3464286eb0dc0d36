import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';

export interface Answer {
  number: number;
  playerId: string;
  id: string;
  chosen: number[];
  typed: string[];
  isRight: boolean;
  points: number;
  elapsedMs: number;
}

const columns = `a.number, a.player_id AS "playerId", a.id, a.chosen, a.typed, a.is_right AS "isRight", a.points,
  a.elapsed_ms AS "elapsedMs"`;

/** Answers in plain SQL. Those of removed players are left out everywhere. */
@Injectable()
export class AnswerStore {
  constructor(private readonly database: Database) {}

  /**
   * The first answer of a player to a question that is open. Whoever closes it waits for this, and this for them: what was
   * accepted is there when the question is seen closed.
   * @param opensAt of the question as it was judged by, epoch ms
   * @returns the one that counts; null when the question is not open any more
   */
  async add(roomId: string, opensAt: number, answer: Answer): Promise<string | null> {
    const { number, playerId, id, chosen, typed, isRight, points, elapsedMs } = answer;
    const [row] = await this.database.query<{ id: string | null }>(
      `WITH open AS (
         SELECT id FROM quiz_room WHERE id = $1 AND phase = 'OPEN' AND number = $2 AND opens_at = $10 FOR SHARE
       ), added AS (
         INSERT INTO quiz_answer (room_id, number, player_id, id, chosen, typed, is_right, points, elapsed_ms)
         SELECT open.id, $2, $3, $4, $5, $6, $7, $8, $9 FROM open ON CONFLICT DO NOTHING RETURNING id
       )
       SELECT coalesce((SELECT id FROM added),
         (SELECT id FROM quiz_answer WHERE room_id = $1 AND number = $2 AND player_id = $3)) AS id`,
      [roomId, number, playerId, id, chosen, typed, isRight, points, elapsedMs, new Date(opensAt)],
    );
    return row?.id ?? null;
  }

  /** To one question. */
  to(roomId: string, number: number): Promise<Answer[]> {
    return this.rows('a.room_id = $1 AND a.number = $2', [roomId, number]);
  }

  all(roomId: string): Promise<Answer[]> {
    return this.rows('a.room_id = $1', [roomId]);
  }

  ofPlayer(roomId: string, playerId: string): Promise<Answer[]> {
    return this.rows('a.room_id = $1 AND a.player_id = $2', [roomId, playerId]);
  }

  /** Points by player, of questions up to this one. */
  async scores(roomId: string, upTo: number): Promise<Map<string, number>> {
    const rows = await this.database.query<{ id: string; score: number }>(
      `SELECT player_id AS id, sum(points)::integer AS score FROM quiz_answer WHERE room_id = $1 AND number <= $2 GROUP BY 1`,
      [roomId, upTo],
    );
    return new Map(rows.map(({ id, score }) => [id, score]));
  }

  private rows(condition: string, parameters: unknown[]): Promise<Answer[]> {
    return this.database.query<Answer>(
      `SELECT ${columns} FROM quiz_answer AS a
       JOIN quiz_player AS p ON p.room_id = a.room_id AND p.id = a.player_id AND p.removed_at IS NULL
       WHERE ${condition} ORDER BY a.number`,
      parameters,
    );
  }
}
