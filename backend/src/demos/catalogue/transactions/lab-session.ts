import { performance } from 'node:perf_hooks';
import type { Outcome, ScriptRun, SessionName } from '@kkori/core/transactions';
import type pg from 'pg';
import { codeOf } from './connection.js';

export interface SessionEvents {
  /** What was sent is answered, after so many milliseconds. */
  answered(session: LabSession, outcome: Outcome, ms: number): void;
  /** The server has ended the session. */
  lost(session: LabSession, reason: string): void;
}

/** One connection to the server, on its way through one script. */
export class LabSession {
  #lost = false;
  #answer: Promise<void> = Promise.resolve();

  private constructor(
    readonly name: SessionName,
    readonly pid: number,
    readonly run: ScriptRun,
    private readonly client: pg.Client,
    private readonly events: SessionEvents,
  ) {
    // For an end that the server announces, as after its idle timeout, there is an error first.
    client.on('error', this.#onError);
    client.on('end', this.#onEnd);
  }

  static async begin(name: SessionName, run: ScriptRun, client: pg.Client, events: SessionEvents): Promise<LabSession> {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return new LabSession(name, rows[0]?.pid ?? 0, run, client, events);
  }

  get lost(): boolean {
    return this.#lost;
  }

  /** Settles when nothing that was sent waits for its answer; never rejects. */
  get answer(): Promise<void> {
    return this.#answer;
  }

  /** Sends a statement; what comes of it is told as an event. */
  send(sql: string): void {
    const sentAt = performance.now();
    this.#answer = this.#ask(sql).then((outcome) => {
      if (this.#lost) return;
      this.run.settle(outcome);
      this.events.answered(this, outcome, performance.now() - sentAt);
    });
  }

  /** Leaves the script where it is and gives the connection back for another; null when it is of no more use. */
  async release(): Promise<pg.Client | null> {
    const wasLost = this.#lost;
    this.#lost = true;
    await this.#answer;
    this.client.off('error', this.#onError).off('end', this.#onEnd);
    try {
      if (wasLost) return null;
      await this.client.query('ROLLBACK');
      return this.client;
    } catch {
      await this.client.end();
      return null;
    }
  }

  async close(): Promise<void> {
    this.#lost = true;
    await this.client.end();
  }

  async #ask(sql: string): Promise<Outcome> {
    try {
      const { command, rowCount, rows } = await this.client.query<unknown[]>({ text: sql, rowMode: 'array' });
      if (command === 'SELECT') return { kind: 'value', value: rows[0] ? Number(rows[0][0]) : null };
      return { kind: 'done', tag: tagOf(command, rowCount) };
    } catch (error) {
      return {
        kind: 'error',
        sqlState: codeOf(error),
        message: error instanceof Error ? error.message : String(error),
      };
    }
  }

  readonly #onError = (error: Error): void => this.#lose(error.message);
  readonly #onEnd = (): void => this.#lose('the connection was closed');

  #lose(reason: string): void {
    if (this.#lost) return;
    this.#lost = true;
    this.events.lost(this, reason);
  }
}

/** As psql prints it: the `0` of an INSERT is what is left of object ids. */
function tagOf(command: string, rowCount: number | null): string {
  if (command === 'INSERT') return `INSERT 0 ${rowCount ?? 0}`;
  return command === 'UPDATE' ? `UPDATE ${rowCount ?? 0}` : command;
}
