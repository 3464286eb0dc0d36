import type { Rotating } from '@kkori/core/interviews';
import { Injectable } from '@nestjs/common';
import type { Level } from '../generated/graphql.js';
import { Database } from '../platform/index.js';
import type { Standing } from './person.entity.js';

/** What questions a room asks, and in what time. */
export interface Setting {
  title: string;
  subjectIds: string[];
  level: Level | null;
  deckId: string | null;
  questionCount: number;
  prepareSeconds: number;
  answerSeconds: number;
}

export interface Room extends Setting {
  id: string;
  groupId: string | null;
  tokenUntil: Date | null;
  activeAt: Date;
  closedAt: Date | null;
}

/** Somebody who is in a room. */
export interface Person extends Rotating {
  seenAt: Date;
}

export interface Line {
  id: string;
  title: string;
  host: boolean;
  peopleCount: number;
  running: boolean;
  activeAt: Date;
}

const columns = `r.id, r.title, r.subject_ids AS "subjectIds", r.level, r.deck_id AS "deckId",
  r.question_count AS "questionCount", r.prepare_seconds AS "prepareSeconds", r.answer_seconds AS "answerSeconds",
  r.group_id AS "groupId", r.token_until AS "tokenUntil", r.active_at AS "activeAt", r.closed_at AS "closedAt"`;

const counted = `(SELECT count(*)::integer FROM interviews_person AS c WHERE c.room_id = r.id AND c.standing = 'IN')`;
const running = 'EXISTS (SELECT FROM interviews_round AS o WHERE o.room_id = r.id AND o.ended_at IS NULL)';

/** Rooms and who is in them, in plain SQL. */
@Injectable()
export class RoomStore {
  constructor(private readonly database: Database) {}

