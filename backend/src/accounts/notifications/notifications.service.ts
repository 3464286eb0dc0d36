import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '../../generated/graphql.js';
import { Clock, Database, EventBus, RateLimiter, type SignedInViewer } from '../../platform/index.js';

const MOST_KEPT = 200;
const DAYS_KEPT = 90;
const DAY = 86_400_000;
const seeing = { points: 60, seconds: 60 };

/** Something that happened; see `NotificationEntity`. */
export interface Happening {
  kind: NotificationKind;
  subjectId: string;
  actorId: string;
  scopeId: string;
  place: string;
  title: string;
  path: string;
}

const topicOf = (userId: string) => `accounts.notifications.${userId}`;

/** What concerns people while they are elsewhere: other rooms tell it, the app shows it. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
    private readonly limiter: RateLimiter,
  ) {}

  /** To be called in a transaction, as all that change something. */
  async tell(userIds: readonly string[], happening: Happening): Promise<void> {
    if (userIds.length === 0) return;
    const { kind, subjectId, actorId, scopeId, place, title, path } = happening;
    const people = [...userIds].sort();
    const now = this.clock.now();
    await this.database.query(
      `INSERT INTO accounts_notification
         (user_id, kind, subject_id, actor_id, scope_id, place, title, path, created_at)
       SELECT person, $2, $3, $4, $5, $6, $7, $8, $9 FROM unnest($1::uuid[]) AS person
       ON CONFLICT (user_id, kind, subject_id) DO UPDATE SET actor_id = excluded.actor_id, place = excluded.place,
         title = excluded.title, path = excluded.path, created_at = excluded.created_at, seen_at = NULL`,
      [people, kind, subjectId, actorId, scopeId, place, title, path, now],
    );
    await this.database.query(
      `WITH placed AS (
         SELECT user_id, kind, subject_id, created_at,
           row_number() OVER (PARTITION BY user_id ORDER BY created_at DESC, kind, subject_id) AS place
         FROM accounts_notification WHERE user_id = ANY($1)
       ), old AS (
         SELECT n.user_id, n.kind, n.subject_id
         FROM accounts_notification AS n JOIN placed USING (user_id, kind, subject_id)
         WHERE placed.place > ${MOST_KEPT} OR placed.created_at < $2
         ORDER BY n.user_id, n.kind, n.subject_id FOR UPDATE OF n
       )
       DELETE FROM accounts_notification AS n USING old
       WHERE n.user_id = old.user_id AND n.kind = old.kind AND n.subject_id = old.subject_id`,
      [people, new Date(now.getTime() - DAYS_KEPT * DAY)],
    );
    await this.#changed(people);
  }

  /** What happened to these is not to be read any more. */
  async forget(subjectIds: readonly string[]): Promise<void> {
    const rows = await this.database.query<{ userId: string }>(
      'DELETE FROM accounts_notification WHERE subject_id = ANY($1) RETURNING user_id AS "userId"',
      [subjectIds],
    );
    await this.#changed(rows.map(({ userId }) => userId));
  }

  /** @param userId null for everybody's of what is no more */
  async forgetScope(scopeId: string, userId: string | null): Promise<void> {
    const rows = await this.database.query<{ userId: string }>(
      `DELETE FROM accounts_notification WHERE scope_id = $1 AND ($2::uuid IS NULL OR user_id = $2)
       RETURNING user_id AS "userId"`,
      [scopeId, userId],
    );
    await this.#changed(rows.map((row) => row.userId));
  }

  /** The person has looked where it happened. @param subjectIds null for all within the scope */
  async saw(userId: string, scopeId: string, subjectIds: readonly string[] | null): Promise<void> {
    const rows = await this.database.query(
      `UPDATE accounts_notification SET seen_at = $4 WHERE user_id = $1 AND scope_id = $2 AND seen_at IS NULL
         AND ($3::uuid[] IS NULL OR subject_id = ANY($3)) RETURNING 1`,
      [userId, scopeId, subjectIds, this.clock.now()],
    );
    if (rows.length > 0) await this.#changed([userId]);
  }

  /** @returns false when it was asked too often, and nothing changed */
  async see({ userId }: SignedInViewer, until: Date): Promise<boolean> {
    const { allowed } = await this.limiter.consume('accounts.notifications.see', userId, seeing);
    if (!allowed) return false;
    const seen = await this.database.query(
      `UPDATE accounts_notification SET seen_at = $3 WHERE user_id = $1 AND created_at <= $2 AND seen_at IS NULL
       RETURNING 1`,
      [userId, until, this.clock.now()],
    );
    if (seen.length > 0) await this.#changed([userId]);
    return true;
  }

  /** What a person was told, for them to take along. */
  exportOf(userId: string) {
    return this.database.query<object>(
      `SELECT kind, subject_id AS "subjectId", scope_id AS "scopeId", place, title, path, created_at AS "createdAt",
         seen_at AS "seenAt"
       FROM accounts_notification WHERE user_id = $1 ORDER BY created_at, kind, subject_id`,
      [userId],
    );
  }

  of({ userId }: SignedInViewer) {
    return this.database.query(
      `SELECT n.kind || ' ' || n.subject_id AS id, n.kind, u.name AS by, n.place, n.title, n.path, n.created_at AS at,
         n.seen_at IS NULL AS "isNew"
       FROM accounts_notification AS n LEFT JOIN accounts_user AS u ON u.id = n.actor_id
       WHERE n.user_id = $1 ORDER BY n.created_at DESC, n.kind, n.subject_id LIMIT ${MOST_KEPT}`,
      [userId],
    );
  }

  /** How many are new: now, and whenever that may have changed. */
  follow({ userId }: SignedInViewer): AsyncIterableIterator<number> {
    const events = this.events.iterate(topicOf(userId), [null]);
    return {
      next: async () => {
        const event = await events.next();
        return event.done ? { done: true, value: undefined } : { done: false, value: await this.#countNew(userId) };
      },
      return: async () => {
        await events.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  async #countNew(userId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      'SELECT count(*)::integer AS count FROM accounts_notification WHERE user_id = $1 AND seen_at IS NULL',
      [userId],
    );
    return row!.count;
  }

  async #changed(userIds: readonly string[]): Promise<void> {
    for (const userId of new Set(userIds)) {
      await this.database.afterCommit(() => this.events.publish(topicOf(userId), null));
    }
  }
}
