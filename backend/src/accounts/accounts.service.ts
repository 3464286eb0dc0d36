import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { AccountGone, Clock, Database, type SignedInViewer, type Viewer } from '../platform/index.js';
import { AuditLog } from './audit-log.js';
import { Departure } from './departure.js';
import { emailKey } from './email-key.js';
import {
  accountSuspended,
  emailTaken,
  invalidInput,
  lastAdmin,
  rateLimited,
  setupLinkInvalid,
  wrongCredentials,
  wrongPassword,
  type AccountSuspended,
  type EmailTaken,
  type InvalidInput,
  type LastAdmin,
  type RateLimited,
  type SetupLinkInvalid,
  type WrongCredentials,
} from './failures.js';
import { FirstAdminService } from './first-admin.service.js';
import { checkNewPassword, checkPreferences, checkSignUp, couldBePassword, emailKeyOf } from './input.js';
import { AccountLimits } from './limits.js';
import { PasswordHasher, PasswordHasherBusy } from './password-hasher.js';
import { PasswordResetEntity } from './password-reset.entity.js';
import { SessionsService } from './sessions.service.js';
import { UserEntity, type ThemeName } from './user.entity.js';
import type { Locale } from '../platform/index.js';

export interface Preferences {
  locale: Locale;
  theme: ThemeName;
  /** IANA name. */
  timeZone: string;
  /** 0 to 23: the hour at which the person's day begins. */
  dayStartHour: number;
}

/** The day that most of our people live by. */
export const defaultPreferences: Omit<Preferences, 'locale'> = {
  theme: 'SYSTEM',
  timeZone: 'Asia/Seoul',
  dayStartHour: 4,
};

/** Success that opened a session: the token belongs into the cookie. */
export interface Opened {
  __typename: 'Opened';
  user: UserEntity;
  token: string;
}

