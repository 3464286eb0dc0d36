import { CreateAccounts1795341600000 } from './migrations/1795341600000-create-accounts.js';
import { SessionEntity } from './session.entity.js';
import { SetupEntity } from './setup.entity.js';
import { UserEntity } from './user.entity.js';

export { UserEntity } from './user.entity.js';
export { AccountsModule } from './accounts.module.js';
export { AccountsService, defaultPreferences, type Preferences } from './accounts.service.js';
export { NamesService } from './names.service.js';

export const accountsEntities = [UserEntity, SessionEntity, SetupEntity];
export const accountsMigrations = [CreateAccounts1795341600000];
