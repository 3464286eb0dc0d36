/** The thread of one reader: it opens the pipe, waits in its own way until everything has come, and ends. */
import fs from 'node:fs';
import net from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {import('./reader-messages.js').ReaderMessage} ReaderMessage */

const {
  path,
  fd: given,
  mode,
  pause,
  bytes: wanted,
  heartbeatMs,
} = /** @type {import('./reader-messages.js').ReaderData} */ (workerData);
const { O_RDONLY, O_NONBLOCK } = fs.constants;
// An EAGAIN is an exception here; that C would only look at a number must not be made worse by stack traces.
Error.stackTraceLimit = 0;
const now = process.hrtime.bigint;
/** @param {ReaderMessage} message */
const tell = (message) => parentPort?.postMessage(message);

const buffer = Buffer.alloc(64);
let received = 0;
let reads = 0;
let wouldBlock = 0;
let untold = 0;
let toldAt = now();
/** @type {NodeJS.Timeout | undefined} */
let heart;

/** Processor time of this thread, and its waiting for a processor, in nanoseconds. */
function threadTime() {
  try {
    const [ran, waited] = fs.readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ').map(Number);
    if (ran) return { ran, waited: waited ?? null };
  } catch {
    // Not Linux, or a Linux without it.
  }
  const process_ = /** @type {{ threadCpuUsage?: () => { user: number; system: number } }} */ (
    /** @type {unknown} */ (process)
  );
  const usage = process_.threadCpuUsage?.();
  return usage ? { ran: (usage.user + usage.system) * 1000, waited: null } : null;
}

/** @param {number} count 0 at the end of the stream */
function take(count) {
  received += count;
  if (count > 0) tell({ type: 'data', at: now(), bytes: count });
  return count > 0 && received < wanted;
}

function tellWouldBlock() {
  if (untold === 0) return;
  toldAt = now();
  tell({ type: 'would-block', at: toldAt, count: untold });
  untold = 0;
}

function ask() {
  reads++;
  tell({ type: 'read', at: now() });
}

function readBlocking() {
  do ask();
  while (take(fs.readSync(fd, buffer)));
  finish();
}

/** One read that does not wait: whether there is more to come. */
function poll() {
  reads++;
  try {
    const count = fs.readSync(fd, buffer);
    tellWouldBlock();
    return take(count);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'EAGAIN' && code !== 'EWOULDBLOCK') throw error;
    wouldBlock++;
    untold++;
    if (now() - toldAt >= 50_000_000n) tellWouldBlock();
    return true;
  }
}

function readByPolling() {
  if (pause === 'none') {
    while (poll());
    finish();
  } else if (!poll()) finish();
  else if (pause === 'turn') setImmediate(readByPolling);
  else setTimeout(readByPolling, 10);
}

function readWhenReady() {
  // The system's own readiness interface (epoll on Linux) watches the pipe together with the timers.
  const socket = new net.Socket({ fd, readable: true, writable: false });
  tell({ type: 'read', at: now() });
  socket.on('data', (/** @type {Buffer} */ chunk) => {
    reads++;
    if (!take(chunk.length)) socket.destroy();
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', finish);
}

function readByCompletion() {
  ask();
  fs.read(fd, buffer, (error, count) => {
    if (!error && take(count)) readByCompletion();
    else finish();
  });
}

function finish() {
  const end = now();
  const after = threadTime();
  clearInterval(heart);
  if (mode === 'polling') fs.closeSync(fd);
  const cpu =
    before && after
      ? {
          ms: (after.ran - before.ran) / 1e6,
          waitedMs: after.waited === null || before.waited === null ? null : (after.waited - before.waited) / 1e6,
        }
      : null;
  tell({ type: 'done', at: end, reads, wouldBlock, cpu });
}

const fd = given ?? fs.openSync(path, O_RDONLY | O_NONBLOCK);
heart = setInterval(() => tell({ type: 'heartbeat', at: now() }), heartbeatMs);
const before = threadTime();
toldAt = now();
tell({ type: 'ready', at: toldAt });
const start = {
  blocking: readBlocking,
  polling: () => {
    tell({ type: 'read', at: now() });
    readByPolling();
  },
  readiness: readWhenReady,
  completion: readByCompletion,
};
start[mode]();
