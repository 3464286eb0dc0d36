import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { lockActiveAdmins } from './active-admins.js';
import { AuditLog } from './audit-log.js';
import { UserEntity } from './user.entity.js';

export type Departed = 'gone' | 'changed' | 'lastAdmin';

/** How a person leaves: with everything that is theirs, in one transaction. */
@Injectable()
export class Departure {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param passwordHash the one that was verified; when it was changed meanwhile nobody goes
   * @returns `lastAdmin` for the only admin, without whom nobody could look after the site
   */
  of(userId: string, passwordHash: string): Promise<Departed> {
    return this.database.transaction(async () => {
      // What is being recorded of them right now comes first, and then goes with the rest. Before any row is locked:
      // whoever holds one of these needs the account's row next.
      await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`study ${userId}`]);
      await this.database.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`own decks ${userId}`]);
      const admins = await lockActiveAdmins(this.database);
      const user = await this.users.findOne({ where: { id: userId }, lock: { mode: 'pessimistic_write' } });
      if (user?.passwordHash !== passwordHash) return 'changed';
      if (user.role === 'ADMIN' && ![...admins].some((id) => id !== userId)) return 'lastAdmin';
      if (user.role !== 'LEARNER') {
        const act = { action: 'person.leave', subjectKind: 'person', subjectId: userId } as const;
        await this.audit.record({ actorId: userId, ...act, detail: { role: user.role } });
      }
      // Everything that is the person's hangs on the account by a foreign key, and goes with it.
      await this.users.delete({ id: userId });
      return 'gone';
    });
  }

  private get users() {
    return this.database.manager.getRepository(UserEntity);
  }
}
