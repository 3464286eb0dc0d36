/** A bucket that fills evenly and can be emptied at once (a token bucket). */
export class Allowance {
  #left: number;
  #at: number;

  /**
   * @param burst what it holds when full
   * @param now milliseconds from any fixed moment
   */
  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    private readonly now: () => number,
  ) {
    this.#left = burst;
    this.#at = now();
  }

  /** Takes so much; false, and nothing is taken, when there is not enough. */
  take(amount = 1): boolean {
    const now = this.now();
    this.#left = Math.min(this.burst, this.#left + (Math.max(0, now - this.#at) * this.perSecond) / 1000);
    this.#at = now;
    if (this.#left < amount) return false;
    this.#left -= amount;
    return true;
  }
}
