import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { NamedPipe } from './named-pipe.js';
import type { Parameters } from './parameters.js';
import type { ReaderData, ReaderMessage } from './reader-messages.js';

/** What is written each time: eight bytes. */
export const messageText = (number: number): string => `data  ${number}\n`;
export const messageBytes = 8;
export const heartbeatMs = 50;

/** A reader that has not ended by then is ended: from its first read on, and before it; milliseconds. */
const longestMs = 5_000;
const longestStartMs = 5_000;

export type ReaderEnd = 'done' | 'cancelled' | 'timeout' | 'failed';

export interface ReaderOptions {
  readonly setup: Parameters;
  /** What the thread tells, its clock as milliseconds since its first read. */
  readonly onMessage: (message: ReaderMessage, atMs: number) => void;
  /** A message was written. */
  readonly onWrite: (number: number, atMs: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads one pipe once, in a thread of its own: a reader may wait as badly as it likes, and only its own event loop
 * stands still. The thread and the pipe are gone when the promise settles.
 * @throws NoNamedPipes
 */
export async function readOnce({ setup, onMessage, onWrite, signal }: ReaderOptions): Promise<ReaderEnd> {
  const pipe = await NamedPipe.create();
  const data: ReaderData = {
    path: pipe.path,
    mode: setup.mode,
    pause: setup.pause,
    bytes: setup.messages * messageBytes,
    heartbeatMs,
  };
  const worker = new Worker(path.join(import.meta.dirname, 'reader-worker.mjs'), {
    workerData: data,
    env: {},
    argv: [],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 4 },
  });
  const timers = new Set<NodeJS.Timeout>();
  let end: ReaderEnd | null = null;
  let startedAt = 0n;
  const since = (at: bigint): number => Math.round(Number(at - startedAt) / 1e4) / 100;

  await new Promise<void>((resolve) => {
    const finish = (how: ReaderEnd): void => {
      end ??= how;
      resolve();
    };
    const later = (ms: number, what: () => void): void => {
      timers.add(setTimeout(what, ms));
    };
    const write = (number: number): void => {
      if (pipe.write(messageText(number))) onWrite(number, since(process.hrtime.bigint()));
      if (number < setup.messages) later(setup.gapMs, () => write(number + 1));
    };
    const abort = (): void => finish('cancelled');
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    const starting = setTimeout(() => finish('timeout'), longestStartMs);
    timers.add(starting);
    worker.on('message', (message: ReaderMessage) => {
      if (end) return;
      if (message.type === 'ready') {
        startedAt = message.at;
        clearTimeout(starting);
        void pipe.forget();
        later(longestMs, () => finish('timeout'));
        later(setup.gapMs, () => write(1));
      }
      onMessage(message, since(message.at));
      if (message.type === 'done') finish('done');
    });
    worker.on('error', () => finish('failed'));
    worker.on('exit', () => finish('failed'));
  });
  for (const timer of timers) clearTimeout(timer);
  // A thread inside of a system call cannot be ended; the end of the stream ends the call.
  await pipe.close();
  await worker.terminate();
  return end ?? 'failed';
}
