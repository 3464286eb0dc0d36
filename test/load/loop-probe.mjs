/** Within a server (`node --import`): how long its main thread was kept from everybody else, asked over a socket. */
import net from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.LOOP_PROBE) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const server = net.createServer((socket) => {
    // The longest since it was last asked, in milliseconds.
    socket.end(String(delay.max / 1e6));
    delay.reset();
  });
  server.listen(process.env.LOOP_PROBE);
  server.unref();
}
