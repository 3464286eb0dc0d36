import { scenarios } from './scenarios.js';
import { ScriptRun, type NextStep } from './script.js';
import {
  otherSession,
  type Change,
  type Levels,
  type Row,
  type RowStep,
  type ScenarioName,
  type SessionName,
  type Step,
} from './scenario.js';
import { beginTransaction, isDangerous, keepsSnapshot, VersionedRows, type Transaction } from './transaction.js';
import { deadlockDetected, serializationFailure, type LabView, type Outcome } from './view.js';

export type Move = { readonly do: 'step' | 'retry'; readonly session: SessionName };

/**
 * What PostgreSQL does with these moves, computed and not run: multi-version rows, row locks, snapshots by isolation
 * level, serializable snapshot isolation and deadlocks, for two sessions. Moves that are not possible change nothing.
 * @param victims who is cancelled in each deadlock; PostgreSQL leaves it to whose check comes first. The one that
 *   closes the circle, where nothing is said.
 */
export function simulate(
  scenario: ScenarioName,
  levels: Levels,
  moves: readonly Move[],
  victims: readonly SessionName[] = [],
): LabView {
  const model = new Model(scenario, levels, [...victims]);
  for (const move of moves) {
    if (move.do === 'step') model.step(move.session);
    else model.retry(move.session);
  }
  return model.view();
}

/** What a statement came to, or that it has to wait for the other session. */
type Attempt = Outcome | 'wait';

class Model {
  readonly #scenario;
  readonly #runs: Readonly<Record<SessionName, ScriptRun>>;
  readonly #rows: VersionedRows;
  readonly #transactions: Record<SessionName, Transaction | null> = { a: null, b: null };
  /** Every transaction that ended: an open one may still depend on it. */
  readonly #committed: Transaction[] = [];
  readonly #locks = new Map<number, Transaction>();
  readonly #waiting: Record<SessionName, Step | null> = { a: null, b: null };
  #commits = 0;

  constructor(
    name: ScenarioName,
    private readonly levels: Levels,
    private readonly victims: SessionName[],
  ) {
    this.#scenario = scenarios[name];
    this.#rows = new VersionedRows(this.#scenario.rows);
    let order = 0;
    const nextOrder = () => (order += 1);
    this.#runs = {
      a: new ScriptRun(this.#scenario, 'a', levels, nextOrder),
      b: new ScriptRun(this.#scenario, 'b', levels, nextOrder),
    };
  }

  view(): LabView {
    return {
      scenario: this.#scenario.name,
      levels: this.levels,
      sessions: { a: this.#runs.a.view(), b: this.#runs.b.view() },
      table: this.#rows.visible(this.#commits, null),
    };
  }

  retry(session: SessionName): void {
    if (this.#runs[session].canRetry) this.#runs[session].retry();
  }

  step(session: SessionName): void {
    const next = this.#runs[session].next();
    if (next?.kind === 'leave-out') this.#runs[session].leaveOut(next);
    if (next?.kind === 'send') this.#send(session, next);
  }

  #send(session: SessionName, next: NextStep & { kind: 'send' }): void {
    this.#runs[session].send(next);
    const outcome = this.#attempt(session, next.step);
    if (outcome !== 'wait') return this.#settle(session, outcome);
    this.#runs[session].wait();
    this.#waiting[session] = next.step;
    if (this.#waiting[otherSession(session)]) this.#breakDeadlock(session);
  }

  #settle(session: SessionName, outcome: Outcome): void {
    this.#waiting[session] = null;
    this.#runs[session].settle(outcome);
    if (outcome.kind === 'error') this.#end(session, 'aborted');
    this.#resume(otherSession(session));
  }

  /** What waited may go on now. */
  #resume(session: SessionName): void {
    const step = this.#waiting[session];
    if (!step) return;
    const outcome = this.#attempt(session, step);
    if (outcome !== 'wait') this.#settle(session, outcome);
  }

  #breakDeadlock(closer: SessionName): void {
    this.#settle(this.victims.shift() ?? closer, failure(deadlockDetected, 'deadlock detected'));
  }

