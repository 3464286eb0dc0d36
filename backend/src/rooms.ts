import { accountsEntities, accountsMigrations } from './accounts/index.js';
import type { Persistence } from './platform/index.js';

/** What every room stores, from left to right. */
export const persistence: Persistence = {
  entities: [...accountsEntities],
  migrations: [...accountsMigrations],
};
