import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/** The schema and the role of a laboratory share a name that says since when there is one. */
const namePattern = /^kkori_lab_([0-9a-z]+)_[0-9a-f]{12}$/;
/** Of the advisory locks, so that they are nobody else's. */
const lockSpace = 0x6b6b6f72;
const dropLockMs = 3_000;

/** @param now milliseconds since the epoch */
export function laboratoryName(now: number): string {
  return `kkori_lab_${Math.floor(now / 1000).toString(36)}_${randomBytes(6).toString('hex')}`;
}

/** Whoever holds it, together with others, uses the laboratory; it is let go with the connection. */
export function lockName(name: string): string {
  return `SELECT pg_advisory_lock_shared(${lockSpace}, hashtext('${name}'))`;
}

/**
 * Drops the laboratories that nobody uses any more, as those of a host that was killed, and those whose lease must be
 * over by now.
 * @param startedBefore milliseconds since the epoch
 */
export async function dropOrphans(admin: pg.Client, startedBefore: number): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'kkori\\_lab\\_%' ORDER BY nspname`,
  );
  for (const { name } of rows) {
    const startedAt = parseInt(namePattern.exec(name)?.[1] ?? '', 36) * 1000;
    if (Number.isNaN(startedAt)) continue;
    try {
      if (startedAt < startedBefore || (await isUnused(admin, name))) await dropLaboratory(admin, name);
    } catch {
      // Somebody else drops it just now, or something of it is still held: the next opening tries again.
    }
  }
}

/**
 * Ends the sessions of a laboratory's role and drops its schema and the role.
 * @param name made by `laboratoryName`
 */
export async function dropLaboratory(admin: pg.Client, name: string): Promise<void> {
  await admin.query('ROLLBACK');
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1', [name]);
  await admin.query(
    `BEGIN;
     SET LOCAL lock_timeout = ${dropLockMs};
     SET LOCAL client_min_messages = warning;
     DROP SCHEMA IF EXISTS ${name} CASCADE;
     DROP ROLE IF EXISTS ${name};
     COMMIT`,
  );
}

async function isUnused(admin: pg.Client, name: string): Promise<boolean> {
  const key = `${lockSpace}, hashtext('${name}')`;
  const { rows } = await admin.query<{ got: boolean }>(`SELECT pg_try_advisory_lock(${key}) AS got`);
  if (!rows[0]?.got) return false;
  await admin.query(`SELECT pg_advisory_unlock(${key})`);
  return true;
}
