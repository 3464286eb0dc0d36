import { sqlOf } from './sql.js';
import type { Scenario, SessionName, Levels, Step } from './scenario.js';
import type { Entry, Outcome, SessionState, SessionView } from './view.js';

/** What the application does with a step now. */
export type NextStep =
  | { readonly kind: 'send'; readonly index: number | null; readonly step: Step; readonly sql: string }
  | { readonly kind: 'leave-out'; readonly index: number; readonly sql: string; readonly read: number | null };

/** How far one session has come in its script, and what it has seen: the application's side of it. */
export class ScriptRun {
  readonly #entries: Entry[] = [];
  #at = 0;
  #attempt = 1;
  #lastRead: number | null = null;
  #inTransaction = false;
  #failed = false;
  #sent: { entry: number; step: Step } | null = null;

  constructor(
    private readonly scenario: Scenario,
    private readonly session: SessionName,
    private readonly levels: Levels,
    /** Counts what both sessions send. */
    private readonly nextOrder: () => number,
  ) {}

  /** What its first column of the last SELECT held. */
  get lastRead(): number | null {
    return this.#lastRead;
  }

  get isOpen(): boolean {
    return this.#sent !== null;
  }

  get canRetry(): boolean {
    return this.#failed && !this.#inTransaction && !this.isOpen;
  }

  /** Null when the script is through, or something sent has not been answered. */
  next(): NextStep | null {
    if (this.isOpen) return null;
    if (this.#failed)
      return this.#inTransaction ? { kind: 'send', index: null, step: { do: 'rollback' }, sql: 'ROLLBACK' } : null;
    const step = this.scenario.scripts[this.session][this.#at];
    if (!step) return null;
    const sql = sqlOf(step, this.scenario.table, this.levels[this.session], this.#lastRead) ?? '';
    const enough = step.do !== 'update' || (this.#lastRead ?? 0) >= (step.onlyIfReadAtLeast ?? -Infinity);
    return enough
      ? { kind: 'send', index: this.#at, step, sql }
      : { kind: 'leave-out', index: this.#at, sql, read: this.#lastRead };
  }

  /** The application leaves a statement out. */
  leaveOut({ index, sql, read }: NextStep & { kind: 'leave-out' }): void {
    this.#entries.push(this.#entry(index, sql, { kind: 'not-sent', read }));
    this.#at += 1;
  }

  send({ index, step, sql }: NextStep & { kind: 'send' }): void {
    this.#entries.push(this.#entry(index, sql, { kind: 'waiting' }));
    this.#sent = { entry: this.#entries.length - 1, step };
  }

  /** What was sent has to wait; it shows even after it went on. */
  wait(): void {
    this.#amend((entry) => ({ ...entry, waited: true }));
  }

  /** What was sent is answered. */
  settle(outcome: Outcome): void {
    const sent = this.#sent;
    if (!sent) return;
    this.#amend((entry) => ({ ...entry, outcome }));
    this.#sent = null;
    if (outcome.kind === 'error') {
      this.#failed = true;
      // A COMMIT that fails has rolled back already.
      this.#inTransaction = this.#inTransaction && sent.step.do !== 'commit';
      return;
    }
    if (outcome.kind === 'value') this.#lastRead = outcome.value;
    if (sent.step.do === 'begin') this.#inTransaction = true;
    if (sent.step.do === 'commit' || sent.step.do === 'rollback') this.#inTransaction = false;
    if (!this.#failed) this.#at += 1;
  }

  /** The application tries its transaction again from the start. */
  retry(): void {
    this.#at = 0;
    this.#attempt += 1;
    this.#lastRead = null;
    this.#failed = false;
  }

  /** @param lost the server closed the session */
  view(lost = false): SessionView {
    const next = this.next();
    const open = this.#sent && this.#entries[this.#sent.entry];
    const state: SessionState = lost ? 'lost' : open ? (open.waited ? 'waiting' : 'running') : next ? 'ready' : 'ended';
    return {
      state,
      inTransaction: this.#inTransaction && !lost,
      failed: this.#failed,
      attempt: this.#attempt,
      next: lost ? null : (next?.sql ?? null),
      entries: [...this.#entries],
    };
  }

  #entry(step: number | null, sql: string, outcome: Outcome): Entry {
    return { order: this.nextOrder(), step, attempt: this.#attempt, sql, outcome, waited: false };
  }

  #amend(change: (entry: Entry) => Entry): void {
    const index = this.#sent?.entry;
    const entry = index === undefined ? undefined : this.#entries[index];
    if (index !== undefined && entry) this.#entries[index] = change(entry);
  }
}
