import type { NewWireEvent } from './wire-log.js';

/**
 * Lets work go on that nobody waits for. What it fails with is told instead of becoming an unhandled rejection, which
 * would end the process and every sandbox with it.
 * @param onFailure may fail itself, to no effect
 */
export function inBackground(work: Promise<unknown>, onFailure: (error: unknown) => void): void {
  work.catch(onFailure).catch(() => {});
}

/** A run of a demo that nobody waits for. What it fails with ends it for its viewer too, as a result does. */
export function runInBackground(run: number, work: Promise<unknown>, log: (event: NewWireEvent) => void): void {
  inBackground(work, () => log({ kind: 'RESULT', reason: 'the run failed', data: { run, failed: true } }));
}
