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

  /** Below zero while more was spent than there was. */
  get left(): number {
    const now = this.now();
    this.#left = Math.min(this.burst, this.#left + (Math.max(0, now - this.#at) * this.perSecond) / 1000);
    this.#at = now;
    return this.#left;
  }

  get full(): boolean {
    return this.left >= this.burst;
  }

  /** Takes so much; false, and nothing is taken, when there is not enough. */
  take(amount = 1): boolean {
    if (this.left < amount) return false;
    this.#left -= amount;
    return true;
  }

  /** Takes what was used already, there or not: what is missing has to come in first. @param debt at most */
  spend(amount: number, debt: number): void {
    this.#left = Math.max(this.left - amount, -debt);
  }
}
