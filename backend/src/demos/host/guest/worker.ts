/** The thread of one guest: it loads one program and calls it, one piece of work after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from './engine.js';
import type { ThreadData, ThreadMessage, Work } from './messages.js';
import { beNice } from './niceness.js';

if (!parentPort) throw new Error('this is a worker thread of the demo host');
const port = parentPort;
const send = (message: ThreadMessage) => port.postMessage(message);

beNice();
const engine = await Engine.create(workerData as ThreadData);
port.on('message', (work: Work) => send(engine.do(work)));
send('ready');
