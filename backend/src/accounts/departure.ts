import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { lockActiveAdmins } from './active-admins.js';
import { AuditLog } from './audit-log.js';
import { UserEntity } from './user.entity.js';

/** What a room further right has to settle before somebody goes. */
export interface Leavetaking {
  /** Holds what it will need until the transaction ends; before any row of the account is locked. */
  hold(userId: string): Promise<void>;
  /** Now that it is certain that they go. */
  settle(userId: string): Promise<void>;
}

export type Departed = 'gone' | 'changed' | 'lastAdmin';

/** How a person leaves: with everything that is theirs, in one transaction. */
@Injectable()
export class Departure {
  private readonly leavetakings: Leavetaking[] = [];

  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** For rooms whose things stay when a person goes. */
  settleBefore(leavetaking: Leavetaking): void {
    this.leavetakings.push(leavetaking);
  }

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
      for (const leavetaking of this.leavetakings) await leavetaking.hold(userId);
      const admins = await lockActiveAdmins(this.database);
      const user = await this.users.findOne({ where: { id: userId }, lock: { mode: 'pessimistic_write' } });
      if (user?.passwordHash !== passwordHash) return 'changed';
      if (user.role === 'ADMIN' && ![...admins].some((id) => id !== userId)) return 'lastAdmin';
      if (user.role !== 'LEARNER') {
        const act = { action: 'person.leave', subjectKind: 'person', subjectId: userId } as const;
        await this.audit.record({ actorId: userId, ...act, detail: { role: user.role } });
      }
      for (const leavetaking of this.leavetakings) await leavetaking.settle(userId);
      // Everything that is the person's hangs on the account by a foreign key, and goes with it.
      await this.users.delete({ id: userId });
      return 'gone';
    });
  }

  private get users() {
    return this.database.manager.getRepository(UserEntity);
  }
}
