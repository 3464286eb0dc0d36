import { asArray, asNumber, asObject, asString } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { readSetup, type Setup } from './parameters.js';

/** When things happened, milliseconds since the first read. */
export interface Marks {
  readonly heartbeats: readonly number[];
  readonly writes: readonly number[];
  readonly data: readonly number[];
  /** Reads that found nothing, so many since the mark before. */
  readonly wouldBlock: readonly { readonly at: number; readonly count: number }[];
}

export interface RunResult {
  readonly run: number;
  readonly setup: Setup;
  readonly ended: 'done' | 'cancelled' | 'timeout' | 'failed';
  readonly durationMs: number;
  readonly heartbeats: { readonly count: number; readonly due: number; readonly longestGapMs: number };
  readonly reads: number;
  readonly wouldBlock: number;
  /** Processor time of the reader's thread: milliseconds, and 0 to 1 of the time it could have had; null if unknown. */
  readonly cpu: { readonly ms: number; readonly share: number } | null;
  readonly marks: Marks;
}

export const noMarks: Marks = { heartbeats: [], writes: [], data: [], wouldBlock: [] };

/** Adds what an event of the log says of its run. */
export function addMark(marks: Marks, event: WireEvent): Marks {
  const data = asObject(event.data);
  const at = asNumber(data?.['at']);
  if (at === null) return marks;
  if (event.kind === 'HEALTH') return { ...marks, heartbeats: [...marks.heartbeats, at] };
  if (event.kind === 'WOULD_BLOCK') {
    return { ...marks, wouldBlock: [...marks.wouldBlock, { at, count: asNumber(data?.['count']) ?? 0 }] };
  }
  if (event.kind !== 'FRAME') return marks;
  return event.from === 'writer'
    ? { ...marks, writes: [...marks.writes, at] }
    : { ...marks, data: [...marks.data, at] };
}

/** Reads a result out of a RESULT event; null when it is not one. */
export function readRunResult(value: unknown): RunResult | null {
  const result = asObject(value);
  const run = asNumber(result?.['run']);
  if (!result || run === null) return null;
  const ended = asString(result['ended']);
  const heartbeats = asObject(result['heartbeats']);
  const cpu = asObject(result['cpu']);
  const marks = asObject(result['marks']);
  const number = (from: Readonly<Record<string, unknown>> | null, key: string) => asNumber(from?.[key]) ?? 0;
  const times = (key: string) => asArray(marks?.[key]).flatMap((at) => asNumber(at) ?? []);
  return {
    run,
    setup: readSetup(result['setup']),
    ended: ended === 'cancelled' || ended === 'timeout' || ended === 'failed' ? ended : 'done',
    durationMs: number(result, 'durationMs'),
    heartbeats: {
      count: number(heartbeats, 'count'),
      due: number(heartbeats, 'due'),
      longestGapMs: number(heartbeats, 'longestGapMs'),
    },
    reads: number(result, 'reads'),
    wouldBlock: number(result, 'wouldBlock'),
    cpu: cpu && { ms: number(cpu, 'ms'), share: number(cpu, 'share') },
    marks: {
      heartbeats: times('heartbeats'),
      writes: times('writes'),
      data: times('data'),
      wouldBlock: asArray(marks?.['wouldBlock']).map((mark) => ({
        at: number(asObject(mark), 'at'),
        count: number(asObject(mark), 'count'),
      })),
    },
  };
}

export type HeartbeatAnswer = 'none' | 'some' | 'all';
export type ReadsAnswer = 'few' | 'hundreds' | 'thousands';
export type CpuAnswer = 'idle' | 'half' | 'full';

/** A run in the words of the predictions: roughly, for a machine is never quite idle. */
export function outcomeOf(result: RunResult): {
  heartbeats: HeartbeatAnswer | undefined;
  reads: ReadsAnswer;
  cpu: CpuAnswer | undefined;
} {
  const { count, due } = result.heartbeats;
  const beaten = due === 0 ? undefined : count / due;
  return {
    heartbeats: beaten === undefined ? undefined : beaten <= 0.1 ? 'none' : beaten < 0.6 ? 'some' : 'all',
    reads: result.reads <= 20 ? 'few' : result.reads < 1000 ? 'hundreds' : 'thousands',
    cpu: result.cpu === null ? undefined : result.cpu.share < 0.2 ? 'idle' : result.cpu.share < 0.5 ? 'half' : 'full',
  };
}

/** The longest stretch without a heartbeat, if it is long enough to be called a stop: three beats were missed. */
export function longestStop(marks: Marks, durationMs: number, beatMs: number): { from: number; to: number } | null {
  const times = [0, ...marks.heartbeats, durationMs];
  let stop = { from: 0, to: 0 };
  for (const [index, to] of times.entries()) {
    const from = times[index - 1] ?? 0;
    if (to - from > stop.to - stop.from) stop = { from, to };
  }
  return stop.to - stop.from >= 4 * beatMs ? stop : null;
}
