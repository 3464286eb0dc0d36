import { readFileSync } from 'node:fs';

/** Milliseconds of work after which it is worth to look. */
const lookEveryMs = 5;

/**
 * What the calling thread has had of a processor. Only Linux tells it of a thread; elsewhere the time that passed while
 * it worked stands for it, its beginning included.
 */
export class ThreadClock {
  #unseenMs = Infinity;
  #workedMs = performance.now();
  #told = 0;

  /**
   * Milliseconds since it was last asked; 0 while there is hardly anything to tell, which is told later then.
   * @param workedMs that passed in the piece of work just done
   */
  spent(workedMs: number): number {
    this.#workedMs += workedMs;
    this.#unseenMs += workedMs;
    if (this.#unseenMs < lookEveryMs) return 0;
    this.#unseenMs = 0;
    const total = onProcessor() ?? this.#workedMs;
    const spent = total - this.#told;
    this.#told = total;
    return spent;
  }
}

/** Milliseconds since the thread began; null where the system does not tell. */
export function onProcessor(): number | null {
  if (process.platform !== 'linux') return null;
  try {
    const nanoseconds = Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]);
    return nanoseconds > 0 ? nanoseconds / 1e6 : null;
  } catch {
    return null;
  }
}
