import type http from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { EventSource } from './event-source.js';
import { refuseUpgrade } from './refusal.js';
import { Inflow, sendTo } from './socket-bounds.js';

/** A message larger than this ends its connection with 1009. */
export const largestMessageBytes = 16 * 1024;
const mostParticipants = 8;
/** What is passed on of a message; characters. */
const longestSaid = 500;

/** The events, and a room to talk in, over WebSockets. */
export class WebSockets {
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessageBytes,
    perMessageDeflate: false,
    clientTracking: true,
  });
  readonly #participants = new Map<WebSocket, string>();

  /** @param onProblem told why a connection had to be ended */
  constructor(
    private readonly source: EventSource,
    private readonly onProblem: (line: 'ws' | 'chat', problem: string) => void,
  ) {}

  openEvents(request: http.IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) => {
      const inflow = new Inflow(client);
      client.on('error', (error) => this.onProblem('ws', error.message));
      // It has nothing to say here, but it may not do that without end either.
      client.on('message', () => inflow.take());
      client.on(
        'close',
        this.source.listen((event) => sendTo(client, JSON.stringify(event))),
      );
    });
  }

  /** Whatever one says, everybody in the room hears. A close ends nobody's connection but one's own. */
  openChat(name: string, request: http.IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#participants.size >= mostParticipants) {
      refuseUpgrade(socket, 503);
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (client) => {
      this.#participants.set(client, name);
      const inflow = new Inflow(client);
      let failure: number | null = null;
      client.on('error', (error) => {
        failure = failureCode(error);
        this.onProblem('chat', error.message);
      });
      client.on('message', (data, binary) => {
        if (!inflow.take()) return;
        if (binary) client.close(1003, 'text only');
        else this.#tell({ type: 'said', from: name, text: (data as Buffer).toString().slice(0, longestSaid) });
      });
      client.on('close', (code) => {
        this.#participants.delete(client);
        this.#tell({ type: 'left', from: name, code: failure ?? code });
      });
      this.#tell({ type: 'joined', from: name });
    });
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  #tell(message: Record<string, unknown>): void {
    const here = [...this.#participants.values()];
    const text = JSON.stringify({ ...message, here });
    for (const participant of this.#participants.keys()) sendTo(participant, text);
  }
}

/** What the server closed with; the library itself only knows that no Close frame came back (1006). */
function failureCode(error: Error & { code?: string }): number {
  if (error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') return 1009;
  return error.code === 'WS_ERR_INVALID_UTF8' ? 1007 : 1002;
}
