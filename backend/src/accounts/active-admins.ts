import { Database } from '../platform/index.js';

/**
 * Who looks after the site now. Locks all admins in one order, so that of two that would go at once, or take each other's
 * role, the second sees what the first did.
 */
export async function lockActiveAdmins(database: Database): Promise<Set<string>> {
  const rows = await database.query<{ id: string; active: boolean }>(
    `SELECT id, suspended_at IS NULL AS active FROM accounts_user WHERE role = 'ADMIN' ORDER BY id FOR UPDATE`,
  );
  return new Set(rows.filter(({ active }) => active).map(({ id }) => id));
}
