import type { LineSource } from '@kkori/core/event-loop';
import type { GuestProblem } from '../../host/guest/guest.js';

export interface ProgramLine {
  readonly text: string;
  readonly from: LineSource;
  readonly stream: 'out' | 'error';
  /** Index of the turn in which it was printed. */
  readonly turn: number;
}

/** The loop let something run: one callback, or one queue until it was empty. */
export interface ProgramTurn {
  readonly source: LineSource;
  /** Virtual milliseconds since the start. */
  readonly at: number;
  /**
   * Callbacks that wait in each queue when it is over, where there are any. Of microtasks it is known only whether
   * some wait: 1 stands for any number.
   */
  readonly waits: Readonly<Partial<Record<LineSource, number>>>;
}

export interface ProgramRun {
  readonly run: number;
  /** `limit`: it was stopped because it had gone on for long enough. */
  readonly ended: 'done' | 'failed' | 'limit';
  readonly lines: readonly ProgramLine[];
  readonly turns: readonly ProgramTurn[];
  /** Why it failed, and where in the learner's code. */
  readonly problem: GuestProblem | null;
  /** In Node.js a timer and the check phase race here: their order may differ from run to run. */
  readonly undetermined: boolean;
}

export const programLimits = {
  /** Callbacks of timers, inputs and setImmediate. */
  callbacks: 300,
  lines: 300,
  turns: 600,
  /** Of all lines together. */
  characters: 50_000,
  /** Of virtual time, milliseconds. */
  virtualMs: 60_000,
  /** Of real time, milliseconds. */
  ms: 5_000,
} as const;
