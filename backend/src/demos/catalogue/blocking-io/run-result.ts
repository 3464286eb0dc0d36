import type { Parameters } from './parameters.js';
import { heartbeatMs, type ReaderEnd } from './reader.js';
import type { ReaderMessage, ThreadCpu } from './reader-messages.js';

/** Times in milliseconds since the first read. */
export interface RunResult {
  readonly run: number;
  readonly setup: Parameters;
  readonly ended: ReaderEnd;
  readonly durationMs: number;
  /** The reader's own timer: how often it came, how often it should have, and the longest time without. */
  readonly heartbeats: { readonly count: number; readonly due: number; readonly longestGapMs: number };
  /** Calls of `read` that the program made, or that a notification led to. */
  readonly reads: number;
  /** Of them, those that found nothing. */
  readonly wouldBlock: number;
  readonly bytes: number;
  /** Of the reader's thread; null where it cannot be measured. */
  readonly cpu: (ThreadCpu & { readonly share: number }) | null;
  readonly marks: {
    readonly heartbeats: readonly number[];
    readonly writes: readonly number[];
    readonly data: readonly number[];
    readonly wouldBlock: readonly { readonly at: number; readonly count: number }[];
  };
}

/** Gathers what a reader tells. */
export class RunRecord {
  readonly #heartbeats: number[] = [];
  readonly #writes: number[] = [];
  readonly #data: number[] = [];
  readonly #wouldBlock: { at: number; count: number }[] = [];
  #bytes = 0;
  #lastAt = 0;
  #done: Extract<ReaderMessage, { type: 'done' }> | null = null;

  get heartbeats(): number {
    return this.#heartbeats.length;
  }

  add(message: ReaderMessage, at: number): void {
    this.#lastAt = Math.max(this.#lastAt, at);
    if (message.type === 'heartbeat') this.#heartbeats.push(at);
    if (message.type === 'would-block') this.#wouldBlock.push({ at, count: message.count });
    if (message.type === 'done') this.#done = message;
    if (message.type !== 'data') return;
    this.#data.push(at);
    this.#bytes += message.bytes;
  }

  addWrite(at: number): void {
    this.#writes.push(at);
  }

  result(run: number, setup: Parameters, ended: ReaderEnd): RunResult {
    const durationMs = this.#lastAt;
    const wouldBlock = this.#wouldBlock.reduce((sum, { count }) => sum + count, 0);
    return {
      run,
      setup,
      ended,
      durationMs,
      heartbeats: {
        count: this.#heartbeats.length,
        due: Math.floor(durationMs / heartbeatMs),
        longestGapMs: longestGap([0, ...this.#heartbeats, durationMs]),
      },
      reads: this.#done?.reads ?? this.#data.length + wouldBlock,
      wouldBlock: this.#done?.wouldBlock ?? wouldBlock,
      bytes: this.#bytes,
      cpu: this.#done?.cpu ? { ...rounded(this.#done.cpu), share: cpuShare(this.#done.cpu, durationMs) } : null,
      marks: {
        heartbeats: this.#heartbeats,
        writes: this.#writes,
        data: this.#data,
        wouldBlock: this.#wouldBlock,
      },
    };
  }
}

/** Of the time in which it could have had a processor: where others took it, it cannot have used it. */
export function cpuShare({ ms, waitedMs }: ThreadCpu, durationMs: number): number {
  const available = Math.max(ms, durationMs - (waitedMs ?? 0));
  return available <= 0 ? 0 : Math.round((ms / available) * 1000) / 1000;
}

function longestGap(times: readonly number[]): number {
  return Math.round(Math.max(0, ...times.map((at, index) => at - (times[index - 1] ?? 0))));
}

function rounded({ ms, waitedMs }: ThreadCpu): ThreadCpu {
  return { ms: tenths(ms), waitedMs: waitedMs === null ? null : tenths(waitedMs) };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
