import type { Round } from '@kkori/core/interviews';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';

export interface StoredRound {
  id: string;
  roomId: string;
  number: number;
  candidateId: string;
  interviewerId: string | null;
  prepareSeconds: number;
  answerSeconds: number;
  step: number;
  state: Round;
  startedAt: Date;
  endedAt: Date | null;
  reviewedAt: Date | null;
}

export interface Assessment {
  userId: string;
  roundId: string;
  ordinal: number;
  knowledge: number | null;
  delivery: number | null;
  note: string;
  noteVersion: number;
}

const columns = `o.id, o.room_id AS "roomId", o.number, o.candidate_id AS "candidateId",
  o.interviewer_id AS "interviewerId", o.prepare_seconds AS "prepareSeconds", o.answer_seconds AS "answerSeconds",
  o.step, o.state, o.started_at AS "startedAt", o.ended_at AS "endedAt", o.reviewed_at AS "reviewedAt"`;
const assessment = `user_id AS "userId", round_id AS "roundId", ordinal, knowledge, delivery, note,
  note_version AS "noteVersion"`;

/** Rounds, and what was said of their answers, in plain SQL. Whoever writes one holds its room. */
@Injectable()
export class RoundStore {
  constructor(private readonly database: Database) {}

  /** The one that is on, else the one that ended last. */
  async latest(roomId: string): Promise<StoredRound | null> {
    return (await this.rows('o.room_id = $1 ORDER BY o.number DESC LIMIT 1', [roomId]))[0] ?? null;
  }

  async find(id: string): Promise<StoredRound | null> {
    return (await this.rows('o.id = $1', [id]))[0] ?? null;
  }

  /** Of rounds that are over, the latest first. */
  ofCandidate(userId: string): Promise<(StoredRound & { title: string })[]> {
    return this.database.query(
      `SELECT ${columns}, r.title FROM interviews_round AS o JOIN interviews_room AS r ON r.id = o.room_id
       WHERE o.candidate_id = $1 AND o.ended_at IS NOT NULL AND o.state->'questions' @? '$[*] ? (@.state != "WAITING")'
       ORDER BY o.ended_at DESC, o.id LIMIT 100`,
      [userId],
    );
  }

  /** What was drawn in a room before. */
  async usedIn(roomId: string): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT q->>'questionId' AS id FROM interviews_round AS o, jsonb_array_elements(o.state->'questions') AS q
       WHERE o.room_id = $1`,
      [roomId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async add(round: Omit<StoredRound, 'step' | 'endedAt' | 'reviewedAt'>): Promise<void> {
    const { id, roomId, number, candidateId, interviewerId, prepareSeconds, answerSeconds, state, startedAt } = round;
    await this.database.query(
      `INSERT INTO interviews_round (id, room_id, number, candidate_id, interviewer_id, prepare_seconds, answer_seconds,
         step, state, started_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9)`,
      [id, roomId, number, candidateId, interviewerId, prepareSeconds, answerSeconds, JSON.stringify(state), startedAt],
    );
  }

  /** An act of the interviewer. @param endedAt null while the round goes on */
  async act(id: string, state: Round, endedAt: Date | null): Promise<void> {
    await this.database.query(
      'UPDATE interviews_round SET state = $2, ended_at = $3, step = step + 1 WHERE id = $1 AND ended_at IS NULL',
      [id, JSON.stringify(state), endedAt],
    );
  }

  /** What was said changes without an act. */
  async setState(id: string, state: Round): Promise<void> {
    await this.database.query('UPDATE interviews_round SET state = $2 WHERE id = $1', [id, JSON.stringify(state)]);
  }

  async setInterviewer(id: string, interviewerId: string | null): Promise<void> {
    await this.database.query('UPDATE interviews_round SET interviewer_id = $2 WHERE id = $1', [id, interviewerId]);
  }

  /** Holds the round until the transaction ends. @returns null when it is not that candidate's, or not over */
  async holdEnded(id: string, candidateId: string): Promise<StoredRound | null> {
    const condition = 'o.id = $1 AND o.candidate_id = $2 AND o.ended_at IS NOT NULL FOR UPDATE';
    return (await this.rows(condition, [id, candidateId]))[0] ?? null;
  }

  async setReviewed(id: string, at: Date): Promise<void> {
    await this.database.query('UPDATE interviews_round SET reviewed_at = $2 WHERE id = $1', [id, at]);
  }

  assessments(roundIds: readonly string[]): Promise<Assessment[]> {
    return this.database.query(
      `SELECT ${assessment} FROM interviews_assessment WHERE round_id = ANY ($1) ORDER BY round_id, ordinal, user_id`,
      [roundIds],
    );
  }

  /** All that somebody said of others' answers. */
  assessmentsBy(userId: string): Promise<Assessment[]> {
    return this.database.query(
      `SELECT ${assessment} FROM interviews_assessment WHERE user_id = $1 ORDER BY round_id, ordinal`,
      [userId],
    );
  }

  async score({
    userId,
    roundId,
    ordinal,
    knowledge,
    delivery,
  }: Omit<Assessment, 'note' | 'noteVersion'>): Promise<void> {
    await this.database.query(
      `INSERT INTO interviews_assessment (user_id, round_id, ordinal, knowledge, delivery, note, note_version)
       VALUES ($1, $2, $3, $4, $5, '', 0)
       ON CONFLICT (user_id, round_id, ordinal) DO UPDATE SET knowledge = $4, delivery = $5`,
      [userId, roundId, ordinal, knowledge, delivery],
    );
  }

  /** @param version that of the note which was changed @returns the new one; null when it is not that version any more */
  async note(userId: string, roundId: string, ordinal: number, text: string, version: number): Promise<number | null> {
    const [row] = await this.database.query<{ version: number }>(
      `INSERT INTO interviews_assessment AS a (user_id, round_id, ordinal, note, note_version)
       SELECT $1, $2, $3, $4, 1 WHERE $5 = 0 OR EXISTS (
         SELECT FROM interviews_assessment WHERE user_id = $1 AND round_id = $2 AND ordinal = $3)
       ON CONFLICT (user_id, round_id, ordinal) DO UPDATE SET note = $4, note_version = a.note_version + 1
       WHERE a.note_version = $5 RETURNING note_version AS version`,
      [userId, roundId, ordinal, text, version],
    );
    return row?.version ?? null;
  }

  async noteOf(userId: string, roundId: string, ordinal: number): Promise<{ version: number; text: string }> {
    const [row] = await this.database.query<{ version: number; text: string }>(
      `SELECT note_version AS version, note AS text FROM interviews_assessment
       WHERE user_id = $1 AND round_id = $2 AND ordinal = $3`,
      [userId, roundId, ordinal],
    );
    return row ?? { version: 0, text: '' };
  }

  private rows(condition: string, parameters: unknown[]): Promise<StoredRound[]> {
    return this.database.query(`SELECT ${columns} FROM interviews_round AS o WHERE ${condition}`, parameters);
  }
}
