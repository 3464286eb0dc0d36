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
  /** As JSON text: smaller than the objects, about 2 MiB when full, and no longer tied to what it was made of. */
  readonly #ring: string[] = [];
  readonly #listeners = new Set<() => void>();
  #lastSeq = 0;

  /**
   * @param elapsed milliseconds since the sandbox started
   * @param capacity events kept, at least 1
   */
  constructor(
    private readonly elapsed: () => number,
    private readonly capacity: number,
  ) {}

  get lastSeq(): number {
    return this.#lastSeq;
  }

  append(event: NewWireEvent): void {
    const seq = ++this.#lastSeq;
    const stamped: WireEvent = { seq, at: roundToHundredths(this.elapsed()), ...event };
    this.#ring[(seq - 1) % this.capacity] = JSON.stringify(stamped);
    for (const listener of this.#listeners) listener();
  }

  /** What follows the event `after`, `limit` events at most. A position beyond the end reads as the end. */
  read(after: number, limit: number): WireLogSlice {
    const from = Math.min(Math.max(0, after), this.#lastSeq);
    const oldest = Math.max(0, this.#lastSeq - this.capacity);
    const start = Math.max(from, oldest);
    const end = Math.min(start + limit, this.#lastSeq);
    const events: WireEvent[] = [];
    for (let seq = start + 1; seq <= end; seq++) {
      const event = this.#ring[(seq - 1) % this.capacity];
      if (event !== undefined) events.push(JSON.parse(event) as WireEvent);
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
    this.#listeners.clear();
  }
}

function roundToHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
