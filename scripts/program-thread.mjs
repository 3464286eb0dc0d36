/** Runs the program that it is given, which may connect to this machine alone. */
import net from 'node:net';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  const host = typeof first === 'object' ? first.host : second;
  if (typeof host === 'string' && !/^(?:localhost|127\.[\d.]+|::1)$/.test(host))
    throw new Error(`a program of an answer connects to ${host}`);
  return connect.apply(this, given);
};

await import(pathToFileURL(workerData).href);
