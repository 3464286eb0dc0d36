import { performance } from 'node:perf_hooks';

/** Something that happened, as every client is told it. */
export interface SourceEvent {
  /** 1, 2, 3 … */
  readonly n: number;
  /** When it happened: milliseconds since the epoch by this server's clock. */
  readonly at: number;
}

/** Events kept for those who come back. */
const kept = 600;

/** This server's clock, finer than a millisecond and never set back. */
export function serverNow(): number {
  return Math.round((performance.timeOrigin + performance.now()) * 100) / 100;
}

/** The one source of events; all clients hear of the same. */
export class EventSource {
  #rate: number;
  #timer: NodeJS.Timeout | undefined;
  #last = 0;
  readonly #recent: SourceEvent[] = [];
  readonly #listeners = new Set<(event: SourceEvent) => void>();

  /** @param rate events a second, above 0 */
  constructor(rate: number) {
    this.#rate = rate;
  }

  /** The number of the newest event, 0 before the first. */
  get last(): number {
    return this.#last;
  }

  get running(): boolean {
    return this.#timer !== undefined;
  }

  get rate(): number {
    return this.#rate;
  }

  set rate(rate: number) {
    this.#rate = rate;
    if (this.running) {
      this.stop();
      this.start();
    }
  }

  start(): void {
    this.#timer ??= setInterval(() => this.#happen(), 1000 / this.#rate);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** What came after the event `n`, as far as it is still kept. */
  since(n: number): readonly SourceEvent[] {
    return this.#recent.filter((event) => event.n > n);
  }

  /** Calls back with each event until the returned function is called. */
  listen(listener: (event: SourceEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #happen(): void {
    const event = { n: ++this.#last, at: serverNow() };
    this.#recent.push(event);
    if (this.#recent.length > kept) this.#recent.shift();
    for (const listener of [...this.#listeners]) listener(event);
  }
}
