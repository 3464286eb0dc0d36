import type { LockRow, Row, SessionName, Table } from '@kkori/core/transactions';
import type pg from 'pg';

export type Pids = Readonly<Record<SessionName, number>>;

/** Whom each session waits for, by process id; empty for one that does not wait. */
export async function blockersOf(observer: pg.Client, pids: Pids): Promise<Record<SessionName, number[]>> {
  const { rows } = await observer.query<{ a: number[]; b: number[] }>(
    'SELECT pg_blocking_pids($1) AS a, pg_blocking_pids($2) AS b',
    [pids.a, pids.b],
  );
  return rows[0] ?? { a: [], b: [] };
}

/** The locks of both sessions on the table, its rows and each other's transaction. */
export async function locksOf(observer: pg.Client, pids: Pids, table: Table): Promise<LockRow[]> {
  const { rows } = await observer.query<Omit<LockRow, 'session'> & { pid: number }>(
    `SELECT DISTINCT pid, locktype AS type, CASE WHEN relation = $2::regclass THEN $3 END AS "table", mode, granted
       FROM pg_locks
      WHERE pid = ANY ($1)
        AND (locktype = 'transactionid' OR relation = $2::regclass)
      ORDER BY granted DESC, type, mode, pid`,
    [[pids.a, pids.b], table.name, table.name],
  );
  return rows.map(({ pid, ...lock }) => ({ session: pid === pids.a ? 'a' : 'b', ...lock }));
}

/** The committed rows. */
export async function rowsOf(observer: pg.Client, { name, nameColumn, valueColumn }: Table): Promise<Row[]> {
  const { rows } = await observer.query<Row>(
    `SELECT id, ${nameColumn} AS name, ${valueColumn}::integer AS value FROM ${name} ORDER BY id`,
  );
  return rows;
}
