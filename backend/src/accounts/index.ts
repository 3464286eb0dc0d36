import { AuditEntryEntity } from './audit-entry.entity.js';
import { CreateAccounts1795341600000 } from './migrations/1795341600000-create-accounts.js';
import { AuditLog1795402000000 } from './migrations/1795402000000-audit-log.js';
import { SuspensionAndReset1795402060000 } from './migrations/1795402060000-suspension-and-reset.js';
import { ResetLinkMaker1795420000000 } from './migrations/1795420000000-reset-link-maker.js';
import { Notifications1795441000000 } from './migrations/1795441000000-notifications.js';
import { NotificationEntity } from './notifications/notification.entity.js';
import { PasswordResetEntity } from './password-reset.entity.js';
import { SessionEntity } from './session.entity.js';
import { SetupEntity } from './setup.entity.js';
import { UserEntity } from './user.entity.js';

export { UserEntity } from './user.entity.js';
export { AccountsModule } from './accounts.module.js';
export { AccountsService, defaultPreferences, type Preferences } from './accounts.service.js';
export { AuditLog, type PrivilegedAct } from './audit-log.js';
export { Departure, type Leavetaking } from './departure.js';
export { networkOf } from './limits.js';
export { NamesService } from './names.service.js';
export { NotificationsService, type Happening } from './notifications/notifications.service.js';

export const accountsEntities = [
  AuditEntryEntity,
  NotificationEntity,
  PasswordResetEntity,
  UserEntity,
  SessionEntity,
  SetupEntity,
];
export const accountsMigrations = [
  CreateAccounts1795341600000,
  AuditLog1795402000000,
  SuspensionAndReset1795402060000,
  ResetLinkMaker1795420000000,
  Notifications1795441000000,
];
