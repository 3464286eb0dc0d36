import { performance } from 'node:perf_hooks';

/** So many interrupts, each after ten thousand steps, are some milliseconds of work: fewer, and the thread had to wait. */
const workingInterrupts = 16;
/** Milliseconds that a thread which had to wait is given at most. */
const waitingMs = 150;

/**
 * Watches the time of one call. The engine asks it every few thousand steps. Time is the wall's, for want of a clock of
 * the thread; so that a busy machine does not end programs that hardly ran, one that took few steps is given longer.
 */
export class CallClock {
  #startedAt = 0;
  #callMs = 0;
  #interrupts = 0;
  #struck = false;

  start(callMs: number): void {
    this.#startedAt = performance.now();
    this.#callMs = callMs;
    this.#interrupts = 0;
    this.#struck = false;
  }

  get elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  /** True once the call was found to be over its time. */
  get struck(): boolean {
    return this.#struck;
  }

  /** Between two steps. */
  interrupt(): boolean {
    this.#interrupts++;
    const { elapsedMs } = this;
    const late = elapsedMs > this.#callMs && this.#interrupts >= workingInterrupts;
    this.#struck = late || elapsedMs > this.#callMs + waitingMs;
    return this.#struck;
  }
}
