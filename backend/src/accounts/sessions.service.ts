import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, MoreThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import {
  Clock,
  Database,
  EventBus,
  hashToken,
  makeToken,
  SIGNED_OUT,
  type Locale,
  type RoleName,
} from '../platform/index.js';
import { SessionEntity } from './session.entity.js';

const DAY = 24 * 3600 * 1000;

/** A session ends this long after its last visit. */
export const SESSION_MS = 30 * DAY;

/** A visit is written down at most this often, so that reading stays reading. */
export const SEEN_EVERY_MS = 5 * 60 * 1000;

/** Devices of one person; one more signs out the one not seen for the longest time. */
export const SESSIONS_AT_MOST = 50;

export interface ActiveSession {
  sessionId: string;
  userId: string;
  role: RoleName;
  locale: Locale;
}

/** The signed-in devices. Callers check who asks; every method names the person whose sessions it touches. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventBus,
  ) {}

  /** Answers the token for the cookie; it is kept nowhere else. */
  async start(userId: string, userAgent: string): Promise<string> {
    const token = makeToken();
    const now = this.clock.now();
    await this.sessions.insert({
      id: uuidv7(),
      userId,
      tokenHash: hashToken(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_MS),
      userAgent: shortened(userAgent),
    });
    const surplus = await this.sessions.find({
      select: { id: true },
      where: { userId },
      order: { lastSeenAt: 'DESC', id: 'DESC' },
      skip: SESSIONS_AT_MOST,
    });
    if (surplus.length > 0) await this.sessions.delete({ userId, id: In(surplus.map(({ id }) => id)) });
    return token;
  }

  /** Whose session the token opens, or null. One indexed read, so that a sign-out anywhere holds everywhere at once. */
  async resume(token: string): Promise<ActiveSession | null> {
    const now = this.clock.now();
    const [found] = await this.database.query<ActiveSession & { lastSeenAt: Date }>(
      `SELECT s.id AS "sessionId", s.user_id AS "userId", s.last_seen_at AS "lastSeenAt", u.role, u.locale
       FROM accounts_session s JOIN accounts_user u ON u.id = s.user_id
       WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.suspended_at IS NULL`,
      [hashToken(token), now],
    );
    if (!found) return null;
    const { lastSeenAt, ...session } = found;
    if (now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS) await this.see(session.sessionId, now);
    return session;
  }

  /** Latest first. */
  async list(userId: string): Promise<SessionEntity[]> {
    return this.sessions.find({
      where: { userId, expiresAt: MoreThan(this.clock.now()) },
      order: { lastSeenAt: 'DESC', id: 'DESC' },
    });
  }

  async end(userId: string, sessionId: string): Promise<void> {
    await this.sessions.delete({ userId, id: sessionId });
  }

  /** Ends all of a person's sessions but one, or all, and what their open connections hear; answers how many were still open. */
  async endAll(userId: string, except: string | null = null): Promise<number> {
    const ended = await this.database.query<{ open: boolean }>(
      `DELETE FROM accounts_session WHERE user_id = $1 AND id IS DISTINCT FROM $2::uuid RETURNING expires_at > $3 AS open`,
      [userId, except, this.clock.now()],
    );
    // Once it is done, so that a connection that comes back finds no session.
    await this.database.afterCommit(() => this.events.publish(SIGNED_OUT, { userId }));
    return ended.filter(({ open }) => open).length;
  }

  /** Deletes what has expired; answers how many sessions that were. */
  async sweep(): Promise<number> {
    const { affected } = await this.sessions.delete({ expiresAt: LessThanOrEqual(this.clock.now()) });
    return affected ?? 0;
  }

  private async see(id: string, now: Date): Promise<void> {
    await this.sessions.update(
      // Of several requests at once only the first one writes.
      { id, lastSeenAt: LessThanOrEqual(new Date(now.getTime() - SEEN_EVERY_MS)) },
      { lastSeenAt: now, expiresAt: new Date(now.getTime() + SESSION_MS) },
    );
  }

  private get sessions() {
    return this.database.manager.getRepository(SessionEntity);
  }
}

/** Browsers' own words are about 120 characters; a client may send anything. */
function shortened(userAgent: string): string {
  return userAgent
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .slice(0, 300)
    .trim();
}
