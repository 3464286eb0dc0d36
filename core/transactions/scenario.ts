/** As SQL names them. In PostgreSQL the first two are the same. */
export const isolationLevels = ['read-uncommitted', 'read-committed', 'repeatable-read', 'serializable'] as const;
export type IsolationLevel = (typeof isolationLevels)[number];

export const sessionNames = ['a', 'b'] as const;
export type SessionName = (typeof sessionNames)[number];

export type Levels = Readonly<Record<SessionName, IsolationLevel>>;

export function otherSession(session: SessionName): SessionName {
  return session === 'a' ? 'b' : 'a';
}

/** A value of the table's last column; a boolean stands as 0 or 1. */
export interface Row {
  readonly id: number;
  readonly name: string;
  readonly value: number;
}

export interface Table {
  readonly name: 'account' | 'doctor';
  /** Of the second and the third column; the first is the primary key `id`. */
  readonly nameColumn: string;
  readonly valueColumn: string;
  readonly type: 'integer' | 'boolean';
}

/** What a session does next: one statement, or one decision of the application that sends it. */
export type Step = { readonly do: 'begin' } | { readonly do: 'commit' } | { readonly do: 'rollback' } | RowStep;

export type RowStep =
  /** Reads one row's value. */
  | { readonly do: 'read'; readonly id: number; readonly lock?: boolean }
  /** Counts the rows whose value is at least this. */
  | { readonly do: 'count'; readonly atLeast: number }
  | {
      readonly do: 'update';
      readonly id: number;
      readonly change: Change;
      /** The application looks at what it read last, and sends the statement only when that is at least this. */
      readonly onlyIfReadAtLeast?: number;
    }
  | { readonly do: 'insert'; readonly row: Row };

export type Change =
  /** `SET value = value + by`: the database computes. */
  | { readonly by: number }
  /** `SET value = to`. */
  | { readonly to: number }
  /** `SET value =` what the application read last, plus this: the application computes. */
  | { readonly readPlus: number };

export interface Scenario {
  readonly name: ScenarioName;
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly scripts: Readonly<Record<SessionName, readonly Step[]>>;
  /** The order in which textbooks tell it. A session that waits is passed over; what is left follows at the end. */
  readonly classicOrder: readonly SessionName[];
  /** Null where the number of sessions that fail is the whole question. */
  readonly question: PredictionSubject | null;
}

/** What there is to predict of a scenario, besides how many sessions fail. */
export type PredictionSubject =
  /** What a step of a session's first attempt reads. */
  | {
      readonly what: 'reading';
      readonly session: SessionName;
      readonly step: number;
      readonly options: readonly number[];
    }
  /** A row's value when both sessions have ended. */
  | { readonly what: 'final-value'; readonly id: number; readonly options: readonly number[] }
  /** How many rows have a value of at least this when both sessions have ended. */
  | { readonly what: 'final-count'; readonly atLeast: number; readonly options: readonly number[] };

export const scenarioNames = [
  'dirty-read',
  'non-repeatable-read',
  'phantom',
  'read-your-writes',
  'lost-update',
  'atomic-update',
  'locking-read',
  'write-skew',
  'deadlock',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];
