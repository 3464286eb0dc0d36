import { setTimeout as pause } from 'node:timers/promises';
import {
  otherSession,
  rowSql,
  scenarios,
  ScriptRun,
  sessionNames,
  type LabReport,
  type Levels,
  type Outcome,
  type ScenarioName,
  type SessionName,
} from '@kkori/core/transactions';
import type pg from 'pg';
import type { SandboxContext } from '../../host/demo.js';
import { LabSession, type SessionEvents } from './lab-session.js';
import type { Laboratory } from './laboratory.js';
import { blockersOf, locksOf, rowsOf, type Pids } from './lock-view.js';

/** A statement that has neither ended nor been seen to wait by then is left to the log. */
const quietMs = 700;
const pollMs = 15;

type Clients = Readonly<Record<SessionName, pg.Client>>;

/** Both sessions on their way through one scenario on a real server. */
export class LabRun implements SessionEvents {
  readonly #scenario;
  #sessions: Readonly<Record<SessionName, LabSession>> | null = null;
  /** Who was seen to wait with what it has sent last. */
  readonly #waiting = new Set<SessionName>();

  private constructor(
    private readonly laboratory: Laboratory,
    name: ScenarioName,
    private readonly levels: Levels,
    private readonly log: SandboxContext['log'],
  ) {
    this.#scenario = scenarios[name];
  }

  /** Puts fresh rows into the scenario's table and begins. */
  static async begin(
    laboratory: Laboratory,
    clients: Clients,
    name: ScenarioName,
    levels: Levels,
    log: SandboxContext['log'],
  ): Promise<LabRun> {
    const run = new LabRun(laboratory, name, levels, log);
    const { table, rows } = run.#scenario;
    await laboratory.observer.query(
      `BEGIN; DELETE FROM ${table.name};
       INSERT INTO ${table.name} VALUES ${rows.map((row) => rowSql(table, row)).join(', ')}; COMMIT`,
    );
    let order = 0;
    const nextOrder = () => (order += 1);
    const begin = (session: SessionName) =>
      LabSession.begin(session, new ScriptRun(run.#scenario, session, levels, nextOrder), clients[session], run);
    run.#sessions = { a: await begin('a'), b: await begin('b') };
    return run;
  }

  /** Ends what is open and gives the connections back, null for one that the server has ended. */
  async release(): Promise<Readonly<Record<SessionName, pg.Client | null>>> {
    const { a, b } = this.#both();
    const released = { a: a.release(), b: b.release() };
    for (const { pid, run } of [a, b]) {
      if (run.isOpen) await this.laboratory.observer.query('SELECT pg_cancel_backend($1)', [pid]);
    }
    return { a: await released.a, b: await released.b };
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#both()).map((session) => session.close()));
  }

  /** Answers when the statement has ended, or is known to wait, or after a moment. */
  async step(name: SessionName): Promise<void> {
    const session = this.#both()[name];
    const next = session.lost ? null : session.run.next();
    if (!next) return;
    if (next.kind === 'leave-out') {
      session.run.leaveOut(next);
      this.log({ kind: 'NOTE', from: name, reason: `not sent, because it read ${next.read}: ${next.sql}` });
      return;
    }
    session.run.send(next);
    this.#waiting.delete(name);
    this.log({ kind: 'REQUEST', from: name, to: 'postgres', line: next.sql });
    session.send(next.sql);
    await this.#untilQuiet(name);
  }

  retry(name: SessionName): void {
    const session = this.#both()[name];
    if (session.lost || !session.run.canRetry) return;
    session.run.retry();
    this.log({ kind: 'NOTE', from: name, reason: 'tries its transaction again from the start' });
  }

  async report(): Promise<LabReport> {
    const { a, b } = this.#both();
    const { observer, server } = this.laboratory;
    const locks = await locksOf(observer, this.#pids(), this.#scenario.table);
    const table = await rowsOf(observer, this.#scenario.table);
    const blockedBy = await this.#lookForWaiting();
    return {
      status: 'ready',
      view: {
        scenario: this.#scenario.name,
        levels: this.levels,
        sessions: { a: a.run.view(a.lost), b: b.run.view(b.lost) },
        table,
      },
      server,
      pids: this.#pids(),
      blockedBy,
      locks,
    };
  }

  answered(session: LabSession, outcome: Outcome, ms: number): void {
    this.#waiting.delete(session.name);
    this.log({
      kind: 'RESPONSE',
      from: 'postgres',
      to: session.name,
      line: lineOf(outcome),
      ms: Math.round(ms * 100) / 100,
      ...(outcome.kind === 'error' ? { reason: outcome.message, data: { sqlState: outcome.sqlState } } : {}),
    });
  }

  lost(session: LabSession, reason: string): void {
    this.log({ kind: 'CONNECTION', from: session.name, to: 'postgres', reason });
  }

  /** Until each of what was sent is answered or waits for the other session, but only for a moment. */
  async #untilQuiet(name: SessionName): Promise<void> {
    const deadline = performance.now() + quietMs;
    const order = [name, otherSession(name)].map((one) => this.#both()[one]);
    do {
      await Promise.race([Promise.all(order.map(({ answer }) => answer)), pause(pollMs)]);
      const blockedBy = await this.#lookForWaiting();
      if (order.every(({ run, lost, name: one }) => lost || !run.isOpen || blockedBy[one].length > 0)) return;
    } while (performance.now() < deadline);
  }

  async #lookForWaiting(): Promise<Record<SessionName, number[]>> {
    const sessions = this.#both();
    const pids = this.#pids();
    if (!sessionNames.some((name) => sessions[name].run.isOpen)) return { a: [], b: [] };
    const blockedBy = await blockersOf(this.laboratory.observer, pids);
    for (const name of sessionNames) {
      const { run, pid } = sessions[name];
      if (blockedBy[name].length === 0 || !run.isOpen || this.#waiting.has(name)) continue;
      this.#waiting.add(name);
      run.wait();
      this.log({
        kind: 'WOULD_BLOCK',
        from: name,
        to: otherSession(name),
        line: `pg_blocking_pids(${pid}) = {${blockedBy[name].join(',')}}`,
        data: { pid, blockedBy: blockedBy[name] },
      });
    }
    return blockedBy;
  }

  #pids(): Pids {
    const { a, b } = this.#both();
    return { a: a.pid, b: b.pid };
  }

  #both(): Readonly<Record<SessionName, LabSession>> {
    if (!this.#sessions) throw new Error('the run has not begun');
    return this.#sessions;
  }
}

function lineOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'value':
      return outcome.value === null ? '(0 rows)' : String(outcome.value);
    case 'done':
      return outcome.tag;
    case 'error':
      return `ERROR ${outcome.sqlState}`;
    default:
      return '';
  }
}
