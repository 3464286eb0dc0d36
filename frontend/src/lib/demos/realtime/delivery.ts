/** An event as the server tells it. */
export interface SourceEvent {
  n: number;
  /** Milliseconds since the epoch by the server's clock. */
  at: number;
}

/** How the events came to one client. */
export interface DeliverySnapshot {
  received: number;
  /** Numbers between the first and the newest received that never came. */
  missed: number;
  /** Events that came again. */
  repeated: number;
  /** The newest event's number, 0 before the first. */
  last: number;
  /** Of the newest events, oldest first; milliseconds. */
  delays: readonly number[];
  median: number | null;
  p95: number | null;
}

const delaysKept = 40;

/** Counts what one client receives. */
export class Delivery {
  readonly #seen = new Set<number>();
  #first = 0;
  #last = 0;
  #repeated = 0;
  #delays: number[] = [];

  /** @param delayMs from the server's clock to its arrival here; what clocks get wrong below 0 counts as 0 */
  take(n: number, delayMs: number): void {
    if (this.#seen.has(n)) {
      this.#repeated += 1;
      return;
    }
    if (this.#seen.size === 0) this.#first = n;
    this.#seen.add(n);
    this.#first = Math.min(this.#first, n);
    this.#last = Math.max(this.#last, n);
    this.#delays = [...this.#delays, Math.max(0, delayMs)].slice(-delaysKept);
  }

  snapshot(): DeliverySnapshot {
    const received = this.#seen.size;
    return {
      received,
      missed: received === 0 ? 0 : this.#last - this.#first + 1 - received,
      repeated: this.#repeated,
      last: this.#last,
      delays: this.#delays,
      median: percentile(this.#delays, 0.5),
      p95: percentile(this.#delays, 0.95),
    };
  }
}

/** By nearest rank; null of nothing. */
function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
