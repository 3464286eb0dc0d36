import type { Mode, Pause } from './parameters.js';

/** What a reader's thread is given. */
export interface ReaderData {
  /** Of the named pipe, which a reader that does not wait in `read` opens itself. */
  readonly path: string;
  /** The pipe, opened for a reader that waits in `read`, and not the thread's to close. */
  readonly fd: number | null;
  readonly mode: Mode;
  readonly pause: Pause;
  /** Bytes to read before it is done. */
  readonly bytes: number;
  readonly heartbeatMs: number;
}

/** Processor time of the reader's thread alone, milliseconds. */
export interface ThreadCpu {
  readonly ms: number;
  /** That it was ready to run and waited for a processor; null where the system does not tell. */
  readonly waitedMs: number | null;
}

/** What it tells. `at`: nanoseconds of the clock that all threads of a process share. */
export type ReaderMessage =
  /** The pipe is open and the first read comes next. */
  | { readonly type: 'ready'; readonly at: bigint }
  /** A timer's tick, every `heartbeatMs` if the thread's event loop turns. */
  | { readonly type: 'heartbeat'; readonly at: bigint }
  /** It asks and may wait; of a polling reader only the first time. */
  | { readonly type: 'read'; readonly at: bigint }
  /** So many reads since the last message of this type found nothing. */
  | { readonly type: 'would-block'; readonly at: bigint; readonly count: number }
  | { readonly type: 'data'; readonly at: bigint; readonly bytes: number }
  | {
      readonly type: 'done';
      readonly at: bigint;
      readonly reads: number;
      readonly wouldBlock: number;
      /** Null where it cannot be measured by thread. */
      readonly cpu: ThreadCpu | null;
    };
