import type { Database } from '../platform/index.js';

/** Of all processes one at a time reads or writes the content folder; until the transaction ends. */
export async function lockContent(database: Database): Promise<void> {
  await database.query('SELECT pg_advisory_xact_lock(7563472)');
}
