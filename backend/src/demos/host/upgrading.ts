import net from 'node:net';
import type http from 'node:http';
import type { Duplex } from 'node:stream';
import { Allowance } from './allowance.js';
import { passedHeaders, type Destination, type ForwardingLimits } from './forwarding.js';

/** Longest head of an answer to an upgrade. */
const headBytes = 16 * 1024;
/** How long the other side may take to notice that its connection was ended; milliseconds. */
const lingerMs = 1_000;

/** Says the last words on a connection and lets go of it, whether or not the other side goes on sending. */
export function endSocket(socket: Duplex, words?: string | Buffer): void {
  const timer = setTimeout(() => socket.destroy(), lingerMs);
  socket.once('close', () => clearTimeout(timer));
  socket.resume();
  if (words === undefined) socket.end();
  else socket.end(words);
}

/**
 * Passes a WebSocket's handshake on as it came and, once the server has agreed to it, the bytes both ways: a demo shows
 * the handshake and the frames as its server and the browser really exchanged them. Until then nothing of the browser's
 * passes, and after any other answer nothing ever does: it would be requests that nobody admitted.
 */
export function forwardUpgrade(
  request: http.IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { port, path, passCredentials, mirrored = false }: Destination,
  sandbox: { limits: ForwardingLimits; used: () => void; refuse: (status: number) => void },
): void {
  const upstream = net.connect({ host: '127.0.0.1', port, noDelay: true });
  let answered = false;
  upstream.on('connect', () => upstream.write(upgradeHead(request, path, passCredentials)));
  upstream.on('error', () => {
    if (answered || mirrored) socket.destroy();
    else sandbox.refuse(502);
  });
  upstream.on('close', () => {
    if (answered) socket.end();
    else if (mirrored) socket.destroy();
    else sandbox.refuse(502);
  });
  socket.on('close', () => upstream.destroy());

  let received = Buffer.alloc(0);
  const readHead = (chunk: Buffer): void => {
    received = Buffer.concat([received, chunk]);
    const end = received.indexOf('\r\n\r\n');
    if (end < 0 && received.length <= headBytes) return;
    upstream.off('data', readHead);
    answered = true;
    if (end >= 0 && /^HTTP\/1\.1 101 /.test(received.toString('latin1', 0, 16))) {
      socket.write(received);
      upstream.write(head);
      socket.pipe(upstream).pipe(socket);
      limitBytes(socket, sandbox);
      return;
    }
    endSocket(socket, received.subarray(0, headBytes));
    upstream.destroy();
  };
  upstream.on('data', readHead);
}

function limitBytes(socket: Duplex, { limits, used }: { limits: ForwardingLimits; used: () => void }): void {
  const { upgradedBytesPerSecond } = limits;
  const allowance = new Allowance(upgradedBytesPerSecond, upgradedBytesPerSecond, () => performance.now());
  socket.on('data', (chunk: Buffer) => {
    used();
    if (!allowance.take(chunk.length)) socket.destroy();
  });
}

/** The parser has refused line breaks in names and values, so what it gave can be written again. */
function upgradeHead(request: http.IncomingMessage, path: string, passCredentials: boolean): string {
  const headers = {
    ...passedHeaders(request, passCredentials),
    connection: 'Upgrade',
    upgrade: request.headers.upgrade,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}: ${one}`),
  );
  return [`${request.method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}
