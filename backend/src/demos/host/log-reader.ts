import type { Limits } from './limits.js';
import type { Sandbox, SandboxEnd } from './sandbox.js';
import type { WireEvent } from './wire-log.js';

export interface LogBatch {
  events: WireEvent[];
  lastSeq: number;
  dropped: number;
  /** Only once every event has been read. */
  ended: SandboxEnd | null;
}

/**
 * Waits until the log has something after `after`, or the sandbox has ended, gathers for a moment and gives the batch;
 * a full batch goes at once. The reader asks again for more, so a slow one falls behind instead of filling memory.
 * When the signal aborts it gives what there is.
 */
export async function readBatch(
  sandbox: Sandbox,
  after: number,
  limits: Pick<Limits, 'batchMs' | 'batchEvents'>,
  signal: AbortSignal,
): Promise<LogBatch> {
  const ready = (): boolean =>
    signal.aborted || sandbox.ended !== null || sandbox.log.lastSeq - after >= limits.batchEvents;
  if (!ready()) {
    await new Promise<void>((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const finish = () => {
        clearTimeout(timer);
        for (const stop of stops) stop();
        resolve();
      };
      const look = () => {
        if (ready()) finish();
        else if (sandbox.log.lastSeq > after) timer ??= setTimeout(finish, limits.batchMs);
      };
      signal.addEventListener('abort', finish, { once: true });
      const stops = [
        sandbox.log.onAppend(look),
        sandbox.onEnd(finish),
        () => signal.removeEventListener('abort', finish),
      ];
      look();
    });
  }
  const { events, lastSeq, dropped, more } = sandbox.log.read(after, limits.batchEvents);
  return { events: [...events], lastSeq, dropped, ended: more ? null : (sandbox.ended?.reason ?? null) };
}
