import type { SessionName } from './scenario.js';
import type { LabView } from './view.js';

/** Why nothing can be run on a real server; the model says what it would do. */
export const labProblems = [
  /** The site runs on the embedded database, which has one session only. */
  'embedded',
  /** The site's database user may not create roles and schemas, or the new role may not connect. */
  'not-permitted',
  /** Every connection there is for this is in use. */
  'crowded',
  /** The server does not answer as it should. */
  'unreachable',
] as const;
export type LabProblem = (typeof labProblems)[number];

/** One row of `pg_locks` that one of the two sessions holds or waits for. */
export interface LockRow {
  readonly session: SessionName;
  /** `relation`, `tuple` or `transactionid`. */
  readonly type: string;
  /** The table; null for a lock on a transaction's id. */
  readonly table: string | null;
  readonly mode: string;
  readonly granted: boolean;
}

/** What a command on the real server answers. */
export type LabReport =
  | { readonly status: 'problem'; readonly problem: LabProblem }
  /** It takes longer than a moment; the wire log says when it is ready. */
  | { readonly status: 'preparing' }
  | {
      readonly status: 'ready';
      readonly view: LabView;
      /** Of `version()`: the first words. */
      readonly server: string;
      readonly pids: Readonly<Record<SessionName, number>>;
      /** `pg_blocking_pids` of each session now. */
      readonly blockedBy: Readonly<Record<SessionName, readonly number[]>>;
      readonly locks: readonly LockRow[];
    };
