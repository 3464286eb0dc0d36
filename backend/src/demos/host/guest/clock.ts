import { performance } from 'node:perf_hooks';
import { onProcessor } from './thread-clock.js';

/** So many interrupts, each after ten thousand steps, are some milliseconds of work: fewer, and the thread had to wait. */
const workingInterrupts = 16;
/** Milliseconds that a thread which had to wait is given at most. */
const waitingMs = 450;
/** Part of its time that a thread has worked when it did not have to wait. */
const working = 0.9;

/**
 * Watches the time of one call. The engine asks it every few thousand steps. Time is the wall's; so that a busy machine
 * does not end programs that hardly ran, one is given longer that took few steps, or had little of a processor where the
 * system tells.
 */
export class CallClock {
  #startedAt = 0;
  #callMs = 0;
  #interrupts = 0;
  /** What the thread had had of a processor before the call, at least; null while nobody looked. */
  #processorBefore: number | null = null;
  #struck = false;

  start(callMs: number): void {
    this.#startedAt = performance.now();
    this.#callMs = callMs;
    this.#interrupts = 0;
    this.#processorBefore = null;
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
    // To look costs more than most calls take, so it is done once a call has become long.
    if (this.#interrupts === workingInterrupts) this.#processorBefore = (onProcessor() ?? NaN) - elapsedMs;
    const late = elapsedMs > this.#callMs && this.#interrupts >= workingInterrupts && !this.#hadToWait();
    this.#struck = late || elapsedMs > this.#callMs + waitingMs;
    return this.#struck;
  }

  #hadToWait(): boolean {
    const now = onProcessor();
    return now !== null && this.#processorBefore !== null && now - this.#processorBefore < working * this.#callMs;
  }
}
