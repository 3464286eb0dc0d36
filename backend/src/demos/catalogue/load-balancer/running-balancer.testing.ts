import { TestHost, type TestSandbox } from '../../host/demo-host.testing.js';
import type { WireEvent } from '../../host/wire-log.js';
import type { LaneResult, RunResult } from './run-result.js';

export interface Report {
  readonly result: RunResult;
  readonly previous: RunResult[];
  /** Of this run, and what came between the last and it. */
  readonly events: WireEvent[];
}

/** Sends a run and reads the log to its result. */
export async function run(sandbox: TestSandbox, plan: object, after = 0): Promise<Report> {
  await sandbox.command({ type: 'run', ...plan });
  const events = await sandbox.readUntil('RESULT', after);
  return { ...(events.at(-1)?.data as Omit<Report, 'events'>), events };
}

/** Requests that each server answered. */
export function counts(lane: LaneResult | null): Record<string, number> {
  return Object.fromEntries((lane?.servers ?? []).map(({ name, count }) => [name, count]));
}

export const fast = { slowServer: 'none', serviceMs: 2 };

/** Reads the log until an event of which `test` holds. */
export async function readUntil(
  sandbox: TestSandbox,
  kind: WireEvent['kind'],
  test: (event: WireEvent) => boolean,
  after = 0,
): Promise<WireEvent> {
  for (let from = after; ;) {
    const event = (await sandbox.readUntil(kind, from)).at(-1);
    if (!event) throw new Error('the log ended');
    if (test(event)) return event;
    from = event.seq;
  }
}

export { TestHost };
