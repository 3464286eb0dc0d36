import { FrameReader, toHex, type SeenFrame } from '@kkori/core/websocket';
import type { NewWireEvent } from '../../host/wire-log.js';
import type { FrameLog } from './frame-log.js';

type Direction = 'up' | 'down';

/** Bytes of a frame that are shown. */
const shownBytes = 128;
/** A head longer than this is not looked at. */
const longestHead = 16 * 1024;
const headEnd = Buffer.from('\r\n\r\n');

/**
 * Watches the bytes of one connection: when it becomes a WebSocket, its handshake and its frames go to the log as they
 * were on the wire. Other connections are logged by their server.
 */
export class WireTap {
  #heads: Record<Direction, Buffer> = { up: Buffer.alloc(0), down: Buffer.alloc(0) };
  #readers: Record<Direction, FrameReader> | null = null;
  #upgrading = false;
  #ignored = false;

  constructor(
    private readonly line: string,
    private readonly connection: number,
    private readonly log: (event: NewWireEvent) => void,
    private readonly frames: FrameLog,
  ) {}

  pass(direction: Direction, bytes: Buffer): void {
    if (this.#ignored) return;
    if (this.#readers) this.#readFrames(this.#readers[direction], direction, bytes);
    else this.#readHead(direction, bytes);
  }

  #readHead(direction: Direction, bytes: Buffer): void {
    const held = Buffer.concat([this.#heads[direction], bytes]);
    this.#heads[direction] = held;
    const end = held.indexOf(headEnd);
    if (end < 0) {
      this.#ignored = held.length > longestHead;
      return;
    }
    const head = held.toString('latin1', 0, end);
    if (!this.#upgrading) {
      this.#upgrading = direction === 'up' && /^upgrade: *websocket$/im.test(head);
      this.#ignored = !this.#upgrading;
      if (this.#upgrading) this.#logHead('REQUEST', head);
      return;
    }
    if (direction === 'up') return;
    this.#logHead('RESPONSE', head);
    if (!head.startsWith('HTTP/1.1 101 ')) {
      this.#ignored = true;
      return;
    }
    this.#readers = { up: new FrameReader('client', shownBytes), down: new FrameReader('server', shownBytes) };
    // Whoever was quick has sent frames already.
    this.#readFrames(this.#readers.down, 'down', held.subarray(end + headEnd.length));
    const sent = this.#heads.up;
    this.#readFrames(this.#readers.up, 'up', sent.subarray(sent.indexOf(headEnd) + headEnd.length));
    this.#heads = { up: Buffer.alloc(0), down: Buffer.alloc(0) };
  }

  #readFrames(reader: FrameReader, direction: Direction, bytes: Buffer): void {
    const known = reader.problem;
    for (const frame of reader.read(bytes)) this.#logFrame(direction, frame);
    if (reader.problem && !known) {
      this.log({ kind: 'NOTE', from: this.#peers(direction).from, reason: `malformed frame: ${reader.problem}` });
    }
  }

  #logHead(kind: 'REQUEST' | 'RESPONSE', head: string): void {
    const [line = '', ...headers] = head.split('\r\n');
    const shown = headers.filter((header) => !/^(cookie|authorization|set-cookie):/i.test(header));
    const { from, to } = this.#peers(kind === 'REQUEST' ? 'up' : 'down');
    const status = kind === 'RESPONSE' ? { status: Number(line.split(' ')[1]) || 0 } : {};
    const data = { handshake: { connection: this.connection, headers: shown.map(readHeader) } };
    this.log({ kind, from, to, line, ...status, data });
  }

  #logFrame(direction: Direction, { head, bytes, length }: SeenFrame): void {
    this.frames.add(length, () => ({
      kind: 'FRAME',
      ...this.#peers(direction),
      line: `${head.name ?? `opcode ${head.opcode}`}${head.fin ? ' fin' : ''}${head.masked ? ' masked' : ''}`,
      bytes: length,
      data: { frame: { connection: this.connection, direction, hex: toHex(bytes) } },
    }));
  }

  #peers(direction: Direction): { from: string; to: string } {
    return direction === 'up' ? { from: 'browser', to: this.line } : { from: this.line, to: 'browser' };
  }
}

function readHeader(header: string): { name: string; value: string } {
  const colon = header.indexOf(':');
  return { name: header.slice(0, colon), value: header.slice(colon + 1).trim() };
}
