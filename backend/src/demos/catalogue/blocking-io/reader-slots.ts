import type { Mode } from './parameters.js';

/** Readers in the process at once: each is a thread, and the polling ones take a processor. */
const most = 3;
/** Each of these holds one of the four threads that Node.js has for files. */
const mostCompletions = 2;

/** Who may read now. */
export class ReaderSlots {
  #readers = 0;
  #completions = 0;

  /** Gives what to call at the end; null when there is no room. */
  take(mode: Mode): (() => void) | null {
    const completion = mode === 'completion' ? 1 : 0;
    if (this.#readers >= most || this.#completions + completion > mostCompletions) return null;
    this.#readers++;
    this.#completions += completion;
    return () => {
      this.#readers--;
      this.#completions -= completion;
    };
  }
}
