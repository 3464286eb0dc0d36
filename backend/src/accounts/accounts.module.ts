import { Global, Module } from '@nestjs/common';
import { VIEWER_RESOLVER } from '../platform/index.js';
import { AccountsResolver } from './accounts.resolver.js';
import { AccountsService } from './accounts.service.js';
import { Departure } from './departure.js';
import { FirstAdminService } from './first-admin.service.js';
import { AccountLimits } from './limits.js';
import { NamesService } from './names.service.js';
import { PasswordHasher } from './password-hasher.js';
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
    Departure,
    FirstAdminService,
    NamesService,
    PasswordHasher,
    SessionSweep,
    SessionsService,
    SessionViewerResolver,
    { provide: VIEWER_RESOLVER, useExisting: SessionViewerResolver },
  ],
  exports: [AccountsService, NamesService, VIEWER_RESOLVER],
})
export class AccountsModule {}
