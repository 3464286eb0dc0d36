import { Injectable } from '@nestjs/common';
import { Clock, Database, hashToken, type Viewer } from '../platform/index.js';
import { AuditLog } from './audit-log.js';
import {
  invalidInput,
  rateLimited,
  resetLinkInvalid,
  type Failure,
  type InvalidInput,
  type RateLimited,
} from './failures.js';
import { checkNewPassword } from './input.js';
import { AccountLimits } from './limits.js';
import { PasswordHasher, PasswordHasherBusy } from './password-hasher.js';
import { SessionsService } from './sessions.service.js';
import { UserEntity } from './user.entity.js';

export type Reset = { __typename: 'PasswordReset'; email: string };

/** Sets a password by a link that an admin made: see `PeopleService.createResetLink`. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly limits: AccountLimits,
    private readonly sessions: SessionsService,
    private readonly audit: AuditLog,
  ) {}

  /** A password that does not do leaves the link as good as it was. */
  async reset(
    viewer: Viewer,
    token: string,
    next: string,
  ): Promise<Reset | Failure<'ResetLinkInvalid'> | InvalidInput | RateLimited> {
    const wait = await this.limits.resetPassword(viewer.address);
    if (wait !== null) return rateLimited(viewer.locale, wait);
    const [meant] = await this.database.query<{ userId: string; email: string }>(
      `SELECT r.user_id AS "userId", u.email FROM accounts_password_reset AS r JOIN accounts_user AS u ON u.id = r.user_id
       WHERE r.token_hash = $1 AND r.expires_at > $2`,
      [hashToken(token), this.clock.now()],
    );
    if (!meant) return resetLinkInvalid(viewer.locale);
    const checked = checkNewPassword({ current: '', new: next }, meant.email, viewer.locale);
    if (!checked.ok) return invalidInput(viewer.locale, checked.fields);
    let passwordHash: string;
    try {
      passwordHash = await this.hasher.hash(next);
    } catch (error) {
      if (error instanceof PasswordHasherBusy) return rateLimited(viewer.locale, error.retryAfterSeconds);
      throw error;
    }
    const isDone = await this.database.transaction(() => this.use(token, meant.userId, passwordHash));
    if (!isDone) return resetLinkInvalid(viewer.locale);
    return { __typename: 'PasswordReset', email: meant.email };
  }

  /** Of two that use a link at once one finds it gone. */
  private async use(token: string, userId: string, passwordHash: string): Promise<boolean> {
    const used = await this.database.query(
      'DELETE FROM accounts_password_reset WHERE token_hash = $1 AND expires_at > $2 RETURNING 1 AS used',
      [hashToken(token), this.clock.now()],
    );
    if (used.length === 0) return false;
    await this.database.manager.update(UserEntity, { id: userId }, { passwordHash });
    const devices = await this.sessions.endAll(userId);
    const subject = { subjectKind: 'person', subjectId: userId };
    await this.audit.record({ actorId: userId, action: 'person.reset-password', ...subject, detail: { devices } });
    return true;
  }
}
