import type { Levels, Row, ScenarioName, SessionName } from './scenario.js';

export type Outcome =
  /** What a SELECT returned; both scripts read a single number or nothing. */
  | { readonly kind: 'value'; readonly value: number | null }
  /** What the server says of any other statement: `UPDATE 1`. */
  | { readonly kind: 'done'; readonly tag: string }
  /** It waits for locks of the other session's transaction. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'error'; readonly sqlState: string; readonly message: string }
  /** The application decided not to send it, because of what it had read. */
  | { readonly kind: 'not-sent'; readonly read: number | null };

export interface Entry {
  /** When it was sent: 1, 2, 3 … across both sessions. */
  readonly order: number;
  /** The script's step; null for the ROLLBACK that an application sends after an error. */
  readonly step: number | null;
  /** 1 for the first try, 2 for the first retry. */
  readonly attempt: number;
  readonly sql: string;
  readonly outcome: Outcome;
  /** It had to wait before it came to this. */
  readonly waited: boolean;
}

/** `ended`: its script is through, or its transaction failed and is rolled back. `lost`: the server closed it. */
export type SessionState = 'ready' | 'running' | 'waiting' | 'ended' | 'lost';

export interface SessionView {
  readonly state: SessionState;
  readonly inTransaction: boolean;
  /** Its transaction failed; the application may try the whole of it again once it is rolled back. */
  readonly failed: boolean;
  readonly attempt: number;
  /** What it sends with its next step; null when there is none. */
  readonly next: string | null;
  readonly entries: readonly Entry[];
}

/** Both sessions as they stand, from a real server or from the model. */
export interface LabView {
  readonly scenario: ScenarioName;
  readonly levels: Levels;
  readonly sessions: Readonly<Record<SessionName, SessionView>>;
  /** The committed rows, by id. */
  readonly table: readonly Row[];
}

export const serializationFailure = '40001';
export const deadlockDetected = '40P01';

/** Errors after which PostgreSQL's manual says to try the whole transaction again. */
export function worthRetrying(sqlState: string): boolean {
  return sqlState === serializationFailure || sqlState === deadlockDetected;
}
