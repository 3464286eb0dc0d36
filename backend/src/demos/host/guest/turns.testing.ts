import type { TurnsTime } from './turns.js';

/** Time that only the test moves. */
export class TestTime implements TurnsTime {
  /** Milliseconds that pass with each look at it. */
  step = 0;
  #now = 0;
  readonly #due = new Set<{ at: number; what: () => void }>();

  now = (): number => (this.#now += this.step);

  later = (ms: number, what: () => void): (() => void) => {
    const entry = { at: this.#now + ms, what };
    this.#due.add(entry);
    return () => this.#due.delete(entry);
  };

  /** What is due by then is done in order, each with what follows from it. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      const [next] = [...this.#due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#due.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.what();
      await new Promise(setImmediate);
    }
    this.#now = end;
  }
}
