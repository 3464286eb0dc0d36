import {
  deadlockDetected,
  failuresOf,
  isOver,
  sessionNames,
  type Entry,
  type LabView,
  type SessionName,
} from '@kkori/core/transactions';

/** What a run that is over has shown, for the panel to put in words. */
export type Observation =
  | { kind: 'clean-read'; value: number; uncommitted: boolean }
  | { kind: 'own-write'; own: number; first: number; second: number }
  | { kind: 'reads-differ'; what: 'value' | 'rows'; first: number; second: number }
  /** `snapshot`: the level promises it; otherwise nothing was committed between the two reads. */
  | { kind: 'reads-same'; what: 'value' | 'rows'; value: number; snapshot: boolean }
  /** What one session wrote was overwritten by one that had not seen it. */
  | { kind: 'lost'; session: SessionName; value: number }
  | { kind: 'both-applied'; value: number; how: 'retried' | 'waited' | 'apart' }
  | { kind: 'failed'; session: SessionName; value: number }
  | { kind: 'skew' }
  | { kind: 'on-call'; count: number; how: 'failed' | 'apart' }
  | { kind: 'deadlock'; session: SessionName; retried: boolean }
  | { kind: 'no-deadlock' };

/** Null while it is not over. */
export function observe(view: LabView): Observation | null {
  if (!isOver(view)) return null;
  switch (view.scenario) {
    case 'dirty-read':
      return observeDirtyRead(view);
    case 'non-repeatable-read':
    case 'phantom':
      return observeTwoReads(view);
    case 'read-your-writes': {
      const [own] = readings(view, 'a');
      const [first, second] = readings(view, 'b');
      if (own === undefined || first === undefined || second === undefined) return null;
      return { kind: 'own-write', own, first, second };
    }
    case 'lost-update':
    case 'atomic-update':
    case 'locking-read':
      return observeWithdrawals(view);
    case 'write-skew':
      return observeDuty(view);
    case 'deadlock':
      return observeDeadlock(view);
  }
}

function observeDirtyRead(view: LabView): Observation | null {
  const [value] = readings(view, 'b');
  return value === undefined ? null : { kind: 'clean-read', value, uncommitted: view.levels.b === 'read-uncommitted' };
}

function observeTwoReads(view: LabView): Observation | null {
  const [first, second] = readings(view, 'a');
  if (first === undefined || second === undefined) return null;
  const what = view.scenario === 'phantom' ? 'rows' : 'value';
  if (first !== second) return { kind: 'reads-differ', what, first, second };
  const snapshot = view.levels.a === 'repeatable-read' || view.levels.a === 'serializable';
  return { kind: 'reads-same', what, value: second, snapshot };
}

/** Both take from 100: 30 and 50. */
function observeWithdrawals(view: LabView): Observation | null {
  const value = view.table[0]?.value;
  if (value === undefined) return null;
  const failed = sessionNames.find((session) => view.sessions[session].failed);
  if (failed) return { kind: 'failed', session: failed, value };
  if (value === 20) {
    const waited = sessionNames.some((session) => view.sessions[session].entries.some((entry) => entry.waited));
    return { kind: 'both-applied', value, how: failuresOf(view) ? 'retried' : waited ? 'waited' : 'apart' };
  }
  return { kind: 'lost', session: value === 50 ? 'a' : 'b', value };
}

function observeDuty(view: LabView): Observation {
  const count = view.table.filter(({ value }) => value === 1).length;
  if (count === 0) return { kind: 'skew' };
  return { kind: 'on-call', count, how: failuresOf(view) ? 'failed' : 'apart' };
}

function observeDeadlock(view: LabView): Observation {
  const victim = sessionNames.find((session) => errorsOf(view, session).includes(deadlockDetected));
  if (victim) return { kind: 'deadlock', session: victim, retried: !view.sessions[victim].failed };
  const failed = sessionNames.find((session) => view.sessions[session].failed);
  return failed ? { kind: 'failed', session: failed, value: view.table[0]?.value ?? 0 } : { kind: 'no-deadlock' };
}

function readings(view: LabView, session: SessionName): number[] {
  const { attempt, entries } = view.sessions[session];
  return entries.flatMap((entry) =>
    entry.attempt === attempt && entry.outcome.kind === 'value' && entry.outcome.value !== null
      ? [entry.outcome.value]
      : [],
  );
}

export function errorsOf(view: LabView, session: SessionName): string[] {
  return view.sessions[session].entries.flatMap(({ outcome }) => (outcome.kind === 'error' ? [outcome.sqlState] : []));
}

export interface TimelineRow {
  readonly session: SessionName;
  readonly entry: Entry;
}

/** Both sessions' statements as one story, in the order they were sent. */
export function timeline(view: LabView): TimelineRow[] {
  return sessionNames
    .flatMap((session) => view.sessions[session].entries.map((entry) => ({ session, entry })))
    .sort((one, two) => one.entry.order - two.entry.order);
}
