import type http from 'node:http';
import { Server, type ServerOptions } from 'socket.io';
import type { EventSource } from './event-source.js';
import { largestMessageBytes } from './web-sockets.js';

/** Sessions of each of the two that there may be at once; a session outlives its connection by a while. */
const mostSessions = 8;

/** The events over Socket.IO as it comes, and over Socket.IO that is kept from upgrading. */
export class SocketIo {
  readonly #servers: readonly Server[];
  readonly #stopListening: () => void;

  constructor(server: http.Server, source: EventSource) {
    const open = (path: string, options: Partial<ServerOptions> = {}): Server => {
      const io: Server = new Server(server, {
        path,
        serveClient: false,
        maxHttpBufferSize: largestMessageBytes,
        // Upgrades of others on this server are not its business.
        destroyUpgrade: false,
        // Asked before a session begins, not on its later requests.
        allowRequest: (_request, decide) => decide(null, io.engine.clientsCount < mostSessions),
        ...options,
      });
      return io;
    };
    this.#servers = [open('/socket.io'), open('/socket.io-polling', { transports: ['polling'] })];
    this.#stopListening = source.listen((event) => {
      for (const io of this.#servers) io.emit('event', event);
    });
  }

  close(): void {
    this.#stopListening();
    for (const io of this.#servers) {
      io.disconnectSockets(true);
      io.engine.close();
    }
  }
}
