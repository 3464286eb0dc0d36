import type { IsolationLevel, Row, SessionName } from './scenario.js';

/** A transaction as the model keeps it. */
export interface Transaction {
  readonly session: SessionName;
  readonly level: IsolationLevel;
  status: 'active' | 'committed' | 'aborted';
  /** How many commits it sees; null before its first statement, which takes the snapshot. */
  snapshot: number | null;
  /** Which commit it was; null while it is none. */
  commit: number | null;
  readonly reads: Set<number | 'all'>;
  readonly writes: Set<number>;
  /** Another's commit left no serial order with this one in it. */
  doomed: boolean;
}

export function beginTransaction(session: SessionName, level: IsolationLevel): Transaction {
  return {
    session,
    level,
    status: 'active',
    snapshot: null,
    commit: null,
    reads: new Set(),
    writes: new Set(),
    doomed: false,
  };
}

/** Whether it keeps the snapshot of its first statement. */
export function keepsSnapshot({ level }: Transaction): boolean {
  return level === 'repeatable-read' || level === 'serializable';
}

interface Version {
  readonly row: Row;
  readonly by: Transaction | null;
}

/** Rows in versions, as multi-version concurrency control keeps them. */
export class VersionedRows {
  readonly #versions = new Map<number, Version[]>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) this.#versions.set(row.id, [{ row, by: null }]);
  }

  /** The rows that a transaction sees when it sees so many commits, and its own writes. */
  visible(commits: number, own: Transaction | null): Row[] {
    const rows = [...this.#versions.values()].map((versions) =>
      versions.findLast(({ by }) => by === null || by === own || isCommittedBy(by, commits)),
    );
    return rows.flatMap((version) => (version ? [version.row] : [])).sort((one, two) => one.id - two.id);
  }

  /** Whether the row has a committed version that is newer than so many commits. */
  changedSince(id: number, commits: number): boolean {
    return (this.#versions.get(id) ?? []).some(({ by }) => by?.commit != null && by.commit > commits);
  }

  write(row: Row, by: Transaction): void {
    this.#versions.set(row.id, [...(this.#versions.get(row.id) ?? []), { row, by }]);
    by.writes.add(row.id);
  }
}

function isCommittedBy({ commit }: Transaction, commits: number): boolean {
  return commit !== null && commit <= commits;
}

/**
 * Whether one read what the other wrote without seeing it, both ways: then no serial order explains the two, which is
 * what serializable snapshot isolation looks for (between two transactions).
 */
export function isDangerous(one: Transaction, two: Transaction): boolean {
  return missed(one, two) && missed(two, one);
}

/** A read-write dependency: the writer ran at the same time and wrote what the reader had read, or would have. */
function missed(reader: Transaction, writer: Transaction): boolean {
  if (reader.level !== 'serializable' || writer.level !== 'serializable') return false;
  if (reader.status === 'aborted' || writer.status === 'aborted' || reader.snapshot === null) return false;
  const isConcurrent =
    (writer.commit === null || writer.commit > reader.snapshot) &&
    (reader.commit === null || (writer.snapshot !== null && reader.commit > writer.snapshot));
  if (!isConcurrent) return false;
  return [...writer.writes].some((id) => reader.reads.has(id) || reader.reads.has('all'));
}