/**
 * People and what proves who they are. Passwords are hashed before a transaction begins, never within one: hashing
 * takes long, and the embedded database has a single connection.
 */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionsService,
    private readonly limits: AccountLimits,
    private readonly firstAdmin: FirstAdminService,
    private readonly departure: Departure,
    private readonly audit: AuditLog,
  ) {}

  /** @param input as GraphQL let it through; what does not fit is answered as `InvalidInput` */
  async signUp(viewer: Viewer, input: unknown): Promise<Opened | EmailTaken | InvalidInput | RateLimited> {
    const checked = checkSignUp(input, viewer.locale);
    if (!checked.ok) return invalidInput(viewer.locale, checked.fields);
    const wait = await this.limits.signUp(viewer.address);
    if (wait !== null) return rateLimited(viewer.locale, wait);
    const { email, password, name, preferences } = checked.value;
    if (await this.users.existsBy({ emailKey: emailKey(email) })) return emailTaken(viewer.locale);
    return this.unlessBusy(viewer, async () => {
      const user = this.users.create({
        id: uuidv7(),
        email,
        emailKey: emailKey(email),
        name,
        passwordHash: await this.hasher.hash(password),
        role: 'LEARNER',
        locale: preferences?.locale ?? viewer.locale,
        theme: preferences?.theme ?? defaultPreferences.theme,
        timeZone: preferences?.timeZone ?? defaultPreferences.timeZone,
        dayStartHour: preferences?.dayStartHour ?? defaultPreferences.dayStartHour,
        createdAt: this.clock.now(),
        suspendedAt: null,
        suspensionReason: null,
      });
      return this.database.transaction(async () => {
        // Somebody may have taken the address while the password was hashed.
        const added = await this.users.createQueryBuilder().insert().values(user).orIgnore().returning('id').execute();
        if ((added.raw as unknown[]).length === 0) return emailTaken(viewer.locale);
        return this.open(viewer, user);
      });
    });
  }

  /** @param input any strings */
  async signIn(
    viewer: Viewer,
    input: { email: string; password: string },
  ): Promise<Opened | WrongCredentials | AccountSuspended | RateLimited> {
    const key = emailKeyOf(input.email);
    const account = key ?? input.email.slice(0, 300);
    const wait = await this.limits.signIn(viewer.address, account);
    if (wait !== null) return rateLimited(viewer.locale, wait);
    return this.unlessBusy(viewer, async () => {
      const known = key === null ? null : await this.users.findOneBy({ emailKey: key });
      const usable = couldBePassword(input.password);
      const right = await this.hasher.verify(
        usable ? (known?.passwordHash ?? null) : null,
        usable ? input.password : '',
      );
      if (!right || !known) return wrongCredentials(viewer.locale);
      const renewed = this.hasher.isOutdated(known.passwordHash) ? await this.hasher.hash(input.password) : null;
      const opened = await this.database.transaction(async () => {
        // Locked and read again: a password changed meanwhile ends all sessions, and this one must not slip through.
        const user = await this.locked(known.id);
        if (user?.passwordHash !== known.passwordHash) return wrongCredentials(viewer.locale);
        if (user.suspendedAt) return accountSuspended(viewer.locale, user.suspensionReason ?? '');
        if (renewed !== null) await this.users.update({ id: user.id }, { passwordHash: renewed });
        return this.open(viewer, user);
      });
      if (opened.__typename === 'Opened') await this.limits.signedIn(viewer.address, account);
      return opened;
    });
  }

  async signOut(viewer: Viewer): Promise<void> {
    if (viewer.userId && viewer.sessionId) await this.sessions.end(viewer.userId, viewer.sessionId);
  }

  /** Ends every other session and gives this device a new one. */
  async changePassword(
    viewer: SignedInViewer,
    change: { current: string; new: string },
  ): Promise<Opened | WrongCredentials | InvalidInput | RateLimited> {
    const known = await this.present(viewer.userId);
    const checked = checkNewPassword(change, known.email, viewer.locale);
    if (!checked.ok) return invalidInput(viewer.locale, checked.fields);
    const wait = await this.limits.changePassword(viewer.userId);
    if (wait !== null) return rateLimited(viewer.locale, wait);
    return this.unlessBusy(viewer, async () => {
      if (!couldBePassword(change.current) || !(await this.hasher.verify(known.passwordHash, change.current))) {
        return wrongPassword(viewer.locale);
      }
      const passwordHash = await this.hasher.hash(change.new);
      return this.database.transaction(async () => {
        const user = await this.locked(viewer.userId);
        if (user?.passwordHash !== known.passwordHash) return wrongPassword(viewer.locale);
        await this.users.update({ id: user.id }, { passwordHash });
        // A link that lies about would set it again.
        await this.database.manager.delete(PasswordResetEntity, { userId: user.id });
        return this.reopen(viewer, { ...user, passwordHash });
      });
    });
  }

  /** Deletes the account and everything that is the person's. */
  async deleteAccount(
    viewer: SignedInViewer,
    password: string,
  ): Promise<{ __typename: 'AccountDeleted'; id: string } | WrongCredentials | LastAdmin | RateLimited> {
    const wait = await this.limits.deleteAccount(viewer.userId);
    if (wait !== null) return rateLimited(viewer.locale, wait);
    const known = await this.present(viewer.userId);
    return this.unlessBusy(viewer, async () => {
      if (!couldBePassword(password) || !(await this.hasher.verify(known.passwordHash, password))) {
        return wrongPassword(viewer.locale);
      }
      const departed = await this.departure.of(viewer.userId, known.passwordHash);
      if (departed === 'changed') return wrongPassword(viewer.locale);
      if (departed === 'lastAdmin') return lastAdmin(viewer.locale);
      return { __typename: 'AccountDeleted', id: viewer.userId };
    });
  }

  /** Ends all the person's sessions too: one opened before must not become an admin's. */
  async claimAdmin(viewer: SignedInViewer, token: string): Promise<Opened | SetupLinkInvalid | RateLimited> {
    const wait = await this.limits.claimAdmin(viewer.userId);
    if (wait !== null) return rateLimited(viewer.locale, wait);
    return this.database.transaction(async () => {
      if (!(await this.firstAdmin.claim(viewer.userId, token))) return setupLinkInvalid(viewer.locale);
      const subject = { subjectKind: 'person', subjectId: viewer.userId };
      await this.audit.record({ actorId: viewer.userId, action: 'person.claim-admin', ...subject });
      return this.reopen(viewer, await this.present(viewer.userId));
    });
  }

  async updatePreferences(viewer: SignedInViewer, input: unknown): Promise<UserEntity | InvalidInput> {
    const checked = checkPreferences(input, viewer.locale);
    if (!checked.ok) return invalidInput(viewer.locale, checked.fields);
    const given = Object.entries(checked.value).filter(([, value]) => value != null);
    if (given.length > 0) await this.users.update({ id: viewer.userId }, Object.fromEntries(given));
    return this.present(viewer.userId);
  }

  /** Null when there is no such person. */
  find(userId: string): Promise<UserEntity | null> {
    return this.users.findOneBy({ id: userId });
  }

  /** How a person wants the product to be. Throws `AccountGone` when there is no such person. */
  async preferencesOf(userId: string): Promise<Preferences> {
    const found = await this.users.findOne({
      select: { locale: true, theme: true, timeZone: true, dayStartHour: true },
      where: { id: userId },
    });
    if (!found) throw new AccountGone();
    const { locale, theme, timeZone, dayStartHour } = found;
    return { locale, theme, timeZone, dayStartHour };
  }

  /** The token of a link that makes the first admin; null once there is an admin. To be asked once, at start. */
  firstAdminToken(): Promise<string | null> {
    return this.firstAdmin.issueToken();
  }

  /** A new session in place of the one that the request came with. */
  private async open(viewer: Viewer, user: UserEntity): Promise<Opened> {
    if (user.suspendedAt) throw new AccountGone();
    await this.signOut(viewer);
    return { __typename: 'Opened', user, token: await this.sessions.start(user.id, viewer.userAgent) };
  }

  private async reopen(viewer: Viewer, user: UserEntity): Promise<Opened> {
    await this.sessions.endAll(user.id);
    return this.open(viewer, user);
  }

  private async present(userId: string): Promise<UserEntity> {
    const user = await this.find(userId);
    if (!user) throw new AccountGone();
    return user;
  }

  /** The person as they are now, not to be changed by anyone else before this transaction ends. */
  private locked(userId: string): Promise<UserEntity | null> {
    return this.users.findOne({ where: { id: userId }, lock: { mode: 'pessimistic_write' } });
  }

  private async unlessBusy<T>(viewer: Viewer, work: () => Promise<T>): Promise<T | RateLimited> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof PasswordHasherBusy) return rateLimited(viewer.locale, error.retryAfterSeconds);
      throw error;
    }
  }

  private get users() {
    return this.database.manager.getRepository(UserEntity);
  }
}