  #attempt(session: SessionName, step: Step): Attempt {
    const transaction = this.#transactions[session];
    if (step.do === 'begin') {
      this.#transactions[session] = beginTransaction(session, this.levels[session]);
      return { kind: 'done', tag: 'BEGIN' };
    }
    if (step.do === 'rollback') {
      this.#end(session, 'aborted');
      return { kind: 'done', tag: 'ROLLBACK' };
    }
    if (!transaction) return failure('25P01', 'there is no transaction in progress');
    if (transaction.doomed) return notSerializable();
    if (step.do === 'commit') {
      this.#commit(session, transaction);
      return { kind: 'done', tag: 'COMMIT' };
    }
    if (!keepsSnapshot(transaction)) transaction.snapshot = this.#commits;
    transaction.snapshot ??= this.#commits;
    return this.#attemptOnRows(transaction, step);
  }

  #attemptOnRows(transaction: Transaction, step: RowStep): Attempt {
    const rows = this.#rows.visible(transaction.snapshot ?? 0, transaction);
    switch (step.do) {
      case 'count': {
        transaction.reads.add('all');
        const value = rows.filter((row) => row.value >= step.atLeast).length;
        return this.#unlessDangerous(transaction, { kind: 'value', value });
      }
      case 'read': {
        if (step.lock) return this.#locked(transaction, step.id, ({ value }) => ({ kind: 'value', value }));
        transaction.reads.add(step.id);
        const value = rows.find(({ id }) => id === step.id)?.value ?? null;
        return this.#unlessDangerous(transaction, { kind: 'value', value });
      }
      case 'insert':
        this.#rows.write(step.row, transaction);
        return this.#unlessDangerous(transaction, { kind: 'done', tag: 'INSERT 0 1' });
      case 'update':
        return this.#locked(transaction, step.id, (row) => {
          this.#rows.write({ ...row, value: this.#changed(row, transaction.session, step.change) }, transaction);
          return this.#unlessDangerous(transaction, { kind: 'done', tag: 'UPDATE 1' });
        });
    }
  }

  #changed({ value }: Row, session: SessionName, change: Change): number {
    if ('to' in change) return change.to;
    return 'by' in change ? value + change.by : (this.#runs[session].lastRead ?? 0) + change.readPlus;
  }

  /**
   * Locks a row and goes on with its newest version. A transaction that keeps its snapshot fails when somebody else
   * changed the row since: the first to update wins.
   */
  #locked(transaction: Transaction, id: number, goOn: (row: Row) => Outcome): Attempt {
    const holder = this.#locks.get(id);
    if (holder && holder !== transaction) return 'wait';
    if (keepsSnapshot(transaction) && this.#rows.changedSince(id, transaction.snapshot ?? 0)) {
      return failure(serializationFailure, 'could not serialize access due to concurrent update');
    }
    this.#locks.set(id, transaction);
    const row = this.#rows.visible(this.#commits, transaction).find((one) => one.id === id);
    return row ? goOn(row) : { kind: 'done', tag: 'UPDATE 0' };
  }

  #unlessDangerous(transaction: Transaction, outcome: Outcome): Outcome {
    return this.#committed.some((other) => isDangerous(transaction, other)) ? notSerializable() : outcome;
  }

  #commit(session: SessionName, transaction: Transaction): void {
    const other = this.#transactions[otherSession(session)];
    // The first to commit wins; the other fails with its next statement.
    if (other?.status === 'active' && isDangerous(transaction, other)) other.doomed = true;
    transaction.commit = ++this.#commits;
    this.#committed.push(transaction);
    this.#end(session, 'committed');
  }

  #end(session: SessionName, status: 'committed' | 'aborted'): void {
    const transaction = this.#transactions[session];
    if (!transaction) return;
    transaction.status = status;
    for (const [id, holder] of this.#locks) if (holder === transaction) this.#locks.delete(id);
    this.#transactions[session] = null;
  }
}

function failure(sqlState: string, message: string): Outcome {
  return { kind: 'error', sqlState, message };
}

function notSerializable(): Outcome {
  return failure(serializationFailure, 'could not serialize access due to read/write dependencies among transactions');
}
