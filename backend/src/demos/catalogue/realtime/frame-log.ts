import { performance } from 'node:perf_hooks';
import { Allowance } from '../../host/allowance.js';
import type { NewWireEvent } from '../../host/wire-log.js';

/** Frames a second of one line that are logged, and how many at once. */
const perSecond = 50;
const burst = 100;
/** Between two reports of what was left out, milliseconds. */
const summaryMs = 1_000;

/** The frames of one line for the wire log: one by one, or their number when they are too many to read. */
export class FrameLog {
  readonly #allowance: Allowance;
  #leftOut = { frames: 0, bytes: 0 };
  #summing: NodeJS.Timeout | undefined;

  /** @param now milliseconds from any fixed moment */
  constructor(
    private readonly line: string,
    private readonly log: (event: NewWireEvent) => void,
    now: () => number = () => performance.now(),
  ) {
    this.#allowance = new Allowance(perSecond, burst, now);
  }

  /**
   * @param bytes of the frame on the wire
   * @param describe called only when the frame is logged
   */
  add(bytes: number, describe: () => NewWireEvent): void {
    if (this.#allowance.take()) return this.log(describe());
    this.#leftOut = { frames: this.#leftOut.frames + 1, bytes: this.#leftOut.bytes + bytes };
    this.#summing ??= setTimeout(() => this.summarise(), summaryMs);
  }

  /** Logs what was left out since the last time, if anything was. */
  summarise(): void {
    this.close();
    const { frames, bytes } = this.#leftOut;
    this.#leftOut = { frames: 0, bytes: 0 };
    if (frames > 0) this.log({ kind: 'NOTE', from: this.line, reason: `${frames} more frames, not shown`, bytes });
  }

  close(): void {
    clearTimeout(this.#summing);
    this.#summing = undefined;
  }
}
