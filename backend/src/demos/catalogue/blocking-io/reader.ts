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
export async function readOnce(options: ReaderOptions): Promise<ReaderEnd> {
  const pipe = await NamedPipe.create();
  let worker: Worker | null = null;
  try {
    worker = startReader(pipe.path, options.setup);
    return await follow(worker, pipe, options);
  } finally {
    // A thread inside of a system call cannot be ended; the end of the stream ends the call.
    await pipe.close();
    await worker?.terminate();
  }
}

function startReader(pipe: string, { mode, pause, messages }: Parameters): Worker {
  const data: ReaderData = { path: pipe, mode, pause, bytes: messages * messageBytes, heartbeatMs };
  return new Worker(path.join(import.meta.dirname, 'reader-worker.mjs'), {
    workerData: data,
    env: {},
    argv: [],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 4 },
  });
}

/** Writes when it is time and passes on what the thread tells, until it is done or has to stop. */
function follow(
  worker: Worker,
  pipe: NamedPipe,
  { setup, onMessage, onWrite, signal }: ReaderOptions,
): Promise<ReaderEnd> {
  const timers = new Set<NodeJS.Timeout>();
  let over = false;
  let startedAt = 0n;
  const since = (at: bigint): number => Math.round(Number(at - startedAt) / 1e4) / 100;

  return new Promise((resolve) => {
    const finish = (how: ReaderEnd): void => {
      over = true;
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      resolve(how);
    };
    const later = (ms: number, what: () => void): NodeJS.Timeout => {
      const timer = setTimeout(what, ms);
      timers.add(timer);
      return timer;
    };
    const write = (number: number): void => {
      if (pipe.write(messageText(number))) onWrite(number, since(process.hrtime.bigint()));
      if (number < setup.messages) later(setup.gapMs, () => write(number + 1));
    };
    const abort = (): void => finish('cancelled');
    const starting = later(longestStartMs, () => finish('timeout'));
    signal.addEventListener('abort', abort, { once: true });
    worker.on('message', (message: ReaderMessage) => {
      if (over) return;
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
    if (signal.aborted) abort();
  });
}
