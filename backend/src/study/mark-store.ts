import { foldMarks, type CardMark, type CardMarks, type MarkUndoFact } from '@kkori/core/scheduling';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';

const markColumns = `m.id, m.card_id AS "cardId", m.kind, m.value,
  (extract(epoch FROM m.marked_at) * 1000)::bigint AS "markedAt"`;
const counts = `NOT EXISTS (SELECT FROM study_mark_undo AS u WHERE u.user_id = m.user_id AND u.mark_id = m.id)`;
/** The order of `compareMarks`, latest first. */
const latestFirst = 'm.card_id, m.kind, m.marked_at DESC, m.id DESC';

/** When cards of the person $1 were last started anew. @param cardIds SQL of an array of card ids */
export const resetsOfCards = (cardIds: string): string =>
  `SELECT m.card_id AS "cardId", max((extract(epoch FROM m.marked_at) * 1000)::bigint) AS at FROM study_card_mark AS m
  WHERE m.user_id = $1 AND m.card_id = ANY (${cardIds}) AND m.kind = 'RESET' AND ${counts} GROUP BY m.card_id`;

/**
 * A person's marks and what undoes them, in plain SQL. What a card is marked with is folded from its facts each time: few
 * cards are marked, so keeping the fold would cost more than it saves.
 */
@Injectable()
export class MarkStore {
  constructor(private readonly database: Database) {}

  /** @param ids of marks that are sent or undone */
  async known(userId: string, ids: string[]): Promise<{ marks: CardMark[]; undoneIds: string[] }> {
    const marks = await this.database.query<MarkRow>(
      `SELECT ${markColumns} FROM study_card_mark AS m WHERE m.user_id = $1 AND m.id = ANY ($2)`,
      [userId, ids],
    );
    const undos = await this.database.query<{ id: string }>(
      'SELECT mark_id AS id FROM study_mark_undo WHERE user_id = $1 AND mark_id = ANY ($2)',
      [userId, ids],
    );
    return { marks: marks.map(toMark), undoneIds: undos.map(({ id }) => id) };
  }

  /** Stores it all at once. Facts that are there already stay as they are. */
  async save(userId: string, marks: CardMark[], undos: MarkUndoFact[]): Promise<void> {
    await this.database.query(
      `WITH new_marks AS (
        INSERT INTO study_card_mark (user_id, id, card_id, kind, value, marked_at)
        SELECT $1, m.id, m."cardId", m.kind, m.value, to_timestamp(m."markedAt" / 1000.0)
        FROM json_to_recordset($2) AS m (id uuid, "cardId" uuid, kind text, value text, "markedAt" bigint)
        ON CONFLICT DO NOTHING
      )
      INSERT INTO study_mark_undo (user_id, mark_id, undone_at)
      SELECT $1, u."markId", to_timestamp(u."undoneAt" / 1000.0)
      FROM json_to_recordset($3) AS u ("markId" uuid, "undoneAt" bigint)
      ON CONFLICT DO NOTHING`,
      [userId, JSON.stringify(marks), JSON.stringify(undos)],
    );
  }

  /** How many undos wait for their marks. */
  async countWaitingUndos(userId: string): Promise<number> {
    const [row] = await this.database.query<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting FROM study_mark_undo AS u WHERE user_id = $1
        AND NOT EXISTS (SELECT FROM study_card_mark AS m WHERE m.user_id = u.user_id AND m.id = u.mark_id)`,
      [userId],
    );
    return row!.waiting;
  }

  /** The mark of each kind that holds, for these cards. */
  async latestOf(userId: string, cardIds: string[]): Promise<CardMark[]> {
    const rows = await this.database.query<MarkRow>(
      `SELECT DISTINCT ON (m.card_id, m.kind) ${markColumns} FROM study_card_mark AS m
      WHERE m.user_id = $1 AND m.card_id = ANY ($2) AND ${counts} ORDER BY ${latestFirst}`,
      [userId, cardIds],
    );
    return rows.map(toMark);
  }

  /** When these cards were last started anew, epoch ms; those that never were are left out. */
  async resetsOf(userId: string, cardIds: string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ cardId: string; at: string }>(resetsOfCards('$2'), [userId, cardIds]);
    return new Map(rows.map(({ cardId, at }) => [cardId, Number(at)]));
  }

  /** What keeps cards out of the queue, by card: suspensions, and burials since `dayStart` (epoch ms). */
  async setAsideOf(userId: string, dayStart: number): Promise<Map<string, CardMarks>> {
    const rows = await this.database.query<MarkRow>(
      `SELECT DISTINCT ON (m.card_id, m.kind) ${markColumns} FROM study_card_mark AS m
      WHERE m.user_id = $1 AND (m.kind = 'SUSPEND' OR (m.kind = 'BURY' AND m.marked_at >= $2)) AND ${counts}
      ORDER BY ${latestFirst}`,
      [userId, new Date(dayStart)],
    );
    return foldMarks(rows.map(toMark));
  }
}

type MarkRow = Omit<CardMark, 'markedAt'> & { markedAt: string };

function toMark(row: MarkRow): CardMark {
  return { ...row, markedAt: Number(row.markedAt) };
}
