import { performance } from 'node:perf_hooks';
import type { WebSocket } from 'ws';
import { Allowance } from '../../host/allowance.js';

/** Messages, pings and pongs a second that one client may send, and how many at once. */
const perSecond = 20;
const burst = 40;
/** For the closing handshake of one who sent too much; milliseconds. */
const closingMs = 1_000;
/** What may wait for one who does not read; bytes. */
const mostUnreadBytes = 256 * 1024;

/** Counts what a client sends, and closes its connection with 1008 when that is too much. */
export class Inflow {
  readonly #allowance: Allowance;
  #closing: NodeJS.Timeout | undefined;

  /** @param now milliseconds from any fixed moment */
  constructor(
    private readonly client: Pick<WebSocket, 'on' | 'close' | 'terminate'>,
    now: () => number = () => performance.now(),
  ) {
    this.#allowance = new Allowance(perSecond, burst, now);
    client.on('ping', () => this.take());
    client.on('pong', () => this.take());
    client.on('close', () => clearTimeout(this.#closing));
  }

  /** Of one message: whether it may be acted on. */
  take(): boolean {
    if (this.#closing) return false;
    if (this.#allowance.take()) return true;
    this.client.close(1008, 'too many messages');
    this.#closing = setTimeout(() => this.client.terminate(), closingMs);
    return false;
  }
}

/** Sends, or ends the connection of one who lets what it was sent pile up. */
export function sendTo(client: Pick<WebSocket, 'bufferedAmount' | 'send' | 'terminate'>, text: string): void {
  if (client.bufferedAmount > mostUnreadBytes) client.terminate();
  else client.send(text);
}
