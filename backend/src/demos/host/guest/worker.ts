/** The thread of one guest: it loads one program and calls it, one piece of work after another. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData, ThreadMessage, Work } from './messages.js';
import { beNice } from './niceness.js';
import { ThreadClock } from './thread-clock.js';

if (!parentPort) throw new Error('this is a worker thread of the demo host');
const port = parentPort;
const send = (message: ThreadMessage) => port.postMessage(message);

const data = workerData as ThreadData;
beNice(data.niceness);
// Only then: to load it is most of a thread's beginning.
const { Engine } = await import('./engine.js');
const engine = await Engine.create(data);
const clock = new ThreadClock();
port.on('message', (work: Work) => {
  const startedAt = performance.now();
  const answer = engine.do(work);
  send({ answer, spentMs: clock.spent(performance.now() - startedAt) });
});
send('ready');
