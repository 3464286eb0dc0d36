import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  forbidden,
  hashToken,
  makeToken,
  type RoleName,
  type SignedInViewer,
} from '../platform/index.js';
import { lockActiveAdmins } from './active-admins.js';
import { AuditLog } from './audit-log.js';
import { invalidInput, notToOneself, personNotFound, type InvalidInput, type Failure } from './failures.js';
import { checkReason } from './input.js';
import { PasswordResetEntity } from './password-reset.entity.js';
import { SessionsService } from './sessions.service.js';
import { UserEntity } from './user.entity.js';

/** How long a link for a new password lives. */
const RESET_LINK_MS = 24 * 3600 * 1000;

type Refused = Failure<'PersonNotFound'> | Failure<'NotToOneself'>;

/** What admins do to the accounts of others. To their own they may do nothing here that would lock them out. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly audit: AuditLog,
  ) {}

  setRole(viewer: SignedInViewer, personId: string, role: RoleName): Promise<null | Refused> {
    return this.change(viewer, personId, async (person) => {
      if (person.role === role) return;
      await this.users.update({ id: personId }, { role });
      if (person.role === 'ADMIN') await this.forgetLinksOf(personId);
      await this.record(viewer, 'set-role', personId, { from: person.role, to: role });
    });
  }

  /** @param reason for the person to read; kept with the account alone, since the audit log is for ever */
  async suspend(viewer: SignedInViewer, personId: string, reason: string): Promise<null | Refused | InvalidInput> {
    const checked = checkReason({ reason }, viewer.locale);
    if (!checked.ok) return invalidInput(viewer.locale, checked.fields);
    return this.change(viewer, personId, async (person) => {
      if (person.suspensionReason === checked.value.reason) return;
      const suspendedAt = person.suspendedAt ?? this.clock.now();
      await this.users.update({ id: personId }, { suspendedAt, suspensionReason: checked.value.reason });
      await this.forgetLinksOf(personId);
      const devices = await this.sessions.endAll(personId);
      await this.record(viewer, person.suspendedAt ? 'change-suspension' : 'suspend', personId, { devices });
    });
  }

  liftSuspension(viewer: SignedInViewer, personId: string): Promise<null | Refused> {
    return this.change(viewer, personId, async (person) => {
      if (!person.suspendedAt) return;
      await this.users.update({ id: personId }, { suspendedAt: null, suspensionReason: null });
      await this.record(viewer, 'lift-suspension', personId);
    });
  }

  signOut(viewer: SignedInViewer, personId: string): Promise<null | Refused> {
    return this.change(viewer, personId, async () => {
      const devices = await this.sessions.endAll(personId);
      await this.record(viewer, 'sign-out', personId, { devices });
    });
  }

  /** The token is known to whoever gets this answer alone. */
  async createResetLink(
    viewer: SignedInViewer,
    personId: string,
  ): Promise<{ __typename: 'ResetLink'; token: string; expiresAt: Date } | Refused> {
    const token = makeToken();
    const expiresAt = new Date(this.clock.now().getTime() + RESET_LINK_MS);
    const refused = await this.change(viewer, personId, async () => {
      await this.database.query(
        `INSERT INTO accounts_password_reset (user_id, token_hash, expires_at, made_by) VALUES ($1, $2, $3, $4)
         ON CONFLICT (user_id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at,
           made_by = excluded.made_by`,
        [personId, hashToken(token), expiresAt, viewer.userId],
      );
      await this.record(viewer, 'create-reset-link', personId);
    });
    return refused ?? { __typename: 'ResetLink', token, expiresAt };
  }

  /** Runs a change of somebody else's account, in a transaction, while the viewer is an admin still. */
  private async change(
    viewer: SignedInViewer,
    personId: string,
    work: (person: UserEntity) => Promise<void>,
  ): Promise<null | Refused> {
    const { userId, locale } = viewer;
    if (personId === userId) return notToOneself(locale);
    return this.database.transaction(async () => {
      const admins = await lockActiveAdmins(this.database);
      if (!admins.has(userId)) throw forbidden(viewer);
      const person = await this.users.findOne({ where: { id: personId }, lock: { mode: 'pessimistic_write' } });
      if (!person) return personNotFound(locale);
      await work(person);
      return null;
    });
  }

  /** What somebody made as an admin, they shall not use once they are none. */
  private async forgetLinksOf(madeBy: string): Promise<void> {
    await this.database.manager.delete(PasswordResetEntity, { madeBy });
  }

  private record(viewer: SignedInViewer, act: string, personId: string, detail: Record<string, unknown> = {}) {
    const subject = { subjectKind: 'person', subjectId: personId };
    return this.audit.record({ actorId: viewer.userId, action: `person.${act}`, ...subject, detail });
  }

  private get users() {
    return this.database.manager.getRepository(UserEntity);
  }
}
