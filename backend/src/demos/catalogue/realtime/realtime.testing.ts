import { WebSocket } from 'ws';
import { appOrigin, type TestSandbox } from '../../host/demo-host.testing.js';

/** A WebSocket as one of the app's pages opens it. */
export function openSocket(sandbox: TestSandbox, server: string, path: string): WebSocket {
  const url = `${sandbox.url(server)}${path}`.replace('http:', 'ws:').replace('localhost', '127.0.0.1');
  return new WebSocket(url, { origin: appOrigin });
}