  /** Until the transaction ends the person gets into no other room. To be taken before any row. */
  async lockPerson(userId: string): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`interviews ${userId}`]);
  }

  /** Holds a room until the transaction ends; of several, in the order of their ids. @returns null when it is not there */
  async lock(id: string): Promise<Room | null> {
    const [row] = await this.database.query<Room>(
      `SELECT ${columns} FROM interviews_room AS r WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  async find(id: string): Promise<Room | null> {
    const [row] = await this.database.query<Room>(`SELECT ${columns} FROM interviews_room AS r WHERE id = $1`, [id]);
    return row ?? null;
  }

  /** Also when it has expired. */
  async byToken(tokenHash: Buffer): Promise<Room | null> {
    const sql = `SELECT ${columns} FROM interviews_room AS r WHERE token_hash = $1`;
    return (await this.database.query<Room>(sql, [tokenHash]))[0] ?? null;
  }

  /** @returns whether it was made; false when there is one with this id */
  async add(id: string, setting: Setting, at: Date): Promise<boolean> {
    const added = await this.database.query(
      `INSERT INTO interviews_room (id, title, subject_ids, level, deck_id, question_count, prepare_seconds,
         answer_seconds, created_at, active_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, ...valuesOf(setting), at],
    );
    return added.length > 0;
  }

  async change(id: string, setting: Setting): Promise<void> {
    await this.database.query(
      `UPDATE interviews_room SET title = $2, subject_ids = $3, level = $4, deck_id = $5, question_count = $6,
         prepare_seconds = $7, answer_seconds = $8 WHERE id = $1`,
      [id, ...valuesOf(setting)],
    );
  }

  async setToken(id: string, tokenHash: Buffer, until: Date): Promise<void> {
    await this.database.query('UPDATE interviews_room SET token_hash = $2, token_until = $3 WHERE id = $1', [
      id,
      tokenHash,
      until,
    ]);
  }

  async setGroup(id: string, groupId: string | null): Promise<void> {
    await this.database.query('UPDATE interviews_room SET group_id = $2 WHERE id = $1', [id, groupId]);
  }

  async touch(id: string, at: Date): Promise<void> {
    await this.database.query('UPDATE interviews_room SET active_at = $2 WHERE id = $1', [id, at]);
  }

  async close(id: string, at: Date): Promise<void> {
    await this.database.query(
      'UPDATE interviews_room SET closed_at = $2, token_hash = NULL, token_until = NULL, group_id = NULL WHERE id = $1',
      [id, at],
    );
  }

  /** Open ones of a person, the one in which something happened last first. */
  ofPerson(userId: string): Promise<Line[]> {
    return this.database.query(
      `SELECT r.id, r.title, p.host, r.active_at AS "activeAt", ${counted} AS "peopleCount", ${running} AS running
       FROM interviews_person AS p JOIN interviews_room AS r ON r.id = p.room_id
       WHERE p.user_id = $1 AND p.standing = 'IN' AND r.closed_at IS NULL ORDER BY r.active_at DESC, r.id`,
      [userId],
    );
  }

  /** Open ones that members of a group may come into, with whether that person is in it, as `ofPerson`. */
  ofGroup(groupId: string, userId: string): Promise<(Omit<Line, 'host'> & { joined: boolean })[]> {
    return this.database.query(
      `SELECT r.id, r.title, r.active_at AS "activeAt", ${counted} AS "peopleCount", ${running} AS running,
         EXISTS (SELECT FROM interviews_person AS p WHERE p.room_id = r.id AND p.user_id = $2 AND p.standing = 'IN') AS joined
       FROM interviews_room AS r WHERE r.group_id = $1 AND r.closed_at IS NULL ORDER BY r.active_at DESC, r.id LIMIT 20`,
      [groupId, userId],
    );
  }

  async standingOf(userId: string, roomId: string): Promise<Standing | null> {
    const [row] = await this.database.query<{ standing: Standing }>(
      'SELECT standing FROM interviews_person WHERE user_id = $1 AND room_id = $2',
      [userId, roomId],
    );
    return row?.standing ?? null;
  }

  /** Those who are in it, in the order in which they came. */
  people(roomId: string): Promise<Person[]> {
    const turns = (column: string) =>
      `(SELECT count(*)::integer FROM interviews_round AS o WHERE o.room_id = p.room_id AND o.${column} = p.user_id)`;
    return this.database.query(
      `SELECT p.user_id AS id, p.host, p.seen_at AS "seenAt", ${turns('candidate_id')} AS "candidateTurns",
         ${turns('interviewer_id')} AS "interviewerTurns"
       FROM interviews_person AS p WHERE p.room_id = $1 AND p.standing = 'IN' ORDER BY p.joined_at, p.user_id`,
      [roomId],
    );
  }

  /** Also somebody who comes back; they stand after the others then. */
  async addPerson(userId: string, roomId: string, host: boolean, at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO interviews_person (user_id, room_id, host, standing, joined_at, seen_at) VALUES ($1, $2, $3, 'IN', $4, $4)
       ON CONFLICT (user_id, room_id) DO UPDATE SET standing = 'IN', joined_at = $4, seen_at = $4`,
      [userId, roomId, host, at],
    );
  }

  async setStanding(userId: string, roomId: string, standing: Exclude<Standing, 'IN'>): Promise<void> {
    await this.database.query(
      'UPDATE interviews_person SET standing = $3, host = false WHERE user_id = $1 AND room_id = $2',
      [userId, roomId, standing],
    );
  }

  async setHost(userId: string, roomId: string): Promise<void> {
    await this.database.query('UPDATE interviews_person SET host = true WHERE user_id = $1 AND room_id = $2', [
      userId,
      roomId,
    ]);
  }

  /** That they are there. @returns when they were heard of before; null of somebody who is not in it */
  async see(userId: string, roomId: string, at: Date): Promise<Date | null> {
    const [row] = await this.database.query<{ before: Date }>(
      `UPDATE interviews_person AS p SET seen_at = $3 FROM (
         SELECT user_id, room_id, seen_at FROM interviews_person WHERE user_id = $1 AND room_id = $2 AND standing = 'IN'
         FOR UPDATE
       ) AS old WHERE p.user_id = old.user_id AND p.room_id = old.room_id RETURNING old.seen_at AS before`,
      [userId, roomId, at],
    );
    return row?.before ?? null;
  }

  /** Open rooms of a person, in the order of their ids. */
  async idsOfPerson(userId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT p.room_id AS id FROM interviews_person AS p JOIN interviews_room AS r ON r.id = p.room_id
       WHERE p.user_id = $1 AND p.standing = 'IN' AND r.closed_at IS NULL ORDER BY p.room_id`,
      [userId],
    );
    return rows.map(({ id }) => id);
  }

  /** Those in which nothing has happened since, and that have no report. @returns how many */
  async deleteIdle(since: Date): Promise<number> {
    const gone = await this.database.query(
      `DELETE FROM interviews_room AS r WHERE r.active_at < $1
         AND NOT EXISTS (SELECT FROM interviews_round AS o WHERE o.room_id = r.id AND o.ended_at IS NOT NULL) RETURNING id`,
      [since],
    );
    return gone.length;
  }
}

const valuesOf = (setting: Setting): unknown[] => [
  setting.title,
  setting.subjectIds,
  setting.level,
  setting.deckId,
  setting.questionCount,
  setting.prepareSeconds,
  setting.answerSeconds,
];
