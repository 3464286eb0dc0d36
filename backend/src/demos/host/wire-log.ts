import { z } from 'zod';

export const wireEventKinds = [
  'CONNECTION',
  'REQUEST',
  'RESPONSE',
  'PICK',
  'PREFLIGHT',
  'FRAME',
  'WOULD_BLOCK',
  'HEALTH',
  'QUOTA',
  'CONFIGURE',
  'RUN',
  'RESULT',
  'NOTE',
] as const;

/** One entry of a wire log; what the fields mean is said in the API's schema. */
export const wireEventSchema = z.strictObject({
  seq: z.int().min(1),
  at: z.number(),
  kind: z.enum(wireEventKinds),
  from: z.string().optional(),
  to: z.string().optional(),
  request: z.int().optional(),
  line: z.string().optional(),
  status: z.int().optional(),
  bytes: z.int().optional(),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
  ms: z.number().optional(),
  reason: z.string().optional(),
  data: z.unknown().optional(),
});

export type WireEvent = z.infer<typeof wireEventSchema>;
export type NewWireEvent = Omit<WireEvent, 'seq' | 'at'>;

export interface WireLogSlice {
  readonly events: readonly WireEvent[];
  /** The seq of the last event in the slice, or what the reader already had. */
  readonly lastSeq: number;
  /** Events after the reader's position that the buffer no longer holds. */
  readonly dropped: number;
  /** Whether the log holds events after the slice. */
  readonly more: boolean;
}

/** The newest events of one sandbox in a ring buffer; each reader says where it stands. */
export class WireLog {
  /** As JSON text: smaller than the objects, and no longer tied to what it was made of. */
  readonly #ring: string[] = [];
  #characters = 0;
  /** The seq before the first event that is kept. */
  #gone = 0;
  readonly #listeners = new Set<() => void>();
  #lastSeq = 0;

  /**
   * @param elapsed milliseconds since the sandbox started
   * @param capacity events kept, at least 1
   * @param mostCharacters of the kept events together; the newest is kept whatever its length
   */
  constructor(
    private readonly elapsed: () => number,
    private readonly capacity: number,
    private readonly mostCharacters: number = Infinity,
  ) {}

  get lastSeq(): number {
    return this.#lastSeq;
  }

  append(event: NewWireEvent): void {
    const seq = ++this.#lastSeq;
    const stamped: WireEvent = { seq, at: roundToHundredths(this.elapsed()), ...event };
    const text = JSON.stringify(stamped);
    if (seq - this.#gone > this.capacity) this.#forgetOldest();
    this.#ring[(seq - 1) % this.capacity] = text;
    this.#characters += text.length;
    while (this.#characters > this.mostCharacters && this.#gone + 1 < seq) this.#forgetOldest();
    for (const listener of this.#listeners) listener();
  }

  /** What follows the event `after`, `limit` events at most. A position beyond the end reads as the end. */
  read(after: number, limit: number): WireLogSlice {
    const from = Math.min(Math.max(0, after), this.#lastSeq);
    const start = Math.max(from, this.#gone);
    const end = Math.min(start + limit, this.#lastSeq);
    const events: WireEvent[] = [];
    for (let seq = start + 1; seq <= end; seq++) {
      const event = this.#ring[(seq - 1) % this.capacity];
      if (event) events.push(JSON.parse(event) as WireEvent);
    }
    return { events, lastSeq: end, dropped: start - from, more: end < this.#lastSeq };
  }

  /** Calls `listener` after each event until the returned function is called. */
  onAppend(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Frees the memory; the numbering goes on. */
  clear(): void {
    this.#ring.length = 0;
    this.#characters = 0;
    this.#gone = this.#lastSeq;
    this.#listeners.clear();
  }

  #forgetOldest(): void {
    const slot = this.#gone++ % this.capacity;
    this.#characters -= this.#ring[slot]?.length ?? 0;
    this.#ring[slot] = '';
  }
}

function roundToHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
