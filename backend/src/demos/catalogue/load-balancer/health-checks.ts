import http from 'node:http';
import type { NewWireEvent } from '../../host/wire-log.js';
import type { ServerPool } from './server-pool.js';
import { healthPath } from './upstream-server.js';

/** A server that takes longer for a check has failed it; milliseconds. */
const answerMs = 1_000;

/** Asks every server for its health at an interval, each time over a new connection. */
export class HealthChecks {
  #timer: NodeJS.Timeout | undefined;
  #open = new Set<http.ClientRequest>();

  constructor(
    private readonly from: string,
    private readonly pool: ServerPool,
    private readonly log: (event: NewWireEvent) => void,
  ) {}

  /** @param intervalMs null ends them, and nothing is held against a server any more */
  set(intervalMs: number | null): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (intervalMs === null) {
      this.pool.forgetChecks();
      return;
    }
    this.#timer = setInterval(() => this.#checkAll(), intervalMs);
  }

  close(): void {
    clearInterval(this.#timer);
    for (const request of this.#open) request.destroy();
  }

  #checkAll(): void {
    for (const name of this.pool.names) this.#check(name);
  }

  #check(name: string): void {
    const request = http.get({ host: '127.0.0.1', port: this.pool.port(name), path: healthPath, agent: false });
    this.#open.add(request);
    let status: number | null = null;
    let reason: string | null = null;
    const timer = setTimeout(() => request.destroy(new Error('no answer in time')), answerMs);
    request.on('response', (answer) => {
      status = answer.statusCode ?? null;
      answer.resume();
    });
    request.on('error', (error) => (reason = error.message));
    request.on('close', () => {
      clearTimeout(timer);
      this.#open.delete(request);
      if (this.#timer) this.#report(name, status === 200, reason ?? `status ${status}`);
    });
  }

  /** What goes well goes without saying. */
  #report(name: string, passed: boolean, reason: string): void {
    const result = this.pool.checked(name, passed);
    if (!result || (passed && !result.changed && result.health.against === 0)) return;
    const { up, against } = result.health;
    this.log({
      kind: 'HEALTH',
      from: this.from,
      to: name,
      reason: result.changed ? (up ? 'up again' : `down: ${reason}`) : passed ? 'check passed' : reason,
      data: { by: 'check', passed, up, against, changed: result.changed },
    });
  }
}
