import { Global, Module } from '@nestjs/common';
import { VIEWER_RESOLVER } from '../platform/index.js';
import { AccountsResolver } from './accounts.resolver.js';
import { AccountsService } from './accounts.service.js';
import { AuditLog } from './audit-log.js';
import { AuditLogResolver } from './audit-log.resolver.js';
import { Departure } from './departure.js';
import { FirstAdminService } from './first-admin.service.js';
import { AccountLimits } from './limits.js';
import { NamesService } from './names.service.js';
import { NotificationsResolver } from './notifications/notifications.resolver.js';
import { NotificationsService } from './notifications/notifications.service.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordResetService } from './password-reset.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PeopleStore } from './people-store.js';
import { SessionSweep } from './session-sweep.js';
import { SessionsService } from './sessions.service.js';
import { SessionViewerResolver } from './viewer-resolver.js';

/** Global, because every request asks it who asks. */
@Global()
@Module({
  providers: [
    AccountLimits,
    AccountsResolver,
    AccountsService,
    AuditLog,
    AuditLogResolver,
    Departure,
    FirstAdminService,
    NamesService,
    NotificationsResolver,
    NotificationsService,
    PasswordHasher,
    PasswordResetService,
    PeopleResolver,
    PeopleService,
    PeopleStore,
    SessionSweep,
    SessionsService,
    SessionViewerResolver,
    { provide: VIEWER_RESOLVER, useExisting: SessionViewerResolver },
  ],
  exports: [AccountsService, AuditLog, Departure, NamesService, NotificationsService, VIEWER_RESOLVER],
})
export class AccountsModule {}
