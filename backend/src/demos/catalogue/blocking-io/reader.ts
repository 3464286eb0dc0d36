import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { inBackground } from '../../host/in-background.js';
import { within } from '../../host/within.js';
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
/** It is waited for no longer once it was told to end; milliseconds. */
const longestEndMs = 3_000;

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
    if (options.signal.aborted) return 'cancelled';
    worker = startReader(pipe, options.setup);
    return await follow(worker, pipe, options);
  } finally {
    // A thread inside of a system call cannot be ended; the end of the stream ends the call.
    await pipe.close();
    if (worker) await end(worker);
  }
}

function startReader(pipe: NamedPipe, { mode, pause, messages }: Parameters): Worker {
  const fd = mode === 'blocking' || mode === 'completion' ? pipe.openReader() : null;
  const close = (): void => {
    if (fd !== null) fs.closeSync(fd);
  };
  const data: ReaderData = { path: pipe.path, fd, mode, pause, bytes: messages * messageBytes, heartbeatMs };
  try {
    const worker = new Worker(path.join(import.meta.dirname, 'reader-worker.mjs'), {
      workerData: data,
      env: {},
      argv: [],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 4 },
    });
    // Not before: its number could be another file's by then, and the thread read that.
    worker.once('exit', close);
    return worker;
  } catch (error) {
    close();
    throw error;
  }
}

/** Should a thread not end, nobody waits for it: neither its sandbox nor the process. */
async function end(worker: Worker): Promise<void> {
  await within(longestEndMs, worker.terminate());
  worker.unref();
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
        // What stays behind in the folder for temporary files is nobody's harm.
        inBackground(pipe.forget(), () => {});
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
