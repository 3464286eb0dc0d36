import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { Clock, Database, hashToken, makeToken } from '../platform/index.js';
import { SetupEntity } from './setup.entity.js';
import { UserEntity } from './user.entity.js';

/** A link printed longer ago than this by a process that has not been started again since is dead. */
const TOKEN_LIVES_MS = 7 * 24 * 3600 * 1000;

/** Lets whoever can read the server's output become its first admin, once. */
@Injectable()
export class FirstAdminService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes and stores a token while there is no admin; null once there is one. Every start makes its own. */
  issueToken(): Promise<string | null> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const oldest = new Date(now.getTime() - TOKEN_LIVES_MS);
      await this.setups.delete({ usedAt: IsNull(), createdAt: LessThan(oldest) });
      if (await this.hasAdmin()) return null;
      const token = makeToken();
      await this.setups.insert({ tokenHash: hashToken(token), createdAt: now, usedAt: null });
      return token;
    });
  }

  /** Makes the person an admin if the token is good and there is no admin yet; of several claims at once one wins. */
  claim(userId: string, token: string): Promise<boolean> {
    return this.database.transaction(async () => {
      // Claims wait for each other, so that two good tokens cannot both find no admin.
      await this.database.query('LOCK TABLE accounts_setup IN SHARE ROW EXCLUSIVE MODE');
      if (await this.hasAdmin()) return false;
      const now = this.clock.now();
      const oldest = new Date(now.getTime() - TOKEN_LIVES_MS);
      const used = await this.database.query(
        `UPDATE accounts_setup SET used_at = $2
         WHERE token_hash = $1 AND used_at IS NULL AND created_at >= $3 RETURNING 1 AS used`,
        [hashToken(token), now, oldest],
      );
      if (used.length === 0) return false;
      await this.setups.delete({ usedAt: IsNull() });
      await this.database.manager.update(UserEntity, { id: userId }, { role: 'ADMIN' });
      return true;
    });
  }

  private hasAdmin(): Promise<boolean> {
    return this.database.manager.existsBy(UserEntity, { role: 'ADMIN' });
  }

  private get setups() {
    return this.database.manager.getRepository(SetupEntity);
  }
}
